import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintsOf, launch, shownText } from './browser.js';
import { components, install, type Consumer } from './consumer.js';
import { allSamples } from './samples.js';
import { serve, type Site } from './server.js';

let consumer: Consumer;
let site: Site;
let browser: Browser;

/** The page that a server sends. */
const pageOf = (body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

beforeAll(async () => {
  consumer = await install('@lit-labs/ssr', '@lit-labs/ssr-client');
  await consumer.write(
    'server.js',
    `import { html, renderToString } from 'wardkit/ssr';
    process.stdout.write(await renderToString(html\`${allSamples}\`));`,
  );
  const body = await consumer.run('node', 'server.js');
  await consumer.write(
    'main.js',
    "import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'wardkit';",
  );
  await consumer.write(
    'vite.config.js',
    `export default { build: { rolldownOptions: { input: 'main.js', output: { entryFileNames: 'main.js' } } } };`,
  );
  site = await serve(await consumer.build());
  await consumer.write('dist/index.html', pageOf(body));
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await consumer.remove();
});

/** What stands in an element's shadow root. */
async function contents(page: Page, tag: string) {
  const element = page.locator(tag);
  const counts = await element.evaluate(({ shadowRoot }) => {
    const visible = (part: Element) => part.getBoundingClientRect().height > 0;
    return {
      pictures: [...(shadowRoot?.querySelectorAll('svg') ?? [])].filter(visible).length,
      tables: shadowRoot?.querySelectorAll('table').length ?? 0,
    };
  });
  return { ...counts, text: await shownText(element) };
}

/** A table is its own picture. */
const withoutPicture = new Set(['data-table']);
/** One figure, one word or one line has no table. */
const withoutTable = new Set(['kpi-card', 'legend', 'sparkline', 'status']);
/** At this width of the window an element is as wide as the server drew it: nothing has to be drawn anew. */
const viewport = { width: 706, height: 900 };

test('kpi-card, state "no JS (SSR)": all static parts are there, the summary and the strip of periods too', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.origin);
  const card = page.locator('ward-kpi-card');
  const parts = ['heading', 'link', 'value', 'status', 'bar', 'tracker', 'summary', 'footer'];
  const shown = await Promise.all(parts.map((part) => card.locator(`[part~="${part}"]`).count()));
  const text = await shownText(card);
  await page.close();
  expect(Object.fromEntries(parts.map((part, i) => [part, shown[i]]))).toEqual(
    Object.fromEntries(parts.map((part) => [part, 1])),
  );
  expect(text).toContain('561');
  expect(text).toMatch(/Còn thiếu 239\s+tỷ\s+đồng/);
});

test('district-map, states: no JS: each area has its title, inside of its link; the list below opens', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport });
  await page.goto(site.origin);
  const map = page.locator('ward-district-map');
  const titles = await map.locator('.picture title').allTextContents();
  const links = map.locator('.picture a');
  const [link, href] = [await links.ariaSnapshot(), await links.getAttribute('href')];
  await links.click();
  const followed = new URL(page.url()).hash;
  await map.locator('.list > summary').click();
  const items = await map.locator('.list li').allInnerTexts();
  await page.close();
  expect(titles).toEqual(['Xuân Hà: 23.100\u00a0người/km²', 'Chính Gián: 30.200\u00a0người/km²']);
  expect(link).toContain('link "Xuân Hà: 23.100');
  expect([href, followed]).toEqual(['#xuan-ha', '#xuan-ha']);
  expect(items.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual(['Xuân Hà 23.100 người/km²', 'Chính Gián 30.200 người/km²']); // prettier-ignore
});

describe.each(components)('%s', (name) => {
  const tag = `ward-${name}`;

  test('shows picture, table and text with JavaScript off', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site.origin);
    const { pictures, tables, text } = await contents(page, tag);
    await page.close();
    if (!withoutPicture.has(name)) expect(pictures).toBeGreaterThan(0);
    if (!withoutTable.has(name)) expect(tables).toBeGreaterThan(0);
    expect(text).not.toBe('');
  });

  test('hydrates what the server sent, drawing nothing anew', async () => {
    const page = await browser.newPage({ viewport });
    const complaints = complaintsOf(page);
    await page.goto(site.origin);
    const before = await contents(page, tag);
    const [svg] = await page.locator(`${tag} svg`).elementHandles();
    await page.addScriptTag({ type: 'module', url: '/main.js' });
    await page.waitForFunction((name) => customElements.get(name), tag);
    await page.locator(tag).evaluate(async (element) => {
      await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    });
    const after = await contents(page, tag);
    const kept = svg ? await svg.evaluate((node) => node.isConnected) : true;
    await page.close();
    expect({ ...after, complaints, kept }).toEqual({ ...before, complaints: [], kept: true });
  });
});
