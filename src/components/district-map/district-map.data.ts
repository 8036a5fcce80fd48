import type { Issue } from '../../core/error.js';
import type { Period, Status } from '../../core/indicator.js';
import { weakly } from '../../core/weakly.js';
import { accessor } from '../../data/field.js';
import { createRefusals } from '../../data/refusals.js';
import { isRow, type Row } from '../../data/row.js';
import { indexKeys, joinByKey, keyText, type Join, type JoinKey } from '../../geo/join.js';
import type { District } from '../../geo/prepare.js';
import type { Absence } from '../../scale/class-paints.js';
import { countIssues } from './district-map.counts.js';
import { readFigures, type RowFigures } from './district-map.figures.js';
import { readColours, reasonOf, type Reason } from './district-map.meaning.js';
import type { DistrictMapOptions } from './district-map.options.js';
import {
  hasHistory,
  readPeriods,
  rowsShown,
  timelineOf,
  type MapPeriods,
  type Timeline,
} from './district-map.periods.js';
import { keepPrivate, type Kept } from './district-map.private-rows.js';

/** Values of districts by their number, and what was found on the way. Nothing is made for a district by itself. */
export interface MapData {
  districts: readonly District[];
  rows: readonly Row[];
  /** Number of the row of each district; −1 where there is none. */
  rowOf: Int32Array;
  /** Numbers of the rows that no district takes. */
  unmatched: readonly number[];
  /** What a row calls its district; one without a key is called by its number. */
  keyOf(row: number): string;
  /** Value of each row; null = none. */
  values: readonly (number | string | null)[];
  /** Why a row has no value; null where it has one. */
  absenceOf(row: number): Absence | null;
  /** What gives each row its colour; null = none. */
  colours: readonly (number | string | null)[];
  /** What gives the rows of all districts in all periods their colours: what classes are made of. */
  allColours: readonly (number | string | null)[];
  /** Why a row has the colour of no class. */
  reasonOf(row: number): Reason;
  targetOf(row: number): number | null;
  statusOf(row: number): Status | null;
  /** What rows hold beside that. */
  figures: RowFigures;
  periods: MapPeriods;
  /** The period of a row that stands in for one of the period shown; null for all others. */
  olderPeriodOf(row: number): Period | null;
  /** What a reader may choose from: periods of one district, or those that the author names. */
  timeline: Timeline | null;
  /** What is kept from readers. */
  kept: Kept;
  /** Rows of which something could not be used. */
  leftOut: number;
  issues: readonly Issue[];
}

/** New rows for the same districts find their keys read. */
const keyIndex = weakly((districts: readonly District[]) =>
  indexKeys(districts.map(({ key }) => key)),
);

function readKeys(rows: readonly Row[], { key = 'id', dataKey }: DistrictMapOptions) {
  const readKey = accessor(dataKey ?? (typeof key === 'string' ? key : 'id'));
  return rows.map((row) => (isRow(row) ? keyText(readKey(row) as JoinKey) : null));
}

/** A plain loop: arrays that are spread and filtered take several times as long. */
function rowsTaken(rowOf: Int32Array): number[] {
  const taken: number[] = [];
  for (let district = 0; district < rowOf.length; district++)
    if (rowOf[district]! >= 0) taken.push(rowOf[district]!);
  return taken;
}

/** Numbers of the rows of all periods whose key some district has. */
function placedRows(
  districts: readonly District[],
  { rowOf }: Join,
  keys: readonly (string | null)[],
  periods: MapPeriods,
): readonly number[] {
  if (periods.offered.length < 2) return rowsTaken(rowOf);
  const all = [...new Set(keys.filter((key) => key !== null))];
  const join = joinByKey(all, keyIndex(districts));
  const placed = new Set([...join.rowOf].flatMap((place) => all[place] ?? []));
  const isPlaced = (key: string | null, row: number) =>
    key !== null && placed.has(key) && !periods.unreadable.has(row);
  return keys.flatMap((key, row) => (isPlaced(key, row) ? [row] : []));
}

/** Joins rows to districts and reads their values. */
export function readMapData(
  districts: readonly District[],
  rows: readonly Row[],
  options: DistrictMapOptions,
): MapData {
  const refusals = createRefusals();
  const keys = readKeys(rows, options);
  const read = readFigures(rows, options, refusals);
  const periods = readPeriods(rows, options, refusals);
  const shown = rowsShown(rows.length, periods, {
    keyOf: (row) => keys[row] ?? null,
    tells: (row) => (read.values[row] ?? null) !== null || read.flagOf(row) !== null,
  });
  const join = joinByKey(keys, keyIndex(districts), shown);
  const placed = placedRows(districts, join, keys, periods);
  const { figures, kept } = keepPrivate(read, { districts, keys, periods, shown }, options);
  const colours = readColours(figures, options);
  const { values, flagOf } = figures;
  return {
    districts,
    rows,
    rowOf: join.rowOf,
    unmatched: join.unmatchedRows,
    keyOf: (row) => keys[row] ?? `row-${row + 1}`,
    values,
    absenceOf: (row) => ((values[row] ?? null) === null ? (flagOf(row) ?? 'no-data') : null),
    colours,
    allColours: placed.map((row) => colours[row] ?? null),
    reasonOf: (row) => (row < 0 ? 'no-data' : reasonOf(figures, row, options)),
    targetOf: figures.targetOf,
    statusOf: figures.statusOf,
    figures,
    periods,
    olderPeriodOf(row) {
      const period = periods.of[row] ?? null;
      return period === periods.shown ? null : period;
    },
    timeline: timelineOf(
      periods,
      (options.years ?? []).length > 0 || hasHistory(periods, (row) => keys[row] ?? null),
    ),
    kept,
    leftOut: refusals.leftOut(),
    issues: [...refusals.issues.issues, ...join.issues, ...countIssues(figures, options)],
  };
}
