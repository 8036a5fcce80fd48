import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = process.cwd();
let folder = '';

interface Violation {
  rule: { name: string };
  from: string;
}

/** Every departure that dependency-cruiser must see, a file each. */
const planted: Record<string, [code: string, rule: string]> = {
  'src/core/up.ts': ["export * from '../scene/scene.js';", 'floor-of-core'],
  'src/data/across.ts': ["export * from '../geo/across.js';", 'floor-of-data'],
  'src/base/up.ts': ["export * from '../components/a/a.js';", 'floor-of-base'],
  'src/components/a/a.ts': ["export * from '../b/b.js';", 'components-do-not-import-components'],
  'src/core/circle-a.ts': ["export * from './circle-b.js';", 'no-circles'],
  'src/core/lit.ts': ["export { html } from 'lit';", 'floors-1-to-4-know-no-lit'],
  'src/base/selection.ts': ["export * from 'd3-selection';", 'lit-alone-owns-the-dom'],
  'src/base/zoom.ts': ["export * from 'd3-zoom';", 'd3-zoom-in-one-controller'],
  'src/core.ts': ["export * from './components/b/b.layout.js';", 'wardkit-core-loads-no-lit'],
  'src/base/entry.ts': ["export * from '../core.js';", 'entries-are-on-top'],
  'src/base/dev.ts': ["export * from 'd3-scale';", 'only-what-consumers-install'],
  'src/base/lost.ts': ["export * from './nowhere.js';", 'nothing-unresolvable'],
  'src/base/drawer.ts': ["export * from './utils.js';", 'no-drawers'],
};

const innocent = {
  'src/components/b/b.layout.ts': "export * from './b.js';",
  'src/core/circle-b.ts': "export * from './circle-a.js';",
  'src/geo/across.ts': 'export {};',
  'src/scene/scene.ts': "export type { FeatureCollection } from 'geojson';",
  'src/components/b/b.ts': "export { html } from 'lit';\nexport * from '../../scene/scene.js';",
  'src/base/utils.ts': 'export {};',
};

async function plant(path: string, code: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), code);
}

function cruise(): Promise<Violation[]> {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 2 ** 24 };
    execFile(
      process.execPath,
      [command, 'src', '-c', config, '-T', 'json'],
      options,
      (_, stdout) => {
        resolve(
          (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations,
        );
      },
    );
  });
}

let violations: Violation[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wardkit-floors-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['package.json', 'tsconfig.json'])
    await symlink(join(root, name), join(folder, name));
  for (const [path, [code]] of Object.entries(planted)) await plant(path, code);
  for (const [path, code] of Object.entries(innocent)) await plant(path, code);
  violations = await cruise();
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

test.each(Object.entries(planted))('%s is refused', (path, [, rule]) => {
  const names = violations.filter(({ from }) => from === path).map((found) => found.rule.name);
  expect(names).toContain(rule);
});

test('imports that go down are allowed', () => {
  const blamed = new Set(violations.map(({ from }) => from));
  const good = ['src/components/b/b.ts', 'src/scene/scene.ts', 'src/geo/across.ts'];
  expect(good.filter((path) => blamed.has(path))).toEqual([]);
});
