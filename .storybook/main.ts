import type { StorybookConfig } from '@storybook/web-components-vite';
import { noScriptPage } from '../scripts/no-script-page.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), noScriptPage()] }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
export default config;
