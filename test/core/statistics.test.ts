import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { theilSen } from '../../src/core/statistics.js';

const points = (values: readonly number[], step = 1) =>
  values.map((value, index) => ({ day: index * step, value }));

describe('R-FORECAST: theilSen', () => {
  test('is the median of all pairwise slopes', () => {
    // 1 3 2 5 6 on days 0–4: slopes −1 0.5 1 1 1 1.25 1.33 2 2 3; the median lies between 1 and 1.25.
    // n = 5: C = 1.96 √(5·4·15/18) = 8.0, so the interval runs over all ten.
    expect(theilSen(points([1, 3, 2, 5, 6]))).toEqual({ slope: 1.125, low: -1, high: 3, n: 5 });
  });

  test('takes the interval of Sen (1968)', () => {
    // The slopes of k² between i and j are i + j. Of the 45 sums of two of 0–9 the 23rd is 9.
    // n = 10: C = 1.96 √(10·9·25/18) = 21.91; (45 − C)/2 = 11.5, the 12th sum, is 6;
    // (45 + C)/2 = 33.46, and one on the 34th, is 12.
    const squares = Array.from({ length: 10 }, (_, k) => k * k);
    expect(theilSen(points(squares))).toEqual({ slope: 9, low: 6, high: 12, n: 10 });
  });

  test('one wild value does not move it', () => {
    expect(theilSen(points([0, 1, 2, 3, 900, 5, 6, 7, 8]))?.slope).toBe(1);
  });

  test('needs three points', () => {
    expect(theilSen([])).toBeNull();
    expect(theilSen(points([1, 2]))).toBeNull();
    expect(theilSen(points([1, 2, 3]))?.n).toBe(3);
  });

  test('two points of one day make no pair', () => {
    // Slopes: day 0 to 1: 2 and 4; the two of day 1 have none.
    const twins = [
      { day: 0, value: 0 },
      { day: 1, value: 2 },
      { day: 1, value: 4 },
    ];
    expect(theilSen(twins)?.slope).toBe(3);
    expect(theilSen(twins.map(({ value }) => ({ day: 1, value })))).toBeNull();
  });

  test('is null when a slope overflows', () => {
    expect(theilSen(points([-1.7e308, 1.7e308, 0]))).toBeNull();
  });

  test('rests on the newest 250 points', () => {
    const values = Array.from({ length: 800 }, (_, k) => (k < 550 ? -9 * k : k));
    expect(theilSen(points(values))).toMatchObject({ slope: 1, n: 250 });
  });

  test('of a straight line is its slope, and its interval holds it', () => {
    const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 3,
      maxLength: 30,
    });
    fc.assert(
      fc.property(numbers, fc.integer({ min: -50, max: 50 }), (values, slope) => {
        expect(theilSen(values.map((_, k) => ({ day: k, value: slope * k + 7 })))?.slope).toBe(
          slope,
        );
        const trend = theilSen(points(values, 30));
        expect(trend?.low).toBeLessThanOrEqual(trend?.slope ?? NaN);
        expect(trend?.high).toBeGreaterThanOrEqual(trend?.slope ?? NaN);
      }),
    );
  });
});
