import { describe, expect, test } from 'vitest';
import { WardError } from '../../src/core/error.js';
import { readJson, readNdjson } from '../../src/data/json.js';

const failure = (read: () => unknown): WardError => {
  try {
    read();
  } catch (error) {
    if (error instanceof WardError) return error;
    throw error;
  }
  throw new Error('The text was read.');
};
const plain = (rows: readonly object[]) => rows.map((row) => ({ ...row }));

describe('R-SHAPE', () => {
  test('an array of objects is rows; values stay what they are', () => {
    const { rows, fields, issues } = readJson('[{"a":1,"b":"12.800"},{"b":null,"c":[1]}]');
    expect(plain(rows)).toEqual([
      { a: 1, b: '12.800' },
      { b: null, c: [1] },
    ]);
    expect(fields).toEqual(['a', 'b', 'c']);
    expect(issues).toEqual([]);
  });

  test('a path names the member that holds them', () => {
    const text = '{"result":{"records":[{"a":1}]},"a.b":[{"a":2}]}';
    expect(plain(readJson(text, { path: 'result.records' }).rows)).toEqual([{ a: 1 }]);
    expect(plain(readJson(text, { path: 'a.b' }).rows)).toEqual([{ a: 2 }]);
  });

  test('without it the error names the members that hold arrays', () => {
    const text = '{"ok":true,"result":{"records":[{"a":1}]},"rows":[]}';
    const error = failure(() => readJson(text));
    expect(error).toMatchObject({ code: 'shape', found: 'result.records, rows' });
    expect(error.message).toContain('result.records, rows');
    const wrong = failure(() => readJson(text, { path: 'result.rows' }));
    expect(wrong).toMatchObject({
      code: 'shape',
      field: 'result.rows',
      found: 'result.records, rows',
    });
  });

  test('inherited members are none', () => {
    expect(failure(() => readJson('{}', { path: 'constructor' })).code).toBe('shape');
    expect(failure(() => readJson('{"a":[]}', { path: 'a.length' })).code).toBe('shape');
  });

  test.each(['{}', 'null', '5', '"text"', 'true', '[1,2,3]', '[[1],[2]]', '[null]'])(
    '%s is the wrong shape',
    (text) => expect(failure(() => readJson(text)).code).toBe('shape'),
  );

  test('a row that is no object is left out and reported', () => {
    const { rows, issues } = readJson('[{"a":1},5,{"a":2},null]');
    expect(plain(rows)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(issues).toMatchObject([
      { code: 'row', row: 2, found: '5' },
      { code: 'row', row: 4, found: 'null' },
    ]);
  });
});

describe('R-EMPTY', () => {
  test('no rows is empty, no bytes an error', () => {
    expect(readJson('[]')).toMatchObject({ rows: [], issues: [] });
    expect(failure(() => readJson('')).code).toBe('syntax');
    expect(failure(() => readJson(' \n')).code).toBe('syntax');
    expect(failure(() => readNdjson('\n\n')).code).toBe('syntax');
  });
});

test('truncated JSON is a syntax error, a byte-order mark is none', () => {
  const error = failure(() => readJson('[{"a":1},{"a'));
  expect(error.code).toBe('syntax');
  expect(error.cause).toBeInstanceOf(SyntaxError);
  expect(plain(readJson('\ufeff[{"a":1}]').rows)).toEqual([{ a: 1 }]);
});

test('a number too large for JavaScript is no data and reported, a rounded one is reported', () => {
  const { rows, issues } = readJson('[{"a":1e999,"b":9007199254740993}]');
  expect(plain(rows)).toEqual([{ a: null, b: 9_007_199_254_740_992 }]);
  expect(issues).toMatchObject([
    { code: 'row', row: 1, field: 'a', found: 'Infinity' },
    { code: 'row', row: 1, field: 'b', found: '9007199254740992' },
  ]);
});

describe('NDJSON', () => {
  test('an object a line, with any line ends', () => {
    const { rows, fields } = readNdjson('\ufeff{"a":1}\r\n{"a":2,"b":3}\n\n{"a":4}\r');
    expect(plain(rows)).toEqual([{ a: 1 }, { a: 2, b: 3 }, { a: 4 }]);
    expect(fields).toEqual(['a', 'b']);
  });

  test('a broken line is left out and reported', () => {
    const { rows, issues } = readNdjson('{"a":1}\n{"a":\n7\n{"a":2}');
    expect(plain(rows)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(issues).toMatchObject([
      { code: 'row', row: 2, found: '{"a":' },
      { code: 'row', row: 3, found: '7' },
    ]);
  });

  test('a file of which no line is JSON, or none an object, is an error', () => {
    expect(failure(() => readNdjson('<html>\n</html>')).code).toBe('syntax');
    expect(failure(() => readNdjson('1\n2')).code).toBe('shape');
  });
});
