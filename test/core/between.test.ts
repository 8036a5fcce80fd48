import { expect, test } from 'vitest';
import { between, crossing } from '../../src/core/between.js';

const { MAX_VALUE } = Number;

test('between: a share of the way, at the ends the ends', () => {
  expect(between(10, 20, 0.25)).toBe(12.5);
  expect(between(10, 20, 0)).toBe(10);
  expect(between(10, 20, 1)).toBe(20);
  expect(between(-MAX_VALUE, MAX_VALUE, 0.5)).toBe(0);
});

test('crossing: where a line passes 0', () => {
  expect(crossing(-1, 3)).toBe(0.25);
  expect(crossing(3, -1)).toBe(0.75);
  expect(crossing(-MAX_VALUE, MAX_VALUE)).toBe(0.5);
});

test.each([
  [1, 3],
  [-1, -3],
  [0, 3],
  [-1, 0],
  [0, 0],
])('crossing: none between %s and %s', (from, to) => {
  expect(crossing(from, to)).toBeNull();
});
