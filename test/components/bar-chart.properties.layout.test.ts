import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BarChartOptions } from '../../src/components/bar-chart/bar-chart.layout.js';
import { stackBars } from '../../src/components/bar-chart/bar-chart.stack.js';
import {
  formats,
  frames,
  mostly,
  names,
  numbers,
  periods,
  rowsOf,
  sizes,
  units,
} from '../support/hostile.js';
import { pathsOf } from '../support/scene.js';
import { expectSound, expectTold } from '../support/sound.js';
import { barsOf, layout } from './bar-chart.samples.js';

/** Rows whose categories are mostly of one sort. */
const rows = fc
  .constantFrom<fc.Arbitrary<unknown>>(periods, numbers, fc.string({ unit: 'grapheme' }), names)
  .chain((x) =>
    rowsOf(
      fc.record({
        x: mostly(x),
        y: mostly(numbers),
        z: mostly(numbers),
        series: mostly(names),
        goal: mostly(numbers),
      }),
    ),
  );
const options = fc.record<BarChartOptions>(
  {
    x: fc.constantFrom('x', 'nothing'),
    y: fc.constantFrom<BarChartOptions['y']>('y', ['y', 'z'], 'toString', ['y', 'series']),
    series: fc.constantFrom('series', 'constructor'),
    unit: units,
    format: formats,
    decimals: fc.integer({ min: 0, max: 4 }),
    orientation: fc.constantFrom('auto', 'vertical', 'horizontal', 'diagonal' as never),
    mode: fc.constantFrom('grouped', 'stacked', 'percent', 'diverging', 'bogus' as never),
    opposite: fc.constantFrom(['Trực tiếp', 'z'], ['y']),
    target: fc.oneof(numbers, fc.constantFrom('goal', 'nothing', '')),
    targetLabel: fc.constantFrom('Chỉ tiêu', 'Chỉ tiêu phấn đấu đến hết năm 2030'),
    sort: fc.constantFrom('none', 'value', 'name'),
    order: fc.constantFrom('ascending', 'descending'),
    highlight: fc.constantFrom('Trực tiếp', '4', '2025-Q3', 'nobody'),
    hidden: fc.constantFrom([], ['Trực tuyến'], ['y'], ['#target']),
    domain: fc.tuple(numbers, numbers),
    fitsRows: fc.boolean(),
    xType: fc.constantFrom('time', 'number', 'category'),
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  expectSound(layout, { rows, options, frames, apart: ['axis-x', 'axis-y', 'names', 'values'] });
});

/** Small numbers, so that sums are exact. */
const cells = fc.record({
  name: fc.constantFrom('Xuân Hà', 'Thạc Gián', '__proto__', 'Chính Gián'),
  part: fc.constantFrom('a', 'b', 'constructor'),
  value: fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constant(null)),
});

test('every value stands in the table, and the parts of a category add up to its total', () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 40 }), sizes, (data, width) => {
      const chosen = { x: 'name', y: 'value', series: 'part', mode: 'stacked' } as const;
      const scene = layout(data, chosen, { width, height: 300 });
      expectTold(scene, data, ({ name, part, value }) => [`${name} ${part}`, value]);
      const { columns, rows: found } = scene.table();
      const total = columns.findIndex(({ key }) => key === 'total');
      if (total < 0) return;
      for (const { cells: row } of found) {
        const parts = row.filter((_, i) => columns[i]!.key.startsWith('y:'));
        const values = parts.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
        const sum = values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
        expect(row[total]!.value).toBe(sum);
      }
    }),
  );
});

test('the ends of a stack are the sums of its parts on either side, and shares add up to 1', () => {
  const values = fc.array(fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constant(NaN)), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 6 }), (lists) => {
      const series = lists.map((list, i) => {
        return { key: `s${i}`, values: Float64Array.from(list), rows: new Int32Array(3) };
      });
      const stacked = stackBars(series, 3, 'stacked');
      const shares = stackBars(series, 3, 'percent');
      for (let i = 0; i < 3; i++) {
        const own = lists.map((list) => list[i]!).filter((value) => value === value);
        const sum = (some: number[]) => some.reduce((a, b) => a + b, 0);
        expect(stacked.high[i]).toBe(sum(own.filter((value) => value > 0)));
        expect(stacked.low[i]).toBe(sum(own.filter((value) => value < 0)) + 0);
        expect(stacked.totals[i]).toBe(own.length > 0 ? sum(own) : NaN);
        if (own.some((value) => value > 0)) expect(shares.high[i]).toBeCloseTo(1, 12);
      }
    }),
  );
});

test('bars start at zero, in every mode and direction', () => {
  const modes = fc.constantFrom('grouped', 'stacked', 'diverging');
  const orientations = fc.constantFrom('vertical', 'horizontal');
  fc.assert(
    fc.property(
      fc.array(cells, { maxLength: 12 }),
      modes,
      orientations,
      (data, mode, orientation) => {
        const chosen = { x: 'name', y: 'value', mode, orientation } as BarChartOptions;
        const scene = layout(data, chosen, { width: 600, height: 300 });
        const isLying = orientation === 'horizontal';
        const [base = ''] = pathsOf(scene, 'base').slice(-1);
        const [x = NaN, y = NaN] = base.slice(1).split(/[,HV]/).map(Number);
        for (const { left, right, top, bottom } of barsOf(scene).flat()) {
          const ends = isLying ? [left, right] : [top, bottom];
          const distance = Math.min(...ends.map((end) => Math.abs(end - (isLying ? x : y))));
          expect(distance).toBeLessThanOrEqual(0.11);
        }
      },
    ),
  );
});

test('lengths are proportional to values', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(values, (list) => {
      const data = list.map((value, i) => ({ name: `Tổ ${i + 1}`, value }));
      const chosen = { x: 'name', y: 'value', orientation: 'vertical' } as const;
      const scene = layout(data, chosen, { width: 600, height: 400 });
      const heights = barsOf(scene)[0]!.map(({ top, bottom }) => bottom - top);
      const unit = Math.max(...heights) / Math.max(...list);
      heights.forEach((height, i) => expect(Math.abs(height - list[i]! * unit)).toBeLessThan(0.25));
    }),
  );
});
