// @ts-check
// What a page ships for each entry: bundled from dist with all that it imports, minified and gzipped; parts that load
// later stand apart. Exits non-zero when an entry is over its budget. With the name of an entry
// (`npm run size -- kpi-card`) also says which packages and rooms it is made of.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { components } from './package-exports.mjs';

/**
 * kB (1,000 bytes) by entry. A budget goes down with what a change saves; it goes up by a decision alone
 * (docs/decisions/006).
 * @type {Record<string, number>}
 */
const budgets = {
  'bar-chart': 64.5,
  'data-table': 38.5,
  'district-map': 92,
  'kpi-card': 51.5,
  legend: 23.5,
  'line-chart': 65,
  'progress-chart': 69,
  sparkline: 26.5,
  status: 26,
  'trajectory-chart': 66.5,
  '.': 290.5,
};
/** An entry that is not named above is a new chart: it takes no more than a line chart. */
const chartBudget = 64;

/**
 * The files that load with `entry`, and those that it may load later.
 * @param {string} entry
 * @param {import('esbuild').Metafile['outputs']} outputs
 */
function filesOf(entry, outputs) {
  const first = new Set([entry]);
  for (const name of first)
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement') first.add(path);
  return { first: [...first], later: Object.keys(outputs).filter((name) => !first.has(name)) };
}

/** @param {string} path */
const partOf = (path) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
  /dist\/((?:components\/)?[^/]+)/.exec(path)?.[1] ??
  path;

/**
 * Minified kB by package and by room, the largest first.
 * @param {string[]} files
 * @param {import('esbuild').Metafile['outputs']} outputs
 */
function partsOf(files, outputs) {
  /** @type {Record<string, number>} */
  const parts = {};
  for (const file of files)
    for (const [path, { bytesInOutput }] of Object.entries(outputs[file]?.inputs ?? {}))
      parts[partOf(path)] = (parts[partOf(path)] ?? 0) + bytesInOutput / 1000;
  return Object.entries(parts).sort(([, a], [, b]) => b - a);
}

/** @param {string} file */
async function measure(file) {
  const { metafile, outputFiles } = await build({
    entryPoints: { entry: file },
    outdir: 'bundle',
    bundle: true,
    splitting: true,
    minify: true,
    // Pages are UTF-8: Vietnamese is not written as escapes.
    charset: 'utf8',
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const zipped = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  const names = Object.keys(metafile.outputs);
  const sum = (/** @type {string[]} */ files) =>
    files.reduce((total, name) => total + (zipped[names.indexOf(name)] ?? NaN), 0) / 1000;
  const { first, later } = filesOf('bundle/entry.js', metafile.outputs);
  return { now: sum(first), later: sum(later), parts: partsOf(first, metafile.outputs) };
}

/** @type {Record<string, { default: string }>} */
const exported = JSON.parse(readFileSync('package.json', 'utf8')).exports;
const rows = [];
for (const name of [...components(), '.']) {
  const file = exported[name === '.' ? name : `./${name}`]?.default;
  if (!file) throw new Error(`${name} is not exported: run npm run exports`);
  const { now, later, parts } = await measure(file);
  if (process.argv.includes(name))
    console.log(parts.map(([part, kB]) => `${kB.toFixed(1).padStart(6)} kB  ${part}`).join('\n'));
  const budget = budgets[name] ?? chartBudget;
  rows.push({
    entry: name,
    'kB gzip': now.toFixed(1),
    budget,
    later: later.toFixed(1),
    fits: now <= budget,
  });
}
console.table(rows);
const over = rows.filter(({ fits }) => !fits);
for (const row of over)
  console.error(
    `${row.entry} ships ${row['kB gzip']} kB where ${row.budget} kB were agreed. Is something loaded that could load later?`,
  );
process.exitCode = over.length > 0 ? 1 : 0;
