import { describe, expect, test, vi } from 'vitest';
import { WardError } from '../../src/core/error.js';
import { createSource, type SourceOptions, type SourceState } from '../../src/data/source.js';

/** A load whose answers a test gives, in any order, and a clock that it rings. */
function setUp(options: Partial<SourceOptions<string>> = {}) {
  const requests: {
    signal: AbortSignal;
    resolve: (value: string) => void;
    reject: (reason: unknown) => void;
  }[] = [];
  const seen: SourceState<string>[] = [];
  const timers: { seconds: number; ring: () => void }[] = [];
  const source = createSource<string>({
    load: (signal) =>
      new Promise((resolve, reject) => void requests.push({ signal, resolve, reject })),
    onChange: (state) => void seen.push(state),
    schedule(ring, seconds) {
      const timer = { seconds, ring: () => (cancel(), ring()) };
      const cancel = () => void timers.splice(timers.indexOf(timer), 1);
      timers.push(timer);
      return () => void (timers.includes(timer) && cancel());
    },
    ...options,
  });
  const settled = () => new Promise<void>((resolve) => void setTimeout(resolve));
  return {
    source,
    requests,
    timers,
    seen,
    pauses: () => timers.map(({ seconds }) => seconds),
    async answer(index: number, value: string) {
      requests[index]?.resolve(value);
      await settled();
    },
    async refuse(index: number, fault: unknown = new WardError('network', 'offline')) {
      requests[index]?.reject(fault);
      await settled();
    },
  };
}

const words = (state: SourceState<string>) =>
  [state.state, state.refreshing && 'refreshing', state.stale && 'stale'].filter(Boolean).join(' ');

describe('loading', () => {
  test('idle, loading, ready', async () => {
    const { source, seen, answer } = setUp();
    expect(source.state).toEqual({
      state: 'idle',
      refreshing: false,
      stale: false,
      result: null,
      error: null,
      retryIn: null,
    });
    source.load();
    await answer(0, 'rows');
    expect(seen.map(words)).toEqual(['loading', 'ready']);
    expect(source.state).toMatchObject({ state: 'ready', result: 'rows', error: null });
  });

  test('a result with nothing to show is empty', async () => {
    const { source, answer } = setUp({ isEmpty: (result) => result === '' });
    source.load();
    await answer(0, '');
    expect(source.state).toMatchObject({ state: 'empty', result: '', error: null });
  });

  test('loading another thing drops the old result and aborts the attempt under way', async () => {
    const { source, requests, answer } = setUp();
    source.load();
    await answer(0, 'old');
    source.load();
    expect(source.state).toMatchObject({ state: 'loading', result: null });
    source.load();
    expect(requests[1]?.signal.aborted).toBe(true);
    expect(requests[2]?.signal.aborted).toBe(false);
  });

  test('the latest wins, whatever the order of the answers', async () => {
    const { source, seen, answer, refuse } = setUp();
    source.load();
    source.load();
    source.load();
    await answer(2, 'third');
    await answer(0, 'first');
    await refuse(1);
    expect(source.state).toMatchObject({ state: 'ready', result: 'third', error: null });
    expect(seen.map(words)).toEqual(['loading', 'loading', 'loading', 'ready']);
  });

  test('an attempt that a listener starts supersedes the one it hears of', async () => {
    const { source, requests, answer } = setUp({
      onChange: ({ state }) => void (state === 'loading' && requests.length < 2 && source.load()),
    });
    source.load();
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    await answer(1, 'second');
    expect(source.state.result).toBe('second');
  });
});

describe('failing', () => {
  test('a first failure is an error that waits for retry', async () => {
    const { source, seen, pauses, answer, refuse } = setUp();
    source.load();
    await refuse(0);
    expect(source.state).toMatchObject({
      state: 'error',
      result: null,
      error: { code: 'network' },
    });
    expect(pauses()).toEqual([]);
    source.retry();
    await answer(1, 'rows');
    expect(seen.map(words)).toEqual(['loading', 'error', 'loading', 'ready']);
    expect(source.state.error).toBeNull();
  });

  test('a failed refresh keeps the last good result, stale, with one change a failure', async () => {
    const { source, seen, answer, refuse } = setUp();
    source.load();
    await answer(0, 'rows');
    source.retry();
    await refuse(1, new WardError('http', 'no', { status: 500 }));
    expect(source.state).toMatchObject({
      state: 'ready',
      stale: true,
      refreshing: false,
      result: 'rows',
      error: { code: 'http', status: 500 },
      retryIn: 5,
    });
    expect(seen.map(words)).toEqual(['loading', 'ready', 'ready refreshing', 'ready stale']);
  });

  test('it is tried again after growing pauses, until it succeeds', async () => {
    const { source, timers, pauses, answer, refuse } = setUp();
    source.load();
    await answer(0, 'rows');
    source.retry();
    const waited: number[] = [];
    for (let attempt = 1; attempt <= 8; attempt++) {
      await refuse(attempt);
      waited.push(...pauses());
      timers[0]?.ring();
      expect(words(source.state)).toBe('ready refreshing stale');
    }
    expect(waited).toEqual([5, 10, 20, 40, 80, 160, 300, 300]);
    await answer(9, 'newer');
    expect(source.state).toMatchObject({
      stale: false,
      result: 'newer',
      error: null,
      retryIn: null,
    });
    expect(pauses()).toEqual([]);
    source.retry();
    await refuse(10);
    expect(pauses()).toEqual([5]);
  });

  test('not before a server wants it to be', async () => {
    const { source, pauses, answer, refuse } = setUp();
    source.load();
    await answer(0, 'rows');
    source.retry();
    await refuse(1, new WardError('http', 'busy', { status: 429, retryAfter: 120 }));
    expect(pauses()).toEqual([120]);
    expect(source.state.retryIn).toBe(120);
    source.retry();
    await refuse(2, new WardError('http', 'busy', { status: 429, retryAfter: 1 }));
    expect(pauses()).toEqual([10]);
  });

  test('retry by hand does not wait, and calls the pause off', async () => {
    const { source, requests, pauses, answer, refuse } = setUp();
    source.load();
    await answer(0, 'rows');
    source.retry();
    await refuse(1);
    source.retry();
    expect(requests).toHaveLength(3);
    expect(pauses()).toEqual([]);
  });

  test('a load that throws, or rejects with anything, is a fault too', async () => {
    const thrown = setUp({
      load: () => {
        throw new TypeError('at once');
      },
    });
    thrown.source.load();
    await thrown.answer(0, '');
    expect(thrown.source.state).toMatchObject({ state: 'error', error: { code: 'network' } });
    const other = setUp();
    other.source.load();
    await other.refuse(0, 'just a text');
    expect(other.source.state.error).toBeInstanceOf(WardError);
    expect(other.source.state.error?.message).toContain('just a text');
  });
});

describe('polling', () => {
  test('the next request goes so many seconds after each answer', async () => {
    const { source, timers, requests, pauses, answer } = setUp({ refresh: 60 });
    source.load();
    expect(pauses()).toEqual([]);
    await answer(0, 'a');
    expect(pauses()).toEqual([60]);
    timers[0]?.ring();
    expect(words(source.state)).toBe('ready refreshing');
    await answer(1, 'b');
    expect(requests).toHaveLength(2);
    expect(pauses()).toEqual([60]);
    expect(source.state).toMatchObject({ result: 'b', refreshing: false });
  });

  test('goes on after a first failure, whose message stays until there is something better', async () => {
    const { source, timers, seen, pauses, answer, refuse } = setUp({ refresh: 60 });
    source.load();
    await refuse(0);
    expect(pauses()).toEqual([5]);
    timers[0]?.ring();
    await refuse(1);
    expect(pauses()).toEqual([10]);
    timers[0]?.ring();
    await answer(2, 'rows');
    expect(seen.map(words)).toEqual([
      'loading',
      'error',
      'error refreshing',
      'error',
      'error refreshing',
      'ready',
    ]);
  });

  test('can be turned on, changed and off', async () => {
    const { source, seen, pauses, answer } = setUp();
    source.setRefresh(60);
    expect(pauses()).toEqual([]);
    source.load();
    source.setRefresh(30);
    await answer(0, 'rows');
    expect(pauses()).toEqual([30]);
    source.setRefresh(10);
    expect(pauses()).toEqual([10]);
    source.setRefresh(0);
    expect(pauses()).toEqual([]);
    expect(seen.map(words)).toEqual(['loading', 'ready']);
  });

  test('the same number of seconds does not start the pause again', async () => {
    const { source, timers, answer } = setUp({ refresh: 60 });
    source.load();
    await answer(0, 'rows');
    const [timer] = timers;
    source.setRefresh(60);
    expect(timers).toEqual([timer]);
  });
});

describe('suspending and ending', () => {
  test('suspended: the request ends, no timer runs, the result stays', async () => {
    const { source, requests, timers, seen, answer } = setUp({ refresh: 60 });
    source.load();
    await answer(0, 'rows');
    timers[0]?.ring();
    source.suspend();
    expect(requests[1]?.signal.aborted).toBe(true);
    expect(timers).toEqual([]);
    const before = seen.length;
    await answer(1, 'late');
    expect(seen).toHaveLength(before);
    expect(source.state.result).toBe('rows');
  });

  test('resumed: what was under way starts again, a pause begins again, nothing else is loaded', async () => {
    const { source, requests, pauses, answer } = setUp({ refresh: 60 });
    source.load();
    source.suspend();
    source.suspend();
    source.resume();
    expect(requests).toHaveLength(2);
    expect(source.state.state).toBe('loading');
    await answer(1, 'rows');
    for (let move = 0; move < 100; move++) {
      source.suspend();
      source.resume();
    }
    expect(requests).toHaveLength(2);
    expect(pauses()).toEqual([60]);
  });

  test('disposed: nothing is heard or loaded any more', async () => {
    const { source, requests, timers, seen, answer } = setUp({ refresh: 60 });
    source.load();
    source.dispose();
    expect(requests[0]?.signal.aborted).toBe(true);
    const before = seen.length;
    await answer(0, 'late');
    source.load();
    source.retry();
    source.resume();
    source.setRefresh(5);
    expect([requests.length, timers.length, seen.length]).toEqual([1, 0, before]);
  });
});

test('without a schedule it uses the timers of the platform, which hold 24 days at most', async () => {
  vi.useFakeTimers();
  const load = vi.fn(() => Promise.resolve('rows'));
  const source = createSource({ load, onChange: () => undefined, refresh: 30 });
  source.load();
  await vi.advanceTimersByTimeAsync(29_900);
  expect(load).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(load).toHaveBeenCalledTimes(2);
  source.setRefresh(1e9);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).toHaveBeenCalledTimes(2);
  source.dispose();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
