import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  // A story shows what a server drew on a page of its own.
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><head><script type="module" src="./main.js"></script></head><body>${body}</body></html>`;

let consumer: Consumer;
let site: Site;
let browser: Browser;

/** A script that draws every story of the repository, as Storybook would, without Storybook's own inline scripts. */
async function storiesScript(): Promise<string> {
  const stories = join(process.cwd(), 'stories');
  const files = (await readdir(stories, { recursive: true })).filter((path) =>
    path.endsWith('.stories.ts'),
  );
  return `import { render } from 'lit';
    ${files.map((path, i) => `import * as module${i} from '${join(stories, path)}';`).join('\n')}
    const globals = { locale: 'vi', theme: 'auto', width: 'full' };
    for (const { default: meta, ...stories } of [${files.map((_, i) => `module${i}`).join()}])
      for (const [name, story] of Object.entries(stories)) {
        const args = { ...meta.args, ...story.args };
        const section = document.createElement('section');
        document.body.append(section);
        const draw = story.render ?? meta.render;
        try {
          if (draw) render(draw(args, { args, globals }), section);
          else section.append(Object.assign(document.createElement(meta.component), args));
        } catch (error) {
          console.error(meta.title, name, String(error));
        }
      }
    document.body.dataset.drawn = String(document.body.childElementCount);`;
}

beforeAll(async () => {
  consumer = await install();
  await consumer.write('elements/index.html', page(allSamples));
  await consumer.write('elements/main.js', "import 'wardkit/theme.css'; import 'wardkit';");
  await consumer.write('stories/index.html', page(''));
  await consumer.write('stories/main.js', await storiesScript());
  await consumer.build('elements');
  await consumer.build('stories');
  site = await serve(consumer.folder, { 'content-security-policy': policy });
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await consumer.remove();
});

async function open(folder: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.exposeFunction('violated', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violated } = window as unknown as { violated(text: string): void };
      violated(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(`${site.origin}/${folder}/dist/index.html`);
  await page.waitForFunction(() => document.querySelectorAll(':not(:defined)').length === 0);
  return { page, complaints };
}

/** What a person does to an element: points at it, opens what can be opened, walks it with the keyboard. */
async function use(page: Page): Promise<void> {
  for (const element of await page.locator('body > :defined').all()) {
    await element.hover();
    for (const control of await element.locator('button, summary').all()) {
      if (await control.isVisible()) await control.click();
      await page.keyboard.press('Escape'); // what opened must not lie over the next one
    }
    for (const key of ['Tab', 'ArrowRight', 'End', 't', 'Escape']) await page.keyboard.press(key);
  }
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await page.waitForTimeout(200); // a violation is reported after the frame that made it
}

describe('under a strict Content-Security-Policy with Trusted Types', () => {
  test('the page refuses what the policy forbids', async () => {
    const { page, complaints } = await open('elements');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForTimeout(50);
    expect(complaints.join()).toContain('style-src');
    await page.close();
  });

  test('every element draws and works with no violation', async () => {
    const { page, complaints } = await open('elements');
    await use(page);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('every story draws with no violation', async () => {
    const { page, complaints } = await open('stories');
    await page.waitForFunction(() => document.body.dataset['drawn']);
    const drawn = await page.locator('body').getAttribute('data-drawn');
    await page.waitForTimeout(500);
    expect(Number(drawn)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
