import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.js';
import { serve, type Site } from './server.js';
import { leads, openStory, storybookFolder } from './storybook.js';

// What a screen reader finds, in its order: roles, names and states as the browser's page gives them, through shadow
// roots. A change here is a change for those who listen.

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

const cases = leads.flatMap((id) => (['vi', 'en'] as const).map((locale) => [id, locale] as const));

test.each(cases)('%s, read in %s', async (id, locale) => {
  const page = await browser.newPage({ viewport: { width: 720, height: 900 } });
  await openStory(page, site.origin, id, { locale, theme: 'light' });
  const reading = await page.locator('#storybook-root .stage').first().ariaSnapshot();
  await page.close();
  expect(reading).toMatchSnapshot();
});
