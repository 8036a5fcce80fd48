import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WardError } from '../../src/core/error.js';
import { loadText } from '../../src/data/load-text.js';
import { loadGeography } from '../../src/data/load-geography.js';
import { loadRows } from '../../src/data/load.js';
import { answer, startServer, type FaultyServer } from './faulty-server.js';

let server: FaultyServer;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

const failure = async (promise: Promise<unknown>): Promise<WardError> => {
  const fault = await promise.then(
    () => new Error('It was loaded.'),
    (reason: unknown) => reason,
  );
  if (fault instanceof WardError) return fault;
  throw fault;
};
const plain = async (url: string, options = {}) =>
  (await loadRows(url, options)).rows.map((row) => ({ ...row }));
const csv = 'năm;thu\r\n2024;412,5\r\n';
const expected = [{ năm: 2024, thu: 412.5 }];

describe('the format', () => {
  test.each([
    ['text/csv; charset=utf-8', '/a', csv],
    ['text/csv', '/a.json', csv],
    ['text/plain', '/b.csv', csv],
    ['', '/c.CSV?v=1.json#x', csv],
    ['application/octet-stream', '/d.csv', csv],
    ['application/vnd.ms-excel', '/e.csv', csv],
    ['text/tab-separated-values', '/f', 'năm\tthu\n2024\t412,5'],
    ['text/plain', '/g.tsv', 'năm\tthu; tỷ\n2024\t412,5'],
    ['application/json', '/h', '[{"năm":2024,"thu":412.5}]'],
    ['application/vnd.api+json', '/i.csv', '[{"năm":2024,"thu":412.5}]'],
    ['text/plain', '/j.json', '[{"năm":2024,"thu":412.5}]'],
    ['application/x-ndjson', '/k.json', '{"năm":2024,"thu":412.5}\n'],
    ['', '/l.ndjson', '{"năm":2024,"thu":412.5}\n'],
  ])('is told by type "%s", then by the ending of %s', async (type, path, body) => {
    const url = server.at(path.split('#', 1)[0] ?? '', answer(type, body));
    const [row] = await plain(url);
    expect(Object.values(row ?? {})).toEqual([2024, 412.5]);
  });

  test('a member of a JSON file is named by dataPath; the locale reads the numbers of a CSV', async () => {
    const json = server.at('/path', answer('application/json', '{"rows":[{"a":1}]}'));
    expect(await plain(json, { dataPath: 'rows' })).toEqual([{ a: 1 }]);
    const english = server.at('/en', answer('text/csv', 'a,b\n"12,800",90.73'));
    expect(await plain(english, { locale: 'en' })).toEqual([{ a: 12_800, b: 90.73 }]);
  });

  test('boundaries', async () => {
    const polygon = '{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1],[0,0]]]}';
    const url = server.at('/geo', answer('application/geo+json', polygon));
    expect((await loadGeography(url)).features).toHaveLength(1);
    const fault = await failure(
      loadGeography(server.at('/no-geo', answer('application/json', '[]'))),
    );
    expect(fault.code).toBe('shape');
  });
});

describe('faults of the server', () => {
  test.each([404, 500, 503])('status %d', async (status) => {
    const fault = await failure(loadRows(server.at('/status', answer('text/csv', csv, status))));
    expect(fault).toMatchObject({ code: 'http', status });
    expect(fault).not.toHaveProperty('retryAfter');
  });

  test('429 with Retry-After, in seconds or as a date', async () => {
    const seconds = server.at('/429', answer('', '', 429, { 'retry-after': '120' }));
    expect(await failure(loadRows(seconds))).toMatchObject({ status: 429, retryAfter: 120 });
    const date = new Date(Date.now() + 60_000).toUTCString();
    const dated = server.at('/429-date', answer('', '', 429, { 'retry-after': date }));
    const { retryAfter = 0 } = await failure(loadRows(dated));
    expect(retryAfter).toBeGreaterThan(50);
    expect(retryAfter).toBeLessThanOrEqual(60);
  });

  test('a server that says nothing is a timeout', async () => {
    const url = server.at('/silent', () => undefined);
    expect((await failure(loadText(url, { timeout: 0.05 }))).code).toBe('timeout');
    await vi.waitFor(() => expect(server.closed).toContain('/silent'));
  });

  test('a server that falls silent in mid-body is one too', async () => {
    const url = server.at('/stalls', (response) => {
      response.writeHead(200, { 'content-type': 'text/csv' });
      response.write('a;b\n');
    });
    expect((await failure(loadText(url, { timeout: 0.1 }))).code).toBe('timeout');
  });

  test('a slow server is none, as long as it sends something', async () => {
    const url = server.at('/slow', (response) => {
      response.writeHead(200, { 'content-type': 'text/csv' });
      const pieces = [...csv];
      const timer = setInterval(() => {
        const piece = pieces.splice(0, 4).join('');
        if (piece !== '') return void response.write(piece);
        clearInterval(timer);
        response.end();
      }, 60);
    });
    expect(await plain(url, { timeout: 0.3 })).toEqual(expected);
  });

  test('a connection that is reset in mid-body is a network fault', async () => {
    const url = server.at('/reset', (response) => {
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '1000' });
      response.write('a;b\n1;2\n');
      setTimeout(() => response.destroy(), 20);
    });
    expect((await failure(loadRows(url))).code).toBe('network');
  });

  test('no server at all is a network fault', async () => {
    const fault = await failure(loadRows('http://127.0.0.1:9/data.csv'));
    expect(fault.code).toBe('network');
    expect(fault.cause).toBeInstanceOf(Error);
    expect((await failure(loadRows('not a url'))).code).toBe('network');
  });

  test.each([
    ['text/html; charset=utf-8', '/page.csv', csv],
    ['application/json', '/page.json', '<!DOCTYPE html><html><body>Đăng nhập</body></html>'],
    ['text/csv', '/page', '\r\n<html lang="vi">'],
  ])('a web page (%s) instead of data', async (type, path, body) => {
    const fault = await failure(loadRows(server.at(path, answer(type, body))));
    expect(fault).toMatchObject({ code: 'content-type', found: type });
  });

  test.each([
    ['image/png', '/picture.csv'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '/table.csv'],
    ['text/plain', '/unknown'],
  ])('%s at %s is a type that is not read', async (type, path) => {
    const fault = await failure(loadRows(server.at(path, answer(type, csv))));
    expect(fault).toMatchObject({ code: 'content-type', found: type });
  });

  test('truncated JSON, and no body at all', async () => {
    const truncated = server.at('/cut', answer('application/json', '[{"a":1},{"a"'));
    expect((await failure(loadRows(truncated))).code).toBe('syntax');
    for (const type of ['application/json', 'text/csv', 'application/x-ndjson']) {
      expect((await failure(loadRows(server.at('/empty', answer(type, ''))))).code).toBe('syntax');
    }
    expect((await failure(loadRows(server.at('/204', answer('text/csv', '', 204))))).code).toBe(
      'syntax',
    );
  });

  test('byte-order mark, CRLF and semicolons are no fault', async () => {
    expect(await plain(server.at('/bom', answer('text/csv', `\ufeff${csv}`)))).toEqual(expected);
  });

  test('Windows-1258 is a fault that says how to save the file, unless the server names it', async () => {
    const bytes = Uint8Array.from([...Buffer.from('t\xean;v\nTh\x61\xf2c;1\n', 'latin1')]);
    const fault = await failure(loadRows(server.at('/1258', answer('text/csv', bytes))));
    expect(fault.code).toBe('encoding');
    expect(fault.message).toContain('UTF-8');
    const named = server.at('/1258-named', answer('text/csv; charset=windows-1258', bytes));
    expect(await plain(named)).toEqual([{ tên: 'Thạc', v: 1 }]);
  });

  test('a file that is too large is refused, by its announced or by its real length', async () => {
    const announced = server.at('/large', answer('text/csv', csv, 200, { 'content-length': '26' }));
    expect((await failure(loadText(announced, { maxBytes: 25 }))).code).toBe('limit');
    let sent = 0;
    const endless = server.at('/endless', (response) => {
      response.writeHead(200, { 'content-type': 'text/csv' });
      const send = () => {
        while (!response.destroyed && response.write('x'.repeat(1000))) sent += 1000;
      };
      response.on('drain', send);
      send();
    });
    expect((await failure(loadText(endless, { maxBytes: 5000 }))).code).toBe('limit');
    await vi.waitFor(() => expect(server.closed).toContain('/endless'));
    expect(sent).toBeGreaterThan(0);
  });
});

describe('aborting', () => {
  const aborted = (promise: Promise<unknown>) =>
    expect(promise).rejects.toMatchObject({ name: 'AbortError' });

  test('before, while waiting and in mid-body: an AbortError, and the request ends', async () => {
    await aborted(
      loadRows(server.at('/never', answer('text/csv', csv)), { signal: AbortSignal.abort() }),
    );
    expect(server.closed).not.toContain('/never');

    const waiting = new AbortController();
    const promise = loadRows(
      server.at('/waiting', () => waiting.abort(new Error('mine'))),
      {
        signal: waiting.signal,
      },
    );
    await aborted(promise);
    await vi.waitFor(() => expect(server.closed).toContain('/waiting'));

    const body = new AbortController();
    const url = server.at('/body', (response) => {
      response.writeHead(200, { 'content-type': 'text/csv' });
      response.write('a;b\n');
      setTimeout(() => body.abort(), 20);
    });
    await aborted(loadRows(url, { signal: body.signal }));
    await vi.waitFor(() => expect(server.closed).toContain('/body'));
  });

  test('leaves no listener and no timer behind', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const fetch = () =>
      Promise.resolve(new Response(csv, { headers: { 'content-type': 'text/csv' } }));
    await loadRows('/a.csv', { signal, fetch });
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });
});
