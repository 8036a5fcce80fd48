import type { Issue } from '../../core/error.js';
import { groupRows, placedRows, readNumbers, type Refuse } from '../../data/columns.js';
import { accessor, type Field } from '../../data/field.js';
import { isName, nameText } from '../../data/name.js';
import { createRefusals, reportMissing, type Repeat } from '../../data/refusals.js';
import { isRow, type Row } from '../../data/row.js';
import { chooseFields, type ChosenFields } from './scatter-chart.fields.js';
import type { ScatterFields } from './scatter-chart.options.js';

/** Points of one category, or all of them. */
export interface PointGroup {
  /** The category; null where there are none. */
  readonly key: string | null;
  /** Indices of the rows that have both measures. */
  readonly rows: Int32Array;
}

/** The rows of a scatter chart, read once. Columns are parallel to the rows, NaN where there is no data. */
export interface ScatterData {
  readonly rows: readonly Row[];
  readonly fields: ChosenFields;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Null where all points are of one size. */
  readonly sizes: Float64Array | null;
  /** Rows that are told in the table: all that can be used. */
  readonly used: Int32Array;
  /** Rows that are points: those with both measures. */
  readonly points: Int32Array;
  readonly groups: readonly PointGroup[];
  /** The category of each row, by its place in `groups`. */
  readonly groupOf: Int32Array;
  /** The name of a row; '' where it has none. */
  readonly nameOf: (row: number) => string;
  /** What each row is selected by. */
  readonly keys: readonly string[];
  /** Rows of which something could not be used. */
  readonly leftOut: number;
  readonly issues: readonly Issue[];
}

/** Reads rows into points. Every fault is told in `issues`, and the rest is used. */
export function readPoints(rows: readonly Row[], wanted: ScatterFields): ScatterData {
  const fields = chooseFields(rows, wanted);
  const { issues, refuse, repeat, leftOut } = createRefusals();
  const { x, y, size, color, label, key } = fields;
  const named = [x, y, size, color, label, key].filter((field) => field !== null);
  const missing = new Set(reportMissing(rows, named, issues));
  const present = (field: Field | null) => (field !== null && !missing.has(field) ? field : null);
  const { keys, places } = readKeys(rows, present(key), present(label), refuse, repeat);
  const columnOf = (field: Field) => readNumbers(rows, places, field, refuse);
  const [xs, ys] = [columnOf(x), columnOf(y)];
  const sizeField = present(size);
  const sizes = sizeField === null ? null : readSizes(columnOf(sizeField), sizeField, refuse);
  const points = placedRows(xs.map((value, row) => (Number.isNaN(ys[row]) ? NaN : value)));
  const groups = groupsOf(rows, points, present(color), refuse);
  return {
    ...{ rows, fields, xs, ys, sizes, points, groups, keys },
    used: placedRows(places),
    groupOf: groupIndex(groups, rows.length),
    nameOf: namer(rows, present(label)),
    leftOut: leftOut(),
    issues: issues.issues,
  };
}

function groupsOf(
  rows: readonly Row[],
  points: Int32Array,
  color: Field | null,
  refuse: Refuse,
): readonly PointGroup[] {
  return color === null ? [{ key: null, rows: points }] : groupRows(rows, points, color, refuse);
}

function groupIndex(groups: readonly PointGroup[], count: number): Int32Array {
  const groupOf = new Int32Array(count).fill(-1);
  groups.forEach(({ rows }, index) => rows.forEach((row) => (groupOf[row] = index)));
  return groupOf;
}

function namer(rows: readonly Row[], label: Field | null): (row: number) => string {
  if (label === null) return () => '';
  const valueOf = accessor(label);
  return (index) => {
    const row = rows[index];
    const found = isRow(row) ? valueOf(row) : null;
    return isName(found) ? nameText(found) : '';
  };
}

/** A size below zero has no area: it is told, and counts as no data. */
function readSizes(sizes: Float64Array, field: Field, refuse: Refuse): Float64Array {
  sizes.forEach((size, row) => {
    if (!(size < 0)) return;
    refuse(row, field, size, 'is below zero and has no area');
    sizes[row] = NaN;
  });
  return sizes;
}

/**
 * The keys of rows, and their places: NaN for what is no row or repeats a key. Names may repeat where they are no keys:
 * the second of a name is called by its number too.
 */
function readKeys(
  rows: readonly Row[],
  key: Field | null,
  label: Field | null,
  refuse: Refuse,
  repeat: Repeat,
): { keys: string[]; places: Float64Array } {
  const nameOf = namer(rows, key ?? label);
  const seen = new Set<string>();
  const places = new Float64Array(rows.length).fill(NaN);
  const repeats: number[] = [];
  const keys = rows.map((row, i) => {
    if (!isRow(row)) refuse(i, key ?? label ?? '', row, 'is no row');
    const name = nameOf(i) || String(i + 1);
    const isRepeated = seen.has(name);
    if (isRepeated && key !== null) repeats.push(i);
    else if (isRow(row)) places[i] = i;
    const unique = isRepeated ? `${name} (${i + 1})` : name;
    seen.add(unique);
    return unique;
  });
  if (key !== null) repeat(repeats, 'a key', key);
  return { keys, places };
}

/** The least and the largest value of some rows; null where there is none. */
export function extremesOf(
  column: Float64Array,
  rows: Int32Array,
): readonly [low: number, high: number] | null {
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) {
    const value = column[row]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : null;
}
