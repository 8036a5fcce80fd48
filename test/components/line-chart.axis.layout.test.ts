import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitText, type TimeUnit } from '../../src/scale/time.js';
import { layerOf, wordsOf } from '../support/scene.js';
import { overlaps } from '../support/scene-faults.js';
import { layout } from './line-chart.samples.js';

/** Units with the number of the first one that is drawn: years from 2000 on. */
const units = fc.constantFrom<[TimeUnit, number]>(
  ['year', 2000],
  ['half', 4000],
  ['quarter', 8000],
  ['month', 24_000],
  ['day', 10_957],
);

test('a period axis of any length has no repeated or colliding ticks from 280 to 2,400 px', () => {
  fc.assert(
    fc.property(
      units,
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 280, max: 2400 }),
      fc.constantFrom('vi', 'en'),
      ([unit, start], skipped, count, width, tag) => {
        const rows = Array.from({ length: count }, (_, i) => {
          return { x: unitText(unit, start + skipped + i), y: i % 7 };
        });
        const scene = layout(rows, { x: 'x', y: 'y', xType: 'time' }, { width, height: 280 }, tag);
        expect(overlaps(scene, 'axis-x')).toEqual([]);
        const marks = layerOf(scene, 'axis-x').filter((mark) => mark.type === 'text');
        expect(marks.length).toBeGreaterThan(0);
        const rowsOfText = [...new Set(marks.map(({ y }) => y))].sort((a, b) => a - b);
        const words = rowsOfText.map((y) => wordsOf(marks.filter((mark) => mark.y === y)));
        const [ticks = [], groups = []] = words;
        expect(new Set(groups).size).toBe(groups.length);
        // Quarters and days repeat from year to year, under which they stand then.
        if (groups.length < 2) expect(new Set(ticks).size).toBe(ticks.length);
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);
