import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WardError } from '../../src/core/error.js';
import { Source } from '../../src/data/source.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server whose answers the test gives by hand. */
function answers<Result>() {
  const open: {
    resolve: (value: Result) => void;
    reject: (reason: unknown) => void;
    signal: AbortSignal;
  }[] = [];
  const load = (signal: AbortSignal) =>
    new Promise<Result>((resolve, reject) => open.push({ resolve, reject, signal }));
  return { open, load };
}
const settled = () => vi.advanceTimersByTimeAsync(0);
const offline = () => new WardError('network', 'offline');

test('the latest reading wins, whatever the order of the answers', async () => {
  const { open, load } = answers<string>();
  const source = new Source<string>(() => undefined);
  source.start({ load, key: 'a', refresh: 0 });
  source.retry();
  expect(open[0]!.signal.aborted).toBe(true);
  open[1]!.resolve('second');
  await settled();
  open[0]!.resolve('first');
  await settled();
  expect(source.result).toBe('second');
  expect(source.loading).toBe(false);
});

test('a failed refresh keeps the last good result and reads again with growing pauses', async () => {
  const { open, load } = answers<string>();
  const source = new Source<string>(() => undefined);
  source.start({ load, key: 'a', refresh: 60 });
  open[0]!.resolve('good');
  await settled();
  await vi.advanceTimersByTimeAsync(60_000);
  open[1]!.reject(offline());
  await settled();
  expect([source.result, source.error?.code, source.retryIn]).toEqual(['good', 'network', 2]);
  await vi.advanceTimersByTimeAsync(2_000);
  open[2]!.reject(offline());
  await settled();
  expect(source.retryIn).toBe(4);
  await vi.advanceTimersByTimeAsync(4_000);
  open[3]!.resolve('better');
  await settled();
  expect([source.result, source.error, source.retryIn]).toEqual(['better', null, null]);
  source.stop();
  expect(vi.getTimerCount()).toBe(0);
});

test('a server that says when to come back is obeyed', async () => {
  const { open, load } = answers<string>();
  const source = new Source<string>(() => undefined);
  source.start({ load, key: 'a', refresh: 0 });
  open[0]!.reject(new WardError('http', 'busy', { status: 429, retryAfter: 7 }));
  await settled();
  expect(source.retryIn).toBe(7);
  await vi.advanceTimersByTimeAsync(6_999);
  expect(open).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(open).toHaveLength(2);
  source.stop();
});

test.each([
  new WardError('http', 'gone', { status: 404 }),
  new WardError('syntax', 'truncated'),
  new WardError('shape', 'an object'),
])('what is wrong is not asked for again by itself: $message', async (error) => {
  const { open, load } = answers<string>();
  const source = new Source<string>(() => undefined);
  source.start({ load, key: 'a', refresh: 0 });
  open[0]!.reject(error);
  await settled();
  expect(source.retryIn).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});

test('of another source nothing is kept, and a stopped one changes no more', async () => {
  const { open, load } = answers<string>();
  const changed = vi.fn();
  const source = new Source<string>(changed);
  source.start({ load, key: 'a', refresh: 0 });
  open[0]!.resolve('of a');
  await settled();
  source.start({ load, key: 'b', refresh: 0 });
  expect(source.result).toBeNull();
  source.stop();
  changed.mockClear();
  open[1]!.resolve('of b');
  await settled();
  expect(source.result).toBeNull();
  expect(changed).not.toHaveBeenCalled();
});
