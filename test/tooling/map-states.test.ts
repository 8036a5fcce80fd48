import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';

// Every state that a map can be in has a test that begins with its name and a story that says it.

const folder = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(folder, path), 'utf8');
const isOfMaps = (name: string) => /^(district-map|map-points).*\.(test|stories)\.ts$/.test(name);
const sourcesIn = (path: string): string =>
  readdirSync(resolve(folder, path)).filter(isOfMaps).map((name) => read(`${path}/${name}`)).join('\n'); // prettier-ignore

const states = csvParse(read('test/fixtures/map-states.csv'));
const tests = sourcesIn('test/components') + read('test/site/ssr.test.ts');
const stories = sourcesIn('stories/components');

/** Where the states are designed: beside the repository, not in it. */
const design = resolve(folder, '../shared/design/states.md');
const isDesignThere = existsSync(design);

if (!isDesignThere)
  console.warn(`NO DESIGN at ${design}: whether test/fixtures/map-states.csv is whole WAS NOT CHECKED.`); // prettier-ignore

/** Rows of the design's table of the map: state and behaviour. */
function designedStates(): string[][] {
  const [, chapter = ''] = readFileSync(design, 'utf8').split(/^## 3\. .*$/m);
  const [map = ''] = chapter.split(/^## /m);
  const rows = map.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, 3)
      .map((cell) => cell.trim()),
  );
}

test.runIf(isDesignThere)('the states are those of the design', () => {
  expect(states.map(({ state, behaviour }) => [state, behaviour])).toEqual(designedStates());
});

describe.each(states.map(({ state }) => state))('%s', (state) => {
  test('has a test of its name', () => {
    const begins = ["'", '`', '"'].some((quote) => tests.includes(`${quote}states: ${state}`));
    expect(begins, `no describe or test begins with "states: ${state}"`).toBe(true);
  });

  test('has a story that names it', () => {
    expect(stories.includes(`State "${state}"`), `no story says State "${state}"`).toBe(true);
  });
});
