import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeatmapOptions } from '../../src/components/heatmap/heatmap.layout.js';
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
import { expectSound, expectTold } from '../support/sound.js';
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
  rowsOf(
    fc.record({
      x: mostly(x),
      y: mostly(y),
      v: mostly(numbers),
      flag: fc.constantFrom(null, null, 'suppressed', 'not-applicable', 'revised'),
    }),
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
    unit: units,
    format: formats,
    decimals: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  expectSound(layout, { rows, options, frames: openFrames, apart: ['axis-x', 'axis-y'] });
});

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
        expectTold(scene, data, ({ x, y, v }) => [`${y} ${x}`, v]);
        for (const point of scene.points().flat())
          if (width > 100) expect(scene.hit(point.x, point.y)?.key).toBe(point.key);
      },
    ),
  );
});
