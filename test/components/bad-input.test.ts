import { describe, expect, test, vi } from 'vitest';
import type { WardErrorEvent } from '../../src/base/events.js';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import '../../src/components/line-chart/ward-line-chart.js';
import type { WardLineChart } from '../../src/components/line-chart/line-chart.js';
import type { ErrorDetails, ErrorCode } from '../../src/core/error.js';
import { served, type Answer } from '../support/answers.js';
import { drawn, mount } from '../support/mount.js';
import { listen } from '../support/person.js';
import { all, one, texts } from '../support/shadow.js';
import { moved, reshaped, shares, wards } from './district-map.elements.js';

type Subject = WardLineChart | WardDistrictMap;

/** What must become of an element with faulty input. */
interface Outcome {
  state: Subject['state'];
  stale?: boolean;
  /** The one `ward-error`, or none. */
  error: (Partial<ErrorDetails> & { code: ErrorCode }) | null;
  /** What the reader sees of it, in Vietnamese and in English. */
  said: readonly [vi: string, en: string];
  /** A picture is shown. */
  pictured: boolean;
}

/** Puts an element on the page, with another that must not notice; returns it with the faults it told. */
async function placed<E extends Subject>(element: E, properties: Partial<E>) {
  const told: WardErrorEvent[] = [];
  element.addEventListener('ward-error', (event) => told.push(event));
  const neighbour = document.createElement('ward-line-chart');
  neighbour.data = [
    { year: '2024', share: 52 },
    { year: '2025', share: 58 },
  ];
  await mount(Object.assign(element, properties));
  element.after(neighbour);
  return { element, told, neighbour };
}

/** What the element says beside its picture. */
const said = (element: Subject) => texts(element, '.state-message, .notices li, .stale').join(' ');

async function expectOutcome<E extends Subject>(
  element: E,
  properties: Partial<E>,
  { state, stale = false, error, said: [vietnamese, english], pictured }: Outcome,
): Promise<void> {
  const { told, neighbour } = await placed(element, properties);
  await vi.waitFor(() => expect([element.state, element.stale]).toEqual([state, stale]));
  await drawn(element);
  expect(said(element)).toContain(vietnamese);
  element.parentElement!.lang = 'en';
  await drawn(element);
  expect([element.state, element.stale]).toEqual([state, stale]);
  expect(said(element)).toContain(english);
  expect(told).toEqual(error ? [expect.objectContaining(error)] : []);
  expect(all(element, '.picture')).toHaveLength(pictured ? 1 : 0);
  const canRetry = state === 'error' && ('src' in properties || 'geoSrc' in properties);
  expect(all(element, '.state-message .button')).toHaveLength(canRetry ? 1 : 0);
  expect(all(neighbour, '.picture .line')).toHaveLength(1);
}

const csv = (...rows: string[]) => ['Năm;Thu', ...rows, ''].join('\n');
const good = csv('2023;412', '2024;487', '2025;561');

describe('a line chart', () => {
  const chart = () => document.createElement('ward-line-chart');
  const file = (name: string, answer: Answer) => ({ src: served(name, answer) });
  const noPicture = { state: 'error', pictured: false } as const;

  const cases: Readonly<Record<string, readonly [Partial<WardLineChart>, Outcome]>> = {
    'text in a number column': [
      file('thu.csv', { body: csv('2023;412', '2024;chưa chốt', '2025;561') }),
      {
        state: 'ready',
        pictured: true,
        error: { code: 'row', row: 2, field: 'Thu', found: 'chưa chốt' },
        said: ['1 dòng bị bỏ qua', '1 row was left out'],
      },
    ],
    'text in an object': [
      {
        data: [
          { Năm: '2024', Thu: '12.800' },
          { Năm: '2025', Thu: 561 },
        ],
        y: 'Thu',
      },
      {
        state: 'ready',
        pictured: true,
        error: { code: 'row', row: 1, field: 'Thu', found: '12.800' },
        said: ['1 dòng bị bỏ qua', '1 row was left out'],
      },
    ],
    'rows of every fault together': [
      {
        data: [{ Năm: '2024', Thu: '12' }, { Năm: '2025', Thu: 5 }, { Năm: '2025', Thu: 6 }, 7],
        y: 'Thu',
      } as unknown as Partial<WardLineChart>,
      {
        state: 'ready',
        pictured: true,
        error: { code: 'row', row: 4, found: '7' },
        said: ['3 dòng bị bỏ qua', '3 rows were left out'],
      },
    ],
    'an unknown position field': [
      { ...file('thu.csv', { body: good }), x: 'Kỳ' },
      {
        ...noPicture,
        error: { code: 'field', field: 'Kỳ' },
        said: ['không đọc được cột “Kỳ”', 'The column “Kỳ” is missing'],
      },
    ],
    'an unknown value field': [
      { ...file('thu.csv', { body: good }), y: 'Chi' },
      {
        ...noPicture,
        error: { code: 'field', field: 'Chi' },
        said: ['không đọc được cột “Chi”', 'The column “Chi” is missing'],
      },
    ],
    'one unknown value field of two': [
      { ...file('thu.csv', { body: good }), y: ['Thu', 'Chi'] },
      {
        state: 'ready',
        pictured: true,
        error: { code: 'field', field: 'Chi' },
        said: ['', ''],
      },
    ],
    'truncated JSON': [
      file('thu.json', { body: '[{"Năm":"2024","Thu":487.5},{"Năm":"20' }),
      {
        ...noPicture,
        error: { code: 'syntax' },
        said: ['Tệp số liệu bị lỗi định dạng', 'The data file has a format error'],
      },
    ],
    'a quote that does not close': [
      file('thu.csv', { body: csv('2023;412', '"2024;487,5', '2025;561') }),
      {
        ...noPicture,
        error: { code: 'syntax', row: 2 },
        said: ['bị lỗi định dạng ở dòng 2', 'has a format error (row 2)'],
      },
    ],
    'JSON of another shape': [
      file('thu.json', { body: '{"result":{"records":[]}}' }),
      {
        ...noPicture,
        error: { code: 'shape' },
        said: ['không có bảng số liệu cần tìm', 'does not contain the table'],
      },
    ],
    'a 404': [
      file('thu.csv', { statuses: [404] }),
      {
        ...noPicture,
        error: { code: 'http', status: 404 },
        said: ['Không tìm thấy tệp số liệu (lỗi 404)', 'was not found (error 404)'],
      },
    ],
    'a 500': [
      file('thu.csv', { statuses: [500] }),
      {
        ...noPicture,
        error: { code: 'http', status: 500 },
        said: ['Máy chủ báo lỗi 500', 'The server reported an error (500)'],
      },
    ],
    'a page to log in instead of data': [
      file('thu.csv', { type: 'text/html', body: '<!doctype html><title>Đăng nhập</title>' }),
      {
        ...noPicture,
        error: { code: 'content-type' },
        said: ['không phải là tệp số liệu', 'is not a data file'],
      },
    ],
    'a page that calls itself CSV': [
      file('thu.csv', { type: 'text/csv', body: '<!doctype html><title>Đăng nhập</title>' }),
      {
        ...noPicture,
        error: { code: 'content-type' },
        said: ['không phải là tệp số liệu', 'is not a data file'],
      },
    ],
    'an empty body': [
      file('thu.csv', {}),
      {
        ...noPicture,
        error: { code: 'syntax' },
        said: ['Tệp số liệu bị lỗi định dạng', 'The data file has a format error'],
      },
    ],
    'a header without rows': [
      file('thu.csv', { body: csv() }),
      { state: 'empty', pictured: false, error: null, said: ['Chưa có số liệu', 'No data yet'] },
    ],
    'no server': [
      { src: 'https://' },
      {
        ...noPicture,
        error: { code: 'network' },
        said: ['Không kết nối được với máy chủ', 'The server could not be reached'],
      },
    ],
    'a refresh that fails': [
      { ...file('thu.csv', { body: good, statuses: [200, 500] }), refresh: 0.2 },
      {
        state: 'ready',
        stale: true,
        pictured: true,
        error: { code: 'http', status: 500 },
        said: ['Chưa cập nhật được', 'Could not be updated'],
      },
    ],
  };

  test.each(Object.entries(cases))('%s', (_name, [properties, outcome]) =>
    expectOutcome(chart(), properties, outcome),
  );

  test('a failed refresh keeps the last good picture, and the next good one takes its place', async () => {
    const src = served('thu.csv', { body: good, statuses: [200, 500, 200] });
    const { element } = await placed(chart(), { src, refresh: 0.2 });
    await vi.waitFor(() => expect(element.stale).toBe(true));
    expect([element.state, element.matches(':state(stale)')]).toEqual(['ready', true]);
    expect(all(element, '.picture .line')).toHaveLength(1);
    expect(element.scene!.size).toBe(3);
    element.retry();
    await vi.waitFor(() => expect(element.stale).toBe(false));
    await drawn(element);
    expect(texts(element, '.stale')).toEqual([]);
  });

  test('of answers out of order the latest question’s wins', async () => {
    const slow = served('a.csv', { body: csv('2025;1'), after: 400 });
    const fast = served('b.csv', { body: csv('2025;2') });
    const { element, told } = await placed(chart(), { src: slow });
    element.src = fast;
    const value = () => element.scene?.table().rows[0]?.cells[1]?.value;
    await vi.waitFor(() => expect(value()).toBe(2));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect([value(), element.state, told]).toEqual([2, 'ready', []]);
  });

  test('a person tries again, and the file is there', async () => {
    const src = served('thu.csv', { body: good, statuses: [503, 200] });
    const { element } = await placed(chart(), { src });
    await vi.waitFor(() => expect(element.state).toBe('error'));
    await drawn(element);
    const asked = listen(element, 'ward-retry');
    one(element, '.state-message .button').click();
    await vi.waitFor(() => expect(element.state).toBe('ready'));
    expect(asked).toHaveBeenCalledTimes(1);
    await drawn(element);
    expect(texts(element, '[role=status]')).toEqual(['Đã tải xong']);
  });
});

describe('a district map', () => {
  const map = () => document.createElement('ward-district-map');
  const fine = { state: 'ready', pictured: true } as const;
  const failed = { state: 'error', pictured: false } as const;
  const given = { geo: wards, data: shares, key: 'code' };
  const boundaries = (answer: Answer) => ({
    ...given,
    geo: null,
    geoSrc: served('g.json', answer),
  });

  const cases: Readonly<Record<string, readonly [Partial<WardDistrictMap>, Outcome]>> = {
    'swapped coordinates': [
      { ...given, geo: moved(([x = 0, y = 0]) => [16 + y / 10, 108 + x / 10]) },
      {
        ...failed,
        error: { code: 'coordinates', field: 'geo' },
        said: ['bị đổi chỗ', 'swapped'],
      },
    ],
    'metres of VN-2000': [
      { ...given, geo: moved(([x = 0, y = 0]) => [550_000 + 1000 * x, 1_776_000 + 1000 * y]) },
      { ...fine, error: { code: 'coordinates' }, said: ['có thể là VN-2000', 'VN-2000'] },
    ],
    'boundaries that are not there': [
      boundaries({ statuses: [404] }),
      { ...failed, error: { code: 'http', status: 404 }, said: ['lỗi 404', 'error 404'] },
    ],
    'boundaries that are cut off': [
      boundaries({ body: JSON.stringify(wards).slice(0, 99) }),
      { ...failed, error: { code: 'syntax' }, said: ['bị lỗi định dạng', 'has a format error'] },
    ],
    'rows without a district': [
      { ...given, data: [...shares, { code: 'e', value: 50 }] },
      {
        ...fine,
        error: { code: 'unmatched', row: 5, found: 'e', count: 1 },
        said: ['1 dòng chưa có vị trí', '1 row has no place on the map'],
      },
    ],
    'two rows of one district': [
      { ...given, data: [...shares, { code: 'a', value: 50 }] },
      { ...fine, error: { code: 'duplicate-key', found: 'a', count: 1 }, said: ['', ''] },
    ],
    'text in the value column': [
      {
        ...given,
        data: null,
        src: served('v.csv', { body: 'code;value\na;10\nb;nhiều\nc;30\nd;40' }),
      },
      {
        ...fine,
        error: { code: 'row', row: 2, field: 'value', found: 'nhiều' },
        said: ['1 dòng bị bỏ qua', '1 row was left out'],
      },
    ],
    'a value field that no row has': [
      { ...given, value: 'share' },
      { ...fine, error: { code: 'field', field: 'share' }, said: ['', ''] },
    ],
    'values that are not there': [
      { ...given, data: null, src: served('v.csv', { statuses: [404] }) },
      {
        state: 'error',
        pictured: true,
        error: { code: 'http', status: 404 },
        said: ['lỗi 404', 'error 404'],
      },
    ],
  };

  test.each(Object.entries(cases))('%s', (_name, [properties, outcome]) =>
    expectOutcome(map(), properties, outcome),
  );

  test('rings wound as RFC 7946 wants them are drawn as the others are', async () => {
    const { element, told } = await placed(map(), given);
    const drawing = () => ({
      paths: all(element, '.picture .feature').map((path) => path.getAttribute('d')),
      points: element
        .scene!.points()
        .flat()
        .map(({ key, x, y }) => [key, x, y]),
    });
    const expected = drawing();
    const rewound = reshaped((ring) => [...ring].reverse());
    const before = structuredClone(rewound);
    element.geo = rewound;
    await drawn(element);
    expect([drawing(), element.state, told]).toEqual([expected, 'ready', []]);
    expect(rewound).toEqual(before);
  });
});
