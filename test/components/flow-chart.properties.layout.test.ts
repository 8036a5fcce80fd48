import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FlowChartOptions } from '../../src/components/flow-chart/flow-chart.layout.js';
import type { Row } from '../../src/data/row.js';
import type { PathMark } from '../../src/scene/scene.js';
import { formats, frames, mostly, names, numbers, rowsOf, units } from '../support/hostile.js';
import { marksOf } from '../support/scene.js';
import { expectSound } from '../support/sound.js';
import { layout } from './flow-chart.samples.js';

const place = fc.oneof(names, fc.constantFrom('a', 'b', 'c', 'd', 'e'));
const rows = rowsOf(
  fc.record({
    from: mostly(place),
    to: mostly(place),
    stage: mostly(fc.oneof(names, fc.string({ unit: 'grapheme' }))),
    value: mostly(fc.oneof(numbers, fc.integer({ min: 0, max: 500 }))),
  }),
  40,
);
const options: fc.Arbitrary<FlowChartOptions> = fc.record(
  {
    variant: fc.constantFrom('funnel', 'sankey'),
    from: fc.constantFrom('from', 'nothing'),
    value: fc.constantFrom('value', 'toString'),
    unit: units,
    format: formats,
    color: fc.constantFrom('from', 'to'),
    highlight: fc.constantFrom('a', 'a → b', 'nobody'),
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  expectSound(layout, { rows, options, frames, apart: ['labels'] });
});

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
      const scene = layout(data, {}, { width: 2400, height: 1200 });
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
});
