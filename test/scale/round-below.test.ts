import { expect, test } from 'vitest';
import { roundBelow } from '../../src/scale/round-below.js';

test('what is round is 1, 2 and 5 times a power of ten', () => {
  expect([1, 1.9, 2, 4.99, 5, 9.9, 730, 0.03].map(roundBelow)).toEqual([1, 1, 2, 2, 5, 5, 500, 0.02]); // prettier-ignore
});
