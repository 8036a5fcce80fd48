// @ts-check
// The `exports` and `sideEffects` of package.json, a line for every component: wildcards would hide a wrong path from
// publint and attw. Writes them; with --check only says whether they are as they should be.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';

/** @param {string} path a module of `dist` without its ending */
const module = (path) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });

/**
 * @param {string[]} components folder names of src/components
 * @returns {Record<string, string | Record<string, string>>}
 */
export function exportsOf(components) {
  const registrars = components.map((name) => [
    `./${name}`,
    module(`components/${name}/ward-${name}`),
  ]);
  const classes = components.map((name) => [
    `./classes/${name}`,
    module(`components/${name}/${name}`),
  ]);
  return {
    '.': module('index'),
    ...Object.fromEntries(registrars),
    ...Object.fromEntries(classes),
    './core': module('core'),
    './ssr': module('ssr'),
    './autoload': module('autoload'),
    './theme.css': './dist/theme.css',
    './themes/light.css': './dist/themes/light.css',
    './themes/dark.css': './dist/themes/dark.css',
    './tokens.json': './dist/tokens.json',
    './custom-elements.json': './dist/custom-elements.json',
    './jsx': { types: './dist/types/jsx.d.ts' },
    './svelte': { types: './dist/types/svelte.d.ts' },
    './vue': { types: './dist/types/vue.d.ts' },
    './package.json': './package.json',
  };
}

/** Files that do something when imported: a bundler keeps them even if nothing of theirs is used. */
export const sideEffects = [
  './dist/index.js',
  './dist/autoload.js',
  './dist/core.js',
  './dist/ssr.js',
  './dist/i18n/english.js',
  './dist/components/*/ward-*.js',
  './dist/cdn/**',
  './dist/*.css',
  './dist/themes/*.css',
  './src/**/*.ts',
  './.storybook/**',
];

export const components = () => readdirSync('src/components').sort();

if (import.meta.filename === process.argv[1]) {
  const manifest = JSON.parse(await readFile('package.json', 'utf8'));
  const wanted = { ...manifest, sideEffects, exports: exportsOf(components()) };
  if (!process.argv.includes('--check'))
    await writeFile('package.json', `${JSON.stringify(wanted, null, 2)}\n`);
  else if (!isDeepStrictEqual(wanted, manifest)) {
    console.error('package.json: exports do not match src/components. Run: npm run exports');
    process.exitCode = 1;
  }
}
