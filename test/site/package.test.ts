import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pureRooms } from '../../scripts/lint/floors.mjs';
import { complaintsOf, launch, shownText } from './browser.js';
import { components, install, packageJson, type Consumer } from './consumer.js';
import { samples } from './samples.js';
import { serve } from './server.js';

let consumer: Consumer;
let browser: Browser;

beforeAll(async () => {
  consumer = await install('@lit-labs/ssr'); // an optional peer, for wardkit/ssr
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await consumer.remove();
});

const scripts = Object.entries(packageJson.exports).flatMap(([name, target]) =>
  typeof target === 'object' && target.default ? [name.replace(/^\./, 'wardkit')] : [],
);
const inNode = (code: string) => consumer.run('node', '--input-type=module', '--eval', code);

describe('in a page built by Vite', () => {
  test.each(components)('wardkit/%s registers its element and no other', async (name) => {
    await consumer.write(
      `${name}/index.html`,
      `<!doctype html><html lang="vi"><body>${samples[name]}<script type="module" src="./main.js"></script></body></html>`,
    );
    await consumer.write(`${name}/main.js`, `import 'wardkit/${name}';`);
    const site = await serve(await consumer.build(name));
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(site.origin);
    await page.waitForFunction((tag) => customElements.get(tag), `ward-${name}`);
    const text = await shownText(page.locator(`ward-${name}`));
    const others = components.filter((other) => other !== name).map((other) => `ward-${other}`);
    const defined = await page.evaluate(
      (tags) => tags.filter((tag) => customElements.get(tag)),
      others,
    );
    await page.close();
    await site.close();
    expect(text).not.toBe('');
    expect({ defined, complaints }).toEqual({ defined: [], complaints: [] });
  });
});

describe('from a script tag', () => {
  test('autoload defines the elements of the page, and those that come later', async () => {
    const site = await serve(join(consumer.folder, 'node_modules/wardkit/dist'));
    const page = await browser.newPage();
    await page.goto(`${site.origin}/tokens.json`); // any page of that origin
    await page.setContent('<ward-kpi-card label="Dân số" value="1"></ward-kpi-card>');
    await page.addScriptTag({ type: 'module', url: '/cdn/autoload.js' });
    await page.waitForFunction(() => customElements.get('ward-kpi-card'));
    expect(await page.evaluate(() => !!customElements.get('ward-line-chart'))).toBe(false);
    await page.evaluate(() => document.body.append(document.createElement('ward-line-chart')));
    await page.waitForFunction(() => customElements.get('ward-line-chart'));
    await page.close();
    await site.close();
  });
});

describe('in bare Node', () => {
  test.each(scripts)('%s imports', async (name) => {
    expect(await inNode(`await import('${name}'); console.log(typeof document)`)).toBe(
      'undefined\n',
    );
  });

  test('every module of floors 1–4 imports, without Lit', async () => {
    const dist = join(consumer.folder, 'node_modules/wardkit/dist');
    const files = await Promise.all(
      pureRooms.map(async (room) =>
        (await readdir(join(dist, room), { recursive: true }))
          .filter((path) => path.endsWith('.js'))
          .map((path) => join(dist, room, path)),
      ),
    );
    const modules = files.flat();
    const code = await Promise.all(modules.map((path) => readFile(path, 'utf8')));
    expect(modules.filter((_, i) => /from "lit/.test(code[i] ?? ''))).toEqual([]);
    const output = await inNode(
      `for (const path of ${JSON.stringify(modules)}) await import(path); console.log('imported')`,
    );
    expect(output).toBe('imported\n');
  });

  test('wardkit/core assesses a goal', async () => {
    const indicator = {
      id: 'a',
      name: 'A',
      kind: 'measure',
      better: 'higher',
      baseline: { value: 0, period: '2020-12-31' },
      target: { value: 100, period: '2030-12-31' },
      observations: [{ period: '2025', value: 60 }],
    };
    const output = await inNode(
      `import { assess } from 'wardkit/core'; console.log(assess(${JSON.stringify(indicator)}).status)`,
    );
    expect(output).toBe('on-track\n');
  });
});

describe('for a TypeScript client', () => {
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');

  /** Checks a module as strictly as TypeScript can, the package's own declarations included. */
  async function check(name: string, code: string): Promise<string> {
    const compilerOptions = {
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    };
    await consumer.write(`${name}/client.ts`, code);
    await consumer.write(
      `${name}/tsconfig.json`,
      JSON.stringify({ compilerOptions, files: ['client.ts'] }),
    );
    return consumer.run('node', tsc, '--pretty', 'false', '--project', name);
  }

  test('every entry has types that need nothing more', async () => {
    const code = [
      ...scripts.map((name, i) => `import * as m${i} from '${name}';`),
      `export const entries = [${scripts.map((_, i) => `m${i}`).join(', ')}];`,
      "const card = document.createElement('ward-kpi-card');",
      "card.label = 'Dân số';",
      "card.addEventListener('ward-select', (event) => event.keys.join());",
      '// @ts-expect-error -- a card has no such property',
      'card.lable = 1;',
    ];
    expect(await check('entries', code.join('\n'))).toBe('');
  });

  // The frameworks themselves are not installed: their packages are stood in for by the names that are augmented.
  const frameworks: [name: string, module: string, stub: string, props: string, handler: string][] =
    [
      [
        'jsx',
        'react',
        'export interface HTMLAttributes<T> { id?: string; on?: T } export interface RefAttributes<T> { ref?: T } export namespace JSX { interface IntrinsicElements {} }',
        "import('react').JSX.IntrinsicElements['ward-kpi-card']",
        "'onward-select'",
      ],
      [
        'svelte',
        'svelte/elements',
        'export interface HTMLAttributes<T> { id?: string; on?: T } export interface SvelteHTMLElements {}',
        "import('svelte/elements').SvelteHTMLElements['ward-kpi-card']",
        "'onward-select'",
      ],
      [
        'vue',
        'vue',
        'export interface HTMLAttributes { id?: string } export interface GlobalComponents {}',
        "InstanceType<import('vue').GlobalComponents['ward-kpi-card']>['$props']",
        'onWardSelect',
      ],
    ];

  test.each(frameworks)(
    'wardkit/%s types tags in templates',
    async (name, module, stub, props, handler) => {
      const [packageName = '', path = 'index'] = module.split('/');
      const folder = `node_modules/${packageName}`;
      const types =
        path === 'index' ? { '.': './index.d.ts' } : { [`./${path}`]: `./${path}.d.ts` };
      await consumer.write(
        `${folder}/package.json`,
        JSON.stringify({ name: packageName, exports: types }),
      );
      await consumer.write(`${folder}/${path}.d.ts`, stub);
      const code = `import type {} from 'wardkit/${name}';
      export const props: ${props} = { id: 'a', label: 'Dân số', 'heading-level': 2, ${handler}: (event) => event.keys.join() };
      // @ts-expect-error -- a card has no such property
      export const wrong: ${props} = { lable: 'Dân số' };`;
      expect(await check(name, code)).toBe('');
    },
  );
});
