import { expect, test } from 'vitest';
import { takeRows } from '../../src/data/given-rows.js';

test('the page’s own objects are used, not copies', () => {
  const rows = [Object.freeze({ a: 1 }), Object.freeze({ a: 2 })];
  expect(takeRows(Object.freeze(rows)).rows[1]).toBe(rows[1]);
});

test('what is no object is left out and counted, from 1', () => {
  const { rows, issues } = takeRows([{ a: 1 }, null, 7, [1], { a: 2 }]);
  expect(rows).toEqual([{ a: 1 }, { a: 2 }]);
  expect(issues.map(({ code, row, found }) => [code, row, found])).toEqual([
    ['row', 2, 'null'],
    ['row', 3, '7'],
    ['row', 4, '[1]'],
  ]);
});

test.each([[{}], [7], [true]])('%j is refused by shape', (value) => {
  expect(() => takeRows(value)).toThrow(expect.objectContaining({ code: 'shape', field: 'data' }));
});

test('text that is no JSON is refused by syntax', () => {
  expect(() => takeRows('[{"a":1')).toThrow(expect.objectContaining({ code: 'syntax' }));
});
