import { WardError, type Issue } from '../../core/error.js';
import { groupRows, placedRows, readNumbers, type RowGroup } from '../../data/columns.js';
import { accessor, fieldName, type Field } from '../../data/field.js';
import type { IssueList } from '../../data/issue-list.js';
import { createRefusals, reportMissing, type Refusals } from '../../data/refusals.js';
import type { Row } from '../../data/row.js';
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
  /** For each category the index of its first row. */
  readonly firstRows: Int32Array;
  /** By row: the value to reach, NaN where there is none; null without such a field. */
  readonly targets: Float64Array | null;
  readonly rows: readonly Row[];
  readonly fields: ChosenFields;
  /** What stands in the x field of a row. */
  readonly positionOf: (row: Row) => unknown;
  /** Rows of which something could not be used. */
  readonly leftOut: number;
  readonly issues: readonly Issue[];
}

export const NO_ROW = -1;

/** Categories times series: beyond it a page has no memory for them, and nobody reads them. */
const mostBars = 4_000_000;

type DataOptions = Pick<BarChartOptions, 'x' | 'y' | 'series' | 'xType' | 'target'>;

/**
 * Reads rows into bars. Every fault is told in `issues`, and the rest is used.
 * @throws WardError `limit` where there are too many bars
 */
export function readBars(rows: readonly Row[], options: DataOptions): BarData {
  const target = targetField(options);
  const chosen = chooseFields(rows, options, target ? [target] : []);
  const refusals = createRefusals();
  const { issues, refuse } = refusals;
  const wanted = [chosen.x, ...chosen.ys, chosen.series ?? chosen.x, target ?? chosen.x];
  const missing = reportMissing(rows, wanted, issues);
  const hasNames = chosen.series !== null && !missing.includes(chosen.series);
  const fields = hasNames ? chosen : { ...chosen, series: null };
  const readable = missing.includes(fields.x) ? [] : rows;
  const positionOf = accessor(fields.x);
  const positions = readPositions(readable, positionOf, options.xType);
  const xs = readPlaces(readable, fields.x, positions, refuse);
  const { places, categoryOf, firstRows } = categoriesOf(xs, positions);
  const reading = { rows: readable, xs, fields, categoryOf, categories: places.length };
  return {
    series: readSeries(reading, refusals),
    ...{ positions, places, firstRows, rows, fields, positionOf },
    targets: target ? readNumbers(readable, xs, target, refuse) : null,
    leftOut: refusals.rows.size,
    issues: issues.issues,
  };
}

/** The field that holds targets; null where there is none. */
function targetField({ target }: DataOptions): Field | null {
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

function readSeries(reading: SeriesReading, { issues, refuse }: Refusals): BarSeries[] {
  const { rows, xs, fields, categoryOf, categories } = reading;
  const used = placedRows(xs);
  const groups: RowGroup[] = fields.series
    ? groupRows(rows, used, fields.series, refuse)
    : [{ key: null, rows: used }];
  refuseMany(categories * groups.length * fields.ys.length);
  let duplicates = 0;
  const series = fields.ys.flatMap((field) => {
    const values = readNumbers(rows, xs, field, refuse);
    return groups.map((group) => {
      const found = byCategory(group.rows, categoryOf, values, categories);
      duplicates += found.duplicates;
      return { key: group.key ?? fieldName(field), values: found.values, rows: found.rows };
    });
  });
  reportDuplicates(duplicates / Math.max(fields.ys.length, 1), fields, issues);
  return series;
}

/** The categories in the order of their places, and that of each row. */
function categoriesOf(
  xs: Float64Array,
  { kind, names }: Positions,
): Pick<BarData, 'places' | 'firstRows'> & { categoryOf: Int32Array } {
  // Names are numbered as they come: their places are the categories themselves.
  const places = kind === 'category' ? Float64Array.from(names.keys()) : distinctPlaces(xs);
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

/** Of several rows of one category the first counts. */
function byCategory(
  group: Int32Array,
  categoryOf: Int32Array,
  values: Float64Array,
  categories: number,
): Pick<BarSeries, 'values' | 'rows'> & { duplicates: number } {
  const own = new Float64Array(categories).fill(NaN);
  const rows = new Int32Array(categories).fill(NO_ROW);
  let duplicates = 0;
  for (const row of group) {
    const category = categoryOf[row]!;
    if (rows[category] !== NO_ROW) duplicates += 1;
    else {
      rows[category] = row;
      own[category] = values[row]!;
    }
  }
  return { values: own, rows, duplicates };
}

function refuseMany(bars: number): void {
  if (bars <= mostBars) return;
  throw new WardError('limit', `Categories times series make ${bars} bars, more than ${mostBars}.`);
}

function reportDuplicates(count: number, fields: ChosenFields, issues: IssueList): void {
  if (count === 0) return;
  const field = fieldName(fields.x);
  const message = `${count} rows repeat a category of their series in "${field}": the first was kept.`;
  issues.add({ code: 'duplicate-key', message, field, count });
}
