import type { Issue } from '../../core/error.js';
import {
  groupRows,
  placedRows,
  readNumbers,
  type Refuse,
  type RowGroup,
} from '../../data/columns.js';
import { accessor, type Field } from '../../data/field.js';
import { createRefusals, firstOfEach, reportMissing } from '../../data/refusals.js';
import type { Row } from '../../data/row.js';
import { readPlaces, readPositions, type Positions } from '../../scene/positions.js';
import { chooseFields, type ChosenFields } from './rank-chart.fields.js';
import type { RankChartOptions } from './rank-chart.options.js';
import { rankValues } from './rank-chart.ranks.js';

/** The ranks of one unit over time: parallel arrays, ascending by period; periods without a rank are left out. */
export interface Unit {
  readonly key: string;
  /** Number of the period of each rank. */
  readonly periods: readonly number[];
  readonly ranks: readonly number[];
  /** What it was ranked by; NaN where that is not known. */
  readonly values: readonly number[];
  /** The rows of the data. */
  readonly rows: readonly number[];
}

/** The rows of a rank chart, read once. */
export interface RankData {
  readonly rows: readonly Row[];
  readonly fields: ChosenFields;
  readonly positions: Positions;
  /** Where each period lies, ascending. */
  readonly periods: readonly number[];
  /** What stands in the x field for each period. */
  readonly found: readonly unknown[];
  readonly units: readonly Unit[];
  /** How many units have a rank in each period. */
  readonly ranked: readonly number[];
  readonly leftOut: number;
  readonly issues: readonly Issue[];
}

/** A cell of the author's table: a unit in a period. */
interface Entry {
  unit: number;
  x: number;
  row: number;
  value: number;
  rank: number;
}

/** Reads rows into the ranks of units. Every fault is told in `issues`, and the rest is used. */
export function readRanks(rows: readonly Row[], options: RankChartOptions): RankData {
  const fields = chooseFields(rows, options);
  const { issues, refuse, repeat, leftOut } = createRefusals();
  const needed = [fields.x, fields.series, fields.rank ?? fields.value ?? 'value'];
  const missing = reportMissing(rows, needed, issues);
  const readable = missing.length > 0 ? [] : rows;
  const positions = readPositions(readable, accessor(fields.x));
  const xs = readPlaces(readable, fields.x, positions, refuse);
  const groups = namedGroups(readable, xs, fields.series, refuse);
  const measures = measuresOf(readable, xs, fields, refuse);
  const entries = groups.flatMap(({ rows: own }, unit) =>
    Array.from(own, (row): Entry => {
      return { unit, row, x: xs[row]!, ...measures(row) };
    }),
  );
  const { firsts: kept, repeats } = firstOfEach(entries, ({ unit, x }) => `${unit} ${x}`);
  repeat(repeats, 'a period of the same unit', fields.x);
  if (fields.rank === null) fillRanks(kept, options.better === 'lower' ? 'lower' : 'higher');
  const ranked = kept.filter(({ rank }) => !Number.isNaN(rank)).sort((a, b) => a.x - b.x);
  const periods = periodsOf(xs, ranked);
  const periodOf = new Map(periods.map((x, period) => [x, period]));
  return {
    rows,
    fields,
    positions,
    periods,
    found: foundAt(readable, xs, periods, fields.x),
    units: unitsOf(groups, ranked, periodOf),
    ranked: countsOf(ranked, periodOf),
    leftOut: leftOut(),
    issues: issues.issues,
  };
}

/** Rank and value of a row; a rank that is no whole number from 1 on is refused. */
function measuresOf(
  rows: readonly Row[],
  xs: Float64Array,
  { rank, value }: ChosenFields,
  refuse: Refuse,
): (row: number) => { rank: number; value: number } {
  const values = value === null ? null : readNumbers(rows, xs, value, refuse);
  const ranks = rank === null ? null : readNumbers(rows, xs, rank, refuse);
  const isRank = (found: number) => Number.isSafeInteger(found) && found >= 1;
  ranks?.forEach((found, row) => {
    if (Number.isNaN(found) || isRank(found)) return;
    refuse(row, rank!, found, 'is no rank: ranks are whole numbers from 1');
    ranks[row] = NaN;
  });
  return (row) => ({ rank: ranks?.[row] ?? NaN, value: values?.[row] ?? NaN });
}

function fillRanks(entries: readonly Entry[], better: 'higher' | 'lower'): void {
  for (const period of byPeriod(entries)) {
    const ranks = rankValues(period.map(({ value }) => value), better); // prettier-ignore
    period.forEach((entry, i) => (entry.rank = ranks[i]!));
  }
}

function byPeriod(entries: readonly Entry[]): Iterable<Entry[]> {
  const periods = new Map<number, Entry[]>();
  for (const entry of entries) {
    const known = periods.get(entry.x);
    if (known) known.push(entry);
    else periods.set(entry.x, [entry]);
  }
  return periods.values();
}

/** Rows by their unit; a row that names none is refused. */
function namedGroups(
  rows: readonly Row[],
  xs: Float64Array,
  series: Field,
  refuse: Refuse,
): RowGroup[] {
  const groups = groupRows(rows, placedRows(xs), series, refuse);
  const nameOf = accessor(series);
  for (const { key, rows: own } of groups)
    if (key === '') for (const row of own) refuse(row, series, nameOf(rows[row]!), 'names no unit');
  return groups.filter(({ key }) => key !== '');
}

function foundAt(
  rows: readonly Row[],
  xs: Float64Array,
  periods: readonly number[],
  field: Field,
): unknown[] {
  const found = new Map<number, unknown>();
  const valueOf = accessor(field);
  xs.forEach((x, row) => {
    if (!Number.isNaN(x) && !found.has(x)) found.set(x, valueOf(rows[row]!));
  });
  return periods.map((x) => found.get(x));
}

/** @param ranked entries with a rank, ascending by x */
function unitsOf(
  groups: readonly RowGroup[],
  ranked: readonly Entry[],
  periodOf: ReadonlyMap<number, number>,
): Unit[] {
  const entries = groups.map((): Entry[] => []);
  for (const entry of ranked) entries[entry.unit]!.push(entry);
  return groups.map(({ key }, unit) => {
    const own = entries[unit]!;
    return {
      key: key ?? '',
      periods: own.map(({ x }) => periodOf.get(x)!),
      ranks: own.map(({ rank }) => rank),
      values: own.map(({ value }) => value),
      rows: own.map(({ row }) => row),
    };
  });
}

/** Periods from the first with a rank to the last; one between them without any is a gap. */
function periodsOf(xs: Float64Array, ranked: readonly Entry[]): number[] {
  const [first, last] = [ranked[0]?.x ?? NaN, ranked.at(-1)?.x ?? NaN];
  return [...new Set(xs)].filter((x) => x >= first && x <= last).sort((a, b) => a - b);
}

function countsOf(ranked: readonly Entry[], periodOf: ReadonlyMap<number, number>): number[] {
  const counts = Array.from(periodOf, () => 0);
  for (const { x } of ranked) counts[periodOf.get(x)!]! += 1;
  return counts;
}
