import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  layoutDataTable,
  type DataTableOptions,
  type DataTablePicture,
} from '../../src/components/data-table/data-table.layout.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import type { TableCell } from '../../src/scene/scene.js';
import { sortTable } from '../../src/scene/table.js';
import { junk, mostly, names, numbers, periods } from '../support/hostile.js';

const layout = (data: readonly Row[], options: DataTableOptions = {}, lang = 'vi') =>
  layoutDataTable(data, options, localeFor(lang));
const printed = (picture: DataTablePicture) =>
  picture.table().rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
const headsOf = (picture: DataTablePicture) =>
  picture.table().columns.map(({ label, unit, numeric }) => [label, unit ?? '', numeric]);
const column = (picture: DataTablePicture, index: number): TableCell[] =>
  picture.table().rows.map(({ cells }) => cells[index]!);
const rows = (...values: unknown[]): Row[] =>
  values.map((value, i) => ({ name: `Tổ ${i + 1}`, value }));

const wards: Row[] = [
  { Tổ: 'Tổ 10', 'Số hộ': 1234, 'Tỷ lệ': 90.73, Kỳ: '2025-Q3' },
  { Tổ: 'Tổ 9', 'Số hộ': 87, 'Tỷ lệ': 89.1, Kỳ: '2025-Q4' },
  { Tổ: 'Đông Thạc', 'Số hộ': 0, 'Tỷ lệ': null, Kỳ: null },
];

describe('columns', () => {
  test('are all fields; numbers share their decimals, periods are named, no data is a dash', () => {
    const picture = layout(wards, { columns: undefined });
    expect(headsOf(picture)).toEqual([
      ['Tổ', '', false],
      ['Số hộ', '', true],
      ['Tỷ lệ', '', true],
      ['Kỳ', '', false],
    ]);
    expect(printed(picture)).toEqual([
      'Tổ 10 | 1.234 | 90,73 | Q.III/2025',
      'Tổ 9 | 87 | 89,10 | Q.IV/2025',
      'Đông Thạc | 0 | – | –',
    ]);
    expect(column(picture, 2)[2]).toEqual({ text: '–', value: null, spoken: 'Chưa có số liệu' });
  });

  test('are those that are asked for, in their order, with words, units and formats', () => {
    const picture = layout(
      [
        { a: 'x', thu: 824e9, tyle: 0.9073, doi: 3.1 },
        { a: 'y', thu: 12.5e9, tyle: 0.5, doi: -2 },
      ],
      {
        columns: [
          { key: 'tyle', label: 'Tỷ lệ', format: 'percent' },
          { key: 'thu', label: 'Thu', format: 'money', unit: 'đồng' },
          'a',
          { key: 'doi', format: '+.1f', unit: 'hộ' },
        ],
      },
    );
    expect(headsOf(picture)).toEqual([
      ['Tỷ lệ', '', true],
      ['Thu', 'tỷ\u00a0đồng', true],
      ['a', '', false],
      ['doi', 'hộ', true],
    ]);
    expect(printed(picture)).toEqual(['90,73% | 824,0 | x | +3,1', '50,00% | 12,5 | y | −2,0']);
    expect(column(picture, 1).map(({ value }) => value)).toEqual([824e9, 12.5e9]);
  });

  test('may be made by a function of the row', () => {
    const picture = layout(wards, {
      columns: ['Tổ', { key: 'gấp đôi', value: (row) => Number(row['Số hộ']) * 2 }],
    });
    expect(printed(picture)).toEqual(['Tổ 10 | 2.468', 'Tổ 9 | 174', 'Đông Thạc | 0']);
  });

  test('years are years where they lead the rows, and figures elsewhere', () => {
    const data = [
      { year: 2024, hộ: 1950 },
      { year: 2025, hộ: 2010 },
    ];
    expect(printed(layout(data))).toEqual(['2024 | 1.950', '2025 | 2.010']);
    expect(printed(layout(data, { columns: [{ key: 'year', numeric: true }] }))).toEqual([
      '2.024',
      '2.025',
    ]);
  });

  test('codes stay as they are written; yes and no are words', () => {
    const data = [
      { code: '00004', done: true },
      { code: '20194', done: false },
    ];
    expect(printed(layout(data))).toEqual(['00004 | Có', '20194 | Không']);
    expect(printed(layout(data, {}, 'en'))).toEqual(['00004 | Yes', '20194 | No']);
  });

  test('values that would round to nothing keep their digits', () => {
    expect(column(layout(rows(0.0004, 12)), 1).map(({ text }) => text)).toEqual(['0,0004', '12']);
  });

  test('units come from the column, then its source, then the element', () => {
    const data = rows(1, 2);
    const unitOf = (options: DataTableOptions) => headsOf(layout(data, options))[1]![1];
    expect(unitOf({ unit: 'hộ' })).toBe('hộ');
    expect(unitOf({ unit: 'hộ', units: { value: 'hồ sơ' } })).toBe('hồ sơ');
    const columns = ['name', { key: 'value', unit: 'km²' }];
    expect(unitOf({ unit: 'hộ', units: { value: 'hồ sơ' }, columns })).toBe('km²');
    expect(printed(layout(data, { unit: '%' }))).toEqual(['Tổ 1 | 1%', 'Tổ 2 | 2%']);
  });
});

describe('what cells say beside their values', () => {
  test('stands with them: qualifiers, notes, and why there is none', () => {
    const picture = layout(rows(56000, 12, null), {
      notes: [
        { row: 1, field: 'value', qualifier: 'more-than' },
        { row: 2, field: 'value', note: '(1)', flag: 'preliminary' },
        { row: 3, field: 'value', flag: 'suppressed' },
      ],
    });
    expect(column(picture, 1)).toMatchObject([
      { text: 'hơn 56.000', value: 56000 },
      { text: '12', value: 12, note: 'sơ bộ, (1)' },
      { text: 'không công bố', value: null },
    ]);
  });
});

describe('links', () => {
  test.each([
    ['https://danang.gov.vn/x', true],
    ['/ho-so/1', true],
    ['mailto:a@b.vn', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://user:pass@host/', false],
    [42, false],
    [null, false],
  ])('%j', (url, isKept) => {
    const [cell] = column(
      layout([{ name: 'x', url }], { columns: [{ key: 'name', href: 'url' }] }),
      0,
    );
    expect(cell!.href).toBe(isKept ? url : undefined);
  });
});

describe('bars', () => {
  const bars = (...values: unknown[]) => {
    const picture = layout(rows(...values), { columns: ['name', { key: 'value', bar: true }] });
    return [picture.table().columns[1]!.zero, ...column(picture, 1).map(({ bar }) => bar)];
  };

  test('begin at zero, on one scale for the column', () => {
    expect(bars(100, 50, 0)).toEqual([0, [0, 1], [0, 0.5], [0, 0]]);
  });

  test('of negatives lie before zero', () => {
    expect(bars(30, -10, null)).toEqual([0.25, [0.25, 1], [0, 0.25], undefined]);
    expect(bars(-4, -2)).toEqual([1, [0, 1], [0.5, 1]]);
  });

  test('of nothing but zeros have no length', () => {
    expect(bars(0, 0)).toEqual([0, [0, 0], [0, 0]]);
  });
});

describe('rows', () => {
  const keysOf = (picture: DataTablePicture) => picture.table().rows.map(({ key }) => key);

  test('are told apart by the key field, else by names that differ, else by number', () => {
    const data = [
      { id: 7, name: 'A' },
      { id: 8, name: 'A' },
      { id: 8, name: null },
    ];
    expect(keysOf(layout(data, { columns: ['name', 'id'] }))).toEqual(['1', '2', '3']);
    expect(keysOf(layout(data.slice(0, 2), { columns: ['id'] }))).toEqual(['7', '8']);
    const repeated = layout(data, { key: 'id' });
    expect(keysOf(repeated)).toEqual(['7', '8', '8']);
    expect(repeated.issues).toMatchObject([{ code: 'duplicate-key', field: 'id', count: 1 }]);
    expect(keysOf(layout(data, { key: ({ id }) => `khóa ${String(id)}` }))[0]).toBe('khóa 7');
  });

  test('are points with the row of the author', () => {
    const [points] = layout(wards).points();
    expect(points!.map(({ datum }) => datum)).toEqual(wards);
    expect(points![0]!.datum).toBe(wards[0]);
    expect(points![0]!.label).toBe('Tổ 10, 1.234, 90,73, Q.III/2025');
  });

  test('are sorted by the collation of Vietnamese, numbers inside names by size', () => {
    const { compare } = localeFor('vi');
    const sorted = sortTable(layout(wards).table(), 0, 'ascending', compare);
    expect(sorted.rows.map(({ key }) => key)).toEqual(['Đông Thạc', 'Tổ 9', 'Tổ 10']);
  });
});

describe('what cannot be used is told, and the rest is shown', () => {
  test('texts and infinities among numbers', () => {
    const picture = layout(rows(1, '12', Infinity, {}, 5, 6, 7));
    expect(column(picture, 1).map(({ text }) => text)).toEqual(['1', '–', '–', '–', '5', '6', '7']);
    expect(picture.issues).toMatchObject([
      { code: 'row', row: 2, field: 'value', found: '12' },
      { code: 'row', row: 3, field: 'value', found: 'Infinity' },
      { code: 'row', row: 4, field: 'value', found: 'an object' },
    ]);
    expect(picture.notices).toEqual([
      { code: 'cells-left-out', text: '3 dòng có ô không đọc được, để trống' },
    ]);
  });

  test('objects among texts, and what is no row', () => {
    const data = [{ name: 'a' }, null, { name: {} }, 'x'] as unknown as Row[];
    const picture = layout(data);
    expect(printed(picture)).toEqual(['a', '–']);
    expect(picture.issues.map(({ code, row }) => [code, row])).toEqual([
      ['row', 3],
      ['row', 2],
      ['row', 4],
    ]);
  });

  test('columns that cannot be followed', () => {
    const columns = ['name', 'name', { key: 'value', format: 'xyz' }, 5, 'nowhere'] as string[];
    const picture = layout(rows(1), { columns, sortBy: 'elsewhere' });
    expect(printed(picture)).toEqual(['Tổ 1 | 1 | –']);
    expect(picture.issues.map(({ code, field, found }) => [code, field, found])).toEqual([
      ['config', 'columns', 'name'],
      ['config', 'columns', '5'],
      ['config', 'columns', 'xyz'],
      ['config', 'sort-by', 'elsewhere'],
      ['field', 'nowhere', undefined],
    ]);
  });

  test('no row has any of the columns: nothing can be shown', () => {
    expect(() => layout(rows(1), { columns: ['tên', 'gt'] })).toThrow(
      expect.objectContaining({ code: 'field', field: 'tên' }) as Error,
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a field called %s is a field',
    (name) => {
      const row = Object.setPrototypeOf({}, null) as Record<string, unknown>;
      Object.defineProperty(row, name, { value: 5, enumerable: true });
      expect(printed(layout([row]))).toEqual(['5']);
      expect(() => layout([{ a: 1 }], { columns: [name] })).toThrow('No row has any');
    },
  );
});

describe('the sentence', () => {
  test.each([
    ['vi', 'Bảng có 3 dòng, 4 cột. Số hộ: cao nhất ở Tổ 10 (1.234), thấp nhất ở Đông Thạc (0).'],
    [
      'en',
      'The table has 3 rows and 4 columns. Số hộ: highest Tổ 10 (1,234), lowest Đông Thạc (0).',
    ],
  ])('%s', (lang, sentence) => {
    expect(layout(wards, {}, lang).describe()).toBe(sentence);
  });

  test.each([
    ['one row', rows(5), 'Bảng có 1 dòng, 2 cột.'],
    ['all equal', rows(5, 5), 'Bảng có 2 dòng, 2 cột.'],
    ['no data', rows(null, NaN, ''), 'Bảng có 3 dòng, 2 cột.'],
    ['no rows', [], 'Bảng có 0 dòng, 0 cột.'],
  ])('%s names no extremes', (_, data, sentence) => {
    expect(layout(data).describe()).toBe(sentence);
  });
});

test('sorting at first is a column and its direction', () => {
  expect(layout(wards, { sortBy: 'Số hộ' }).sort).toEqual({ column: 1, direction: 'ascending' });
  const options = { sortBy: 'Kỳ', sortDirection: 'descending' } as const;
  expect(layout(wards, options).sort).toEqual({ column: 3, direction: 'descending' });
  expect(layout(wards).sort).toBeNull();
});

test('10,000 rows are read at once and printed when they are looked at', () => {
  let asked = 0;
  const data = Array.from({ length: 10_000 }, (_, i) => ({ name: `Tổ ${i}`, value: i / 4 }));
  const columns = ['name', 'value', { key: 'made', value: () => ((asked += 1), 'x') }];
  const picture = layout(data, { columns });
  const before = asked;
  expect(picture.table().rows[9_999]!.cells[1]!.text).toBe('2.499,75');
  expect([picture.size, asked - before]).toEqual([10_000, 1]);
});

test('any rows, columns and languages: every row is in the table, and no cell says NaN', () => {
  const value = fc.oneof(mostly(numbers), mostly(names), mostly(periods));
  const row = fc.record({ a: value, b: value, c: value }, { requiredKeys: [] });
  const spec = fc.record(
    {
      key: fc.constantFrom('a', 'b', 'c', 'd', '__proto__'),
      format: fc.constantFrom(
        'number',
        'percent',
        'money',
        'compact',
        'period',
        'text',
        '.1f',
        '?',
      ),
      unit: fc.constantFrom('đồng', 'hộ', '%', ''),
      bar: fc.boolean(),
      decimals: fc.integer({ min: 0, max: 4 }),
      href: fc.constantFrom('a', 'b'),
    },
    { requiredKeys: ['key'] },
  );
  const data = fc.array(fc.oneof({ weight: 9, arbitrary: row }, junk), { maxLength: 12 });
  fc.assert(
    fc.property(
      data,
      fc.array(spec, { maxLength: 4 }),
      fc.constantFrom('vi', 'en'),
      (given, columns, lang) => {
        const isRow = (each: unknown) =>
          typeof each === 'object' && each !== null && !Array.isArray(each);
        let picture: DataTablePicture;
        try {
          picture = layout(given as Row[], { columns: ['a', ...columns] }, lang);
        } catch (error) {
          expect(error).toMatchObject({ code: 'field' });
          return;
        }
        expect(picture.table().rows).toHaveLength(given.filter(isRow).length);
        expect(picture.size).toBe(picture.table().rows.length);
        const cells = picture.table().rows.flatMap((each) => each.cells);
        for (const { text, bar = [0, 0] } of cells) {
          expect(text).not.toMatch(/^$|NaN|Infinity|undefined|\[object/);
          expect(bar.every((share) => share >= 0 && share <= 1) && bar[0] <= bar[1]).toBe(true);
        }
        expect(picture.describe()).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
  );
});
