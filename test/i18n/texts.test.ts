import { describe, expect, test } from 'vitest';
import { localeFor } from '../../src/i18n/register.js';
import { chrome, trend } from '../../src/i18n/texts.js';

const vi = localeFor('vi');
const en = localeFor('en');

describe('controls and captions', () => {
  test('in Vietnamese', () => {
    const words = vi.texts(chrome);
    expect(words.showAll(27)).toBe('Xem tất cả (27)');
    expect(words.rowsLeftOut(2)).toBe('2 dòng bị bỏ qua');
    expect(words.rowsLeftOut(12_800)).toBe('12.800 dòng bị bỏ qua');
    expect(words.source('Báo Đà Nẵng')).toBe('Nguồn: Báo Đà Nẵng');
    expect(words.updated('30/09/2026')).toBe('Cập nhật 30/09/2026');
    expect(words.illustrative).toBe('Số liệu minh họa');
    expect(words.tableCaption('')).toBe('Bảng số liệu');
  });

  test('in English, singular and plural', () => {
    const words = en.texts(chrome);
    expect(words.rowsLeftOut(1)).toBe('1 row was left out');
    expect(words.rowsLeftOut(2)).toBe('2 rows were left out');
    expect(words.unmatchedRows(1200)).toBe('1,200 rows have no place on the map');
  });
});

describe('a line in a sentence', () => {
  test('rise with its highest point', () => {
    const { format } = vi;
    const words = vi.texts(trend);
    const name = 'Thu ngân sách';
    const to = format.number(561, { unit: 'tỷ đồng' });
    const rise = words.rose(name, format.number(412), to, format.period('2020/2025'));
    expect(words.sentence([rise, words.highestAt(format.period('2025'))])).toBe(
      'Thu ngân sách tăng từ 412 lên 561\u00a0tỷ\u00a0đồng trong 2020–2025, cao nhất năm 2025.',
    );
  });

  test('English takes the preposition that the period needs', () => {
    const words = en.texts(trend);
    expect(words.highestAt(en.format.period('2025-Q3'))).toBe('highest in Q3 2025');
    expect(words.lowestAt(en.format.period('2025-07-21'))).toBe('lowest on 21 July 2025');
    expect(words.highest('561', '2025')).toBe('highest at 561 in 2025');
    expect(words.onePoint('Revenue', '561', '2025')).toBe('Revenue was 561 in 2025');
    expect(words.gaps(1)).toBe('1 period without data');
    expect(words.fell('Poverty', '212', '118', '2020–2025')).toBe(
      'Poverty fell from 212 to 118 over 2020–2025',
    );
  });

  test('flat, returned, empty', () => {
    const words = vi.texts(trend);
    expect(words.flat('Số phường', '5', '2020–2025')).toBe(
      'Số phường không đổi ở mức 5 trong 2020–2025',
    );
    expect(words.returned('Số vụ', '64', '2020–2025')).toContain('trở lại mức 64');
    expect(words.noData('Số vụ')).toBe('Số vụ chưa có số liệu');
  });
});
