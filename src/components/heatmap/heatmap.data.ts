import { WardError, type Issue } from '../../core/error.js';
import { fieldName } from '../../data/field.js';
import { createRefusals, reportMissing } from '../../data/refusals.js';
import type { Row } from '../../data/row.js';
import { readAxis, type HeatAxis } from './heatmap.axis.js';
import { readCells, type Cells } from './heatmap.cells.js';
import { readDays, type Days } from './heatmap.days.js';
import { chooseFields, type ChosenFields } from './heatmap.fields.js';
import type { HeatmapOptions } from './heatmap.options.js';

/** The columns and lines of a matrix; cells go line by line. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly columns: HeatAxis;
  readonly lines: HeatAxis;
}

/** The rows of a heatmap, read once. */
export interface HeatData {
  readonly rows: readonly Row[];
  readonly fields: ChosenFields;
  readonly grid: Matrix | Days;
  readonly cells: Cells;
  /** Rows of which something could not be used. */
  readonly leftOut: number;
  readonly issues: readonly Issue[];
}

/** More cells than these are no picture, and would fill the memory of a telephone. */
const mostCells = 1_000_000;

/**
 * Reads rows into cells. Every fault is told in `issues`, and the rest is used.
 * @throws WardError `limit` when columns times lines are more than 1,000,000 cells.
 */
export function readHeatmap(rows: readonly Row[], options: HeatmapOptions): HeatData {
  const fields = chooseFields(rows, options);
  const { issues, refuse, repeat, leftOut } = createRefusals();
  const places = fields.y === null ? [fields.x] : [fields.x, fields.y];
  const missing = reportMissing(rows, [...places, fields.value], issues);
  const readable = places.some((field) => missing.includes(field)) ? [] : rows;
  const { grid, cellOf, count } =
    fields.y === null
      ? readDays(readable, fields.x, refuse)
      : readMatrix(readable, { ...fields, y: fields.y }, options, refuse);
  const cells = readCells(readable, cellOf, count, fields, refuse);
  repeat(cells.repeats, 'a cell', ...places);
  return { rows, fields, grid, cells, leftOut: leftOut(), issues: issues.issues };
}

function readMatrix(
  rows: readonly Row[],
  { x, y }: { x: ChosenFields['x']; y: ChosenFields['x'] },
  { order, xOrder = [], yOrder = [] }: HeatmapOptions,
  refuse: Parameters<typeof readAxis>[3],
): { grid: Matrix; cellOf: Float64Array; count: number } {
  const columns = readAxis(rows, x, { order, first: xOrder }, refuse);
  const lines = readAxis(rows, y, { order, first: yOrder }, refuse);
  const width = columns.keys.length;
  const count = width * lines.keys.length;
  if (count > mostCells) {
    const message = `${width} columns and ${lines.keys.length} lines are more than ${mostCells} cells.`;
    throw new WardError('limit', message, { field: fieldName(x), count });
  }
  const cellOf = columns.places.map((column, row) => lines.places[row]! * width + column);
  return { grid: { kind: 'matrix', columns, lines }, cellOf, count };
}
