import { expect, test } from 'vitest';
import { retryAfterSeconds } from '../../src/data/retry-after.js';

const now = Date.UTC(2026, 10, 22, 12, 0, 0);

test.each([
  ['120', 120],
  [' 0 ', 0],
  ['Sun, 22 Nov 2026 12:01:30 GMT', 90],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  [null, null],
  ['', null],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['2027', 2027],
])('%s', (header, seconds) => expect(retryAfterSeconds(header, now)).toBe(seconds));
