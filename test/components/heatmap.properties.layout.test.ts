import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeatmapOptions } from '../../src/components/heatmap/heatmap.layout.js';
import { mostly, names, numbers, periods, sizes } from '../support/hostile.js';
import { faultsOf, overlaps } from '../support/scene-faults.js';
import { layout } from './heatmap.samples.js';

const weekdays = fc.constantFrom('Thứ Hai', 'T3', 'CN', 'Friday', 'Tổ 12', 'Tổ 7');
const places = fc.constantFrom<fc.Arbitrary<unknown>>(
  periods,
  numbers,
  weekdays,
  names,
  fc.string({ unit: 'grapheme' }),
);
const rows = fc.tuple(places, places).chain(([x, y]) =>
  fc.array(
    fc.oneof(
      {
        weight: 30,
        arbitrary: fc.record({
          x: mostly(x),
          y: mostly(y),
          v: mostly(numbers),
          flag: fc.constantFrom(null, null, 'suppressed', 'not-applicable', 'revised'),
        }),
      },
      { weight: 1, arbitrary: fc.constantFrom({}, null as never, 7 as never) },
    ),
    { maxLength: 60 },
  ),
);
const options = fc.record<HeatmapOptions>(
  {
    x: fc.constantFrom('x', 'nothing'),
    y: fc.constantFrom('y', 'constructor'),
    value: fc.constantFrom('v', 'toString'),
    key: fc.constantFrom('y', 'nothing'),
    calendar: fc.boolean(),
    order: fc.constantFrom('natural', 'data'),
    xOrder: fc.constantFrom([], ['T3', '2025', 'mới']),
    labels: fc.constantFrom('auto', 'none'),
    classes: fc.constantFrom('quantile', 'equal', 'jenks', 'threshold'),
    classCount: fc.integer({ min: 0, max: 9 }),
    breaks: fc.array(numbers, { maxLength: 4 }),
    divergingAt: numbers,
    unit: fc.constantFrom('%', 'hồ sơ', 'tỷ đồng'),
    format: fc.constantFrom('money', 'percent', 'compact', '.2f', 'bogus'),
    decimals: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  fc.assert(
    fc.property(
      rows,
      options,
      sizes,
      fc.option(sizes),
      fc.constantFrom('vi', 'en'),
      (data, chosen, width, height, tag) => {
        const before = JSON.stringify(data);
        const scene = layout(data, chosen, { width, height }, tag);
        expect(faultsOf(scene)).toEqual([]);
        expect(overlaps(scene, 'axis-x')).toEqual([]);
        expect(overlaps(scene, 'axis-y')).toEqual([]);
        expect(JSON.stringify(data)).toBe(before);
      },
    ),
    { numRuns: 400 },
  );
}, 30_000);

test('every value stands in the table, and its cell under its own point', () => {
  const cell = fc.record({
    x: fc.integer({ min: 0, max: 12 }),
    y: fc.constantFrom('a', 'b', '__proto__'),
    v: fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constant(null)),
  });
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 40 }),
      fc.integer({ min: 0, max: 900 }),
      (data, width) => {
        const scene = layout(data, { x: 'x', y: 'y', value: 'v' }, { width, height: 300 });
        const { columns, rows: found } = scene.table();
        const told = new Map(
          found.flatMap(({ cells }) =>
            columns
              .slice(1)
              .map(({ label }, i) => [`${cells[0]?.text} ${label}`, cells[i + 1]?.value]),
          ),
        );
        const expected = new Map<string, number | null>();
        for (const { x, y, v } of data)
          if (!expected.has(`${y} ${x}`)) expected.set(`${y} ${x}`, v); // of duplicates the first
        for (const [place, value] of expected)
          expect([place, told.get(place)]).toEqual([place, value]);
        for (const point of scene.points().flat())
          if (width > 100) expect(scene.hit(point.x, point.y)?.key).toBe(point.key);
      },
    ),
  );
}, 30_000);
