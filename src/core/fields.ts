import type { AssessOptions } from './assessment.js';
import { WardError } from './error.js';
import type { Period } from './indicator.js';
import { dayNumber, DEFAULT_TIME_ZONE, lastDayNumber } from './period.js';
import { parsePeriod, toPlainDate } from './period.js';
import type { Report } from './report.js';
import { isValue, readValue } from './value.js';

/** Shares of the expected progress at which the words change. */
export interface Thresholds {
  onTrack: number;
  atRisk: number;
  /** Below this expected progress only the direction is judged. */
  early: number;
}

/** The options of an assessment, read. */
export interface Settings {
  thresholds: Thresholds;
  timeZone: string;
  /** Day number; `null` when it follows from the newest value. */
  asOf: number | null;
}

/**
 * Reads the options of an assessment.
 * @throws WardError `config` when the thresholds are no numbers or `onTrack` lies below `atRisk`.
 */
export function readSettings(options: AssessOptions, report: Report): Settings {
  const thresholds = readThresholds(options);
  const timeZone = readTimeZone(options.timeZone, report);
  const asOf = readDay(options.asOf, 'asOf', timeZone, report);
  return { thresholds, timeZone, asOf };
}

/**
 * The thresholds that count, with the defaults for those that are not given.
 * @throws WardError `config` when they are no numbers or `onTrack` lies below `atRisk`.
 */
export function readThresholds(options: Pick<AssessOptions, 'thresholds'>): Thresholds {
  const { onTrack = 0.95, atRisk = 0.75, early = 0.05 } = options.thresholds ?? {};
  if (![onTrack, atRisk, early].every(isValue) || onTrack < atRisk) {
    const found = JSON.stringify(options.thresholds);
    const message = `Thresholds must be numbers with onTrack at least atRisk, not ${found}.`;
    throw new WardError('config', message, { field: 'thresholds', found });
  }
  return { onTrack, atRisk, early };
}

/** Reads a field that should hold a number; what is refused is reported and counts as no data. */
export function readNumber(found: unknown, field: string, report: Report): number | null {
  const reading = readValue(found);
  if (typeof reading !== 'string') return reading;
  report(reading, { found: textOf(found) }, [field]);
  return null;
}

/** Reads a field that should hold a date or period and gives its last day. */
export function readDay(
  found: unknown,
  field: string,
  timeZone: string,
  report: Report,
): number | null {
  if (isAbsent(found)) return null;
  const day = lastDayOf(found, timeZone);
  if (day === null) report('unreadable-period', { found: textOf(found) }, [field]);
  return day;
}

/** The day a date, instant or period stands for: its last; `null` when it is none. */
export function lastDayOf(found: unknown, timeZone: string): number | null {
  if (typeof found !== 'string') return null;
  const period = parsePeriod(found);
  if (period) return lastDayNumber(period);
  const date = toPlainDate(found, timeZone);
  return date === null ? null : dayNumber(date);
}

/** Reads a field that should hold one word of a list; other words are reported. */
export function readWord<Word extends string>(
  found: unknown,
  words: readonly Word[],
  field: string,
  report: Report,
): Word | null {
  if (isAbsent(found)) return null;
  const word = words.find((each) => each === found);
  if (word === undefined) report('unknown-word', { found: textOf(found) }, [field]);
  return word ?? null;
}

/** The period of an observation as its author wrote it. */
export function periodText(found: unknown): Period | null {
  return typeof found === 'string' && found !== '' ? found : null;
}

/** The entries of a list; a missing list has none, and entries that are no objects are left out. */
export function entriesOf<Entry extends object>(list: readonly Entry[] | undefined): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.filter((entry): entry is Entry => typeof entry === 'object' && entry !== null);
}

/** What was found, as text for a reader; of what is no text, number or truth value only its type. */
export function textOf(found: unknown): string {
  if (typeof found === 'string') return found;
  return typeof found === 'number' || typeof found === 'boolean' ? String(found) : typeof found;
}

function isAbsent(found: unknown): boolean {
  return found === undefined || found === null || found === '';
}

function readTimeZone(found: string | undefined, report: Report): string {
  if (found === undefined || found === DEFAULT_TIME_ZONE) return DEFAULT_TIME_ZONE;
  if (isTimeZone(found)) return found;
  report('unknown-time-zone', { found: textOf(found) }, ['timeZone']);
  return DEFAULT_TIME_ZONE;
}

function isTimeZone(name: string): boolean {
  try {
    return toPlainDate('1970-01-01T00:00Z', name) !== null;
  } catch {
    return false;
  }
}
