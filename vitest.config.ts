import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/browser.mjs';

const executablePath = await findChromium();
const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
  instances: [{ browser: 'chromium' as const }],
};

/** Floors 1–4 and every component's layout run in bare Node: no DOM exists there. */
const node = [
  'test/{core,i18n,data,scale,geo,scene,tooling}/**/*.test.ts',
  'test/components/**/*.layout.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: node, environment: 'node' } },
      {
        optimizeDeps: {
          include: ['lit', 'lit/decorators.js', 'lit/directive.js', 'lit/directives/guard.js', 'axe-core'],
        },
        test: {
          name: 'browser',
          include: ['test/{render,controllers,base,components,styles}/**/*.test.ts'],
          exclude: ['test/components/**/*.layout.test.ts'],
          browser,
        },
      },
    ],
  },
});
