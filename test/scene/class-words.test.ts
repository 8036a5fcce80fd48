import { describe, expect, test } from 'vitest';
import { localeFor } from '../../src/i18n/register.js';
import { columnFormat } from '../../src/i18n/value-format.js';
import { classPrinter } from '../../src/scene/class-words.js';

function printed(tag: string, from: number | null, to: number | null, format = {}, isLast = true) {
  const locale = localeFor(tag);
  const values = [from, to].filter((value) => value !== null);
  return classPrinter(
    format,
    columnFormat(locale.format, values, format),
    locale,
  )({ from, to }, isLast);
}

describe('a class of numbers', () => {
  test('has its two ends, the unit once', () => {
    expect(printed('vi', 10, 20, { unit: '%' }, false)).toBe('10–20%');
    expect(printed('vi', 10, 20, { unit: 'hồ sơ' }, false)).toBe('10–20');
    expect(printed('vi', 10, 20, { unit: 'hồ sơ' })).toBe('10–20 hồ sơ');
    expect(printed('vi', -5, 20)).toBe('từ −5 đến 20');
    expect(printed('vi', 7, 7, { unit: '%' })).toBe('7%');
    expect(printed('vi', 0.25, 0.5, { format: 'percent' })).toBe('từ 25% đến 50%');
  });

  test('may be open at an end, or at both', () => {
    expect([printed('vi', null, 5), printed('vi', 5, null)]).toEqual(['dưới 5', 'từ 5 trở lên']);
    expect([printed('en', null, 5), printed('en', 5, null)]).toEqual(['below 5', '5 or more']);
    expect(printed('vi', null, null)).toBe('Giá trị');
  });
});
