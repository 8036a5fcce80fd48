import { entriesOf, lastDayOf, periodText, readNumber, readWord, textOf } from './fields.js';
import type { Flag, Indicator, Observation, Period } from './indicator.js';
import { dateOf } from './period.js';
import type { Report } from './report.js';

export const FLAGS = [
  'preliminary',
  'estimate',
  'revised',
  'suppressed',
  'not-applicable',
] as const satisfies readonly Flag[];

/** One observation, read: what is withheld or absent has the value `null`. */
export interface Observed {
  /** Last day of its period; `null` without a period. */
  day: number | null;
  period: Period | null;
  value: number | null;
  flag: Flag | null;
}

/** An observation on a known day. */
type DatedObservation = Observed & { day: number };

/** What is known of an indicator on a date. */
export interface Known {
  /** "Now": the newest observation that says something, if there is one. */
  newest: Observed | null;
  /** Dated values up to the date in order of time, one a day. */
  series: readonly { day: number; value: number }[];
  /** The date judged as a day number; `null` when nothing fixes it. */
  asOf: number | null;
}

/**
 * Reads the observations in the author's order. Suppressed values are removed here, at the door:
 * no result may give them away.
 */
export function readObservations(
  indicator: Indicator,
  timeZone: string,
  report: Report,
): Observed[] {
  const firstOfEach = reportFirst(report);
  return entriesOf(indicator.observations).flatMap((entry) => {
    const observed = readObservation(entry, indicator.flag, timeZone, firstOfEach);
    return observed ? [observed] : [];
  });
}

/**
 * What is known on a date.
 * @param asOf day number; `null`: the day of the newest observation.
 * @param yearly only observations of the year of that date count.
 */
export function knownAt(
  observations: readonly Observed[],
  asOf: number | null,
  yearly: boolean,
  report: Report,
): Known {
  const onDays = observations.filter(isDated);
  if (onDays.length === 0) return { newest: observations.at(-1) ?? null, series: [], asOf };
  const dated = onePerDay(onDays, report);
  reportUndated(observations.length - onDays.length, report);
  const until = asOf ?? dated.findLast(isTelling)?.day ?? null;
  const counted = countedBy(dated, asOf, yearly ? until : null);
  const newest = counted.findLast(isTelling) ?? null;
  if (newest !== counted.at(-1)) reportOlder(newest, report);
  return { newest, series: valuesOf(counted), asOf: until };
}

/** Why there is no figure to judge, where its author says so. */
export function withheldOf(
  indicator: Indicator,
  newest: Observed | null,
): 'suppressed' | 'not-applicable' | null {
  if (isWithheld(indicator.flag)) return indicator.flag;
  return isWithheld(newest?.flag) ? newest.flag : null;
}

/** The calendar year of a day number. */
export function yearOf(day: number): number {
  return Number(dateOf(day).slice(0, 4));
}

/** Those not after a date and, where a day is given, in the calendar year of that day. */
function countedBy(
  dated: readonly DatedObservation[],
  asOf: number | null,
  dayOfYear: number | null,
): readonly DatedObservation[] {
  const upTo = asOf === null ? dated : dated.filter(({ day }) => day <= asOf);
  if (dayOfYear === null) return upTo;
  return upTo.filter(({ day }) => yearOf(day) === yearOf(dayOfYear));
}

function valuesOf(dated: readonly DatedObservation[]): Known['series'] {
  return dated.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
}

function readObservation(
  entry: Observation,
  indicatorFlag: Flag | undefined,
  timeZone: string,
  report: Report,
): Observed | null {
  const period = periodText(entry.period);
  const day = lastDayOf(entry.period, timeZone);
  if (day === null && hasPeriod(entry.period)) {
    report('unreadable-period', { found: textOf(entry.period) }, ['observations']);
    return null;
  }
  const own = readWord(entry.flag, FLAGS, 'observations', report);
  const flag = isWithheld(indicatorFlag) ? indicatorFlag : own;
  const value = isWithheld(flag) ? null : readNumber(entry.value, 'observations', report);
  return { day, period, value, flag };
}

function hasPeriod(found: unknown): boolean {
  return found !== undefined && found !== null && found !== '';
}

function isWithheld(flag: Flag | null | undefined): flag is 'suppressed' | 'not-applicable' {
  return flag === 'suppressed' || flag === 'not-applicable';
}

/** An observation without value says something only when it says why. */
function isTelling(observed: Observed): boolean {
  return observed.value !== null || isWithheld(observed.flag);
}

function isDated(observed: Observed): observed is DatedObservation {
  return observed.day !== null;
}

/** In order of time; of several on one day the one that {@link pickOfDay} takes. */
function onePerDay(observations: readonly DatedObservation[], report: Report): DatedObservation[] {
  const days = new Map<number, DatedObservation[]>();
  for (const each of observations) {
    const sameDay = days.get(each.day);
    if (sameDay) sameDay.push(each);
    else days.set(each.day, [each]);
  }
  const reportOnce = reportFirst(report);
  return [...days].sort(([a], [b]) => a - b).map(([, sameDay]) => pickOfDay(sameDay, reportOnce));
}

function pickOfDay(sameDay: DatedObservation[], report: Report): DatedObservation {
  const last = sameDay.at(-1) as DatedObservation;
  if (sameDay.length === 1) return last;
  report('duplicate-observation', { period: last.period ?? '', count: sameDay.length }, [
    'observations',
  ]);
  const withValue = sameDay.filter(({ value }) => value !== null);
  return (
    sameDay.find(({ flag }) => isWithheld(flag)) ?? // one withheld figure withholds its copies
    withValue.findLast(({ flag }) => flag === 'revised') ??
    withValue.at(-1) ??
    last
  );
}

function reportOlder(newest: Observed | null, report: Report): void {
  if (newest?.period) report('older-value', { period: newest.period }, ['observations']);
}

function reportUndated(count: number, report: Report): void {
  if (count > 0) report('undated-observation', { count }, ['observations']);
}

/** A column of faulty cells is one message, not a thousand. */
function reportFirst(report: Report): Report {
  const known = new Set<string>();
  return (code, values, fields) => {
    if (!known.has(code)) report(code, values, fields);
    known.add(code);
  };
}
