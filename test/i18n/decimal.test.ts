import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, decimalsIn, roundTo, shift, split, valueOf } from '../../src/i18n/decimal.js';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('decimalOf', () => {
  test('takes the digits of the shortest decimal text', () => {
    expect(decimalOf(37.931)).toEqual({ negative: false, digits: '37931', point: 2 });
    expect(decimalOf(-0.005)).toEqual({ negative: true, digits: '5', point: -2 });
    expect(decimalOf(824e9)).toEqual({ negative: false, digits: '824', point: 12 });
  });

  test('knows one zero', () => {
    expect(decimalOf(-0)).toEqual(decimalOf(0));
  });

  test('gives the number back', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(valueOf(decimalOf(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('roundTo', () => {
  test.each([
    [1.005, 2, 1.01],
    [0.005, 2, 0.01],
    [-0.005, 2, -0.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.45, 1, 1.5],
    [1.4499999, 1, 1.4],
    [0.995, 2, 1],
    [999.9996, 3, 1000],
    [0.04, 1, 0],
    [0.05, 1, 0.1],
    [4948, 0, 4948],
  ])('rounds %d to %d decimals, half away from zero: %d', (value, decimals, expected) => {
    expect(valueOf(roundTo(decimalOf(value), decimals))).toBe(expected);
  });

  test('never gives a negative zero', () => {
    expect(roundTo(decimalOf(-0.04), 1)).toEqual(decimalOf(0));
  });

  test('stays within half a step of the value', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), (number, decimals) => {
        const rounded = valueOf(roundTo(decimalOf(number), decimals));
        expect(Math.abs(rounded - number)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      }),
    );
  });
});

test('shift multiplies by a power of ten without binary noise', () => {
  expect(0.57 * 100).not.toBe(57);
  expect(valueOf(shift(decimalOf(0.57), 2))).toBe(57);
  expect(valueOf(shift(decimalOf(37_931_000_000), -9))).toBe(37.931);
});

test('split writes the digits on both sides of the point', () => {
  expect(split(decimalOf(37.9), 3)).toEqual(['37', '900']);
  expect(split(decimalOf(0.004), 0)).toEqual(['0', '004']);
  expect(split(decimalOf(1200), 0)).toEqual(['1200', '']);
  expect(split(decimalOf(0), 1)).toEqual(['0', '0']);
});

test('decimalsIn counts decimals', () => {
  expect([12, 1200, 0.5, 90.73, 0].map((value) => decimalsIn(decimalOf(value)))).toEqual([
    0, 0, 1, 2, 0,
  ]);
});
