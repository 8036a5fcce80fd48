import { expect, test } from 'vitest';
import { capitalised } from '../../src/i18n/capitalised.js';

test('the first letter becomes a capital one, with its marks', () => {
  expect(capitalised('đạt mục tiêu', 'vi')).toBe('Đạt mục tiêu');
  expect(capitalised('ắt hẳn', 'vi')).toBe('Ắt hẳn');
  expect(capitalised('', 'vi')).toBe('');
});
