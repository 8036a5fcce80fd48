import { describe, expect, test } from 'vitest';
import { localeFor } from '../../src/i18n/register.js';
import { trend } from '../../src/i18n/texts.js';
import { columnFormat } from '../../src/i18n/value-format.js';
import { describeTrend } from '../../src/scene/describe.js';

function tell(name: string, values: readonly number[], unit: string, tag = 'vi'): string {
  const { format, texts } = localeFor(tag);
  const year = (index: number) => String(2020 + index);
  const span = (first: number, last: number) => `${year(first)}–${year(last)}`;
  const at = (index: number) => format.period(year(index));
  return describeTrend(
    { name, values, at, span },
    columnFormat(format, values, { unit }),
    texts(trend),
  );
}

describe('a run of values in a sentence', () => {
  test('that rises to its end', () => {
    expect(tell('Thu ngân sách', [412, 430, 458, 490, 520, 561], 'tỷ đồng')).toBe(
      'Thu ngân sách tăng từ 412 lên 561\u00a0tỷ\u00a0đồng trong 2020–2025, cao nhất năm 2025.',
    );
    expect(tell('Budget revenue', [412, 430, 561], 'tỷ đồng', 'en')).toBe(
      'Budget revenue rose from 412 to VND\u00a0561\u00a0billion over 2020–2022, highest in 2022.',
    );
  });

  test('that rises with its peak before the end', () => {
    expect(tell('Bưu chính', [620, 720, 705], 'hồ sơ')).toBe(
      'Bưu chính tăng từ 620 lên 705 hồ sơ trong 2020–2022, cao nhất 720 hồ sơ, năm 2021.',
    );
  });

  test('that falls', () => {
    expect(tell('Hộ nghèo', [212, 180, 118], 'hộ')).toBe(
      'Hộ nghèo giảm từ 212 xuống 118\u00a0hộ trong 2020–2022, thấp nhất năm 2022.',
    );
  });

  test('that stays, and one that comes back', () => {
    expect(tell('Số tổ', [5, 5, 5], 'tổ')).toBe('Số tổ không đổi ở mức 5\u00a0tổ trong 2020–2022.');
    expect(tell('Số tổ', [5, 9, 2, 5], 'tổ')).toBe(
      'Số tổ biến động rồi trở lại mức 5\u00a0tổ trong 2020–2023, cao nhất 9\u00a0tổ, năm 2021, thấp nhất 2\u00a0tổ, năm 2022.',
    );
  });

  test('with gaps, of one value, of none', () => {
    expect(tell('Số vụ', [NaN, 5, NaN, 8], 'vụ')).toBe(
      'Số vụ tăng từ 5 lên 8\u00a0vụ trong 2021–2023, cao nhất năm 2023, 2 kỳ chưa có số liệu.',
    );
    expect(tell('Số vụ', [NaN, 0], 'vụ')).toBe(
      'Số vụ là 0\u00a0vụ, năm 2021, 1 kỳ chưa có số liệu.',
    );
    expect(tell('Số vụ', [NaN, NaN], 'vụ')).toBe('Số vụ chưa có số liệu.');
    expect(tell('Số vụ', [], 'vụ')).toBe('Số vụ chưa có số liệu.');
  });

  test('of equal peaks the latest is told', () => {
    expect(tell('Số vụ', [1, 9, 3, 9], 'vụ')).toContain('cao nhất năm 2023');
  });
});
