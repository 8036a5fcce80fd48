import { STATUSES } from '../core/hand.js';
import type { Status } from '../core/indicator.js';
import { dateOf } from '../core/period.js';
import { readValue } from '../core/value.js';
import type { Field } from '../data/field.js';
import { cellReader, type Beside, type IndicatorFields } from '../data/indicator-columns.js';
import { createIssueList, type IssueList } from '../data/issue-list.js';
import { isAbsent, isName, nameText } from '../data/name.js';
import type { Row } from '../data/row.js';
import { sameName } from '../i18n/names.js';
import type { Locale } from '../i18n/register.js';
import { vi } from '../i18n/vi.js';
import { periodSlots, type SlotOptions } from '../scale/period-slots.js';
import { readTime, unitIndex, type TimeValue } from '../scale/time.js';
import type { ReadStatusPeriods, StatusPeriod } from './status-periods.js';

/** Which fields of a row hold what, where their names do not say so. */
export interface PeriodFields {
  /** Period, ISO 8601. */
  period?: Field | null | undefined;
  /** A status, or its word in Vietnamese or the reader's language. */
  status?: Field | null | undefined;
  value?: Field | null | undefined;
  note?: Field | null | undefined;
}

/** How rows of periods are read. */
export interface GivenPeriodsOptions extends SlotOptions, Beside {
  fields?: PeriodFields | undefined;
  /** Unit of the values. */
  valueUnit?: string | undefined;
}

type CellOf = (column: keyof PeriodFields) => { value: unknown; unit: string | undefined };

interface DatedRow {
  time: TimeValue;
  row: number;
  datum: Row;
  cell: CellOf;
}

/** Whether rows say themselves where each period stands. */
export function haveStatuses(rows: readonly Row[], { fields = {} }: GivenPeriodsOptions): boolean {
  const read = cellReader(rows, used(fields), {});
  return rows.some((row, i) => !isAbsent(read(row, i, 'status').value));
}

/**
 * Periods whose statuses their author gives, each with its value and a remark. A period between the first and the last
 * that no row has is one without data, later ones than `until` do not count; of two rows of a period the later counts. A row whose period or status cannot be
 * read is reported.
 */
export function givenPeriods(
  rows: readonly Row[],
  options: GivenPeriodsOptions,
  locale: Locale,
): ReadStatusPeriods {
  const issues = createIssueList();
  const read = cellReader(rows, used(options.fields ?? {}), options);
  let undated = 0;
  const dated = rows.flatMap((datum, i): DatedRow[] => {
    const cell: CellOf = (column) => read(datum, i, column);
    const found = cell('period').value;
    const time = readTime(typeof found === 'number' ? String(found) : found);
    if (!time) {
      undated += 1;
      refuse(issues, i + 1, 'period', found, 'is no period');
    }
    const isKnown = time && time.day <= (options.until ?? Infinity);
    return isKnown ? [{ time, row: i + 1, datum, cell }] : [];
  });
  const { unit, slots } = periodSlots(
    dated.map(({ time }) => time),
    options,
  );
  const rowOf = new Map<number, DatedRow>();
  for (const each of dated) {
    const index = unitIndex(unit, each.time.day);
    if (rowOf.has(index))
      refuse(
        issues,
        each.row,
        'period',
        dateOf(each.time.day),
        'repeats a period',
        'duplicate-key',
      );
    rowOf.set(index, each);
  }
  const periods = slots.map(({ period, index }) => {
    const row = rowOf.get(index);
    return row
      ? periodOf(period, row, options, locale, issues)
      : { ...blank(period, locale), datum: null };
  });
  const leftOut = undated + dated.length - rowOf.size;
  return { unit, periods, issues: issues.issues, leftOut };
}

/** Fields that the author named. */
function used(fields: PeriodFields): IndicatorFields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field));
}

function periodOf(
  key: string,
  { row, datum, cell }: DatedRow,
  { valueUnit }: GivenPeriodsOptions,
  locale: Locale,
  issues: IssueList,
): StatusPeriod {
  const status = statusOf(cell('status').value, locale);
  if (status === null) refuse(issues, row, 'status', cell('status').value, 'is no status');
  const { value: found, unit } = cell('value');
  const value = readValue(found);
  if (typeof value === 'string') refuse(issues, row, 'value', found, 'is no number');
  const note = cell('note').value;
  const isFigure = typeof value === 'number';
  return {
    ...blank(key, locale),
    ...(status && { status, word: locale.messages.status[status] }),
    ...(isFigure && { value, valueText: locale.format.number(value, { unit: unit || valueUnit }) }),
    note: isName(note) ? nameText(note).trim() : '',
    datum,
  };
}

function blank(key: string, { messages }: Locale): Omit<StatusPeriod, 'datum'> {
  const status = 'no-data';
  const none = { value: null, valueText: '', expected: null, expectedText: '', note: '' };
  return { key, status, word: messages.status[status], ...none };
}

/** A status by its name or by its word, Vietnamese or the reader's; nothing is no data, and null what is neither. */
function statusOf(found: unknown, { messages }: Locale): Status | null {
  if (isAbsent(found)) return 'no-data';
  if (typeof found !== 'string') return null;
  const word = found.trim();
  const named = STATUSES.find((status) => status === word);
  return named ?? statusCalled(word, messages.status) ?? statusCalled(word, vi.status);
}

function statusCalled(word: string, words: Locale['messages']['status']): Status | null {
  if (sameName(word, words.passed)) return 'achieved';
  if (sameName(word, words.failed)) return 'off-track';
  return STATUSES.find((status) => sameName(word, words[status])) ?? null;
}

function refuse(
  issues: IssueList,
  row: number,
  field: string,
  value: unknown,
  why: string,
  code: 'row' | 'duplicate-key' = 'row',
): void {
  const text = typeof value === 'object' && value !== null ? 'an object' : String(value);
  const found = text.slice(0, 80);
  issues.add({ code, message: `"${found}" in "${field}" ${why}.`, row, field, found });
}
