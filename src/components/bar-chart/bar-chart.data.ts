import { WardError, type Issue } from '../../core/error.js';
import {
  groupRows,
  placedRows,
  readNumbers,
  type Refuse,
  type RowGroup,
} from '../../data/columns.js';
import { accessor, fieldName, type Field } from '../../data/field.js';
import { createRefusals, reportMissing, type Refusals } from '../../data/refusals.js';
import { isRow, type Row } from '../../data/row.js';
import { chooseFields, type ChosenFields } from '../../data/series-fields.js';
import { readPlaces, readPositions, type Positions } from '../../scene/positions.js';
import type { BarChartOptions } from './bar-chart.options.js';

/** One series: parallel arrays by category, no object a bar. */
export interface BarSeries {
  readonly key: string;
  /** NaN where there is no data. */
  readonly values: Float64Array;
  /** Index of the row in the data, {@link NO_ROW} where there is none. */
  readonly rows: Int32Array;
}

/** The rows of a bar chart, read once. */
export interface BarData {
  readonly series: readonly BarSeries[];
  readonly positions: Positions;
  /** What each category stands for: a day, a number or the place of a name. */
  readonly places: Float64Array;
  /** What stands in the x field of the first row of a category. */
  readonly foundAt: (category: number) => unknown;
  /** What the series field holds, in the order of first appearance; null alone without such a field. */
  readonly groups: readonly (string | null)[];
  /** By row: the value to reach, NaN where there is none; null without such a field. */
  readonly targets: Float64Array | null;
  readonly rows: readonly Row[];
  readonly fields: ChosenFields;
  /** Rows of which something could not be used. */
  readonly leftOut: number;
  readonly issues: readonly Issue[];
}

export const NO_ROW = -1;

/** Categories times series: beyond it a page has no memory for them, and nobody reads them. */
const mostBars = 4_000_000;

/** What several charts count alike: their categories and series are the same ones, be there rows or none. */
export interface SharedRows {
  readonly groups: BarData['groups'];
  /** Null where each has its own. */
  readonly categories: Categories | null;
}

type DataOptions = Pick<BarChartOptions, 'x' | 'y' | 'series' | 'xType' | 'target'>;

/**
 * Reads rows into bars. Every fault is told in `issues`, and the rest is used.
 * @param shared with the other panels of a chart
 * @throws WardError `limit` where there are too many bars
 */
export function readBars(
  rows: readonly Row[],
  options: DataOptions,
  shared: SharedRows | null = null,
): BarData {
  const target = targetField(options);
  const chosen = chooseFields(rows, options, target ? [target] : []);
  const refusals = createRefusals();
  const { issues, refuse } = refusals;
  const wanted = [chosen.x, ...chosen.ys, chosen.series ?? chosen.x, target ?? chosen.x];
  const missing = reportMissing(rows, wanted, issues);
  const fields = readableFields(chosen, missing, shared);
  const readable = missing.includes(fields.x) ? [] : rows;
  const common = shared?.categories ?? null;
  const { xs, categoryOf, ...categories } = readCategories(
    readable,
    fields,
    options,
    common,
    refuse,
  );
  const { places } = categories;
  const reading = { rows: readable, xs, fields, categoryOf, categories: places.length };
  const groups = readGroups(reading, shared, refusals);
  return {
    series: readSeries(reading, groups, refusals),
    groups: groups.map(({ key }) => key),
    ...{ ...categories, rows, fields },
    targets: target ? readNumbers(readable, xs, target, refuse) : null,
    leftOut: refusals.leftOut(),
    issues: issues.issues,
  };
}

/** The series of several charts are named by a field that one of them may lack. */
function readableFields(
  chosen: ChosenFields,
  missing: readonly Field[],
  shared: SharedRows | null,
): ChosenFields {
  const hasNames = chosen.series !== null && !missing.includes(chosen.series);
  const hasGroups = shared?.groups.some((key) => key !== null);
  return hasNames || hasGroups ? chosen : { ...chosen, series: null };
}

type Categories = Pick<BarData, 'positions' | 'places' | 'foundAt'>;

/** The categories, and by row its place and the category that it belongs to. */
function readCategories(
  rows: readonly Row[],
  { x }: ChosenFields,
  { xType }: DataOptions,
  common: Categories | null,
  refuse: Refuse,
): Categories & { xs: Float64Array; categoryOf: Int32Array } {
  const positionOf = accessor(x);
  const positions = common?.positions ?? readPositions(rows, positionOf, xType);
  const xs = readPlaces(rows, x, positions, refuse);
  const { places, categoryOf, firstRows } = categoriesOf(xs, positions, common);
  const foundAt = (category: number) => {
    const row = rows[firstRows[category] ?? NO_ROW];
    return isRow(row) ? positionOf(row) : undefined;
  };
  return { xs, categoryOf, positions, places, foundAt: common?.foundAt ?? foundAt };
}

/** The field that holds targets; null where there is none. */
export function targetField({ target }: Pick<DataOptions, 'target'>): Field | null {
  return typeof target === 'number' || target === '' ? null : (target ?? null);
}

interface SeriesReading {
  rows: readonly Row[];
  xs: Float64Array;
  fields: ChosenFields;
  /** By row. */
  categoryOf: Int32Array;
  categories: number;
}

/** The rows of each series; none for one that only other charts have rows of. */
function readGroups(
  { rows, xs, fields }: SeriesReading,
  shared: SharedRows | null,
  { refuse }: Refusals,
): RowGroup[] {
  const used = placedRows(xs);
  if (!fields.series) return [{ key: null, rows: used }];
  const own = groupRows(rows, used, fields.series, refuse);
  if (!shared) return own;
  const byKey = new Map(own.map((group) => [group.key, group]));
  return shared.groups.map((key) => byKey.get(key) ?? { key, rows: new Int32Array() });
}

function readSeries(
  reading: SeriesReading,
  groups: readonly RowGroup[],
  { refuse, repeat }: Refusals,
): BarSeries[] {
  const { rows, xs, fields, categoryOf, categories } = reading;
  refuseMany(categories * groups.length * fields.ys.length);
  const repeats: number[] = [];
  const series = fields.ys.flatMap((field) => {
    const values = readNumbers(rows, xs, field, refuse);
    return groups.map((group) => {
      const found = byCategory(group.rows, categoryOf, values, categories, repeats);
      return { key: group.key ?? fieldName(field), ...found };
    });
  });
  repeat(repeats, 'a category of the same series', fields.x);
  return series;
}

/** The categories in the order of their places, and that of each row. */
function categoriesOf(
  xs: Float64Array,
  { kind, names }: Positions,
  common: Categories | null,
): { places: Float64Array; categoryOf: Int32Array; firstRows: Int32Array } {
  // Names are numbered as they come: their places are the categories themselves.
  const own = () => (kind === 'category' ? Float64Array.from(names.keys()) : distinctPlaces(xs));
  const places = common?.places ?? own();
  const numbers = new Map<number, number>();
  if (kind !== 'category') places.forEach((place, category) => numbers.set(place, category));
  const firstRows = new Int32Array(places.length).fill(NO_ROW);
  const categoryOf = new Int32Array(xs.length);
  for (let row = 0; row < xs.length; row++) {
    const x = xs[row]!;
    const category = kind === 'category' ? x : numbers.get(x);
    if (category === undefined || category !== category) continue; // a row without a place
    categoryOf[row] = category;
    if (firstRows[category] === NO_ROW) firstRows[category] = row;
  }
  return { places, firstRows, categoryOf };
}

function distinctPlaces(xs: Float64Array): Float64Array {
  const places = new Set(xs);
  places.delete(NaN);
  return Float64Array.from(places).sort();
}

/** Of several rows of one category the first counts, and the others are added to `repeats`. */
function byCategory(
  group: Int32Array,
  categoryOf: Int32Array,
  values: Float64Array,
  categories: number,
  repeats: number[],
): Pick<BarSeries, 'values' | 'rows'> {
  const own = new Float64Array(categories).fill(NaN);
  const rows = new Int32Array(categories).fill(NO_ROW);
  for (const row of group) {
    const category = categoryOf[row]!;
    if (rows[category] !== NO_ROW) repeats.push(row);
    else {
      rows[category] = row;
      own[category] = values[row]!;
    }
  }
  return { values: own, rows };
}

function refuseMany(bars: number): void {
  if (bars <= mostBars) return;
  throw new WardError('limit', `Categories times series make ${bars} bars, more than ${mostBars}.`);
}
