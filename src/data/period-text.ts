import type { Period } from '../core/indicator.js';
import { parsePeriod, toPlainDate } from '../core/period.js';
import { cleanFigure, wordKey } from './clean-text.js';
import { parseError, type ParseError } from './parse-error.js';
import type { Vocabulary } from './vocabulary.js';

/** Day first; the month is never first. */
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * Reads a period or date from a cell: an ISO 8601 period or instant stays as it is, and in Vietnamese `21/07/2025`
 * becomes `2025-07-21`. Other texts and impossible dates are refused.
 *
 * @returns the period, `null` for no data, or why the text was refused.
 */
export function parsePeriodText(
  text: string,
  { noData, dayFirst }: Vocabulary,
): Period | null | ParseError {
  const clean = cleanFigure(text);
  if (noData.has(wordKey(clean))) return null;
  const [, day = '', month = '', year = ''] = (dayFirst && DAY_FIRST.exec(clean)) || [];
  const iso = year === '' ? clean : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isKnown = parsePeriod(iso) !== null || toPlainDate(iso) !== null;
  return isKnown ? iso : parseError(text, 'not-a-period');
}

/** Whether a text is written as a date of the language with the day first, possible or not. */
export function looksDayFirst(text: string, { dayFirst }: Vocabulary): boolean {
  return dayFirst && DAY_FIRST.test(cleanFigure(text));
}
