import { afterEach, expect, test } from 'vitest';
import '../../src/components/data-table/ward-data-table.js';
import '../../src/components/line-chart/ward-line-chart.js';
import '../../src/components/map-points/ward-map-points.js';
import '../../src/components/trajectory-chart/ward-trajectory-chart.js';
import type { DataElement } from '../../src/base/data-element.js';
import type { Issue } from '../../src/core/error.js';
import type { Reading } from '../../src/scene/scene.js';
import { drawn, mount, unmountAll } from '../support/mount.js';

afterEach(unmountAll);

type Subject = DataElement<Reading>;

const rows = [
  { name: 'a', year: '2024', value: 1, target: 3, lon: 0, lat: 0 },
  { name: 'b', year: '2025', value: 2, target: 3, lon: 1, lat: 1 },
];

/** An element with an option as a page writes it, and what it told of that option. */
async function mounted(tag: string, option: string, word: string) {
  const element = Object.assign(document.createElement(tag) as Subject, { data: rows });
  element.setAttribute(option, word);
  const told: Issue[] = [];
  element.addEventListener('ward-error', ({ issues }) => told.push(...issues));
  await mount(element);
  return { element, told: () => told.filter(({ field }) => field === option) };
}

const options = [
  ['ward-line-chart', 'selection', 'none, single, multiple'],
  ['ward-line-chart', 'legend', 'auto, always, none'],
  ['ward-data-table', 'selection', 'none, single, multiple'],
  ['ward-data-table', 'search', 'auto, always, none'],
  ['ward-map-points', 'cluster', 'auto, none'],
  ['ward-trajectory-chart', 'forecast', 'pace, none'],
] as const;

test.each(options)('%s: a word that %s does not know is told once', async (tag, option, words) => {
  const { element, told } = await mounted(tag, option, 'some');
  const issue = { code: 'config', field: option, found: 'some', message: `"${option}" is one of: ${words}.` }; // prettier-ignore
  expect(told()).toEqual([issue]);
  element.heading = 'Another';
  await drawn(element);
  expect(told()).toEqual([issue]);
});

test.each(options)('%s: words that %s knows are not', async (tag, option, words) => {
  for (const word of ['', ...words.split(', ')])
    expect((await mounted(tag, option, word)).told()).toEqual([]);
});
