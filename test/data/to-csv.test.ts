import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/data/csv.js';
import { toCsv } from '../../src/data/to-csv.js';

const linesOf = (csv: string) => csv.replace(/^\ufeff/, '').split('\r\n');

describe('R-CSV', () => {
  const rows = [
    { năm: 2024, thu: 412.5, tên: 'Thanh Khê' },
    { năm: 2025, thu: -1_234_567.25, tên: null },
  ];

  test('vi: semicolons and decimal commas, byte-order mark, CRLF', () => {
    expect(toCsv(rows)).toBe('\ufeffnăm;thu;tên\r\n2024;412,5;Thanh Khê\r\n2025;-1234567,25;\r\n');
  });

  test('en: commas and decimal points', () => {
    expect(toCsv(rows, { dialect: 'en' })).toBe(
      '\ufeffnăm,thu,tên\r\n2024,412.5,Thanh Khê\r\n2025,-1234567.25,\r\n',
    );
  });

  test('numbers are raw: no groups, all decimals; what is no number is an empty cell', () => {
    const values = [1e6, 0.1 + 0.2, 0, -0, 1e21, 1e-7, NaN, Infinity, null, undefined];
    const cells = linesOf(toCsv(values.map((v) => ({ a: 'x', v })))).slice(1, -1);
    expect(cells.map((line) => line.slice(2))).toEqual([
      '1000000',
      '0,30000000000000004',
      '0',
      '0',
      '1e+21',
      '1e-7',
      '',
      '',
      '',
      '',
    ]);
  });

  test('fields are all that occur, in order, or those that are asked for', () => {
    const mixed = [{ a: 1 }, { b: 2, a: 3 }];
    expect(linesOf(toCsv(mixed))).toEqual(['a;b', '1;', '3;2', '']);
    expect(linesOf(toCsv(mixed, { fields: ['b', 'c'] }))).toEqual(['b;c', ';', '2;', '']);
    expect(linesOf(toCsv(mixed, { fields: ['b', 'constructor'] }))[2]).toBe('2;');
  });

  test('separators, quotes and line ends are quoted', () => {
    const [, line] = toCsv([{ a: 'x;y', b: 'nói "vâng"', c: 'hai\ndòng', d: 'a,b' }]).split('\r\n');
    expect(line).toBe('"x;y";"nói ""vâng""";"hai\ndòng";a,b');
  });

  test('in the header any separator is quoted, so that readers find the right one', () => {
    const csv = toCsv([{ 'Thu; chi; nộp': 1, b: 2 }], { dialect: 'en' });
    expect(linesOf(csv)[0]).toBe('"Thu; chi; nộp",b');
    expect(readCsv(csv).fields).toEqual(['Thu; chi; nộp', 'b']);
  });

  test('other values are told as text', () => {
    const row = { t: true, d: new Date('2025-07-21T00:00:00Z'), o: { k: 1 }, n: 12n };
    expect(linesOf(toCsv([row], { dialect: 'en' }))[1]).toBe(
      'true,2025-07-21T00:00:00.000Z,"{""k"":1}",12',
    );
    const circle: Record<string, unknown> = { a: 1 };
    circle['self'] = circle;
    expect(linesOf(toCsv([{ a: 1, circle, bad: new Date(NaN) }]))[1]).toBe('1;;');
  });
});

describe('cells that a spreadsheet would run', () => {
  test.each([
    '=SUM(A1)',
    '＝SUM(A1)',
    '+cmd',
    '-cmd',
    '@cmd',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u00a0=1',
    '-',
    '＠x',
  ])('are defused: %j', (text) => {
    const [row] = readCsv(toCsv([{ a: text, b: 'x' }]), { text: ['a'] }).rows;
    expect(row?.['a']).toBe(`'${text}`.trim());
  });

  test('numbers never are, and texts that are a number of the language are not', () => {
    expect(linesOf(toCsv([{ a: -5.5, b: '-5,5', c: '+84905123456' }]))[1]).toBe(
      '-5,5;-5,5;+84905123456',
    );
    expect(linesOf(toCsv([{ a: '-5.5', b: '-5%' }]))[1]).toBe("'-5.5;'-5%");
    expect(linesOf(toCsv([{ a: '-1.234,5', b: '-1,2E+05' }]))[1]).toBe('-1.234,5;-1,2E+05');
    expect(linesOf(toCsv([{ a: '-5.5', b: 'x' }], { dialect: 'en' }))[1]).toBe('-5.5,x');
  });

  test('headers are cells too', () => {
    expect(linesOf(toCsv([{ '=cmd': 1, b: 2 }]))[0]).toBe("'=cmd;b");
  });
});

test('what is written is read back: numbers, texts and holes, in both dialects', () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'aăâđ;,"\n\t x9'), minLength: 1 })
    .map((each) => `t${each.trim()}`);
  const row = fc.record({
    number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    text: fc.option(text),
  });
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom('vi', 'en'), (rows, dialect) => {
      const csv = toCsv(rows, { dialect, fields: ['number', 'text'] });
      const options = { locale: dialect, numeric: ['number'], text: ['text'] };
      const expected = rows.map((each) => ({
        ...each,
        number: each.number === null ? null : each.number + 0,
      }));
      expect(readCsv(csv, options).rows.map((each) => ({ ...each }))).toEqual(expected);
      const alone = toCsv(rows, { dialect, fields: ['text'] });
      expect(readCsv(alone, options).rows).toHaveLength(rows.length);
    }),
  );
});
