import { describe, expect, test } from 'vitest';
import { WardError } from '../../src/core/error.js';
import { readCsv } from '../../src/data/csv.js';
import { limits } from '../../src/data/limits.js';

const failure = (text: string): WardError => {
  try {
    readCsv(text);
  } catch (error) {
    if (error instanceof WardError) return error;
    throw error;
  }
  throw new Error('The file was read.');
};
const plain = (text: string, locale = 'vi') =>
  readCsv(text, { locale }).rows.map((row) => ({ ...row }));

describe('R-CSV-READ', () => {
  const expected = [
    { phường: 'Thanh Khê', tỷ: 90.73 },
    { phường: 'Hải Châu', tỷ: null },
  ];

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('lines end with %s', (_, end) => {
    const text = ['phường;tỷ', 'Thanh Khê;90,73', 'Hải Châu;', ''].join(end);
    expect(plain(text)).toEqual(expected);
  });

  test('a byte-order mark is no part of the first field', () => {
    expect(readCsv('\ufeffphường;tỷ\nThanh Khê;1').fields).toEqual(['phường', 'tỷ']);
  });

  test('the separator is that of the header, outside its quotes', () => {
    expect(plain('phường\ttỷ\nThanh Khê\t90,73\nHải Châu\t')).toEqual(expected);
    expect(plain('phường,tỷ\nThanh Khê,"90,73"\nHải Châu,')).toEqual(expected);
    expect(readCsv('"a,b,c";d\n1;2').fields).toEqual(['a,b,c', 'd']);
    expect(readCsv('Tên;Thu, chi\nx;1').fields).toEqual(['Tên', 'Thu, chi']);
    expect(readCsv('a\n1').fields).toEqual(['a']);
  });

  test('a sep= line is obeyed', () => {
    expect(plain('sep=;\r\na,b;c\r\nx;1')).toEqual([{ 'a,b': 'x', c: 1 }]);
    expect(plain('"sep=|"\na|b\nx|1')).toEqual([{ a: 'x', b: 1 }]);
  });

  test('quotes keep separators, line ends and quotes inside', () => {
    const text = 'tên;ghi chú\n"a;b";"hai\ndòng ""trích"""\n';
    expect(plain(text)).toEqual([{ tên: 'a;b', 'ghi chú': 'hai\ndòng "trích"' }]);
  });

  test('a short row has no data in its missing fields, and is reported', () => {
    const { rows, issues, leftOut } = readCsv('a;b;c\n1;2;3\n4;5');
    expect({ ...rows[1] }).toEqual({ a: 4, b: 5, c: null });
    expect(issues).toMatchObject([{ code: 'row', row: 2, found: '2 of 3 cells' }]);
    expect(leftOut).toBe(0);
  });

  test('a long row loses its extra cells, and is reported; empty ones are no loss', () => {
    const { rows, issues } = readCsv('a;b\n1;2;3\n4;5;;');
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { a: 1, b: 2 },
      { a: 4, b: 5 },
    ]);
    expect(issues).toMatchObject([{ code: 'row', row: 1, found: '3 of 2 cells' }]);
  });

  test('a quote that does not close fails the file at its line', () => {
    const error = failure('a;b\n1;2\n3;"4\n5;6\n');
    expect(error).toMatchObject({ code: 'syntax', row: 2, found: '"4\n5;6' });
    expect(error.message).toContain('line 3');
    expect(failure('a;b\n"x"y;2')).toMatchObject({ code: 'syntax', row: 1 });
    expect(failure('"a;b\n1;2')).not.toHaveProperty('row');
  });

  test('a quote inside a cell is a character', () => {
    expect(plain('a;b\n5" ống;2')).toEqual([{ a: '5" ống', b: 2 }]);
  });

  test('two columns of one name are an error', () => {
    expect(failure('năm;thu;năm\n1;2;3')).toMatchObject({ code: 'field', field: 'năm' });
    expect(failure('a;a\u200b\n1;2')).toMatchObject({ code: 'field', field: 'a' });
  });

  test('a column without a name is numbered, or left out when it is empty', () => {
    expect(readCsv('a;;c;\n1;2;3;\n').fields).toEqual(['a', 'column2', 'c']);
  });

  test('empty lines are no rows, except in a file of one column', () => {
    expect(plain('\n\na;b\n\n1;2\n\n\n3;4\n')).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ]);
    expect(plain('a\n1\n\n3\n')).toEqual([{ a: 1 }, { a: null }, { a: 3 }]);
  });

  test.each([';', ',', '\t'])('a script in a page is indented: separator %j', (mark) => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ].map((cells) => `\n    ${cells.join(mark)}`);
    expect(readCsv(`${rows.join('')}\n  `)).toMatchObject({
      rows: [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
      issues: [],
    });
  });

  test('field names are composed, so that an attribute can name them', () => {
    expect(readCsv('na\u0306m;b\n1;2').fields).toEqual(['năm', 'b']);
  });
});

describe('R-EMPTY', () => {
  test('a file without rows is empty, not wrong', () => {
    expect(readCsv('a;b\r\n')).toMatchObject({ rows: [], fields: ['a', 'b'], issues: [] });
  });

  test.each(['', '\ufeff', ' \r\n'])('a file without anything is an error', (text) => {
    expect(failure(text).code).toBe('syntax');
  });
});

describe('what cells become', () => {
  test('numbers, qualifiers, units, footnotes and flags of one file', () => {
    const text = [
      'Chỉ tiêu;Giá trị;Mã',
      'Lao động;hơn 56.000 (1);00004',
      'Hộ thoát nghèo;1.592;00012',
      'Thu hộ;Không công bố;00100',
      'Doanh nghiệp;4.948*;20194',
    ].join('\n');
    const result = readCsv(text);
    expect(result.rows.map((row) => row['Giá trị'])).toEqual([56_000, 1592, null, 4948]);
    expect(result.rows.map((row) => row['Mã'])).toEqual(['00004', '00012', '00100', '20194']);
    expect(result.notes).toEqual([
      { row: 1, field: 'Giá trị', note: '(1)', qualifier: 'more-than' },
      { row: 3, field: 'Giá trị', flag: 'suppressed' },
      { row: 4, field: 'Giá trị', note: '*' },
    ]);
    expect(result.issues).toEqual([]);
  });

  test('a bad cell among numbers is no data, reported with row, field and text', () => {
    const { rows, issues } = readCsv('năm;thu\n2024;412\n2025;abc\n2026;561');
    expect(rows[1]).toMatchObject({ năm: 2025, thu: null });
    expect(issues).toEqual([
      { code: 'row', row: 2, field: 'thu', found: 'abc', message: '"abc" is not a number.' },
    ]);
  });

  test('units: declared ones convert, found ones are returned', () => {
    const text = 'năm;thu;tỷ lệ\n2024;412 tỷ đồng;90,73%\n2025;561.000 triệu đồng;91%';
    const { rows, units } = readCsv(text, { units: { thu: 'tỷ đồng' } });
    expect(rows.map((row) => row['thu'])).toEqual([412, 561]);
    expect({ ...units }).toEqual({ thu: 'tỷ đồng', 'tỷ lệ': '%' });
  });

  test('a column of the other language is one message', () => {
    const text = `x,v\n${Array.from({ length: 1000 }, (_, i) => `a${i},${i}.5`).join('\n')}`;
    const { rows, issues } = readCsv(text, { locale: 'vi' });
    expect(issues).toMatchObject([{ code: 'field', field: 'v', found: '0.5', count: 1000 }]);
    expect(rows[3]).toMatchObject({ v: '3.5' });
    expect(readCsv(text, { locale: 'en' }).issues).toEqual([]);
  });

  test('the author names numbers, periods and texts', () => {
    const text = 'mã;kỳ;v\n1;2024;7\n2;2025-Q3;x\n3;hôm nay;y';
    const options = { text: ['mã'], periods: ['kỳ'], numeric: ['v'] };
    const { rows, issues } = readCsv(text, options);
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { mã: '1', kỳ: '2024', v: 7 },
      { mã: '2', kỳ: '2025-Q3', v: null },
      { mã: '3', kỳ: null, v: null },
    ]);
    expect(issues.map(({ row, field, found }) => [row, field, found])).toEqual([
      [3, 'kỳ', 'hôm nay'],
      [2, 'v', 'x'],
      [3, 'v', 'y'],
    ]);
  });

  test('digits beyond 2^53 are taken and reported', () => {
    const { rows, issues } = readCsv('a;b\nx;9.007.199.254.740.993');
    expect(rows[0]).toMatchObject({ b: 9_007_199_254_740_992 });
    expect(issues).toMatchObject([
      { code: 'row', row: 1, field: 'b', found: '9.007.199.254.740.993' },
    ]);
  });

  test('a fault that repeats is told a hundred times, then counted', () => {
    const bad = Array.from({ length: 500 }, () => '1;x').join('\n');
    const { issues, leftOut } = readCsv(`a;b\n${bad}`, { numeric: ['b'] });
    expect(issues).toHaveLength(101);
    expect(leftOut).toBe(500);
    expect(issues.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(500);
  });
});

test('more rows than can be shown are refused', () => {
  const error = failure(`a\n${'1\n'.repeat(limits.rows + 1)}`);
  expect(error).toMatchObject({ code: 'limit' });
  expect(readCsv(`a\n${'1\n'.repeat(1000)}`).rows).toHaveLength(1000);
});
