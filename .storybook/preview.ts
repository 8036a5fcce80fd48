/// <reference types="vite/client" />
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import '@fontsource-variable/inter/wght.css';
import './preview.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { themeSheet } from '../scripts/theme.mjs';
import { colours } from '../src/core/colour.js';
import { tokens } from '../src/styles/tokens.js';

setCustomElementsManifest(manifest);

const theme = new CSSStyleSheet();
theme.replaceSync(themeSheet(colours, tokens));
document.adoptedStyleSheets.push(theme);

interface Reader {
  locale: string;
  theme: 'auto' | 'light' | 'dark';
  width: string;
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { codePanel: true },
    options: { storySort: { method: 'alphabetical' } },
  },
  initialGlobals: { locale: 'vi', theme: 'auto', width: 'full' } satisfies Reader,
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'vi', title: 'Tiếng Việt' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          { value: '360', title: '360 px' },
          { value: '768', title: '768 px' },
          { value: '1440', title: '1440 px' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const { locale, theme, width } = globals as unknown as Reader;
      // A page of documentation has a language and a scheme of its own, and shows stories of several.
      if (viewMode !== 'docs') {
        const { documentElement: page } = document;
        page.lang = locale;
        page.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
      }
      return html`<div class="stage" lang=${locale} data-theme=${theme} data-width=${width}>${story()}</div>`;
    },
  ],
};
export default preview;
