import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { loadRows } from '../../src/data/load.js';
import type { ReadResult } from '../../src/data/row.js';
import { createSource, type Source, type SourceState } from '../../src/data/source.js';
import { answer, startServer } from './faulty-server.js';

const server = await startServer();
let source: Source<ReadResult> | undefined;

afterEach(() => source?.dispose());
afterAll(() => server.stop());

const told = ({ state, stale, refreshing, result }: SourceState<ReadResult>) =>
  `${state}${refreshing ? ' refreshing' : ''}${stale ? ' stale' : ''}: ${String(result?.rows[0]?.['v'])}`;

test('answers out of order: the latest request wins, the superseded one is aborted', async () => {
  const arrived = vi.fn();
  const slow = server.at('/slow.csv', (response, request) => {
    arrived();
    setTimeout(() => answer('text/csv', 'a;v\nx;1')(response, request), 150);
  });
  const fast = server.at('/fast.csv', answer('text/csv', 'a;v\nx;2'));
  let url = slow;
  const heard: string[] = [];
  source = createSource({
    load: (signal) => loadRows(url, { signal }),
    onChange: (state) => void heard.push(told(state)),
  });
  source.load();
  await vi.waitFor(() => expect(arrived).toHaveBeenCalled());
  url = fast;
  source.load();
  await vi.waitFor(() =>
    expect(server.closed).toEqual(expect.arrayContaining(['/slow.csv', '/fast.csv'])),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(heard).toEqual(['loading: undefined', 'loading: undefined', 'ready: 2']);
});

test('a server that fails and recovers: the last good rows stay, stale, until newer ones come', async () => {
  const answers = [
    answer('text/csv', 'a;v\nx;1'),
    answer('', '', 503, { 'retry-after': '7' }),
    answer('text/csv', 'a;v\nx;2'),
  ];
  const url = server.at('/wards.csv', (response, request) => answers.shift()?.(response, request));
  const pauses: number[] = [];
  const heard: string[] = [];
  source = createSource({
    load: (signal) => loadRows(url, { signal }),
    onChange: (state) => void heard.push(told(state)),
    schedule(ring, seconds) {
      pauses.push(seconds);
      const timer = setTimeout(ring, 20);
      return () => clearTimeout(timer);
    },
  });
  source.load();
  await vi.waitFor(() => expect(heard).toContain('ready: 1'));
  source.retry();
  await vi.waitFor(() => expect(heard).toContain('ready: 2'));
  expect(heard).toEqual([
    'loading: undefined',
    'ready: 1',
    'ready refreshing: 1',
    'ready stale: 1',
    'ready refreshing stale: 1',
    'ready: 2',
  ]);
  expect(pauses).toEqual([7]);
});
