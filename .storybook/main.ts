import type { StorybookConfig } from '@storybook/web-components-vite';
import { noScriptPages } from '../scripts/no-script-pages.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), noScriptPages()] }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
export default config;
