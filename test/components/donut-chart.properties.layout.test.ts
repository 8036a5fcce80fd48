import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DonutChartOptions } from '../../src/components/donut-chart/donut-chart.layout.js';
import { formats, frames, mostly, names, numbers, rowsOf, units } from '../support/hostile.js';
import { expectSound } from '../support/sound.js';
import { layout } from './donut-chart.samples.js';

const rows = rowsOf(
  fc.record({
    label: fc.oneof(mostly(names), fc.string({ unit: 'grapheme' }), fc.lorem()),
    value: mostly(fc.oneof(numbers, fc.nat(1000))),
  }),
  40,
);
const options = fc.record<DonutChartOptions>(
  {
    label: fc.constantFrom('label', 'nothing'),
    value: fc.constantFrom('value', 'toString'),
    unit: units,
    format: formats,
    sort: fc.constantFrom('value', 'none'),
    maxParts: fc.oneof(fc.integer({ min: -1, max: 40 }), fc.constant(NaN)),
    otherBelow: fc.double({ min: -1, max: 2 }),
    half: fc.boolean(),
    centre: fc.string({ unit: 'grapheme' }),
    centreLabel: fc.lorem(),
    highlight: fc.constantFrom('Trực tiếp', '4', 'nobody'),
    hidden: fc.constantFrom([], ['Trực tuyến'], ['other']),
    legend: fc.constantFrom('auto', 'always'),
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  expectSound(layout, { rows, options, frames, apart: ['labels', 'centre'] });
});

const sizesOfParts = fc.array(fc.oneof(fc.nat(1000), fc.constant(null)), {
  minLength: 1,
  maxLength: 60,
});

test('pieces and labels: every value is in the table, and the parts make the whole', () => {
  fc.assert(
    fc.property(sizesOfParts, fc.integer({ min: 2, max: 60 }), (values, maxParts) => {
      const data = values.map((value, i) => ({ label: `Phần ${i}`, value }));
      const scene = layout(data, { maxParts, legend: 'always' });
      const { rows: told } = scene.table();
      expect(told.map(({ cells }) => cells[1]!.value)).toEqual(values);
      const shares = told.map(({ cells }) => Number(cells[2]!.value));
      const sum = shares.reduce((a, b) => a + b, 0);
      const filled = values.filter((value) => value !== null && value > 0).length;
      expect(scene.points()[0]).toHaveLength(Math.min(filled, maxParts));
      // Printed shares of the pieces make 100; the parts of a gathered piece are exact, so within one step of it.
      expect(Math.abs(sum - (filled > 0 ? 100 : 0))).toBeLessThan(1.001);
    }),
  );
});

test('angles are in proportion to the values', () => {
  const side = 2012; // a radius of 1,000 px
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 8 }),
      (values) => {
        const data = values.map((value, i) => ({ label: `${i}`, value }));
        const scene = layout(data, { sort: 'none', centre: '–' }, { width: side, height: side });
        const { x, y, width } = scene.plot;
        const middle = { x: x + width / 2, y: y + width / 2 };
        const total = values.reduce((a, b) => a + b, 0);
        let before = 0;
        for (const [i, point] of scene.points()[0]!.entries()) {
          const turn = (before + values[i]! / 2) / total;
          const angle = Math.atan2(point.x - middle.x, middle.y - point.y) / (2 * Math.PI);
          expect((angle + 1) % 1).toBeCloseTo(turn, 3);
          before += values[i]!;
        }
      },
    ),
  );
});
