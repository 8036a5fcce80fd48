import { describe, expect, test } from 'vitest';
import { formatter } from '../../src/i18n/register.js';

const vi = formatter('vi');
const en = formatter('en');

describe('R-DIGITS: as many decimals as the value has', () => {
  test.each([
    [4948, '4.948', '4,948'],
    [1000, '1.000', '1,000'],
    [999, '999', '999'],
    [1234567.89, '1.234.567,89', '1,234,567.89'],
    [37.931, '37,931', '37.931'],
    [12.34567, '12,346', '12.346'],
    [0.001, '0,001', '0.001'],
    [0.0004567, '0,000457', '0.000457'],
    [0.00099999, '0,001', '0.001'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [0, '0', '0'],
  ])('%d', (value, inVietnamese, inEnglish) => {
    expect(vi.number(value)).toBe(inVietnamese);
    expect(en.number(value)).toBe(inEnglish);
  });

  test('given decimals are printed in full', () => {
    expect(vi.number(95, { decimals: 1 })).toBe('95,0');
    expect(vi.number(1234.5, { decimals: 0 })).toBe('1.235');
    expect(en.number(0.5, { decimals: 3 })).toBe('0.500');
  });

  test('a value that is not zero does not print as zero', () => {
    expect(vi.number(0.04, { decimals: 1 })).toBe('< 0,1');
    expect(vi.number(0.04, { decimals: 1, unit: '%' })).toBe('< 0,1%');
    expect(vi.number(0.3, { decimals: 0, unit: 'hộ' })).toBe('< 1\u00a0hộ');
    expect(en.number(0.3, { decimals: 0, unit: 'hộ' })).toBe('< 1\u00a0households');
  });

  test('a number of decimals that cannot be printed counts as not given', () => {
    for (const decimals of [-1, 1.5, NaN, Infinity]) {
      expect(vi.number(90.73, { decimals })).toBe('90,73');
      expect(vi.pair(1, 2, { decimals })).toEqual(['1', '2']);
    }
    expect(vi.number(1, { decimals: 1000 })).toBe(`1,${'0'.repeat(20)}`);
  });
});

describe('R-ROUND: half away from zero on the decimal text', () => {
  test.each([
    [0.005, 2, '0,01'],
    [1.005, 2, '1,01'],
    [-1.005, 2, '−1,01'],
    [2.5, 0, '3'],
    [-2.5, 0, '−3'],
    [94.95, 1, '95,0'],
  ])('%d to %d decimals is %s', (value, decimals, text) => {
    expect(vi.number(value, { decimals })).toBe(text);
  });

  test('negative zero, and what rounds to it, print as zero', () => {
    expect(vi.number(-0)).toBe('0');
    expect(vi.number(-0.4, { decimals: 0 })).toBe('0');
    expect(vi.number(-0.04, { decimals: 1 })).toBe('0,0');
  });
});

test('a negative number has a true minus, a plus stands only where asked for', () => {
  expect(vi.number(-1234.5)).toBe('\u22121.234,5');
  expect(vi.number(3.1, { sign: true })).toBe('+3,1');
  expect(vi.number(-0.2, { sign: true })).toBe('\u22120,2');
  expect(vi.number(0, { sign: true })).toBe('0');
});

test('R-NODATA-SHOWN: no figure is an en dash', () => {
  for (const value of [null, undefined, NaN, Infinity, -Infinity]) {
    expect(vi.number(value, { unit: '%', qualifier: 'about' })).toBe('–');
    expect(vi.percent(value)).toBe('–');
    expect(vi.points(value)).toBe('–');
    expect(vi.money(value)).toBe('–');
    expect(vi.pair(value, 95)).toEqual(['–', '95']);
    expect(vi.range(value, null)).toBe('–');
  }
});

describe('R-UNIT and R-NBSP', () => {
  test('no space before %, a bound one before a word, a loose one before and inside longer units', () => {
    expect(vi.number(90.73, { unit: '%' })).toBe('90,73%');
    expect(vi.number(8, { unit: '%/năm' })).toBe('8%/năm');
    expect(vi.number(1592, { unit: 'hộ' })).toBe('1.592\u00a0hộ');
    expect(vi.number(37.931, { unit: 'tỷ đồng' })).toBe('37,931\u00a0tỷ\u00a0đồng');
    expect(vi.number(75.4, { unit: 'triệu đồng/hộ' })).toBe('75,4\u00a0triệu\u00a0đồng/hộ');
    expect(vi.number(56_000, { unit: 'lao động' })).toBe('56.000 lao động');
    expect(vi.number(4948, { unit: 'doanh nghiệp' })).toBe('4.948 doanh nghiệp');
    expect(vi.number(2.6, { unit: 'điểm %' })).toBe('2,6\u00a0điểm\u00a0%');
  });

  test('English has its own words, singular and plural', () => {
    expect(en.number(1, { unit: 'hộ' })).toBe('1\u00a0household');
    expect(en.number(-1, { unit: 'hộ' })).toBe('\u22121\u00a0household');
    expect(en.number(1, { unit: 'hộ', decimals: 1 })).toBe('1.0\u00a0households');
    expect(en.number(1592, { unit: 'hộ' })).toBe('1,592\u00a0households');
    expect(en.number(2, { unit: 'tiêu chí' })).toBe('2\u00a0criteria');
    expect(en.number(1, { unit: 'điểm %' })).toBe('1 percentage point');
    expect(en.number(37.931, { unit: 'tỷ đồng' })).toBe('VND\u00a037.931\u00a0billion');
    expect(en.number(500_000, { unit: 'đồng' })).toBe('VND\u00a0500,000');
  });

  test('a compound unit is put together from its parts', () => {
    expect(en.number(37_482, { unit: 'người/km²' })).toBe('37,482\u00a0people/km²');
    expect(en.number(8, { unit: '%/năm' })).toBe('8%/year');
    expect(en.number(75.4, { unit: 'triệu đồng/hộ' })).toBe('VND\u00a075.4\u00a0million/household');
    expect(en.number(5, { unit: 'đồng/kWh' })).toBe('VND\u00a05/kWh');
    expect(vi.number(3, { unit: 'bộ/kíp' })).toBe('3\u00a0bộ/kíp');
  });

  test('unknown units are printed as written', () => {
    for (const format of [vi, en]) {
      expect(format.number(3, { unit: 'widget' })).toBe('3\u00a0widget');
      expect(format.number(3, { unit: 'cụm máy' })).toBe('3 cụm máy');
      for (const unit of ['__proto__', 'constructor', 'toString']) {
        expect(format.number(1, { unit })).toBe(`1\u00a0${unit}`);
      }
    }
  });

  test('a unit typed on another system is the same unit', () => {
    expect(en.number(2, { unit: ' hộ '.normalize('NFD') })).toBe('2\u00a0households');
  });

  test('no unit leaves no space', () => {
    expect(vi.number(5, { unit: '' })).toBe('5');
    expect(vi.number(5, { unit: ' ' })).toBe('5');
  });
});

describe('units apart from numbers', () => {
  test('the word alone', () => {
    expect(vi.unit('tỷ đồng')).toBe('tỷ\u00a0đồng');
    expect(en.unit('tỷ đồng')).toBe('VND\u00a0billion');
    expect(en.unit('đồng')).toBe('VND');
    expect(en.unit('đồng/kWh')).toBe('VND/kWh');
    expect(en.unit('hộ')).toBe('households');
    expect(vi.unit('%')).toBe('%');
  });

  test('the unit of a difference', () => {
    expect(vi.differenceUnit('%')).toBe('điểm %');
    expect(vi.differenceUnit('%/năm')).toBe('điểm %/năm');
    expect(vi.differenceUnit('hộ')).toBe('hộ');
    expect(vi.differenceUnit('bộ/kíp')).toBe('bộ/kíp');
  });

  test('parts for layouts that set number and unit in different sizes', () => {
    expect(vi.parts(824, { unit: 'tỷ đồng', qualifier: 'more-than' })).toEqual({
      qualifier: 'hơn',
      prefix: '',
      number: '824',
      gap: '\u00a0',
      unit: 'tỷ\u00a0đồng',
    });
    expect(vi.parts(90.73, { unit: '%' })).toMatchObject({ number: '90,73', gap: '', unit: '%' });
    expect(vi.parts(3, { unit: 'lao động' })).toMatchObject({ gap: ' ', unit: 'lao động' });
    expect(en.parts(824, { unit: 'tỷ đồng' })).toMatchObject({ prefix: 'VND', unit: 'billion' });
    expect(vi.parts(null, { unit: 'hộ' })).toMatchObject({ number: '–', gap: '', unit: '' });
  });
});

describe('R-QUALIFIER', () => {
  test.each([
    ['more-than', 'hơn 56.000 lao động', 'more than 56,000\u00a0workers'],
    ['nearly', 'gần 56.000 lao động', 'nearly 56,000\u00a0workers'],
    ['about', 'khoảng 56.000 lao động', 'about 56,000\u00a0workers'],
    ['average', 'bình quân 56.000 lao động', 'an average of 56,000\u00a0workers'],
    ['at-least', 'ít nhất 56.000 lao động', 'at least 56,000\u00a0workers'],
    ['at-most', 'nhiều nhất 56.000 lao động', 'at most 56,000\u00a0workers'],
  ] as const)('%s', (qualifier, inVietnamese, inEnglish) => {
    expect(vi.number(56_000, { unit: 'lao động', qualifier })).toBe(inVietnamese);
    expect(en.number(56_000, { unit: 'lao động', qualifier })).toBe(inEnglish);
  });

  test('a word outside the list prints nothing', () => {
    expect(vi.number(5, { qualifier: 'constructor' as 'about' })).toBe('5');
  });
});

describe('percent and points', () => {
  test('R-PERCENT: only the named format multiplies', () => {
    expect(vi.percent(0.9073)).toBe('90,73%');
    expect(en.percent(0.9073)).toBe('90.73%');
    expect(vi.percent(1)).toBe('100%');
    expect(vi.percent(0.5, { decimals: 1 })).toBe('50,0%');
    expect(vi.percent(-0.07)).toBe('\u22127%');
    expect(vi.number(0.9, { unit: '%' })).toBe('0,9%');
  });

  test('a difference of percentages is told in points', () => {
    expect(vi.points(2.6)).toBe('2,6\u00a0điểm\u00a0%');
    expect(en.points(2.6)).toBe('2.6 percentage points');
    expect(en.points(1)).toBe('1 percentage point');
    expect(vi.points(-0.7)).toBe('\u22120,7\u00a0điểm\u00a0%');
  });
});

describe('R-MONEY', () => {
  test.each([
    [0, '0\u00a0đồng', 'VND\u00a00'],
    [500_000, '500.000\u00a0đồng', 'VND\u00a0500,000'],
    [1234.5, '1.235\u00a0đồng', 'VND\u00a01,235'],
    [999_999, '999.999\u00a0đồng', 'VND\u00a0999,999'],
    [999_999.6, '1\u00a0triệu\u00a0đồng', 'VND\u00a01\u00a0million'],
    [75_400_000, '75,4\u00a0triệu\u00a0đồng', 'VND\u00a075.4\u00a0million'],
    [999_999_999, '1\u00a0tỷ\u00a0đồng', 'VND\u00a01\u00a0billion'],
    [37_931_000_000, '37,931\u00a0tỷ\u00a0đồng', 'VND\u00a037.931\u00a0billion'],
    [824e9, '824\u00a0tỷ\u00a0đồng', 'VND\u00a0824\u00a0billion'],
    [1.5e12, '1.500\u00a0tỷ\u00a0đồng', 'VND\u00a01,500\u00a0billion'],
    [2e15, '2.000.000\u00a0tỷ\u00a0đồng', 'VND\u00a02,000,000\u00a0billion'],
    [-2.5e9, '\u22122,5\u00a0tỷ\u00a0đồng', 'VND\u00a0\u22122.5\u00a0billion'],
  ])('%d đồng', (dong, inVietnamese, inEnglish) => {
    expect(vi.money(dong)).toBe(inVietnamese);
    expect(en.money(dong)).toBe(inEnglish);
  });

  test('nghìn tỷ only in words, and only up to 10¹⁵', () => {
    expect(vi.money(1.5e12, { notation: 'words' })).toBe('1,5\u00a0nghìn\u00a0tỷ\u00a0đồng');
    expect(en.money(1.5e12, { notation: 'words' })).toBe('VND\u00a01.5\u00a0trillion');
    expect(vi.money(2e15, { notation: 'words' })).toBe('2.000.000\u00a0tỷ\u00a0đồng');
    expect(vi.number(1500, { unit: 'tỷ đồng', notation: 'words' })).toBe(
      '1,5\u00a0nghìn\u00a0tỷ\u00a0đồng',
    );
  });

  test('R-SCALE: a unit that carries its scale is printed as stored', () => {
    expect(vi.number(1250, { unit: 'tỷ đồng' })).toBe('1.250\u00a0tỷ\u00a0đồng');
    expect(vi.number(0.5, { unit: 'tỷ đồng' })).toBe('0,5\u00a0tỷ\u00a0đồng');
    expect(vi.number(5e9, { unit: 'đồng' })).toBe('5.000.000.000\u00a0đồng');
  });

  test('decimals are the most that are printed', () => {
    expect(vi.money(37_931_000_000, { decimals: 1 })).toBe('37,9\u00a0tỷ\u00a0đồng');
    expect(vi.money(37e9, { decimals: 1 })).toBe('37\u00a0tỷ\u00a0đồng');
  });
});

describe('numbers in words', () => {
  test.each([
    [999, '999', '999'],
    [12_800, '12,8\u00a0nghìn', '12.8\u00a0thousand'],
    [1.2e6, '1,2\u00a0triệu', '1.2\u00a0million'],
    [37.931e9, '37,931\u00a0tỷ', '37.931\u00a0billion'],
    [1.5e12, '1,5\u00a0nghìn\u00a0tỷ', '1.5\u00a0trillion'],
    [2e15, '2.000.000\u00a0tỷ', '2,000,000\u00a0billion'],
    [-12_800, '\u221212,8\u00a0nghìn', '\u221212.8\u00a0thousand'],
    [0.0004, '0,0004', '0.0004'],
  ])('%d', (value, inVietnamese, inEnglish) => {
    expect(vi.number(value, { notation: 'words' })).toBe(inVietnamese);
    expect(en.number(value, { notation: 'words' })).toBe(inEnglish);
  });

  test('R-DIGITS: rounds first, then picks the word', () => {
    expect(vi.number(999_999.9, { notation: 'words', decimals: 0 })).toBe('1\u00a0triệu');
    expect(vi.number(999.9996, { notation: 'words' })).toBe('1\u00a0nghìn');
    expect(vi.number(999_999_999_999, { notation: 'words', decimals: 1 })).toBe(
      '1\u00a0nghìn\u00a0tỷ',
    );
    expect(vi.number(999_999_999_999_999, { notation: 'words', decimals: 1 })).toBe(
      '1.000.000\u00a0tỷ',
    );
  });

  test('unit and sign follow', () => {
    expect(vi.number(12_800, { notation: 'words', unit: 'hộ', sign: true })).toBe(
      '+12,8\u00a0nghìn\u00a0hộ',
    );
    expect(en.number(1000, { notation: 'words', unit: 'hộ' })).toBe(
      '1\u00a0thousand\u00a0households',
    );
  });
});

describe('R-HONEST: rounding does not contradict the status', () => {
  test('decimals are added until value and target differ, the same for both', () => {
    expect(vi.pair(94.96, 95, { unit: '%', decimals: 0 })).toEqual(['94,96%', '95,00%']);
    expect(vi.pair(94.96, 95, { unit: '%', decimals: 1 })).toEqual(['94,96%', '95,00%']);
    expect(vi.pair(94.6, 95, { unit: '%', decimals: 0 })).toEqual(['94,6%', '95,0%']);
    expect(vi.pair(91.2, 95, { unit: '%', decimals: 1 })).toEqual(['91,2%', '95,0%']);
    expect(en.pair(94.96, 95, { unit: '%', decimals: 1 })).toEqual(['94.96%', '95.00%']);
  });

  test('without decimals both take those of the finer one', () => {
    expect(vi.pair(90.73, 95, { unit: '%' })).toEqual(['90,73%', '95,00%']);
    expect(vi.pair(742, 560, { unit: 'điểm' })).toEqual(['742\u00a0điểm', '560\u00a0điểm']);
  });

  test('at most 3 more and 4 in all, then words', () => {
    expect(vi.pair(94.999, 95, { unit: '%', decimals: 0 })).toEqual(['94,999%', '95,000%']);
    expect(vi.pair(94.9999, 95, { unit: '%', decimals: 0 })).toEqual(['dưới 95%', '95%']);
    expect(vi.pair(94.9999, 95, { unit: '%', decimals: 1 })).toEqual(['94,9999%', '95,0000%']);
    expect(vi.pair(12.00001, 12, { decimals: 2 })).toEqual(['trên 12', '12']);
    expect(en.pair(94.9999, 95, { unit: '%', decimals: 0 })).toEqual(['below 95%', '95%']);
    expect(en.pair(12.00001, 12)).toEqual(['above 12', '12']);
  });

  test('equal values print alike, and so do values that count as met', () => {
    expect(vi.pair(95, 95, { unit: '%' })).toEqual(['95%', '95%']);
    expect(vi.pair(0.1 + 0.2, 0.3, { decimals: 1 })).toEqual(['0,3', '0,3']);
  });

  test('a small value beside a target of zero is not hidden', () => {
    expect(vi.pair(0.04, 0, { decimals: 1 })).toEqual(['0,04', '0,00']);
  });

  test('the qualifier belongs to the value', () => {
    expect(vi.pair(824, 1000, { unit: 'tỷ đồng', qualifier: 'more-than' })).toEqual([
      'hơn 824\u00a0tỷ\u00a0đồng',
      '1.000\u00a0tỷ\u00a0đồng',
    ]);
  });
});

describe('R-RANGE-DASH', () => {
  test('en dash without spaces, the unit once', () => {
    expect(vi.range(18, 22)).toBe('18–22');
    expect(vi.range(18, 22, { unit: '%' })).toBe('18–22%');
    expect(vi.range(10, 12, { unit: 'tỷ đồng' })).toBe('10–12\u00a0tỷ\u00a0đồng');
    expect(en.range(10, 12, { unit: 'tỷ đồng' })).toBe('VND\u00a010–12\u00a0billion');
    expect(en.range(18, 22, { unit: 'hộ' })).toBe('18–22\u00a0households');
  });

  test('words where an end is negative or qualified', () => {
    expect(vi.range(-5, 5, { unit: '%' })).toBe('từ \u22125 đến 5%');
    expect(en.range(-5, -2)).toBe('from \u22125 to \u22122');
    expect(vi.range(18, 22, { qualifiers: [undefined, 'more-than'] })).toBe('từ 18 đến hơn 22');
  });

  test('one open side', () => {
    expect(vi.range(18, null, { unit: '%' })).toBe('từ 18% trở lên');
    expect(vi.range(undefined, 22)).toBe('không quá 22');
    expect(en.range(18, null)).toBe('18 or more');
    expect(en.range(null, 22)).toBe('no more than 22');
  });

  test('equal ends are one number, near ones stay apart', () => {
    expect(vi.range(5, 5, { unit: 'hộ' })).toBe('5\u00a0hộ');
    expect(vi.range(94.96, 95, { decimals: 0 })).toBe('94,96–95,00');
  });
});
