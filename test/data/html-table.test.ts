import { describe, expect, test } from 'vitest';
import { WardError } from '../../src/core/error.js';
import { readTable } from '../../src/data/html-table.js';
import { gridOf, type TableNode } from '../../src/data/table-grid.js';
import { comment, element, table, tbody, td, tfoot, th, thead, tr } from './table-fixture.js';

const plain = (node: TableNode, locale = 'vi') =>
  readTable(node, { locale }).rows.map((row) => ({ ...row }));

describe('R-TABLE: the header', () => {
  const body = [tr('2024', '412,5'), tr('2025', '561')];
  const expected = [
    { Năm: 2024, Thu: 412.5 },
    { Năm: 2025, Thu: 561 },
  ];

  test('is the rows of thead', () => {
    expect(plain(table(thead(tr('Năm', 'Thu')), tbody(...body)))).toEqual(expected);
    expect(plain(table(tbody(...body), thead(tr('Năm', 'Thu'))))).toEqual(expected);
  });

  test('else the leading rows that are all th', () => {
    const header = tr(th('Năm'), th('Thu'));
    expect(plain(table(tbody(header, ...body)))).toEqual(expected);
    expect(plain(table(header, ...body))).toEqual(expected);
  });

  test('else the first row', () => {
    expect(plain(table(thead(), tr('Năm', 'Thu'), ...body))).toEqual(expected);
  });

  test('row headers do not make a row a header', () => {
    const rows = [
      tr(th('Phường'), th('Hộ')),
      tr(th('Hải Châu'), td('12')),
      tr(th('An Khê'), td('7')),
    ];
    expect(plain(table(...rows))).toEqual([
      { Phường: 'Hải Châu', Hộ: 12 },
      { Phường: 'An Khê', Hộ: 7 },
    ]);
  });

  test('of several rows is joined with a space; a cell that spans them is said once', () => {
    const head = thead(
      tr(th('Phường', { rowspan: '2' }), th('2024', { colspan: '2' }), th('2025')),
      tr(th('Kế hoạch'), th('Thực hiện'), th('Kế hoạch')),
    );
    expect(readTable(table(head, tr('Hải Châu', '1', '2', '3'))).fields).toEqual([
      'Phường',
      '2024 Kế hoạch',
      '2024 Thực hiện',
      '2025 Kế hoạch',
    ]);
  });

  test('with one name twice is an error, without a name is numbered', () => {
    const twice = table(tr(th('a'), th('a')), tr('1', '2'));
    expect(() => readTable(twice)).toThrow(expect.objectContaining({ code: 'field', field: 'a' }));
    expect(plain(table(tr(th(''), th('2024')), tr('Thu', '5')))).toEqual([
      { column1: 'Thu', '2024': 5 },
    ]);
  });
});

describe('R-TABLE: the grid', () => {
  test('cells span rows and columns', () => {
    const rows = [
      tr(th('Nhóm'), th('Tên'), th('v')),
      tr(td('A', { rowspan: '2' }), 'x', '1'),
      tr('y', '2'),
      tr(td('Không công bố', { colspan: '3' })),
    ];
    const result = readTable(table(...rows));
    expect(result.rows.map((row) => ({ ...row }))).toEqual([
      { Nhóm: 'A', Tên: 'x', v: 1 },
      { Nhóm: 'A', Tên: 'y', v: 2 },
      { Nhóm: 'Không công bố', Tên: 'Không công bố', v: null },
    ]);
    expect(result.notes).toEqual([{ row: 3, field: 'v', flag: 'suppressed' }]);
  });

  test('spans are clamped as browsers do: rowspan 0 fills the group, colspan at most 1000', () => {
    const [wide] = gridOf([tr(td('a', { colspan: '5000' }), 'b')]);
    expect(wide).toHaveLength(1001);
    const groups = table(
      thead(tr('g', 'v')),
      tbody(tr(td('A', { rowspan: '0' }), '1'), tr('2')),
      tbody(tr('B', '3')),
    );
    expect(plain(groups)).toEqual([
      { g: 'A', v: 1 },
      { g: 'A', v: 2 },
      { g: 'B', v: 3 },
    ]);
    const odd = table(
      tr(th('a'), th('b')),
      tr(td('1', { colspan: 'x', rowspan: '-3' }), td('2', { colspan: '0' })),
    );
    expect(plain(odd)).toEqual([{ a: 1, b: 2 }]);
  });

  test('a rowspan ends with its row group', () => {
    const groups = table(
      thead(tr('g', 'v')),
      tbody(tr(td('A', { rowspan: '9' }), '1')),
      tbody(tr('B', '2')),
    );
    expect(plain(groups)).toEqual([
      { g: 'A', v: 1 },
      { g: 'B', v: 2 },
    ]);
  });

  test('tfoot is left out, hidden rows count, rows of a table inside a cell do not', () => {
    const hidden = element('tr', { hidden: '' }, td('B'), td('2'));
    const inner = table(tr('x', 'y'), tr('8', '9'));
    const outer = table(
      tr(th('g'), th('v')),
      tfoot(tr('Tổng', '3')),
      tbody(tr(element('td', {}, 'A', inner), td('1')), hidden),
    );
    expect(plain(outer)).toEqual([
      { g: 'A', v: 1 },
      { g: 'B', v: 2 },
    ]);
  });

  test('short and long rows are reported', () => {
    const { rows, issues } = readTable(table(tr(th('a'), th('b')), tr('1'), tr('1', '2', '3')));
    expect(rows).toHaveLength(2);
    expect(issues).toMatchObject([
      { code: 'row', row: 1, found: '1 of 2 cells' },
      { code: 'row', row: 2, found: '3 of 2 cells' },
    ]);
  });
});

describe('R-TABLE: the cells', () => {
  const read = (...cells: TableNode[]) =>
    readTable(table(tr(th('v')), ...cells.map((cell) => tr(cell))));
  const valuesOf = (...cells: TableNode[]) => read(...cells).rows.map((row) => row['v']);

  test('data-value, <data> and <time> win over the text', () => {
    const data = element('data', { value: '56000' }, 'hơn 56.000');
    const cells = [td('nhiều', { 'data-value': '90.73' }), td(element('b', {}, data)), td('12,5')];
    expect(valuesOf(...cells)).toEqual([90.73, 56_000, 12.5]);
    const time = element('time', { datetime: '2025-07-21' }, 'hôm 21/7');
    expect(valuesOf(td(time))).toEqual(['2025-07-21']);
    expect(valuesOf(td(element('time', {}, '21/07/2025')))).toEqual(['2025-07-21']);
  });

  test('<sup> is a footnote: off the number, kept in the notes', () => {
    const result = read(element('td', {}, '12.800', element('sup', {}, '1')), td('7 (2)'));
    expect(result.rows.map((row) => row['v'])).toEqual([12_800, 7]);
    expect(result.notes).toEqual([
      { row: 1, field: 'v', note: '1' },
      { row: 2, field: 'v', note: '(2)' },
    ]);
    const named = table(tr(element('th', {}, 'Tên', element('sup', {}, 'a'))), tr('x'));
    expect(readTable(named).fields).toEqual(['Tên']);
  });

  test('white space folds, line breaks are spaces, comments and scripts say nothing', () => {
    const cell = element(
      'td',
      {},
      '\n  Thạc',
      element('br', {}),
      'Gián ',
      comment('12'),
      element('script', {}, 'alert(1)'),
    );
    expect(valuesOf(cell)).toEqual(['Thạc Gián']);
  });

  test("numbers are read in the element's locale", () => {
    const rows = [tr(th('a'), th('b')), tr('90.73', 'x'), tr('12,800', 'y')];
    expect(plain(table(...rows), 'en').map(({ a }) => a)).toEqual([90.73, 12_800]);
    expect(readTable(table(...rows), { locale: 'vi' }).issues).toMatchObject([
      { code: 'field', field: 'a', count: 2 },
    ]);
  });
});

test('a table without rows is empty; another element is the wrong shape', () => {
  expect(readTable(table())).toMatchObject({ rows: [], fields: [], issues: [] });
  expect(readTable(table(thead(tr('a'))))).toMatchObject({ rows: [], issues: [] });
  expect(() => readTable(element('div', {}))).toThrow(WardError);
});

test('an HTMLTableElement is a table to read', () => {
  const accepts = (node: HTMLTableElement) => readTable(node);
  expect(accepts).toBeTypeOf('function');
});
