import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintsOf, launch } from './browser.js';
import { serve, type Site } from './server.js';
import {
  forReaders,
  openStory,
  pages,
  stories,
  storybookFolder,
  type Reader,
} from './storybook.js';
import { textFaults } from './text-faults.js';

const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

let site: Site;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await serve(storybookFolder);
  browser = await launch();
  page = await browser.newPage();
  complaints = complaintsOf(page);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function show(id: string, reader: Reader, width: number): Promise<void> {
  complaints.length = 0;
  await page.setViewportSize({ width, height: 900 });
  await openStory(page, site.origin, id, reader);
}

async function violations(): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run('#storybook-root', {
      // Parts of a page stand alone in a story: landmarks are the page's business.
      rules: { region: { enabled: false } },
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

test('there are stories, and a whole page among them', () => {
  expect(stories.length).toBeGreaterThan(0);
  expect(pages.length).toBeGreaterThan(0);
});

describe('accessible in dark and in forced colours (light: the stories project)', () => {
  test.each(stories)('%s', async (id) => {
    await show(id, { locale: 'vi', theme: 'dark' }, 1280);
    const dark = await violations();
    await show(id, { locale: 'vi', theme: 'light' }, 1280);
    await page.emulateMedia({ forcedColors: 'active' });
    const forced = await violations();
    await page.emulateMedia({ forcedColors: 'none' });
    expect({ dark, forced, complaints }).toEqual({ dark: [], forced: [], complaints: [] });
  });
});

describe('text is readable', () => {
  const widths = [360, 768, 1440];

  test.each(forReaders)('%s', async (id) => {
    const faults: string[] = [];
    for (const locale of ['vi', 'en'] as const) {
      await show(id, { locale, theme: 'light' }, 1440);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(100); // a resize is drawn in the next frames
        const found = await page.evaluate(textFaults);
        faults.push(...found.map((fault) => `${width} px, ${locale}: ${fault}`));
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
