import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintsOf, launch } from './browser.js';
import { install, type Consumer } from './consumer.js';
import { allSamples } from './samples.js';
import { serve, type Site } from './server.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

let consumer: Consumer;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  consumer = await install();
  await consumer.write(
    'index.html',
    `<!doctype html><html lang="vi"><head><script type="module" src="./main.js"></script></head><body>${allSamples}</body></html>`,
  );
  await consumer.write('main.js', "import 'wardkit/theme.css'; import 'wardkit';");
  site = await serve(await consumer.build(), { 'content-security-policy': policy });
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await consumer.remove();
});

async function open(): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.exposeFunction('violated', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violated } = window as unknown as { violated(text: string): void };
      violated(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(site.origin);
  await page.waitForFunction(() => document.querySelectorAll(':not(:defined)').length === 0);
  return { page, complaints };
}

/** What a person does to an element: walks it, points at it, opens what can be opened, changes its language. */
async function use(page: Page): Promise<void> {
  const elements = page.locator(':defined:is(body > *)');
  for (const element of await elements.all()) {
    await element.hover();
    for (const button of await element.locator('button, summary').all())
      if (await button.isVisible()) await button.click({ noWaitAfter: true });
    await element.focus().catch(() => undefined);
    for (const key of ['Tab', 'ArrowRight', 'End', 't', 'Escape']) await page.keyboard.press(key);
  }
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await page.waitForTimeout(200);
}

test('the page refuses what the policy forbids', async () => {
  const { page, complaints } = await open();
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await page.waitForTimeout(50);
  expect(complaints.join()).toContain('style-src');
  await page.close();
});

test('every element draws and works under a strict policy, with no violation', async () => {
  const { page, complaints } = await open();
  await use(page);
  expect(complaints).toEqual([]);
  await page.close();
});
