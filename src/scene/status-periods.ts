import type { Issue } from '../core/error.js';
import type { Status } from '../core/indicator.js';
import type { Locale } from '../i18n/register.js';
import { tracker } from '../i18n/texts.js';
import type { TimeUnit } from '../scale/time.js';

/** Where something stood at the end of a period. */
export interface StatusPeriod {
  /** The period, ISO 8601. */
  key: string;
  /** Null where there is a value but nothing was asked for. */
  status: Status | null;
  /** The status in the words of its kind: "Đã đạt sớm". */
  word: string;
  value: number | null;
  /** Value and what was expected, printed; empty where there is none. */
  valueText: string;
  expected: number | null;
  expectedText: string;
  /** What its author remarked on the period. */
  note: string;
  /** The author's own row or indicator. */
  datum: unknown;
}

/** Periods one after another, the newest last. */
export interface StatusPeriods {
  unit: TimeUnit;
  periods: readonly StatusPeriod[];
}

/** What rows held that could not be used, beside the periods. */
export interface ReadStatusPeriods extends StatusPeriods {
  issues: readonly Issue[];
}

/** The periods in a sentence: how many did well, how the newest stands, of how many nothing is known. */
export function describePeriods(
  { unit, periods }: StatusPeriods,
  name: string,
  locale: Locale,
): string {
  const texts = locale.texts(tracker);
  const having = (status: Status) => periods.filter((each) => each.status === status).length;
  const newest = periods.findLast(({ status }) => status !== 'no-data');
  if (!newest) return texts.sentence(name, [texts.noneKnown]);
  const [achieved, onTrack, unknown] = [having('achieved'), having('on-track'), having('no-data')];
  const isJudged = periods.some(({ status }) => status !== null && status !== 'no-data');
  const word = newest.word.toLocaleLowerCase(locale.tag);
  const standing = texts.standing(locale.format.period(newest.key), word, newest.valueText);
  return texts.sentence(name, [
    ...(isJudged ? [texts.good({ achieved, onTrack }, periods.length, unit)] : []),
    standing,
    ...(unknown > 0 ? [texts.withoutData(unknown, unit)] : []),
  ]);
}
