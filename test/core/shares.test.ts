import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedPercentages, sharesOf } from '../../src/core/shares.js';

test('shares are parts of the sum', () => {
  expect(sharesOf([3, 1, 0])).toEqual([0.75, 0.25, 0]);
  expect(sharesOf([])).toEqual([]);
  expect(sharesOf([0, 0])).toEqual([0, 0]);
});

test('a sum beyond the largest number still has shares', () => {
  expect(sharesOf([1e308, 1e308])).toEqual([0.5, 0.5]);
  expect(sharesOf([5e-324])).toEqual([1]);
});

test('thirds add up to 100: the first takes what is left over', () => {
  expect(roundedPercentages([1 / 3, 1 / 3, 1 / 3], 1)).toEqual([33.4, 33.3, 33.3]);
  expect(roundedPercentages([1 / 3, 1 / 3, 1 / 3], 0)).toEqual([34, 33, 33]);
});

test('the largest remainder is rounded up, whatever its size', () => {
  // 47.6, 33.9 and 18.5: the whole parts make 98; .9 and .6 are the largest remainders.
  expect(roundedPercentages([0.476, 0.339, 0.185], 0)).toEqual([48, 34, 18]);
});

test('percentages that are whole stay so', () => {
  expect(roundedPercentages([0.29, 0.57, 0.14], 0)).toEqual([29, 57, 14]);
  expect(roundedPercentages([0, 0], 1)).toEqual([0, 0]);
});

test('any parts: percentages add up to 100, each within one step of its share', () => {
  const parts = fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), {
    minLength: 1,
    maxLength: 50,
  });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 2 }), (values, decimals) => {
      const shares = sharesOf(values);
      const percentages = roundedPercentages(shares, decimals);
      const sum = percentages.reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(values.some((value) => value > 0) ? 100 : 0, 6);
      for (const [i, percentage] of percentages.entries())
        expect(Math.abs(percentage - 100 * shares[i]!)).toBeLessThan(1.000001 / 10 ** decimals);
    }),
  );
});
