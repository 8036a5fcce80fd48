import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LineChartOptions } from '../../src/components/line-chart/line-chart.layout.js';
import {
  formats,
  frames,
  mostly,
  names,
  numbers,
  periods,
  rowsOf,
  units,
} from '../support/hostile.js';
import { expectSound, expectTold } from '../support/sound.js';
import { layout } from './line-chart.samples.js';

/** Rows whose positions are mostly of one sort. */
const rows = fc
  .constantFrom<fc.Arbitrary<unknown>>(periods, numbers, fc.string({ unit: 'grapheme' }))
  .chain((x) =>
    rowsOf(
      fc.record({
        x: mostly(x),
        y: mostly(numbers),
        z: mostly(numbers),
        series: mostly(names),
      }),
    ),
  );
const text = fc.constantFrom('Chuyển sang nhận hồ sơ trực tuyến', '');
const options = fc.record<LineChartOptions>(
  {
    x: fc.constantFrom('x', 'nothing'),
    y: fc.constantFrom<LineChartOptions['y']>('y', ['y', 'z'], 'toString', ['y', 'series']),
    series: fc.constantFrom('series', 'constructor'),
    unit: units,
    format: formats,
    decimals: fc.integer({ min: 0, max: 4 }),
    gaps: fc.constantFrom('break', 'bridge'),
    zero: fc.boolean(),
    target: numbers,
    references: fc.array(
      fc.oneof(
        fc.record({ value: numbers, label: fc.string() }),
        fc.record({ from: numbers, to: numbers }, { requiredKeys: [] }),
      ),
      { maxLength: 3 },
    ),
    annotations: fc.array(
      fc.record(
        { position: fc.oneof(periods, fc.integer({ min: -3, max: 3 })), value: numbers, text },
        { requiredKeys: ['position', 'text'] },
      ),
      { maxLength: 4 },
    ),
    forecastFrom: fc.oneof(periods, fc.integer({ min: -3, max: 3 })),
    curve: fc.constantFrom('linear', 'step', 'step-before', 'step-after'),
    area: fc.boolean(),
    stack: fc.constantFrom<LineChartOptions['stack']>(false, true, 'percent'),
    scale: fc.constantFrom('linear', 'log'),
    legend: fc.constantFrom('auto', 'always'),
    xLabel: fc.constantFrom('Số hồ sơ', ''),
    highlight: fc.constantFrom('Trực tiếp', '4', 'nobody'),
    hidden: fc.constantFrom([], ['Trực tuyến'], ['y']),
    xType: fc.constantFrom('time', 'number', 'category'),
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  expectSound(layout, { rows, options, frames, apart: ['axis-x', 'axis-y'] });
});

test('every value stands in the table, in the row of its position and the column of its line', () => {
  const cells = fc.record({
    quarter: fc.tuple(fc.integer({ min: 2020, max: 2024 }), fc.integer({ min: 1, max: 4 })),
    channel: fc.constantFrom('a', 'b', '__proto__'),
    value: fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constant(null)),
  });
  fc.assert(
    fc.property(
      fc.array(cells, { maxLength: 40 }),
      fc.integer({ min: 0, max: 900 }),
      (given, width) => {
        const data = given.map(({ quarter: [year, part], ...row }) => ({
          ...row,
          quarter: `${year}-Q${part}`,
        }));
        const chosen = { x: 'quarter', y: 'value', series: 'channel' };
        const scene = layout(data, chosen, { width, height: 300 });
        expectTold(scene, data, ({ quarter, channel, value }) => [`${quarter} ${channel}`, value]);
        const positions = scene.table().rows.map(({ cells: [first] }) => first?.value);
        expect(positions).toEqual([...new Set(data.map(({ quarter }) => quarter))].sort());
      },
    ),
  );
});
