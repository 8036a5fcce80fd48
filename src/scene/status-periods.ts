import type { Issue } from '../core/error.js';
import type { Status } from '../core/indicator.js';
import type { Locale } from '../i18n/register.js';
import { tracker } from '../i18n/tracker-text.js';
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
  /** How many rows are not shown at all: they tell of nothing, or of what another row tells of. */
  leftOut: number;
}

/** "5/8 quý đúng tiến độ": of the periods in which something was to be done; empty where nothing was judged. */
export function goodPeriods({ unit, periods }: StatusPeriods, locale: Locale): string {
  const having = counter(periods);
  const total = periods.length - having('not-started') - having('not-applicable');
  const isJudged = periods.some(({ status }) => status !== null && status !== 'no-data');
  if (!isJudged || total === 0) return '';
  const good = { achieved: having('achieved'), onTrack: having('on-track') };
  return locale.texts(tracker).good(good, total, unit);
}

/** The periods in a sentence: how many did well, how the newest stands, of how many nothing is known. */
export function describePeriods(tracked: StatusPeriods, name: string, locale: Locale): string {
  const { unit, periods } = tracked;
  const texts = locale.texts(tracker);
  const newest = newestKnown(periods);
  if (!newest) return texts.sentence(name, [texts.noneKnown]);
  const unknown = counter(periods)('no-data');
  const word = newest.word.toLocaleLowerCase(locale.tag);
  const clauses = [
    goodPeriods(tracked, locale),
    texts.standing(locale.format.period(newest.key), word, newest.valueText),
    unknown > 0 ? texts.withoutData(unknown, unit) : '',
  ];
  return texts.sentence(
    name,
    clauses.filter((clause) => clause !== ''),
  );
}

/** The newest period of which something is known. */
export function newestKnown(periods: readonly StatusPeriod[]): StatusPeriod | null {
  return periods.findLast(({ status }) => status !== 'no-data') ?? null;
}

function counter(periods: readonly StatusPeriod[]): (status: Status) => number {
  return (status) => periods.filter((each) => each.status === status).length;
}
