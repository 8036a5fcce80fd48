import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RankChartOptions } from '../../src/components/rank-chart/rank-chart.layout.js';
import {
  formats,
  mostly,
  names,
  numbers,
  openFrames,
  periods,
  rowsOf,
  units,
} from '../support/hostile.js';
import { expectSound, firstAt } from '../support/sound.js';
import { layout } from './rank-chart.samples.js';

const rows = fc
  .constantFrom<fc.Arbitrary<unknown>>(periods, numbers, fc.string({ unit: 'grapheme' }))
  .chain((year) =>
    rowsOf(
      fc.record({
        year: mostly(year),
        unit: mostly(fc.oneof(names, fc.string({ unit: 'grapheme' }))),
        rank: mostly(fc.integer({ min: 1, max: 12 })),
        v: mostly(numbers),
      }),
    ),
  );
const options = fc.record<RankChartOptions>(
  {
    x: fc.constantFrom('year', 'nothing'),
    series: fc.constantFrom('unit', 'constructor'),
    rank: fc.constantFrom('rank', 'v'),
    value: fc.constantFrom('v', 'toString'),
    better: fc.constantFrom('higher', 'lower'),
    highlight: fc.constantFrom('Trực tiếp', '4', 'nobody', '__proto__'),
    maxRanks: fc.constantFrom(0, 1, 3, 100, NaN),
    unit: units,
    format: formats,
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  expectSound(layout, {
    rows,
    options,
    frames: openFrames,
    apart: ['axis-x', 'labels', 'leaving'],
  });
});

test('a rank is one more than the units with a better value in that period', () => {
  const entry = fc.record({
    year: fc.integer({ min: 2020, max: 2023 }),
    unit: fc.constantFrom('a', 'b', 'c', 'd', '__proto__'),
    v: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(null)),
  });
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 40 }),
      fc.constantFrom('higher', 'lower'),
      (data, better) => {
        const first = firstAt(data, (row) => [`${row.year} ${row.unit}`, row]);
        const known = [...first.values()].filter((row) => row.v !== null);
        const isBetter = (a: number, b: number) => (better === 'lower' ? a < b : a > b);
        const expected = known.map(({ year, unit, v }) => {
          const ahead = known.filter((other) => other.year === year && isBetter(other.v!, v!));
          return `${year} ${unit} ${ahead.length + 1}`;
        });
        const scene = layout(data, { x: 'year', series: 'unit', value: 'v', better });
        const told = scene.table().rows.map(({ cells }) => cells.slice(0, 3).map(({ text }) => text).join(' ')); // prettier-ignore
        expect(told.sort()).toEqual(expected.sort());
      },
    ),
  );
});
