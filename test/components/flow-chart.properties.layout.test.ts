import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  layoutFlowChart,
  type FlowChartOptions,
} from '../../src/components/flow-chart/flow-chart.layout.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import type { PathMark } from '../../src/scene/scene.js';
import { junk, mostly, names, numbers, sizes as side } from '../support/hostile.js';
import { marksOf } from '../support/scene.js';
import { faultsOf, overlaps } from '../support/scene-faults.js';

const place = fc.oneof(names, fc.constantFrom('a', 'b', 'c', 'd', 'e'));
const row = fc.record({
  from: mostly(place),
  to: mostly(place),
  stage: mostly(fc.oneof(names, fc.string({ unit: 'grapheme' }))),
  value: mostly(fc.oneof(numbers, fc.integer({ min: 0, max: 500 }))),
});
const rows = fc.array(fc.oneof({ weight: 30, arbitrary: row }, { weight: 1, arbitrary: junk }), {
  maxLength: 40,
});
const options: fc.Arbitrary<FlowChartOptions> = fc.record(
  {
    variant: fc.constantFrom('funnel', 'sankey'),
    from: fc.constantFrom('from', 'nothing'),
    value: fc.constantFrom('value', 'toString'),
    unit: fc.constantFrom('%', 'hồ sơ', 'tỷ đồng', 'sản phẩm đạt chứng nhận'),
    format: fc.constantFrom('money', 'percent', 'compact', '.2f', 'bogus'),
    color: fc.constantFrom('from', 'to'),
    highlight: fc.constantFrom('a', 'a → b', 'nobody'),
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  fc.assert(
    fc.property(
      rows,
      options,
      side,
      side,
      fc.constantFrom('vi', 'en'),
      (given, chosen, width, height, tag) => {
        const before = JSON.stringify(given);
        const scene = layoutFlowChart(given as Row[], chosen, { width, height }, localeFor(tag));
        expect(faultsOf(scene)).toEqual([]);
        expect(overlaps(scene, 'labels')).toEqual([]);
        expect(JSON.stringify(given)).toBe(before);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

test('bands add up at places: widths are in proportion to values, and each place is as high as what is there', () => {
  const link = fc.tuple(
    fc.integer({ min: 0, max: 7 }),
    fc.integer({ min: 0, max: 7 }),
    fc.integer({ min: 1, max: 100 }),
  );
  fc.assert(
    fc.property(fc.array(link, { minLength: 1, maxLength: 20 }), (links) => {
      const seen = new Set<string>();
      const data: Row[] = links
        .filter(([a, b]) => a < b && !seen.has(`${a} ${b}`) && seen.add(`${a} ${b}`))
        .map(([a, b, value]) => ({ from: `n${a}`, to: `n${b}`, value }));
      if (data.length === 0) return;
      const scene = layoutFlowChart(data, {}, { width: 2400, height: 1200 }, localeFor('vi'));
      const bands = marksOf(scene, 'flow') as PathMark[];
      expect(bands).toHaveLength(data.length);
      const widths = bands.map(({ strokeWidth }) => strokeWidth!).sort((a, b) => b - a);
      const values = data.map(({ value }) => value as number).sort((a, b) => b - a);
      const scale = widths[0]! / values[0]!;
      widths.forEach((width, i) => expect(Math.abs(width - values[i]! * scale)).toBeLessThan(0.02));
      const sum = (end: 'from' | 'to', name: string) =>
        data.reduce(
          (total, each) => total + (each[end] === name ? (each['value'] as number) : 0),
          0,
        );
      for (const { key, series, box } of scene.points().flat()) {
        if (series !== 'node') continue;
        const total = Math.max(sum('from', key), sum('to', key));
        expect(Math.abs(box!.height - total * scale)).toBeLessThan(0.02 * total);
      }
    }),
  );
}, 30_000);
