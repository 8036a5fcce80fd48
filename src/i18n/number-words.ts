import type { Qualifier } from '../core/indicator.js';
import { decimalOf, shift, valueOf } from './decimal.js';
import {
  MINUS,
  honestDecimals,
  smallest,
  usualDecimals,
  vanishes,
  writeDecimal,
  writeNumber,
} from './digits.js';
import type {
  Formatter,
  MoneyOptions,
  NumberOptions,
  NumberParts,
  PairOptions,
  RangeOptions,
} from './formatter.js';
import type { CoreMessages } from './messages.js';
import type { NumberMessages } from './messages/numbers.js';
import { moneyExponent, moneyUnit, scaleMoney, scaleWord, scaleWords } from './scales.js';
import { differenceUnit, unitAlone, unitGap, unitWord } from './unit-words.js';

const NBSP = '\u00a0';

type Texts = Pick<CoreMessages, 'numbers' | 'units'>;
type NumberMethods = Pick<
  Formatter,
  'number' | 'parts' | 'unit' | 'differenceUnit' | 'percent' | 'points' | 'money' | 'pair' | 'range'
>;

/** Whether there is a figure to print at all. */
export function isFigure(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}

/** How numbers, units and money are printed in a language. */
export function numberWords(texts: Texts): NumberMethods {
  const { numbers, units } = texts;
  return {
    number: (value, options) => printed(texts, value, options),
    parts: (value, options) => partsOf(texts, value, options),
    unit: (unit) => unitAlone(units, unit),
    differenceUnit: (unit) => differenceUnit(units, unit),
    percent: (fraction, options) => percentOf(texts, fraction, options?.decimals),
    points: (difference) => printed(texts, difference, { unit: differenceUnit(units, '%') }),
    money: (dong, options) => (isFigure(dong) ? moneyOf(texts, dong, options) : numbers.noData),
    pair: (value, target, options) => pairOf(texts, value, target, options),
    range: (min, max, options) => rangeOf(texts, min, max, options),
  };
}

/** A number with its unit and qualifier, as one text. */
export function printed(
  texts: Texts,
  value: number | null | undefined,
  options?: NumberOptions,
): string {
  return join(partsOf(texts, value, options));
}

/** A fraction as a percentage, with the digits of its decimal text: 0.9073 is 90.73 %, not 90.72999…. */
export function percentOf(
  texts: Texts,
  fraction: number | null | undefined,
  decimals?: number,
): string {
  const percent = isFigure(fraction) ? valueOf(shift(decimalOf(fraction), 2)) : null;
  return printed(texts, percent, { unit: '%', decimals });
}

/** An amount without its sign, for words that carry the direction; `dưới 0,1` where it would print as zero. */
export function amountOf(texts: Texts, value: number, options: NumberOptions = {}): string {
  const { unit, decimals } = options;
  if (decimals === undefined || !vanishes(value, decimals)) {
    return printed(texts, Math.abs(value), options);
  }
  const step = smallest(texts.numbers, decimals);
  return texts.numbers.lessThan(join(partsAround(texts, step, unit)));
}

function partsOf(
  texts: Texts,
  value: number | null | undefined,
  options: NumberOptions = {},
): NumberParts {
  const { numbers } = texts;
  if (!isFigure(value)) return plainParts(numbers.noData);
  const { unit, notation, qualifier } = options;
  const before = qualifier === undefined ? '' : numbers.qualifiers[qualifier];
  const money = notation === 'words' && unit !== undefined ? moneyExponent(unit) : null;
  if (money === null) {
    const text =
      notation === 'words' ? inWords(numbers, value, options) : standard(numbers, value, options);
    return partsAround(texts, text, unit, before);
  }
  const scaled = scaleMoney(shift(decimalOf(value), money), 'words', options.decimals);
  return partsAround(
    texts,
    writeDecimal(numbers, scaled.decimal),
    moneyUnit(scaled.exponent),
    before,
  );
}

function standard(
  numbers: NumberMessages,
  value: number,
  { decimals, sign }: NumberOptions,
): string {
  return writeNumber(numbers, value, decimals, sign);
}

function inWords(numbers: NumberMessages, value: number, options: NumberOptions): string {
  const { decimal, exponent } = scaleWords(decimalOf(value), options.decimals);
  if (exponent === 0) return standard(numbers, value, options);
  const plus = options.sign === true && value > 0 ? '+' : '';
  return plus + writeDecimal(numbers, decimal) + NBSP + scaleWord(numbers.scales, exponent);
}

function moneyOf(texts: Texts, dong: number, options: MoneyOptions = {}): string {
  const { decimal, exponent } = scaleMoney(decimalOf(dong), options.notation, options.decimals);
  return join(partsAround(texts, writeDecimal(texts.numbers, decimal), moneyUnit(exponent)));
}

/** Rounding that does not lie: a value that misses its target never prints as the target. */
function pairOf(
  texts: Texts,
  value: number | null | undefined,
  target: number | null | undefined,
  options: PairOptions = {},
): [string, string] {
  const { unit, qualifier } = options;
  const print = (
    figure: number | null | undefined,
    decimals: number | undefined,
    word?: Qualifier,
  ) => printed(texts, figure, { unit, decimals, qualifier: word });
  if (!isFigure(value) || !isFigure(target)) {
    return [print(value, options.decimals, qualifier), print(target, options.decimals)];
  }
  const base = options.decimals ?? Math.max(usualDecimals(value), usualDecimals(target));
  const decimals = honestDecimals(value, target, base);
  if (decimals !== null) return [print(value, decimals, qualifier), print(target, decimals)];
  const edge = print(target, undefined);
  return [value < target ? texts.numbers.below(edge) : texts.numbers.above(edge), edge];
}

function rangeOf(
  texts: Texts,
  min: number | null | undefined,
  max: number | null | undefined,
  options: RangeOptions = {},
): string {
  const { unit, qualifiers = [] } = options;
  const decimals =
    isFigure(min) && isFigure(max) ? bandDecimals(min, max, options.decimals) : options.decimals;
  const low = partsOf(texts, min, { unit, decimals, qualifier: qualifiers[0] });
  const high = partsOf(texts, max, { unit, decimals, qualifier: qualifiers[1] });
  if (!isFigure(min)) return isFigure(max) ? texts.numbers.upTo(join(high)) : texts.numbers.noData;
  if (!isFigure(max)) return texts.numbers.from(join(low));
  if (min === max) return join(low);
  const worded = min < 0 || max < 0 || low.qualifier !== '' || high.qualifier !== '';
  const from = join({ ...low, gap: '', unit: '' });
  if (worded) return texts.numbers.fromTo(from, join({ ...high, prefix: '' }));
  return `${from}–${join({ ...high, prefix: '' })}`;
}

/** The decimals of both edges of a band, which must not print alike. */
function bandDecimals(min: number, max: number, decimals: number | undefined): number | undefined {
  return decimals === undefined ? undefined : (honestDecimals(min, max, decimals) ?? decimals);
}

function plainParts(number: string): NumberParts {
  return { qualifier: '', prefix: '', number, gap: '', unit: '' };
}

/** A printed number with what its unit puts around it. */
function partsAround(
  texts: Texts,
  number: string,
  unit: string | undefined,
  qualifier = '',
): NumberParts {
  if (unit === undefined || unit.trim() === '') return { ...plainParts(number), qualifier };
  const word = unitWord(texts.units, unit);
  const one = number.replace(MINUS, '') === '1' || number === '+1';
  return {
    qualifier,
    prefix: word.prefix ?? '',
    number,
    gap: unitGap(word),
    unit: one ? word.one : word.other,
  };
}

function join({ qualifier, prefix, number, gap, unit }: NumberParts): string {
  const before = qualifier === '' ? '' : `${qualifier} `;
  return before + (prefix === '' ? '' : prefix + NBSP) + number + gap + unit;
}
