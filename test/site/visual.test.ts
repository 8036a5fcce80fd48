import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasBundledChromium } from '../../scripts/browser.mjs';
import { launch } from './browser.js';
import { serve, type Site } from './server.js';
import { leads, openStory, pages, storybookFolder, type Reader } from './storybook.js';

interface View extends Reader {
  width: number;
}

/** Whole pages, as readers see them most: pixels of parts would only say twice what scenes say once. */
const pageViews: readonly View[] = [
  { locale: 'vi', theme: 'light', width: 1440 },
  { locale: 'vi', theme: 'dark', width: 1440 },
  { locale: 'vi', theme: 'light', width: 768 },
  { locale: 'vi', theme: 'light', width: 360 },
  { locale: 'en', theme: 'light', width: 1440 },
  { locale: 'en', theme: 'light', width: 360 },
];
/** One picture of each component, and what a phone at night makes of it. */
const leadViews: readonly View[] = [
  { locale: 'vi', theme: 'light', width: 720 },
  { locale: 'en', theme: 'dark', width: 360 },
];
/** File names that every system keeps as they are. */
const ascii = (id: string): string =>
  id.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
const casesOf = (ids: readonly string[], views: readonly View[]) =>
  ids.flatMap((id) =>
    views.map(
      (view) => [`${ascii(id)}-${view.locale}-${view.theme}-${view.width}`, id, view] as const,
    ),
  );
const cases = [...casesOf(pages, pageViews), ...casesOf(leads, leadViews)];

/** Share of pixels that may differ: antialiasing of single glyphs. */
const tolerance = 0.001;
const baselines = join(process.cwd(), 'test/site/baselines');
const differences = join(process.cwd(), 'test-results');

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serve(storybookFolder);
  browser = await launch();
  await mkdir(differences, { recursive: true });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function photograph(id: string, view: View): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width: view.width, height: 900 },
    reducedMotion: 'reduce',
  });
  await openStory(page, site.origin, id, view);
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled' });
  await page.close();
  return picture;
}

/** Share of pixels that differ; writes a picture of them when there are any. */
async function difference(name: string, before: PNG, after: PNG): Promise<number> {
  const { width, height } = before;
  if (after.width !== width || after.height !== height) return 1;
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(before.data, after.data, picture.data, width, height);
  if (pixels > 0) await writeFile(join(differences, `${name}.diff.png`), PNG.sync.write(picture));
  return pixels / (width * height);
}

// Other browsers draw text with other pixels: pictures are compared where the browser of the baselines runs.
test.runIf(hasBundledChromium).each(cases)('%s', async (name, id, view) => {
  const path = join(baselines, `${name}.png`);
  const picture = await photograph(id, view);
  if (process.env['UPDATE_BASELINES']) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, picture);
  }
  expect(existsSync(path), `no baseline ${path}: npm run test:visual:update`).toBe(true);
  await writeFile(join(differences, `${name}.png`), picture);
  const share = await difference(name, PNG.sync.read(await readFile(path)), PNG.sync.read(picture));
  expect(share).toBeLessThan(tolerance);
});
