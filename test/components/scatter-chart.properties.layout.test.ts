import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScatterChartOptions } from '../../src/components/scatter-chart/scatter-chart.layout.js';
import { formats, frames, mostly, names, numbers, rowsOf, units } from '../support/hostile.js';
import { expectSound } from '../support/sound.js';
import { layout } from './scatter-chart.samples.js';

const rows = rowsOf(
  fc.record({
    x: mostly(numbers),
    y: mostly(numbers),
    size: mostly(fc.double({ min: 0, max: 1e6, noNaN: true })),
    color: mostly(names),
    name: mostly(fc.oneof(names, fc.string({ unit: 'grapheme' }))),
  }),
);
const measure = fc.record(
  {
    label: fc.constantFrom(
      'Dân số',
      'Tỷ lệ hộ dân tham gia phân loại rác thải sinh hoạt tại nguồn',
    ),
    unit: units,
    format: formats,
  },
  { requiredKeys: [] },
);
const line = fc.record({ value: numbers, label: fc.constantFrom('Bình quân', '', undefined) });
const options: fc.Arbitrary<ScatterChartOptions> = fc.record(
  {
    x: fc.constantFrom('x', 'nothing'),
    y: fc.constantFrom('y', 'toString'),
    size: fc.constantFrom('size', 'constructor'),
    color: fc.constantFrom('color', '__proto__'),
    label: fc.constantFrom('name', 'color'),
    key: fc.constantFrom('name', 'nothing'),
    measures: fc.record({ x: measure, y: measure, size: measure }, { requiredKeys: [] }),
    labelled: fc.constantFrom([], ['4', 'Trực tuyến']),
    xLine: line,
    yLine: line,
    quadrants: fc.constantFrom(['a', 'b', 'c', 'd'], ['Đông dân, tham gia nhiều'], []),
    trend: fc.constantFrom('linear', 'theil-sen'),
    zero: fc.constantFrom(['x'], ['x', 'y']),
    highlight: fc.constantFrom('Trực tiếp', '4', 'nobody'),
    hidden: fc.constantFrom([], ['Trực tuyến'], ['']),
    legend: fc.constantFrom('auto', 'always'),
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  expectSound(layout, { rows, options, frames, apart: ['axis-x', 'axis-y', 'labels', 'titles'] });
});

test('every point lies in the plot at its values, and every row with both stands among the points', () => {
  const coordinate = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2 }), (given) => {
      const data = given.map(([x, y], i) => ({ name: `n${i}`, x, y }));
      const chosen = { x: 'x', y: 'y', label: 'name' };
      const scene = layout(data, chosen, { width: 500, height: 300 });
      const points = scene.points().flat();
      expect(points).toHaveLength(given.length);
      const [a, b] = [points[0]!, points.at(-1)!];
      const [first, last] = [a.datum as Record<string, number>, b.datum as Record<string, number>];
      expect(Math.sign(b.x - a.x)).toBe(Math.sign(last['x']! - first['x']!));
      for (const { x, y, datum } of points) {
        const { plot } = scene;
        expect(x >= plot.x && x <= plot.x + plot.width).toBe(true);
        expect(y >= plot.y && y <= plot.y + plot.height).toBe(true);
        if (last['x'] === first['x']) continue;
        const share =
          ((datum as Record<string, number>)['x']! - first['x']!) / (last['x']! - first['x']!);
        expect(Math.abs(x - (a.x + share * (b.x - a.x)))).toBeLessThan(0.25);
      }
    }),
  );
});

test('areas of dots are in proportion to sizes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 50, max: 1000 }), { minLength: 2, maxLength: 20 }),
      (sizes) => {
        const data = sizes.map((size, i) => ({ x: i, y: i, size }));
        const chosen = { x: 'x', y: 'y', size: 'size' };
        const scene = layout(data, chosen, { width: 900, height: 600 });
        const areas = scene
          .points()
          .flat()
          .map(({ box, datum }) => {
            return (box!.width / 2) ** 2 / (datum as { size: number }).size;
          });
        for (const area of areas) expect(area / areas[0]!).toBeCloseTo(1, 6);
      },
    ),
  );
});
