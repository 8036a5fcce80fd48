import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invert, linearScale, position } from '../../src/scale/linear.js';
import { timeScale } from '../../src/scale/time.js';

const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });

test('a scale is data: domain rounded to its ticks, range as given', () => {
  expect(linearScale([705, 9120], [292, 12])).toEqual({
    type: 'linear',
    domain: [0, 10000],
    range: [292, 12],
    ticks: [0, 2500, 5000, 7500, 10000],
  });
});

test('the base may be zero, on either side', () => {
  expect(linearScale([80, 95], [0, 1], { zero: true }).domain).toEqual([0, 100]);
  expect(linearScale([-95, -80], [0, 1], { zero: true }).domain).toEqual([-100, 0]);
});

test('position and its inverse', () => {
  const scale = linearScale([0, 10000], [292, 12]);
  expect([0, 2500, 10000].map((value) => position(scale, value))).toEqual([292, 222, 12]);
  expect([292, 222, 12].map((pixel) => invert(scale, pixel))).toEqual([0, 2500, 10000]);
});

test('an empty domain has one place, its middle', () => {
  expect(position(timeScale([20000, 20000], [0, 300]), 20000)).toBe(150);
});

test('every value of any extent lies within the range', () => {
  fc.assert(
    fc.property(doubles, doubles, doubles, (a, b, share) => {
      const extent = [Math.min(a, b), Math.max(a, b)] as const;
      const scale = linearScale(extent, [300, 10]);
      const value = Math.min(Math.max(share, extent[0]), extent[1]);
      expect(position(scale, value)).toBeGreaterThanOrEqual(10 - 1e-6);
      expect(position(scale, value)).toBeLessThanOrEqual(300 + 1e-6);
    }),
    { numRuns: 1000 },
  );
});

test('the inverse leads back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 1, max: 1e9 }),
      (start, span) => {
        const scale = linearScale([start, start + span], [0, 800]);
        expect(invert(scale, position(scale, start + span / 3))).toBeCloseTo(start + span / 3, 3);
      },
    ),
  );
});
