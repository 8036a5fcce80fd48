import { describe, expect, test } from 'vitest';
import { formatter } from '../../src/i18n/register.js';
import { columnFormat, isValueFormat, valuePrinter } from '../../src/i18n/value-format.js';

const vi = formatter('vi');
const en = formatter('en');
const print = (format: string | undefined, value: number, unit?: string) =>
  valuePrinter(vi, { format, unit })(value);

describe('valuePrinter', () => {
  test.each([
    [undefined, 12.5, 'hộ', '12,5\u00a0hộ'],
    ['number', 12.5, 'hộ', '12,5\u00a0hộ'],
    ['percent', 0.9073, undefined, '90,73%'],
    ['percent', 0.9073, '%', '90,73%'],
    ['money', 37_931_000_000, undefined, '37,931\u00a0tỷ\u00a0đồng'],
    ['money', 37_931_000_000, 'đồng', '37,931\u00a0tỷ\u00a0đồng'],
    ['money', 37_931_000_000, 'VND', '37,931\u00a0tỷ\u00a0đồng'],
    ['money', 37.931, 'tỷ đồng', '37,931\u00a0tỷ\u00a0đồng'],
    ['compact', 12_800, 'hộ', '12,8\u00a0nghìn\u00a0hộ'],
    ['points', 2.6, undefined, '2,6\u00a0điểm\u00a0%'],
    ['change', -3, 'hộ', 'giảm 3\u00a0hộ'],
    ['.1f', 12.34, undefined, '12,3'],
    [',.1f', 1234.56, undefined, '1.234,6'],
    ['+.2f', 3, undefined, '+3,00'],
    ['d', 12.6, undefined, '13'],
    ['.0%', 0.907, undefined, '91%'],
    ['%', 0.907, undefined, '90,7%'],
    ['nonsense', 12.5, undefined, '12,5'],
    ['constructor', 12.5, undefined, '12,5'],
  ])('%s of %d %s is %s', (format, value, unit, text) => {
    expect(print(format, value, unit)).toBe(text);
  });

  test('no value is an en dash in every format', () => {
    for (const format of ['number', 'percent', 'money', 'compact', 'points', 'change', '.1f']) {
      expect(valuePrinter(vi, { format })(null)).toBe('–');
      expect(valuePrinter(vi, { format })(NaN)).toBe('–');
    }
  });

  test('says which texts are formats', () => {
    expect(['number', 'money', '.1f', '+.0%', 'd'].every(isValueFormat)).toBe(true);
    expect(['', ' ', '.3s', 'Number', '$,.2f'].map(isValueFormat)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('columnFormat: one unit for an axis or a column', () => {
  test('money in the scale of the largest value', () => {
    const values = [500_000, 37_931_000_000, null, NaN];
    const column = columnFormat(vi, values, { format: 'money' });
    expect(column.unit).toBe('tỷ\u00a0đồng');
    expect(column.bare(37_931_000_000)).toBe('37,931');
    expect(column.bare(500_000)).toBe('0,0005');
    expect(column.full(824e9)).toBe('824\u00a0tỷ\u00a0đồng');
    expect(column.bare(null)).toBe('–');
    expect(columnFormat(en, values, { format: 'money' }).unit).toBe('VND\u00a0billion');
    expect(columnFormat(vi, [800_000], { format: 'money' }).unit).toBe('đồng');
    expect(columnFormat(vi, [-2.5e6], { format: 'money' }).unit).toBe('triệu\u00a0đồng');
    expect(columnFormat(vi, [], { format: 'money' }).unit).toBe('đồng');
  });

  test('fractions as percentages, their unit told once', () => {
    const column = columnFormat(vi, [0.5, 0.9073], { format: 'percent' });
    expect([column.unit, column.bare(0.9073), column.full(0.9073)]).toEqual([
      '%',
      '90,73',
      '90,73%',
    ]);
  });

  test('other values as stored', () => {
    const column = columnFormat(vi, [1, 2], { unit: 'lao động', decimals: 1 });
    expect([column.unit, column.bare(2), column.full(2)]).toEqual([
      'lao động',
      '2,0',
      '2,0 lao động',
    ]);
    expect(columnFormat(vi, [1], {})).toMatchObject({ unit: '' });
    expect(columnFormat(vi, [1], { format: 'points' }).unit).toBe('điểm\u00a0%');
    expect(columnFormat(vi, [1e6], { format: 'compact' }).bare(1.2e6)).toBe('1,2\u00a0triệu');
    expect(columnFormat(vi, [1e9], { format: 'money', unit: 'triệu đồng' }).bare(1250)).toBe(
      '1.250',
    );
  });
});
