import type { Issue } from '../../core/error.js';
import { groupRows, placedRows, readNumbers, type RowGroup } from '../../data/columns.js';
import { accessor, fieldName } from '../../data/field.js';
import { createRefusals, reportMissing } from '../../data/refusals.js';
import type { Row } from '../../data/row.js';
import { chooseFields, type ChosenFields, type SeriesFields } from '../../data/series-fields.js';
import {
  readPlaces,
  readPositions,
  type PositionKind,
  type Positions,
} from '../../scene/positions.js';
import { inOrder, lineThrough, type Line } from './line-chart.lines.js';

/** The rows of a line chart, read once. */
export interface LineData {
  readonly lines: readonly Line[];
  readonly positions: Positions;
  readonly rows: readonly Row[];
  readonly fields: ChosenFields;
  /** What stands in the x field of a row. */
  readonly positionOf: (row: Row) => unknown;
  /** Rows of which something could not be used. */
  readonly leftOut: number;
  readonly issues: readonly Issue[];
}

/**
 * Reads rows into lines. Every fault is told in `issues`, and the rest is used.
 * @param given what the x field holds, or how it is read; default: what is found in the rows
 */
export function readLines(
  rows: readonly Row[],
  wanted: SeriesFields,
  given?: PositionKind | Positions,
): LineData {
  const chosen = chooseFields(rows, wanted);
  const { issues, refuse, repeat, leftOut } = createRefusals();
  const missing = reportMissing(rows, [chosen.x, ...chosen.ys, chosen.series ?? chosen.x], issues);
  const isReadable = !missing.includes(chosen.x);
  const hasNames = chosen.series !== null && !missing.includes(chosen.series);
  const fields = hasNames ? chosen : { ...chosen, series: null };
  const readable = isReadable ? rows : [];
  const positionOf = accessor(fields.x);
  const positions = typeof given === 'object' ? given : readPositions(readable, positionOf, given);
  const xs = readPlaces(readable, fields.x, positions, refuse);
  const used = placedRows(xs);
  const columns = fields.ys.map((field) => {
    return { name: fieldName(field), ys: readNumbers(readable, xs, field, refuse) };
  });
  const groups: RowGroup[] = fields.series
    ? groupRows(rows, used, fields.series, refuse)
    : [{ key: null, rows: used }];
  const repeats: number[] = [];
  const lines = groups.flatMap((group) => {
    const order = inOrder(group.rows, xs, repeats);
    return columns.map(({ name, ys }) => lineThrough(group.key ?? name, order, xs, ys));
  });
  repeat(repeats, 'a position of the same line', fields.x);
  return {
    lines,
    positions,
    rows,
    fields,
    positionOf,
    leftOut: leftOut(),
    issues: issues.issues,
  };
}
