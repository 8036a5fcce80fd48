import { describe, expect, test } from 'vitest';
import { indexKeys, joinByKey as joinTexts, keyText, type JoinKey } from '../../src/geo/join.js';
import { hasRealData, realTopoJson } from './real-data.js';

const joinByKey = (rows: readonly JoinKey[], districts: readonly JoinKey[]) =>
  joinTexts(rows.map(keyText), indexKeys(districts));

const rowsOf = (...keys: Parameters<typeof joinByKey>) => [...joinByKey(...keys).rowOf];

describe('keys', () => {
  test('compare as text: 4 is "4" and not "00004"', () => {
    expect(rowsOf([4, '00004'], ['00004', '4'])).toEqual([1, 0]);
  });

  test('compare in NFC', () => {
    const decomposed = 'Hải Châu'.normalize('NFD');
    expect(decomposed).not.toBe('Hải Châu');
    expect(rowsOf([decomposed], ['Hải Châu'])).toEqual([0]);
  });

  test('of prototypes are plain data', () => {
    expect(rowsOf(['constructor', '__proto__'], ['__proto__', 'toString'])).toEqual([1, -1]);
  });

  test('that are none match nothing, not even each other', () => {
    expect([null, undefined, '', '  ', NaN, Infinity].map((key) => keyText(key))).toEqual(Array(6).fill(null)); // prettier-ignore
    expect(rowsOf([null, '', NaN], [null, ''])).toEqual([-1, -1]);
    expect(joinByKey([null], ['a']).unmatchedRows).toEqual([0]);
  });

  test('keep their case and marks where they are codes', () => {
    expect(rowsOf(['tdp1'], ['TDP1'])).toEqual([-1]);
  });
});

describe('names', () => {
  test('join whatever the place of the tone, case and white space', () => {
    expect(rowsOf(['Hoà Khánh', 'LIÊN  CHIỂU'], ['Liên Chiểu', 'Hòa Khánh'])).toEqual([1, 0]);
  });

  test('are what has no digit, with marks or without', () => {
    expect(rowsOf(['ohio', 'NEW YORK'], ['New York', 'Ohio'])).toEqual([1, 0]);
  });

  test('do not count white space round a code, on either side', () => {
    expect(rowsOf([' 20209', '20194\u00a0', '20203'], ['20203\n', '20209', '20194'])).toEqual([2, 0, 1]); // prettier-ignore
  });

  test('never join without their marks', () => {
    expect(rowsOf(['Hoa Khanh', 'Hòa Khành'], ['Hòa Khánh'])).toEqual([-1]);
  });

  test('an exact key goes before a similar name', () => {
    expect(rowsOf(['hòa khánh', 'Hòa Khánh'], ['Hòa Khánh'])).toEqual([1]);
  });
});

test('some rows alone are joined, each by its own number', () => {
  const { rowOf, unmatchedRows, issues } = joinTexts(
    ['a', 'b', 'a', 'c'],
    indexKeys(['a', 'b']),
    [2, 3],
  );
  expect([...rowOf]).toEqual([2, -1]);
  expect(unmatchedRows).toEqual([3]);
  expect(issues).toMatchObject([{ code: 'unmatched', row: 4, found: 'c' }]);
});

describe('duplicates', () => {
  test('of rows: the first wins, one issue with the count', () => {
    const { rowOf, unmatchedRows, issues } = joinByKey(['a', 'b', 'a', 'a', 'b'], ['a', 'b']);
    expect([...rowOf]).toEqual([0, 1]);
    expect(unmatchedRows).toEqual([]);
    expect(issues).toMatchObject([{ code: 'duplicate-key', count: 3, found: 'a' }]);
  });

  test('of districts: the first gets the row', () => {
    const { rowOf, issues } = joinByKey(['a'], ['a', 'a']);
    expect([...rowOf]).toEqual([0, -1]);
    expect(issues).toMatchObject([{ code: 'duplicate-key', count: 1, found: 'a' }]);
  });
});

describe('rows without a district', () => {
  test('are one issue, with the row, the count and guesses', () => {
    const keys = ['Hải Châu', 'Hai Chau', 'Phường Sơn Trà', 'Thanh Khe', 'Mars'];
    const { unmatchedRows, issues } = joinByKey(keys, ['Hải Châu', 'Sơn Trà', 'Thanh Khê']);
    expect(unmatchedRows).toEqual([1, 2, 3, 4]);
    expect(issues).toMatchObject([{ code: 'unmatched', row: 2, count: 4, found: 'Hai Chau' }]);
    const { message } = issues[0]!;
    expect(message).toContain('"Phường Sơn Trà" (did you mean "Sơn Trà"?)');
    expect(message).toContain('"Thanh Khe" (did you mean "Thanh Khê"?)');
    expect(message).toMatch(/"Mars"\.$/);
    // Hải Châu has its row already: it cannot be what "Hai Chau" meant.
    expect(message).toContain('"Hai Chau",');
  });

  test('a code that lost its zeros is guessed, another digit is not', () => {
    const { message } = joinByKey(['4', '20208'], ['00004', '20209']).issues[0]!;
    expect(message).toContain('"4" (did you mean "00004"?)');
    expect(message).toContain('"20208".');
  });

  test('no more than five are named', () => {
    const { issues } = joinByKey(['1', '2', '3', '4', '5', '6'], []);
    expect(issues[0]).toMatchObject({ count: 6 });
    expect(issues[0]!.message.match(/"/g)).toHaveLength(10);
  });
});

test('districts without a row are no fault', () => {
  expect(joinByKey([], ['a', 'b'])).toEqual({ rowOf: new Int32Array([-1, -1]), unmatchedRows: [], issues: [] }); // prettier-ignore
});

test.runIf(hasRealData)('joins the 94 wards of Đà Nẵng by code, in any order', () => {
  const codes = realTopoJson('danang-wards.topo.json', 'wards').features.map(
    ({ properties }) => properties?.['code'] as string,
  );
  const { rowOf, unmatchedRows, issues } = joinByKey([...codes].reverse(), codes);
  expect(rowOf).toHaveLength(94);
  expect([...rowOf]).toEqual(codes.map((_, i) => 93 - i));
  expect({ unmatchedRows, issues }).toEqual({ unmatchedRows: [], issues: [] });
});
