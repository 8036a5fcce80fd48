import { describe, expect, test } from 'vitest';
import {
  finiteOrNull,
  isSame,
  isValue,
  percentOf,
  readValue,
  shareOf,
  toleranceOf,
} from '../../src/core/value.js';

describe('what is a value', () => {
  test.each([0, -0, 90.73, -1, 1e308, Number.MIN_VALUE])('%d is one', (value) => {
    expect(isValue(value)).toBe(true);
    expect(readValue(value)).toBe(value + 0);
  });

  test.each([null, undefined, '', '  ', Number.NaN])('%j is no data, not zero', (found) => {
    expect(isValue(found)).toBe(false);
    expect(readValue(found)).toBeNull();
  });

  test('R-NONFINITE: an infinity is refused', () => {
    expect(readValue(Infinity)).toBe('infinite-number');
    expect(readValue(-Infinity)).toBe('infinite-number');
  });

  test('R-TYPE: text is refused, for "12.800" may be two numbers', () => {
    expect(readValue('12.800')).toBe('number-as-text');
    expect(readValue('0')).toBe('number-as-text');
    expect(readValue('hơn')).toBe('not-a-number');
    expect(readValue(true)).toBe('not-a-number');
    expect(readValue({ valueOf: () => 3 })).toBe('not-a-number');
    expect(readValue(12n)).toBe('not-a-number');
  });
});

describe('R-NONFINITE: results', () => {
  test('an overflow is null and −0 is 0', () => {
    expect(finiteOrNull(1e308 * 10)).toBeNull();
    expect(finiteOrNull(Number.NaN)).toBeNull();
    expect(Object.is(finiteOrNull(-0), 0)).toBe(true);
  });

  test('a share of nothing is null', () => {
    expect(shareOf(1, 0)).toBeNull();
    expect(shareOf(0, 0)).toBeNull();
    expect(shareOf(null, 2)).toBeNull();
    expect(shareOf(1, 2)).toBe(0.5);
  });
});

describe('R-EPSILON: tolerances are relative', () => {
  test('noise is equal, a small difference of small numbers is not', () => {
    expect(isSame(0.1 + 0.2, 0.3)).toBe(true);
    expect(isSame(3e-12, 2.9e-12)).toBe(false);
    expect(isSame(0, 0)).toBe(true);
    expect(isSame(0, 1e-300)).toBe(false);
  });

  test('the tolerance of a span never overflows', () => {
    expect(toleranceOf(-100)).toBeCloseTo(1e-7, 15);
    expect(toleranceOf(Infinity)).toBeLessThan(Infinity);
    expect(toleranceOf(0)).toBe(0);
  });
});

test('a share in percent has the digits of the share', () => {
  expect([0.29, 0.07, 0.9073, -0.57, 0, 1].map(percentOf)).toEqual([29, 7, 90.73, -57, 0, 100]);
  expect(percentOf(1 / 3)).toBe(33.3333333333);
  expect(percentOf(1e-9)).toBe(1e-7);
});
