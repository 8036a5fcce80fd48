import { expect, test } from 'vitest';
import type { SceneTable } from '../../src/scene/scene.js';
import { sortTable } from '../../src/scene/table.js';

const compare = new Intl.Collator('vi', { numeric: true }).compare;

function table(values: readonly (string | number | null)[]): SceneTable {
  return {
    columns: [{ key: 'value', label: 'Value', numeric: true }],
    rows: values.map((value, index) => ({
      key: String(index),
      cells: [{ text: String(value), value }],
    })),
  };
}

const keys = (sorted: SceneTable) => sorted.rows.map(({ key }) => key).join('');

test('numbers sort by value, rows without data stay last in both directions', () => {
  const rows = table([12, null, 0, -3, null, 9]);
  expect(keys(sortTable(rows, 0, 'ascending', compare))).toBe('325014');
  expect(keys(sortTable(rows, 0, 'descending', compare))).toBe('052314');
});

test('rows that tie keep the order of the author in both directions', () => {
  const rows = table([1, 0, 1, 0]);
  expect(keys(sortTable(rows, 0, 'ascending', compare))).toBe('1302');
  expect(keys(sortTable(rows, 0, 'descending', compare))).toBe('0213');
});

test('names sort by the collation of the locale', () => {
  const names = table(['Tổ 10', 'Đà Nẵng', 'Tổ 9', 'Dương']);
  expect(keys(sortTable(names, 0, 'ascending', compare))).toBe('3120');
});

test('numbers come before texts, and a column that does not exist changes nothing', () => {
  expect(keys(sortTable(table(['a', 1]), 0, 'ascending', compare))).toBe('10');
  expect(keys(sortTable(table(['b', 'a']), 7, 'ascending', compare))).toBe('01');
});

test('the table itself is left as it was', () => {
  const rows = table([2, 1]);
  sortTable(rows, 0, 'ascending', compare);
  expect(keys(rows)).toBe('01');
});
