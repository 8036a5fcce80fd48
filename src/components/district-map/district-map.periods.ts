import type { Issue } from '../../core/error.js';
import type { Period } from '../../core/indicator.js';
import { lastDayNumber, parsePeriod } from '../../core/period.js';
import type { Refuse } from '../../data/columns.js';
import { accessor, fieldName, isPresent, type Field } from '../../data/field.js';
import type { IssueList } from '../../data/issue-list.js';
import { isAbsent } from '../../data/name.js';
import type { Refusals } from '../../data/refusals.js';
import { isRow, type Row } from '../../data/row.js';
import type { MapTime } from './district-map.options.js';

/** The periods of the rows, and which of them is shown. */
export interface MapPeriods {
  /** That a reader may choose from, oldest first; empty where rows have none. */
  offered: readonly Period[];
  /** The period that is shown; null where rows have none. */
  shown: Period | null;
  /** Period of each row; null = it has none. */
  of: readonly (Period | null)[];
  /** Rows that name a period which cannot be read: nobody knows when they hold. */
  unreadable: ReadonlySet<number>;
}

/** Periods that a reader may choose from, at least two, and the one that is shown. */
export interface Timeline {
  offered: readonly Period[];
  shown: Period;
}

const noPeriods: MapPeriods = { offered: [], shown: null, of: [], unreadable: new Set() };

/** Fields that are taken for a period where the author names none. */
const usualFields = ['period', 'year'] as const;

const periodText = (found: unknown): string =>
  typeof found === 'number' || typeof found === 'string' ? String(found).trim() : '';

/** Day by which a period is over, as a number; −∞ for what is no period. */
export function endOf(period: Period | null): number {
  const parsed = period === null ? null : parsePeriod(period);
  return parsed ? lastDayNumber(parsed) : -Infinity;
}

const inOrder = (periods: Iterable<Period>): Period[] =>
  [...new Set(periods)].sort((a, b) => endOf(a) - endOf(b) || (a < b ? -1 : 1));

function readColumn(rows: readonly Row[], read: (row: Row) => unknown): (Period | null)[] {
  return rows.map((row) => {
    const text = isRow(row) ? periodText(read(row)) : '';
    return parsePeriod(text) ? text : null;
  });
}

/** Rows that say something else where others name a period. */
function findUnreadable(
  rows: readonly Row[],
  field: Field,
  of: readonly (Period | null)[],
  refuse: Refuse,
): ReadonlySet<number> {
  const read = accessor(field);
  const unreadable = new Set<number>();
  for (const [index, row] of rows.entries()) {
    const found = isRow(row) ? read(row) : null;
    if (of[index] !== null || isAbsent(found)) continue;
    unreadable.add(index);
    refuse(index, field, found, 'is no period');
  }
  return unreadable;
}

const noPeriod = (field: string, found: string): Issue => {
  const what = field === 'period-field' ? 'names a field without a period' : 'is no period';
  return { code: 'config', field, found, message: `"${found}" in "${field}" ${what}.` };
};

/** Periods that an author asks for; what is none is reported. */
function readAsked(field: string, asked: readonly unknown[], issues: IssueList): Period[] {
  return asked.map(periodText).filter((text) => {
    const isKnown = parsePeriod(text) !== null;
    if (!isKnown && text !== '') issues.add(noPeriod(field, text));
    return isKnown;
  });
}

/**
 * Reads the periods of rows. Rows without one, where others have one, belong to every period; where none can be read
 * all rows do.
 */
export function readPeriods(
  rows: readonly Row[],
  { periodField, year, years = [] }: MapTime,
  { issues, refuse }: Refusals,
): MapPeriods {
  const field = periodField ?? usualFields.find((name) => isPresent(rows, name));
  if (field === undefined || rows.length === 0) return noPeriods;
  const of = readColumn(rows, accessor(field));
  const found = of.filter((period) => period !== null);
  if (found.length === 0) {
    if (field === periodField) issues.add(noPeriod('period-field', fieldName(field)));
    return noPeriods;
  }
  const known = readAsked('years', years, issues);
  const offered = inOrder(known.length > 0 ? known : found);
  const [wanted] = readAsked('year', [year], issues);
  const unreadable = findUnreadable(rows, field, of, refuse);
  return { offered, shown: wanted ?? offered.at(-1)!, of, unreadable };
}

/** What is asked of rows when those of a period are picked. */
interface RowFacts {
  keyOf: (row: number) => string | null;
  /** It has a value, or says why it has none. */
  tells: (row: number) => boolean;
}

function rowsBut(count: number, unreadable: ReadonlySet<number>): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (!unreadable.has(row)) rows.push(row);
  return rows;
}

/**
 * Rows of the period that is shown, in their order. Where a key has none, its newest older row stands in, one with a
 * value before one without: told with its own period, never silently.
 */
export function rowsShown(
  count: number,
  { shown, of, unreadable }: MapPeriods,
  { keyOf, tells }: RowFacts,
): number[] {
  const all = rowsBut(count, unreadable);
  if (shown === null) return all;
  const end = endOf(shown);
  const isNow = (row: number) => of[row] === shown || (of[row] ?? null) === null;
  const told = new Set(all.flatMap((row) => (isNow(row) ? (keyOf(row) ?? []) : [])));
  const standIns = new Map<string, number>();
  for (const row of all) {
    const key = keyOf(row);
    if (isNow(row) || key === null || told.has(key) || endOf(of[row]!) > end) continue;
    const other = standIns.get(key);
    const isBetter =
      other === undefined ||
      (tells(row) === tells(other) ? endOf(of[row]!) > endOf(of[other]!) : tells(row));
    if (isBetter) standIns.set(key, row);
  }
  const chosen = new Set(standIns.values());
  return all.filter((row) => isNow(row) || chosen.has(row));
}

/** Whether any key has rows of more than one period: only then is there something to slide through. */
export function hasHistory({ of }: MapPeriods, keyOf: RowFacts['keyOf']): boolean {
  const first = new Map<string, Period>();
  return of.some((period, row) => {
    const key = keyOf(row);
    if (period === null || key === null) return false;
    const other = first.get(key);
    if (other === undefined) first.set(key, period);
    return other !== undefined && other !== period;
  });
}

/** What there is to slide through. */
export const timelineOf = ({ offered, shown }: MapPeriods, isWanted: boolean): Timeline | null =>
  isWanted && shown !== null && offered.length > 1 ? { offered, shown } : null;
