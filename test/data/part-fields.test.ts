import { expect, test } from 'vitest';
import { choosePartFields } from '../../src/data/part-fields.js';

test.each([
  ['the usual names', [{ value: 1, label: 'a' }], {}, ['label', 'value']],
  [
    'any names: the first text and the first number',
    [{ Ngành: 'a', 'Tỷ trọng': 1 }],
    {},
    ['Ngành', 'Tỷ trọng'],
  ],
  ['years as names', [{ year: 2020, revenue: 412 }], { value: 'revenue' }, ['year', 'revenue']],
  ['what the author names', [{ a: 1, b: 2, c: 'x' }], { label: 'a', value: 'b' }, ['a', 'b']],
  ['a number that is the name', [{ code: 4, size: 2 }], { label: 'code' }, ['code', 'size']],
  ['no rows', [], {}, ['label', 'value']],
  ['what are no rows', [null as never, 7 as never], {}, ['label', 'value']],
] as const)('%s', (_name, rows, given, [label, value]) => {
  expect(choosePartFields(rows, given)).toEqual({ label, value });
});
