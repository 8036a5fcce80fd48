import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invert, position, positioner } from '../../src/scale/linear.js';
import { logScale } from '../../src/scale/log.js';

describe('logScale', () => {
  test.each([
    [
      [3, 8500],
      [1, 10, 100, 1000, 10_000],
    ],
    [
      [12, 480],
      [10, 30, 100, 300, 1000],
    ],
    [[2.5, 18], [0, 5, 10, 15, 20].slice(1)],
    [
      [0.02, 0.9],
      [0.01, 0.03, 0.1, 0.3, 1],
    ],
    [
      [1, 1e9],
      [1, 1000, 1_000_000, 1e9],
    ],
    [
      [1, 1e10],
      [1, 1000, 1_000_000, 1e9, 1e12],
    ],
  ] as const)('%j has ticks %j', (extent, ticks) => {
    expect(logScale(extent, [0, 100]).ticks).toEqual(ticks);
  });

  test('equal ratios are equal distances', () => {
    const scale = logScale([1, 1000], [300, 0]);
    expect([1, 10, 100, 1000].map((value) => position(scale, value))).toEqual([300, 200, 100, 0]);
    expect(invert(scale, 200)).toBeCloseTo(10, 9);
    expect(positioner(scale)(31.6227766)).toBeCloseTo(150, 6);
  });

  test('any positive extent is covered by few distinct ticks, and every value lies in the range', () => {
    const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 2, max: 8 }), (a, b, most) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const { domain, ticks, ...scale } = logScale([min, max], [0, 100], { ticks: most });
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(ticks.every((tick, i) => tick > 0 && (i === 0 || tick > ticks[i - 1]!))).toBe(true);
        for (const value of [min, max]) {
          const pixel = position({ ...scale, domain, ticks }, value);
          expect(pixel).toBeGreaterThanOrEqual(-1e-6);
          expect(pixel).toBeLessThanOrEqual(100 + 1e-6);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
