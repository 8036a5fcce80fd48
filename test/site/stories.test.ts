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
  settle,
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

/** Turns the page and the story on it light or dark, as the toolbar does. */
async function wear(theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((scheme) => {
    document.documentElement.style.setProperty('color-scheme', scheme);
    for (const stage of document.querySelectorAll<HTMLElement>('.stage'))
      stage.dataset['theme'] = scheme;
  }, theme);
  await settle(page);
}

/** What axe finds in dark and in forced colours; the stories project has asked it in light. */
async function violationsByColours() {
  await wear('dark');
  const dark = await violations();
  await wear('light');
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await violations();
  await page.emulateMedia({ forcedColors: 'none' });
  return { dark, forced };
}

describe('every story is accessible, readable on a phone and silent in the console', () => {
  test.each(stories)('%s', async (id) => {
    await show(id, { locale: 'vi', theme: 'light' }, 360);
    // The foundations are wide reference tables for developers.
    const unreadable = forReaders.includes(id) ? await page.evaluate(textFaults) : [];
    const colours = await violationsByColours();
    expect({ ...colours, unreadable: unreadable.slice(0, 10), complaints }).toEqual({
      dark: [],
      forced: [],
      unreadable: [],
      complaints: [],
    });
  });
});

describe('a whole page is readable', () => {
  const views = ([360, 768, 1440] as const).flatMap((width) =>
    (['vi', 'en'] as const).map((locale) => ({ width, locale })),
  );
  const cases = pages.flatMap((id) => views.map((view) => ({ id, ...view })));

  test.each(cases)('$id at $width px in $locale', async ({ id, width, locale }) => {
    await show(id, { locale, theme: 'light' }, width);
    expect((await page.evaluate(textFaults)).slice(0, 20)).toEqual([]);
  });
});
