import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The static Storybook that `npm run build:storybook` writes. */
export const storybookFolder = join(process.cwd(), 'storybook-static');

interface Entry {
  readonly type: string;
  readonly id: string;
  readonly tags: readonly string[];
}

const index = JSON.parse(await readFile(join(storybookFolder, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};

/** The id of every story. */
export const stories: readonly string[] = Object.values(index.entries)
  .filter(({ type, tags }) => type === 'story' && !tags.includes('!test'))
  .map(({ id }) => id);

const isUnder = (id: string, folder: string): boolean =>
  id.normalize('NFD').replaceAll(/\p{M}/gu, '').startsWith(folder);

/** The stories that show a whole page. */
export const pages: readonly string[] = stories.filter((id) => isUnder(id, 'trang-mau'));

/** The first story of each component: its typical picture. */
export const leads: readonly string[] = stories.filter((id, i) => {
  const component = id.split('--', 1)[0];
  return isUnder(id, 'thanh-phan') && !stories[i - 1]?.startsWith(`${component}--`);
});

/** What readers of a portal see; the foundations are reference tables for developers. */
export const forReaders: readonly string[] = stories.filter((id) => !isUnder(id, 'nen-tang'));

/** What a reader chooses in the toolbar. */
export interface Reader {
  readonly locale: 'vi' | 'en';
  readonly theme: 'light' | 'dark';
}

/** Waits until the page has drawn what it knows: its fonts are there and a few frames have passed. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
    }
  });
}

/** Opens a story as a reader with these choices sees it. */
export async function openStory(
  page: Page,
  origin: string,
  id: string,
  { locale, theme }: Reader,
): Promise<void> {
  // Storybook's own axe would run beside the test's.
  const globals = `locale:${locale};theme:${theme};a11y.manual:!true`;
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  await page.waitForSelector('#storybook-root .stage > *', { state: 'attached' });
  await settle(page);
}
