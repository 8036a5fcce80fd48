import { expect, test, vi } from 'vitest';
import { keep } from '../../src/scene/kept.js';

test('what was made is kept while all that it is made from is the same, a number that is none too', () => {
  const make = vi.fn(() => ({}));
  const first = keep(null, ['a', NaN], make);
  expect(keep(first, ['a', NaN], make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
  expect(keep(first, ['b', NaN], make)).not.toBe(first);
});
