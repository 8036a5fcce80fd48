import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/scene/remembered.js';

test('a function runs once for each key, whatever it gives', () => {
  const make = vi.fn((key: number) => (key === 0 ? undefined : key * 2));
  const twice = remembered(make);
  expect([twice(3), twice(3), twice(0), twice(0)]).toEqual([6, 6, undefined, undefined]);
  expect(make.mock.calls).toEqual([[3], [0]]);
});
