import { expect, test, vi } from 'vitest';
import { once } from '../../src/scene/once.js';

test('runs when first asked, once, also for a result that is null', () => {
  const make = vi.fn(() => null);
  const result = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([result(), result()]).toEqual([null, null]);
  expect(make).toHaveBeenCalledTimes(1);
});
