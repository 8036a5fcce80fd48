import { expect, test, vi } from 'vitest';
import { LazyPart } from '../../src/core/lazy-part.js';

test('a part is fetched once, whoever asks for it', async () => {
  const load = vi.fn(() => Promise.resolve('painter'));
  const part = new LazyPart(load);
  expect([part.here, part.isAwaited]).toEqual([null, true]);
  const both = [part.fetch(), part.fetch()];
  expect([part.here, part.isAwaited]).toEqual([null, true]);
  await Promise.all(both);
  expect([part.here, part.isAwaited]).toEqual(['painter', false]);
  await part.fetch();
  expect(load).toHaveBeenCalledTimes(1);
});

test('one that is lent is never fetched', async () => {
  const load = vi.fn(() => Promise.resolve('fetched'));
  const part = new LazyPart<string>(load);
  part.lend('lent');
  await part.fetch();
  expect([part.here, part.isAwaited]).toEqual(['lent', false]);
  expect(load).not.toHaveBeenCalled();
});

test('one that cannot be had is awaited no more, until it is asked for again', async () => {
  const load = vi.fn<() => Promise<string>>();
  load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce('painter');
  const part = new LazyPart(load);
  await part.fetch();
  expect([part.here, part.isAwaited]).toEqual([null, false]);
  await part.fetch();
  expect([part.here, part.isAwaited]).toEqual(['painter', false]);
});
