import type { Issue } from '../core/error.js';
import type { Flag, Indicator, Observation, Target } from '../core/indicator.js';
import { createIssueList } from './issue-list.js';
import type { Row } from './row.js';
import { sameName } from '../i18n/names.js';
import type { Locale } from '../i18n/register.js';
import {
  cellReader,
  type Beside,
  type Cell,
  type IndicatorColumn,
  type IndicatorFields,
} from './indicator-columns.js';

/** An indicator and the author's row that it was made from: the first, where several rows carry its periods. */
export interface IndicatorRow {
  indicator: Indicator;
  datum: Row;
  /** Its place among the rows, counted from 1. */
  row: number;
}

/** How rows are read. */
export interface IndicatorRowOptions extends Beside {
  fields?: IndicatorFields | undefined;
  /** Unit of values whose rows name none. */
  unit?: string | undefined;
}

type CellOf = (column: IndicatorColumn) => Cell;

/** An indicator while rows are read. */
interface Gathered extends IndicatorRow {
  /** Periods that flat rows brought; null for an indicator as it stands. */
  periods: Set<string> | null;
}

/**
 * Indicators from rows. A row with `observations` is an indicator as it stands; any other is read by its columns, and
 * rows of one id with different periods are one indicator. Rows that name nothing are left out and reported.
 */
export function readIndicators(
  rows: readonly Row[],
  options: IndicatorRowOptions,
  locale: Locale,
): { indicators: readonly IndicatorRow[]; issues: readonly Issue[]; leftOut: number } {
  const read = cellReader(rows, options.fields ?? {}, options);
  const gathered = new Map<string, Gathered>();
  const list = createIssueList();
  let nameless = 0;
  let duplicates = 0;
  for (const [index, datum] of rows.entries()) {
    const row = index + 1;
    const indicator = readIndicator(
      datum,
      (column) => read(datum, index, column),
      options.unit,
      locale,
    );
    if (!indicator) {
      nameless += 1;
      list.add(namelessIssue(row));
    } else if (!gather(gathered, { indicator, datum, row })) duplicates += 1;
  }
  if (duplicates > 0) list.add(duplicateIssue(duplicates));
  const leftOut = nameless + duplicates;
  return { indicators: [...gathered.values()], issues: list.issues, leftOut };
}

/** Adds a new indicator, or another period to a known one; false for what is neither. */
function gather(gathered: Map<string, Gathered>, found: IndicatorRow): boolean {
  const { id, observations } = found.indicator;
  const known = gathered.get(id);
  const isFlat = !Array.isArray(found.datum.observations);
  if (known) return isFlat && addPeriod(known, observations[0]);
  const periods = isFlat ? new Set([observations[0]?.period ?? '']) : null;
  gathered.set(id, { ...found, periods });
  return true;
}

function addPeriod({ periods, indicator }: Gathered, added: Observation | undefined): boolean {
  if (!added?.period || !periods || periods.has('') || periods.has(added.period)) return false;
  periods.add(added.period);
  // The list of a flat row was made here: no author's object is changed.
  (indicator.observations as Observation[]).push(added);
  return true;
}

function namelessIssue(row: number): Issue {
  return { code: 'row', message: 'A row has neither id nor name.', row, field: 'id' };
}

function duplicateIssue(count: number): Issue {
  const message = `${count} rows repeat an id (and period) that another row has: the first is used.`;
  return { code: 'duplicate-key', message, field: 'id', count };
}

function readIndicator(
  datum: Row,
  cell: CellOf,
  unit: string | undefined,
  locale: Locale,
): Indicator | null {
  const name = textOf(cell('name').value);
  const id = textOf(cell('id').value) ?? name;
  if (id === undefined) return null;
  const parent = textOf(cell('parent').value);
  const given = { id, name: name ?? id, ...(parent !== undefined && { parent }) };
  // Whoever writes observations writes an indicator. Other rows keep what no cell can hold: steps, milestones, evidence.
  const fields = Array.isArray(datum.observations) ? {} : readFields(cell, unit, locale);
  return { ...(datum as object), ...fields, ...given } as Indicator;
}

/** What the cells say. Unknown words and texts for numbers stay: assess() refuses and reports them. */
function readFields(
  cell: CellOf,
  unit: string | undefined,
  locale: Locale,
): Readonly<Record<string, unknown>> {
  const text = (column: IndicatorColumn) => textOf(cell(column).value);
  const raw = (column: IndicatorColumn) => cell(column).value;
  const value = cell('value');
  const fields = {
    kind: text('kind') ?? kindOf(cell),
    unit: text('unit') ?? (value.unit || unit || undefined),
    decimals: raw('decimals'),
    qualifier: text('qualifier') ?? value.beside.qualifier,
    better: text('better'),
    observations: [observationOf(cell)],
    baseline: datedValue(cell('baseline').value, text('baselineDate')),
    target: targetOf(cell, text('targetDate')),
    cumulative: isTrue(cell('cumulative').value) || undefined,
    passed: passedOf(cell('passed').value, locale),
    mandatory: isTrue(cell('mandatory').value) || undefined,
    maxScore: raw('maxScore'),
    weight: raw('weight'),
    status: text('status'),
    statusReason: text('statusReason'),
    owner: text('owner'),
    updated: text('updated'),
    staleAfter: text('staleAfter'),
  };
  return presentOf(fields);
}

/** The fields that hold anything. A loop: this runs for every row. */
function presentOf(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const present: Record<string, unknown> = {};
  for (const field in fields) {
    const found = fields[field];
    if (found !== undefined && found !== null && found !== '') present[field] = found;
  }
  return present;
}

/** A criterion or a score says so by its columns. */
function kindOf(cell: CellOf): Indicator['kind'] {
  const has = (column: IndicatorColumn) => (cell(column).value ?? '') !== '';
  if (has('passed')) return 'pass-fail';
  return has('maxScore') ? 'score' : undefined;
}

function observationOf(cell: CellOf): Observation {
  const { value, beside } = cell('value');
  const flag = (textOf(cell('flag').value) ?? beside.flag) as Flag | undefined;
  const note = textOf(cell('note').value) ?? beside.note;
  return {
    period: textOf(cell('period').value) ?? '',
    value: (value ?? null) as number | null,
    ...(flag && { flag }),
    ...(note && { note }),
  };
}

function datedValue(value: unknown, period: string | undefined): unknown {
  if (typeof value === 'object' && value !== null) return value;
  if (value === undefined || value === null || value === '') return undefined;
  return { value, ...(period && { period }) };
}

/** A figure, a band, or words ("duy trì"): text without digits is no figure. */
function targetOf(cell: CellOf, period: string | undefined): Target | undefined {
  const found = cell('target').value;
  if (typeof found === 'object' && found !== null) return found;
  const isWords = typeof found === 'string' && !/\d/.test(found);
  const target = {
    ...(isWords ? { label: textOf(found) } : { value: found ?? undefined }),
    min: cell('targetMin').value ?? undefined,
    max: cell('targetMax').value ?? undefined,
    period,
  };
  const present = presentOf(target);
  return Object.keys(present).length > 0 ? present : undefined;
}

/** The reader's words for passed and failed count as such; other words are for assess() to refuse. */
function passedOf(found: unknown, { messages }: Locale): unknown {
  if (typeof found !== 'string') return found;
  const is = (...words: string[]) => words.some((word) => sameName(word, found));
  if (is('true', messages.status.passed)) return true;
  if (is('false', messages.status.failed)) return false;
  return is('', messages.status.notAssessed) ? undefined : found;
}

function isTrue(found: unknown): boolean {
  return found === true || found === 1 || (typeof found === 'string' && sameName(found, 'true'));
}

/** A cell as text: trimmed and composed, so that keys compare; a year may come as a number. */
function textOf(found: unknown): string | undefined {
  if (found instanceof Date) return Number.isNaN(found.getTime()) ? undefined : found.toISOString();
  if (typeof found !== 'string' && typeof found !== 'number') return undefined;
  const text = String(found).trim().normalize('NFC');
  return text === '' || text === 'NaN' ? undefined : text;
}
