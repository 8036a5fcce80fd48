import { describe, expect, test } from 'vitest';
import { formatter } from '../../src/i18n/register.js';

const vi = formatter('vi');
const en = formatter('en');

describe('change', () => {
  test.each([
    [3.1, '%', 'tăng 3,1\u00a0điểm\u00a0%', 'up 3.1 percentage points'],
    [-0.7, '%', 'giảm 0,7\u00a0điểm\u00a0%', 'down 0.7 percentage points'],
    [-21, 'hộ', 'giảm 21\u00a0hộ', 'down 21\u00a0households'],
    [1, 'hộ', 'tăng 1\u00a0hộ', 'up 1\u00a0household'],
    [12, 'tỷ đồng', 'tăng 12\u00a0tỷ\u00a0đồng', 'up VND\u00a012\u00a0billion'],
    [0.5, '%/năm', 'tăng 0,5\u00a0điểm\u00a0%/năm', 'up 0.5 percentage points/year'],
    [5, undefined, 'tăng 5', 'up 5'],
  ])('%d %s', (delta, unit, inVietnamese, inEnglish) => {
    expect(vi.change(delta, { unit })).toBe(inVietnamese);
    expect(en.change(delta, { unit })).toBe(inEnglish);
  });

  test('no change, no figure, too little for the decimals', () => {
    expect(vi.change(0, { unit: '%' })).toBe('không đổi');
    expect(en.change(-0)).toBe('unchanged');
    expect(vi.change(null)).toBe('–');
    expect(vi.change(Infinity, { unit: '%' })).toBe('–');
    expect(vi.change(-0.04, { unit: '%', decimals: 1 })).toBe('giảm dưới 0,1\u00a0điểm\u00a0%');
    expect(en.change(0.3, { unit: 'hộ', decimals: 0 })).toBe('up less than 1\u00a0household');
  });
});

describe('R-GAP: what is missing in the good direction', () => {
  test('more is better', () => {
    expect(vi.gap(2.6, { unit: '%' })).toBe('còn thiếu 2,6\u00a0điểm\u00a0%');
    expect(vi.gap(0, { unit: '%' })).toBe('vừa đạt mục tiêu');
    expect(vi.gap(-182, { unit: 'điểm' })).toBe('vượt 182\u00a0điểm');
    expect(en.gap(2.6, { unit: '%' })).toBe('2.6 percentage points short of the target');
    expect(en.gap(0)).toBe('exactly on target');
    expect(en.gap(-1, { unit: 'hộ' })).toBe('1\u00a0household over the target');
  });

  test('less is better', () => {
    expect(vi.gap(12, { unit: 'vụ', better: 'lower' })).toBe('cần giảm thêm 12\u00a0vụ');
    expect(vi.gap(0, { better: 'lower' })).toBe('vừa đạt mục tiêu');
    expect(vi.gap(-2, { unit: 'hộ', better: 'lower' })).toBe('vượt, thấp hơn mục tiêu 2\u00a0hộ');
    expect(en.gap(12, { unit: 'vụ', better: 'lower' })).toBe('12\u00a0cases still to cut');
  });

  test.each(['range', 'maintain'] as const)('%s', (better) => {
    expect(vi.gap(1.4, { unit: 'lượt', better })).toBe('ngoài ngưỡng 1,4\u00a0lượt');
    expect(vi.gap(0, { unit: 'lượt', better })).toBe('trong ngưỡng');
    expect(en.gap(0, { better })).toBe('within the range');
  });

  test('no target, no gap', () => {
    expect(vi.gap(null, { unit: '%' })).toBe('–');
    expect(vi.gap(NaN)).toBe('–');
  });

  test('a direction outside the list counts as more is better', () => {
    expect(vi.gap(2, { better: 'up' as 'higher' })).toBe('còn thiếu 2');
  });
});

describe('R-OVER', () => {
  test.each([
    [1.12, 'vượt 12%', '12% over the target'],
    [1.325, 'vượt 32,5%', '32.5% over the target'],
    [4 / 3, 'vượt 33,3%', '33.3% over the target'],
    [9.99, 'vượt 899%', '899% over the target'],
    [10, 'gấp 10 lần mục tiêu', '10 times the target'],
    [10.2, 'gấp 10,2 lần mục tiêu', '10.2 times the target'],
    [1234.56, 'gấp 1.234,6 lần mục tiêu', '1,234.6 times the target'],
    [1, 'vừa đạt mục tiêu', 'exactly on target'],
    [1 + 1e-12, 'vừa đạt mục tiêu', 'exactly on target'],
    [0.95, 'đạt 95% mục tiêu', '95% of the target'],
    [0.573, 'đạt 57,3% mục tiêu', '57.3% of the target'],
    [0, 'đạt 0% mục tiêu', '0% of the target'],
  ])('%d of the target', (ratio, inVietnamese, inEnglish) => {
    expect(vi.achievement(ratio)).toBe(inVietnamese);
    expect(en.achievement(ratio)).toBe(inEnglish);
  });

  test('neither a miss nor a surplus is rounded away', () => {
    expect(vi.achievement(0.9999)).toBe('đạt dưới 100% mục tiêu');
    expect(vi.achievement(1.0001)).toBe('vượt dưới 0,1%');
    expect(en.achievement(0.9999)).toBe('less than 100% of the target');
  });

  test('no ratio, no figure', () => {
    for (const ratio of [null, NaN, Infinity]) expect(vi.achievement(ratio)).toBe('–');
  });

  test('relative where a ratio speaks, in the unit where it would mislead', () => {
    expect(vi.surplus(742, 560, { unit: 'điểm' })).toBe('vượt 32,5%');
    expect(vi.surplus(97, 95, { unit: '%' })).toBe('vượt 2\u00a0điểm\u00a0%');
    expect(vi.surplus(97, 95)).toBe('vượt 2,1%');
    expect(vi.surplus(3, 0, { unit: 'vụ' })).toBe('vượt 3\u00a0vụ');
    expect(vi.surplus(5, -10, { unit: 'tỷ đồng' })).toBe('vượt 15\u00a0tỷ\u00a0đồng');
    expect(vi.surplus(118, 120, { unit: 'hộ', better: 'lower' })).toBe(
      'vượt, thấp hơn mục tiêu 2\u00a0hộ',
    );
    expect(vi.surplus(1e300, 1e-300, { unit: 'hộ' })).not.toContain('Infinity');
  });
});

test('score, count, rank, list', () => {
  expect(vi.score(82, 100)).toBe('82/100\u00a0điểm');
  expect(vi.score(17.4, 18)).toBe('17,4/18\u00a0điểm');
  expect(vi.score(null, 18)).toBe('–/18\u00a0điểm');
  expect(en.score(1, 1)).toBe('1/1\u00a0point');
  expect(vi.count(16, 20)).toBe('16/20 tiêu chí đạt');
  expect(en.count(16, 20)).toBe('16/20 criteria met');
  expect(vi.rank(1, 94)).toBe('hạng 1/94');
  expect(vi.rank(3)).toBe('hạng 3');
  expect(en.rank(1, 3321)).toBe('rank 1 of 3,321');
  expect(vi.list([])).toBe('');
  expect(vi.list(['A'])).toBe('A');
  expect(vi.list(['A', 'B'])).toBe('A và B');
  expect(vi.list(['A', 'B', 'C'])).toBe('A, B và C');
  expect(en.list(['A', 'B', 'C'])).toBe('A, B and C');
});
