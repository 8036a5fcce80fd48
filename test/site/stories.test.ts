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

beforeAll(async () => {
  site = await serve(storybookFolder);
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A story on a page of its own: several are looked at side by side. */
async function show(id: string, reader: Reader, width: number) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints = complaintsOf(page);
  await openStory(page, site.origin, id, reader);
  return { page, complaints };
}

async function violations(page: Page): Promise<string[]> {
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
async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((scheme) => {
    document.documentElement.style.setProperty('color-scheme', scheme);
    for (const stage of document.querySelectorAll<HTMLElement>('.stage'))
      stage.dataset['theme'] = scheme;
  }, theme);
  await settle(page);
}

/** What axe finds in dark and in forced colours; the stories project has asked it in light. */
async function violationsByColours(page: Page) {
  await wear(page, 'dark');
  const dark = await violations(page);
  await wear(page, 'light');
  await page.emulateMedia({ forcedColors: 'active' });
  return { dark, forced: await violations(page) };
}

describe('every story is accessible, readable on a phone and silent in the console', () => {
  test.concurrent.each(stories)('%s', async (id) => {
    const { page, complaints } = await show(id, { locale: 'vi', theme: 'light' }, 360);
    // The foundations are wide reference tables for developers.
    const unreadable = forReaders.includes(id) ? await page.evaluate(textFaults) : [];
    const colours = await violationsByColours(page);
    await page.close();
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

  test.concurrent.each(cases)('$id at $width px in $locale', async ({ id, width, locale }) => {
    const { page } = await show(id, { locale, theme: 'light' }, width);
    const faults = await page.evaluate(textFaults);
    await page.close();
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
