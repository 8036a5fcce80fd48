import { describe, expect, test } from 'vitest';
import { localeFor } from '../../src/i18n/register.js';
import { columnFormat } from '../../src/i18n/value-format.js';
import { classPrinter } from '../../src/scene/class-words.js';

type Ends = readonly [from: number | null, to: number | null];

/** The legend of these classes. */
function printed(tag: string, classes: readonly Ends[], isWhole = true, format = {}): string[] {
  const locale = localeFor(tag);
  const values = classes.flat().filter((value) => value !== null);
  const print = classPrinter(format, columnFormat(locale.format, values, format), locale);
  const ranges = { isWhole, classes: classes.map(([from, to]) => ({ from, to })) };
  return classes.map((_, i) => print(ranges, i));
}

describe('classes share no number', () => {
  const three: readonly Ends[] = [[null, 35], [35, 45], [45, null]]; // prettier-ignore
  const percent = { unit: '%' };

  test('whole numbers are told by the first and the last of each', () => {
    expect(printed('vi', three, true, percent)).toEqual(['dưới 35%', '35–44%', 'từ 45% trở lên']);
    expect(printed('en', three, true, percent)).toEqual(['below 35%', '35–44%', '45% or more']);
    expect(printed('vi', [[1, 2], [2, 4], [4, 9]])).toEqual(['1', '2–3', '4–9']); // prettier-ignore
    expect(printed('vi', [[-10, -4], [-4, 4], [4, 9]])).toEqual(['từ −10 đến −5', 'từ −4 đến 3', '4–9']); // prettier-ignore
  });

  test('others end below the next', () => {
    expect(printed('vi', three, false, percent)[1]).toBe('từ 35 đến dưới 45%');
    expect(printed('en', three, false, percent)[1]).toBe('35 to below 45%');
    expect(printed('vi', three, true, { ...percent, decimals: 1 })[1]).toBe('từ 35,0 đến dưới 45,0%'); // prettier-ignore
    expect(printed('vi', [[0.25, 0.5], [0.5, 0.75]], false, { format: 'percent' })).toEqual(['từ 25% đến dưới 50%', 'từ 50% đến 75%']); // prettier-ignore
  });
});

describe('a class of numbers', () => {
  test('has its unit: at each where it clings, else at the last', () => {
    expect(printed('vi', [[1, 5], [5, 20]], true, { unit: 'hồ sơ' })).toEqual(['1–4', '5–20 hồ sơ']); // prettier-ignore
    expect(printed('vi', [[1, 5], [5, 20]], false, { unit: 'hồ sơ' })).toEqual(['từ 1 đến dưới 5', '5–20 hồ sơ']); // prettier-ignore
  });

  test('of one value shows that value', () => {
    expect(printed('vi', [[7, 7]], true, { unit: '%' })).toEqual(['7%']);
    expect(printed('vi', [[0, 0], [0.5, 2]], false)).toEqual(['0', '0,5–2']); // prettier-ignore
  });

  test('may be open at both ends', () => {
    expect(printed('vi', [[null, null]])).toEqual(['Giá trị']);
  });
});
