import { describe, expect, test } from 'vitest';
import { layoutMapPoints } from '../../src/components/map-points/map-points.layout.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';

const frame = { width: 400, height: 200 };
const layout = (data: readonly Row[], size = frame) =>
  layoutMapPoints(data, { label: 'name', value: 'value' }, size, localeFor('vi'));
const rows = (...values: unknown[]): Row[] =>
  values.map((value, i) => ({ name: `Tổ ${i + 1}`, value }));

test('bars start at zero and end at their value', () => {
  // The plot is 400 − 16 − 16 = 368 wide; 50 of 0–100 is half of it, from x = 16 to 200.
  const { layers } = layout(rows(100, 50));
  const [bars] = layers[0]!.marks;
  expect(bars).toMatchObject({ d: expect.stringContaining('H384.0V') as string });
  expect(bars).toMatchObject({ d: expect.stringContaining('H200.0V') as string });
});

test('every row is in the table and among the points', () => {
  const scene = layout(rows(1, 2, 3));
  expect(scene.table().rows.map(({ key }) => key)).toEqual(['Tổ 1', 'Tổ 2', 'Tổ 3']);
  expect(scene.points()[0]!.map(({ label }) => label)).toEqual(['Tổ 1: 1', 'Tổ 2: 2', 'Tổ 3: 3']);
  expect(scene.size).toBe(3);
});

test('the sentence names the highest', () => {
  expect(layout(rows(1, 7, 3)).describe()).toContain('Tổ 2');
});

describe('any rows make a scene without NaN', () => {
  const cases: [name: string, data: Row[]][] = [
    ['0', rows(0)],
    ['null', rows(null, 1)],
    ['NaN', rows(NaN, 1)],
    ['±Infinity', rows(Infinity, -Infinity, 1)],
    ['one row', rows(5)],
    ['no rows', []],
    ['negatives', rows(-3, 4)],
    ['all equal', rows(2, 2, 2)],
    ['text', rows('12', {})],
    ['10,000 rows', rows(...Array.from({ length: 10_000 }, (_, i) => i))],
  ];

  test.each(cases)('%s', (_name, data) => {
    for (const size of [frame, { width: 0, height: 0 }])
      expect(JSON.stringify(layout(data, size).layers)).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

test('what is no number is reported with its row', () => {
  expect(layout(rows(1, '12')).issues).toMatchObject([
    { code: 'row', row: 2, field: 'value', found: '12' },
  ]);
});

test('a pointer finds the bar in its row', () => {
  const scene = layout(rows(1, 2));
  expect(scene.hit(20, 30)?.key).toBe('Tổ 1');
  expect(scene.hit(20, 170)?.key).toBe('Tổ 2');
});
