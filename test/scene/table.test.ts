import { describe, expect, test } from 'vitest';
import type { SceneTable } from '../../src/scene/scene.js';
import { pageOf, searchTable, sortTable } from '../../src/scene/table.js';

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

test('words that have a rank sort by it', () => {
  const { columns, rows } = table(['Quá hạn', 'Đã đạt', 'Có nguy cơ']);
  const ranked = rows.map((row, i) => ({
    ...row,
    cells: [{ ...row.cells[0]!, rank: [0, 2, 1][i]! }],
  }));
  expect(keys(sortTable({ columns, rows: ranked }, 0, 'ascending', compare))).toBe('021');
  expect(keys(sortTable({ columns, rows }, 0, 'ascending', compare))).toBe('210');
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

describe('searching', () => {
  const names = table(['Thạc Gián', 'Tổ 12', 'Chính Gián', null, 'Thac Gian']);

  test('marks and case do not count, but the very marks come first', () => {
    expect(keys(searchTable(names, 'gian'))).toBe('402');
    expect(keys(searchTable(names, 'GIÁN'))).toBe('024');
    expect(keys(searchTable(names, 'đà nẵng'))).toBe('');
  });

  test('an empty query finds all', () => {
    expect(searchTable(names, '  ')).toBe(names);
  });

  test('a query is found in any column, not over two of them', () => {
    const cell = (text: string) => ({ text, value: text });
    const two: SceneTable = {
      columns: [...names.columns, ...names.columns],
      rows: [{ key: 'a', cells: [cell('Tổ 1'), cell('2 hộ')] }],
    };
    expect(keys(searchTable(two, '2 ho'))).toBe('a');
    expect(keys(searchTable(two, '1 2'))).toBe('');
  });
});

describe('pages', () => {
  const rows = table([0, 1, 2, 3, 4]);
  const shown = (page: number, pageSize: number) => {
    const found = pageOf(rows, page, pageSize);
    return [keys(found.table), found.page, found.pages, found.before, found.size];
  };

  test.each([
    [0, 2, ['01', 0, 3, 0, 5]],
    [2, 2, ['4', 2, 3, 4, 5]],
    [9, 2, ['4', 2, 3, 4, 5]],
    [-1, 2, ['01', 0, 3, 0, 5]],
    [0, 5, ['01234', 0, 1, 0, 5]],
    [3, 0, ['01234', 0, 1, 0, 5]],
    [0, NaN, ['01234', 0, 1, 0, 5]],
  ])('page %d of %d rows', (page, pageSize, expected) => {
    expect(shown(page, pageSize)).toEqual(expected);
  });

  test('no rows are one empty page', () => {
    const { pages, size } = pageOf(table([]), 4, 25);
    expect([pages, size]).toEqual([1, 0]);
  });
});
