import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure, parseNumber } from '../../src/data/figure.js';
import { isParseError } from '../../src/data/parse-error.js';
import { formatter } from '../../src/i18n/register.js';

const read = (text: string, locale = 'vi', unit?: string) => parseNumber(text, locale, { unit });
const reason = (text: string, locale = 'vi', unit?: string) => {
  const result = parseNumber(text, locale, { unit });
  return isParseError(result) ? result.reason : `read as ${String(result)}`;
};

describe('R-STRICT: the grammar of the language in full, or refused', () => {
  test.each([
    ['90,73', 90.73],
    ['12.800', 12_800],
    ['1.234.567,89', 1_234_567.89],
    ['0', 0],
    ['0,005', 0.005],
    ['4948', 4948],
    ['+5,2', 5.2],
    ['-0', 0],
  ])('vi reads %s', (text, value) => expect(read(text)).toBe(value));

  test.each([
    ['90.73', 90.73],
    ['12,800', 12_800],
    ['1,234,567.89', 1_234_567.89],
  ])('en reads %s', (text, value) => expect(read(text, 'en')).toBe(value));

  test.each([
    '1.23',
    '90.73',
    '0.123',
    '012.345',
    '1234.567',
    '1.2345',
    '1.234.56',
    '1,234,567.89',
    ',5',
    '5,',
    '1.',
    '1 234',
    '12.34,5',
    '- 5',
    '--5',
    '(5)',
    '5-',
    '60+',
    '18–22',
    '1:30',
    '16/20',
    '21/07/2025',
    '0x10',
    '1,2,3',
    'Infinity',
    '∞',
    'abc',
  ])('vi refuses %s', (text) => expect(read(text)).toMatchObject({ code: 'row', found: text }));

  test('a number that only another language writes so is told apart from one that none does', () => {
    expect(reason('90.73')).toBe('other-locale');
    expect(reason('1,234.5')).toBe('other-locale');
    expect(reason('90,73', 'en')).toBe('other-locale');
    expect(reason('1.23.4')).toBe('not-a-number');
  });

  test('the exponent of a spreadsheet is read, codes that look like one are not', () => {
    expect(read('1,2E+05')).toBe(120_000);
    expect(read('1,5e-07')).toBe(1.5e-7);
    expect(read('1.2E+05', 'en')).toBe(120_000);
    expect(reason('2E05')).toBe('unknown-word');
    expect(reason('1.200E+05')).toBe('other-locale');
  });

  test('beyond 2^53 the nearest double is taken and marked; beyond all doubles the text is refused', () => {
    expect(parseFigure('9007199254740991', 'vi')).toEqual({ value: 9_007_199_254_740_991 });
    const inexact = { value: 9_007_199_254_740_992, inexact: true };
    expect(parseFigure('9.007.199.254.740.993', 'vi')).toEqual(inexact);
    expect(reason('1E+999')).toBe('too-large');
  });
});

describe('R-SPACES', () => {
  test('text is trimmed, and no-break, narrow and thin spaces group', () => {
    expect(read('  12.800\u00a0')).toBe(12_800);
    for (const space of ['\u00a0', '\u202f', '\u2009']) {
      expect(read(`1${space}234${space}567,5`)).toBe(1_234_567.5);
      expect(read(`1${space}23`)).toMatchObject({ reason: 'not-a-number' });
    }
    expect(reason('1\u00a0234.567')).toBe('other-locale');
  });

  test('full-width digits are digits, zero-width characters drop', () => {
    expect(read('１２.８００')).toBe(12_800);
    expect(read('９０，７３％')).toBe(90.73);
    expect(read('\ufeff1\u200b2.800\u200e')).toBe(12_800);
  });

  test('a dash before a digit is a minus, alone it is no data', () => {
    for (const minus of ['-', '−', '–']) {
      expect(read(`${minus}5,5`)).toBe(-5.5);
      expect(read(minus)).toBeNull();
    }
  });
});

describe('R-NODATA-WORDS', () => {
  test.each(['', ' ', '-', '–', '—', '...', '…', 'N/A', 'n/a', 'NaN', 'null'])(
    '"%s" is no data in every language',
    (text) => {
      expect(read(text)).toBeNull();
      expect(read(text, 'en')).toBeNull();
    },
  );

  test("the language's own words are no data", () => {
    expect(read('Chưa có số liệu')).toBeNull();
    expect(read('no data', 'en')).toBeNull();
    expect(reason('no data', 'vi')).toBe('not-a-number');
  });

  test('words that say why there is no value set a flag', () => {
    expect(parseFigure('Không công bố', 'vi')).toEqual({ value: null, flag: 'suppressed' });
    expect(parseFigure('không áp dụng', 'vi')).toEqual({ value: null, flag: 'not-applicable' });
    expect(parseFigure('Không công bố', 'en')).toEqual({ value: null, flag: 'suppressed' });
    expect(parseFigure('Not applicable', 'en')).toEqual({ value: null, flag: 'not-applicable' });
  });
});

describe('R-PERCENT, R-UNIT-PARSE', () => {
  test('a percentage is stored as printed', () => {
    expect(parseFigure('90,73%', 'vi')).toEqual({ value: 90.73, unit: '%' });
    expect(parseFigure('8%/năm', 'vi')).toEqual({ value: 8, unit: '%/năm' });
  });

  test('the declared unit or a known one is accepted, and its key returned', () => {
    expect(parseFigure('12 hộ', 'vi')).toEqual({ value: 12, unit: 'hộ' });
    expect(parseFigure('12 HỘ', 'vi')).toEqual({ value: 12, unit: 'hộ' });
    expect(parseFigure('12\u00a0households', 'en')).toEqual({ value: 12, unit: 'hộ' });
    expect(parseFigure('3 giàn khoan', 'vi', { unit: 'giàn khoan' })).toEqual({
      value: 3,
      unit: 'giàn khoan',
    });
    expect(parseFigure('5 người/km²', 'vi')).toEqual({ value: 5, unit: 'người/km²' });
  });

  test('other words are refused, on either side', () => {
    expect(reason('3 giàn khoan')).toBe('unknown-word');
    expect(reason('Tổ 5')).toBe('unknown-word');
    expect(reason('5 M')).toBe('unknown-word');
    expect(reason('5 hộ dân nghèo')).toBe('unknown-word');
  });
});

describe('R-SCALE', () => {
  test('a scale word multiplies exactly', () => {
    expect(read('37,931 tỷ đồng')).toBe(37_931_000_000);
    expect(read('37,931 tỉ')).toBe(37_931_000_000);
    expect(read('1,5 nghìn tỷ đồng')).toBe(1_500_000_000_000);
    expect(read('12 ngàn hộ', 'vi', 'hộ')).toBe(12_000);
    expect(read('VND 824 billion', 'en')).toBe(824_000_000_000);
  });

  test('it is dropped where the unit carries it, converted where the unit carries another', () => {
    expect(read('37,931 tỷ đồng', 'vi', 'tỷ đồng')).toBe(37.931);
    expect(read('37,931 tỉ', 'vi', 'tỷ đồng')).toBe(37.931);
    expect(read('37,931', 'vi', 'tỷ đồng')).toBe(37.931);
    expect(read('37,931 tỷ đồng', 'vi', 'triệu đồng')).toBe(37_931);
    expect(read('120 triệu đồng', 'vi', 'tỷ đồng')).toBe(0.12);
    expect(read('37.931.000.000 đồng', 'vi', 'tỷ đồng')).toBe(37.931);
    expect(read('37.931.000.000 ₫', 'vi', 'tỷ đồng')).toBe(37.931);
    expect(read('VND 37.931 billion', 'en', 'tỷ đồng')).toBe(37.931);
  });
});

describe('R-QUALIFIER, R-FOOTNOTE', () => {
  test.each([
    ['hơn 56.000', 'more-than'],
    ['Gần 56.000', 'nearly'],
    ['khoảng 56.000', 'about'],
    ['bình quân 56.000', 'average'],
    ['ít nhất 56.000', 'at-least'],
    ['nhiều nhất 56.000', 'at-most'],
  ])('%s', (text, qualifier) =>
    expect(parseFigure(text, 'vi')).toEqual({ value: 56_000, qualifier }),
  );

  test('qualifier, number, scale, unit and footnote together', () => {
    expect(parseFigure('hơn 824 tỷ đồng (1)*', 'vi', { unit: 'tỷ đồng' })).toEqual({
      value: 824,
      qualifier: 'more-than',
      unit: 'tỷ đồng',
      note: '(1)*',
    });
  });

  test('footnote marks come off the number, and off no data', () => {
    expect(parseFigure('12.800 (1)', 'vi')).toEqual({ value: 12_800, note: '(1)' });
    expect(parseFigure('12.800*', 'vi')).toEqual({ value: 12_800, note: '*' });
    expect(parseFigure('12.800†', 'vi')).toEqual({ value: 12_800, note: '†' });
    expect(parseFigure('12.800¹', 'vi')).toEqual({ value: 12_800, note: '¹' });
    expect(parseFigure('… (2)', 'vi')).toEqual({ value: null, note: '(2)' });
    expect(parseFigure('5 km²', 'vi')).toEqual({ value: 5, unit: 'km²' });
  });

  test('a mark alone is refused: (1) is minus one elsewhere', () => {
    expect(reason('(1)')).toBe('unknown-word');
    expect(reason('*')).toBe('not-a-number');
  });
});

test('what a language prints, it reads', () => {
  const units = ['%', 'hộ', 'tỷ đồng', 'người/km²', 'doanh nghiệp', 'điểm %'];
  const qualifiers = ['more-than', 'about', 'average', undefined] as const;
  fc.assert(
    fc.property(
      fc.constantFrom('vi', 'en'),
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom(...units),
      fc.constantFrom(...qualifiers),
      (locale, digits, decimals, unit, qualifier) => {
        const value = digits / 10 ** decimals;
        const printed = formatter(locale).number(value, { unit, decimals, qualifier });
        const expected = { value: value + 0, unit, ...(qualifier && { qualifier }) };
        expect(parseFigure(printed, locale, { unit })).toEqual(expected);
      },
    ),
  );
});

test('any text is read, is no data, or is refused with that text; nothing is thrown and nothing is NaN', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,- %()*tỷđồng\u00a0') }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('vi', 'en', 'xx'), (each, locale) => {
      const result = parseNumber(each, locale);
      if (isParseError(result)) expect(result.found).toBe(each);
      else expect(result === null || Number.isFinite(result)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
