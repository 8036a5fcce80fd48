import { expect, test } from 'vitest';
import { isAbsent, isName, nameText } from '../../src/data/name.js';

test('a cell is absent when it says nothing; zero says something', () => {
  expect([null, undefined, '', NaN].map(isAbsent)).toEqual([true, true, true, true]);
  expect([0, ' ', false, '0'].map(isAbsent)).toEqual([false, false, false, false]);
});

test('names are texts, numbers and dates', () => {
  expect(['Tổ 9', 9, new Date(0)].map(isName)).toEqual([true, true, true]);
  expect([NaN, Infinity, null, '', {}, []].map(isName)).toEqual(Array(6).fill(false));
});

test('a name is text as its author wrote it, composed', () => {
  expect(nameText('2025-Q3')).toBe('2025-Q3');
  expect(nameText(4)).toBe('4');
  expect(nameText('Thanh Khê'.normalize('NFD'))).toBe('Thanh Khê');
  expect(nameText(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  expect(nameText(new Date(NaN))).toBe('');
});
