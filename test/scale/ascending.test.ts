import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascending, countDifferent } from '../../src/scale/ascending.js';

describe('numbers', () => {
  test('are sorted by size, not as text, and the given list stays as it is', () => {
    const given = [10, 9, -1, 1e308, 2.5, 9];
    expect([...ascending(given)]).toEqual([-1, 2.5, 9, 9, 10, 1e308]);
    expect(given[0]).toBe(10);
    expect(ascending([])).toHaveLength(0);
    expect([...ascending(['2', null, NaN, Infinity, 1, undefined])]).toEqual([1]);
  });

  test('are counted once each', () => {
    expect(countDifferent([], 9)).toBe(0);
    expect(countDifferent([1, 1, 2, 3, 3, 3], 9)).toBe(3);
    expect(countDifferent([1, 1, 2, 3, 3, 3], 2)).toBe(2);
  });

  test('as many as a set has of them', () => {
    const few = fc.integer({ min: -3, max: 3 });
    // Zero has no sign here.
    const numbers = fc.array(
      fc.oneof(few, fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0),
    );
    fc.assert(
      fc.property(numbers, (values) => {
        const sorted = ascending(values);
        expect([...sorted]).toEqual([...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        expect(countDifferent(sorted, Infinity)).toBe(new Set(values).size);
      }),
    );
  });
});
