import type { Flag, Qualifier } from '../core/indicator.js';
import { cleanFigure, wordKey } from './clean-text.js';
import { NUMBER_RUN, numberOf } from './number-grammar.js';
import { isParseError, parseError, type ParseError, type ParseReason } from './parse-error.js';
import { readUnit, type UnitReading } from './unit-text.js';
import { DONG, vocabularyFor, type Vocabulary } from './vocabulary.js';

/** What a cell says: its number and the words that belong to it. */
export interface Figure {
  /** `null` = no data. */
  readonly value: number | null;
  /** "hơn 56.000" */
  readonly qualifier?: Qualifier;
  /** The unit that stands in the cell, as a key of the unit catalogue. */
  readonly unit?: string;
  /** Footnote marks behind the number: `(1)`, `*`. */
  readonly note?: string;
  /** Why there is no value. */
  readonly flag?: Flag;
  /** Beyond 2^53: the nearest number that JavaScript has. */
  readonly inexact?: boolean;
  /** A scale word multiplied the number. */
  readonly scaled?: boolean;
}

export interface FigureOptions {
  /** Unit in which the number is wanted: `12 triệu` is 0.012 where the unit is `tỷ đồng`. */
  unit?: string | undefined;
}

const FOOTNOTE = /\s*(\(\d{1,2}\)|[*†‡]|[¹²³⁰⁴-⁹])$/;
const SIGN = /[-+−–]$/;
const NEGATIVE = /[-−–]$/;
/** Words for missing values are shorter. */
const LONGEST_WORD = 40;

/**
 * Reads a cell in a language: number, qualifier, unit, footnote marks, words for missing values. The language's
 * grammar in full, or the text is refused: a wrong guess is worse than a hole.
 *
 * @param locale BCP 47 tag, e.g. `vi`: `12.800` is twelve thousand eight hundred, `90,73` has decimals.
 */
export function parseFigure(
  text: string,
  locale: string,
  { unit }: FigureOptions = {},
): Figure | ParseError {
  return parseWith(vocabularyFor(locale), text, unit);
}

/**
 * Reads a number in a language; see {@link parseFigure} for what may stand around it.
 * @returns the number, `null` for no data, or why the text was refused.
 */
export function parseNumber(
  text: string,
  locale: string,
  options: FigureOptions = {},
): number | null | ParseError {
  const figure = parseFigure(text, locale, options);
  return isParseError(figure) ? figure : figure.value;
}

/**
 * {@link parseFigure} with the vocabulary at hand, for reading many cells. The whole text is tried first, since `m²`
 * ends with a unit, then without its footnote marks.
 */
export function parseWith(
  vocabulary: Vocabulary,
  text: string,
  unit: string | undefined,
): Figure | ParseError {
  let rest = cleanFigure(text);
  let note = '';
  for (;;) {
    const result = parseOnce(rest, vocabulary, unit);
    if (typeof result !== 'string') return note === '' ? result : { ...result, note };
    const mark = FOOTNOTE.exec(rest);
    if (!mark || mark.index === 0) return parseError(text, result);
    note = `${mark[1]}${note}`;
    rest = rest.slice(0, mark.index);
  }
}

function parseOnce(
  text: string,
  vocabulary: Vocabulary,
  unit: string | undefined,
): Figure | ParseReason {
  const run = NUMBER_RUN.exec(text);
  if (!run) return parseWords(text, vocabulary);
  const before = text.slice(0, run.index);
  if (before.length > LONGEST_WORD) return 'unknown-word';
  const lead = readLead(before.replace(SIGN, ''), vocabulary);
  if (!lead) return 'unknown-word';
  const words = `${text.slice(run.index + run[0].length)} ${lead.currency}`;
  const reading = readUnit(words, unit, vocabulary);
  if (!reading) return 'unknown-word';
  const number = vocabulary.own(run[0]);
  if (!number) return vocabulary.other(run[0]) ? 'other-locale' : 'not-a-number';
  const exponent = number.exponent + reading.power;
  const value = numberOf(number.digits, exponent, NEGATIVE.test(before));
  return Number.isFinite(value) ? figureOf(value, lead.qualifier, reading) : 'too-large';
}

function figureOf(
  value: number,
  qualifier: Qualifier | undefined,
  { unit, scaled }: UnitReading,
): Figure {
  const isBare = qualifier === undefined && unit === undefined && !scaled;
  if (isBare && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { value };
  return {
    value,
    ...(qualifier && { qualifier }),
    ...(unit !== undefined && { unit }),
    ...(scaled && { scaled }),
    ...(Math.abs(value) > Number.MAX_SAFE_INTEGER && { inexact: true }),
  };
}

/** A text without digits: words for no data, or why there is none. */
function parseWords(text: string, { noData, flags }: Vocabulary): Figure | ParseReason {
  if (text.length > LONGEST_WORD) return 'not-a-number';
  const key = wordKey(text);
  if (noData.has(key)) return { value: null };
  const flag = flags.get(key);
  return flag ? { value: null, flag } : 'not-a-number';
}

/** What may stand before a number: a qualifier, and the currency where a language puts it first. */
function readLead(
  text: string,
  { qualifiers, units }: Vocabulary,
): { qualifier?: Qualifier | undefined; currency: string } | null {
  const key = wordKey(text);
  if (key === '') return { currency: '' };
  const [, words = '', last = ''] = /^(.*?) ?(\S+)$/.exec(key) ?? [];
  const currency = units.get(last) === DONG ? last : '';
  const qualifier = qualifiers.get(currency === '' ? key : words);
  if (qualifier) return { qualifier, currency };
  return currency !== '' && words === '' ? { currency } : null;
}
