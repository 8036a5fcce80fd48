import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { bareImports } from './scripts/bare-imports.mjs';
import { chromiumArgs, findChromium } from './scripts/browser.mjs';
import { countsReporter } from './scripts/counts-reporter.mjs';
import { answers } from './test/support/answers.js';

const executablePath = await findChromium();
/** A fresh object for each project: vitest writes the project's name into it. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
  instances: [{ browser: 'chromium' as const }],
});

const loaded = bareImports();
const storybook = ['@storybook/web-components', '@storybook/web-components-vite'];
const litHtml = ['lit-html', 'lit-html/directive-helpers.js'];
/** What takes over what a server drew. */
const hydration = ['', '/lit-element-hydrate-support.js'].map(
  (path) => `@lit-labs/ssr-client${path}`,
);

/** Floors 1–4, every component's layout and the tooling run in bare Node: no DOM exists there. */
const node = [
  'test/{core,i18n,data,scale,geo,scene,tooling}/**/*.test.ts',
  'test/components/**/*.layout.test.ts',
];

/** Milliseconds. Property tests and pages take their time on a small, busy machine. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    reporters: ['default', countsReporter],
    projects: [
      {
        test: {
          name: 'node',
          include: node,
          environment: 'node',
          setupFiles: ['src/i18n/english.ts', 'test/support/seed.ts'],
          testTimeout,
        },
      },
      {
        plugins: [answers()],
        optimizeDeps: { include: [...loaded, ...hydration, 'axe-core'] },
        test: {
          name: 'browser',
          include: ['test/{render,controllers,base,components,styles}/**/*.test.ts'],
          exclude: ['test/components/**/*.layout.test.ts'],
          setupFiles: ['test/support/clean-page.ts'],
          browser: chromium(),
          testTimeout,
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        optimizeDeps: { include: [...loaded, ...litHtml, ...storybook] },
        test: { name: 'stories', browser: chromium(), testTimeout },
      },
      {
        // What is published, as a consumer meets it: needs `npm run build` and `npm run build:storybook`.
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // Stories that are looked at side by side: as many as a small machine has processors.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
