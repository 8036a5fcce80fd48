import { decimalOf, shift, valueOf } from './decimal.js';
import type { Qualifier } from '../core/indicator.js';
import { MINUS, smallest, vanishes, wholeDecimals, writeDecimal, writeNumber } from './digits.js';
import type { NumberOptions, NumberParts } from './formatter.js';
import type { CoreMessages } from './messages.js';
import type { NumberMessages } from './messages/numbers.js';
import { moneyExponent, moneyUnit, scaleMoney, scaleWord, scaleWords } from './scales.js';
import { unitGap, unitWord } from './unit-words.js';

const NBSP = '\u00a0';

/** The sections that numbers are printed with. */
export type NumberTexts = Pick<CoreMessages, 'numbers' | 'units'>;

/** Whether there is a figure to print at all. */
export function isFigure(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}

/** A number with its unit and qualifier, as one text. */
export function printed(
  texts: NumberTexts,
  value: number | null | undefined,
  options?: NumberOptions,
): string {
  return join(partsOf(texts, value, options));
}

/** A fraction as a percentage, by the digits of its decimal text: 0.57 is 57 %, not 56.999… */
export function percentOf(
  texts: NumberTexts,
  fraction: number | null | undefined,
  decimals?: number,
): string {
  const percent = isFigure(fraction) ? valueOf(shift(decimalOf(fraction), 2)) : null;
  return printed(texts, percent, { unit: '%', decimals });
}

/** An amount without its sign, for words that carry the direction; `dưới 0,1` where it would print as zero. */
export function amountOf(texts: NumberTexts, value: number, options: NumberOptions = {}): string {
  const { unit } = options;
  const decimals = wholeDecimals(options.decimals);
  if (decimals === undefined || !vanishes(value, decimals)) {
    return printed(texts, Math.abs(value), options);
  }
  const step = smallest(texts.numbers, decimals);
  return texts.numbers.lessThan(join(partsAround(texts, step, unit)));
}

/** A number taken apart; no value is an en dash. */
export function partsOf(
  texts: NumberTexts,
  value: number | null | undefined,
  options: NumberOptions = {},
): NumberParts {
  const { numbers } = texts;
  if (!isFigure(value)) return plainParts(numbers.noData);
  const { unit, notation, qualifier, sign } = options;
  const decimals = wholeDecimals(options.decimals);
  const before = qualifierWord(numbers, qualifier);
  if (notation !== 'words') {
    return partsAround(texts, writeNumber(numbers, value, decimals, sign), unit, before);
  }
  const power = unit === undefined ? null : moneyExponent(unit);
  if (power === null) {
    return partsAround(texts, inWords(numbers, value, decimals, sign), unit, before);
  }
  const { decimal, exponent } = scaleMoney(shift(decimalOf(value), power), 'words', decimals);
  return partsAround(texts, writeDecimal(numbers, decimal), moneyUnit(exponent), before);
}

function inWords(
  numbers: NumberMessages,
  value: number,
  decimals: number | undefined,
  plus = false,
): string {
  const { decimal, exponent } = scaleWords(decimalOf(value), decimals);
  if (exponent === 0) return writeNumber(numbers, value, decimals, plus);
  const text = writeDecimal(numbers, decimal) + NBSP + scaleWord(numbers.scales, exponent);
  return plus && value > 0 ? `+${text}` : text;
}

/** The word before a number; a word outside the list prints nothing. */
function qualifierWord({ qualifiers }: NumberMessages, qualifier: Qualifier | undefined): string {
  return qualifier !== undefined && Object.hasOwn(qualifiers, qualifier)
    ? qualifiers[qualifier]
    : '';
}

function plainParts(number: string): NumberParts {
  return { qualifier: '', prefix: '', number, gap: '', unit: '' };
}

/** A printed number with what its unit puts around it. */
export function partsAround(
  texts: NumberTexts,
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

/** The parts as one text. */
export function join({ qualifier, prefix, number, gap, unit }: NumberParts): string {
  const before = qualifier === '' ? '' : `${qualifier} `;
  return before + (prefix === '' ? '' : prefix + NBSP) + number + gap + unit;
}
