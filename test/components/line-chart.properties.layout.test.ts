import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  layoutLineChart,
  type LineChartOptions,
} from '../../src/components/line-chart/line-chart.layout.js';
import { localeFor } from '../../src/i18n/register.js';
import { mostly, names, numbers, periods, sizes as size } from '../support/hostile.js';
import { faultsOf, overlaps } from '../support/scene-faults.js';

/** Rows whose positions are mostly of one sort. */
const rows = fc
  .constantFrom<fc.Arbitrary<unknown>>(periods, numbers, fc.string({ unit: 'grapheme' }))
  .chain((x) =>
    fc.array(
      fc.oneof(
        {
          weight: 30,
          arbitrary: fc.record({
            x: mostly(x),
            y: mostly(numbers),
            z: mostly(numbers),
            series: mostly(names),
          }),
        },
        { weight: 1, arbitrary: fc.constantFrom({}, null as never, 7 as never) },
      ),
      { maxLength: 60 },
    ),
  );
const text = fc.constantFrom('Chuyển sang nhận hồ sơ trực tuyến', '');
const options = fc.record<LineChartOptions>(
  {
    x: fc.constantFrom('x', 'nothing'),
    y: fc.constantFrom<LineChartOptions['y']>('y', ['y', 'z'], 'toString', ['y', 'series']),
    series: fc.constantFrom('series', 'constructor'),
    unit: fc.constantFrom('%', 'hồ sơ', 'tỷ đồng', 'sản phẩm đạt chứng nhận'),
    format: fc.constantFrom('money', 'percent', 'compact', '.2f', 'bogus'),
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
  fc.assert(
    fc.property(
      rows,
      options,
      size,
      size,
      fc.constantFrom('vi', 'en'),
      (data, chosen, width, height, tag) => {
        const before = JSON.stringify(data);
        const scene = layoutLineChart(data, chosen, { width, height }, localeFor(tag));
        expect(faultsOf(scene)).toEqual([]);
        expect(overlaps(scene, 'axis-x')).toEqual([]);
        expect(overlaps(scene, 'axis-y')).toEqual([]);
        expect(JSON.stringify(data)).toBe(before);
      },
    ),
    { numRuns: 500 },
  );
}, 30_000);

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
        const scene = layoutLineChart(data, chosen, { width, height: 300 }, localeFor('vi'));
        const { columns, rows: found } = scene.table();
        const told = new Map<string, string | number | null>();
        for (const { cells: row } of found)
          columns.forEach(({ label }, i) => {
            if (i > 0) told.set(`${row[0]?.value} ${label}`, row[i]?.value ?? null);
          });
        const expected = new Map<string, number | null>();
        for (const { quarter, channel, value } of data) {
          const place = `${quarter} ${channel}`;
          if (!expected.has(place)) expected.set(place, value); // of duplicates the first
        }
        for (const [place, value] of expected)
          expect([place, told.get(place)]).toEqual([place, value]);
        const positions = found.map(({ cells: [first] }) => first?.value);
        expect(positions).toEqual([...new Set(data.map(({ quarter }) => quarter))].sort());
      },
    ),
  );
}, 30_000);
