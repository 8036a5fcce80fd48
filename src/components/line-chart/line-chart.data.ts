import type { Issue } from '../../core/error.js';
import { createIssueList, type IssueList } from '../../data/issue-list.js';
import { accessor } from '../../data/field.js';
import { isRow, type Row } from '../../data/row.js';
import {
  groupRows,
  readXs,
  readYs,
  rowsWithPosition,
  type Refuse,
  type RowGroup,
} from './line-chart.columns.js';
import {
  chooseFields,
  fieldName,
  isPresent,
  type ChosenFields,
  type LineFields,
} from './line-chart.fields.js';
import { inOrder, lineThrough, type Line } from './line-chart.lines.js';
import { readPositions, type PositionKind, type Positions } from './line-chart.positions.js';

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

/** Reads rows into lines. Every fault is told in `issues`, and the rest is used. */
export function readLines(rows: readonly Row[], wanted: LineFields, kind?: PositionKind): LineData {
  const fields = chooseFields(rows, wanted);
  const issues = createIssueList();
  const refused = new Set<number>();
  const refuse = refuseInto(issues, refused);
  const isReadable = !reportMissing(rows, fields, issues).includes(fields.x);
  const readable = isReadable ? rows : [];
  const positionOf = accessor(fields.x);
  const positions = readPositions(readable, positionOf, kind);
  const xs = readXs(readable, fields.x, positions, refuse);
  const used = rowsWithPosition(xs);
  const columns = fields.ys.map((field) => {
    return { name: fieldName(field), ys: readYs(readable, xs, field, refuse) };
  });
  const groups: RowGroup[] = fields.series
    ? groupRows(rows, used, fields.series, refuse)
    : [{ key: null, rows: used }];
  let duplicates = 0;
  const lines = groups.flatMap((group) => {
    const order = inOrder(group.rows, xs);
    duplicates += group.rows.length - order.length;
    return columns.map(({ name, ys }) => lineThrough(group.key ?? name, order, xs, ys));
  });
  reportDuplicates(duplicates, fields, issues);
  return {
    lines,
    positions,
    rows,
    fields,
    positionOf,
    leftOut: refused.size,
    issues: issues.issues,
  };
}

function refuseInto(issues: IssueList, refused: Set<number>): Refuse {
  return (row, field, value, why) => {
    refused.add(row);
    const text = typeof value === 'object' && value !== null ? 'an object' : String(value);
    const [name, found] = [fieldName(field), text.slice(0, 80)];
    const message = `"${found}" in "${name}" ${why}.`;
    issues.add({ code: 'row', message, row: row + 1, field: name, found });
  };
}

function reportDuplicates(count: number, fields: ChosenFields, issues: IssueList): void {
  if (count === 0) return;
  const field = fieldName(fields.x);
  const message = `${count} rows repeat a position of their line in "${field}": the first was kept.`;
  issues.add({ code: 'duplicate-key', message, field, count });
}

/** Fields that no row has. */
function reportMissing(
  rows: readonly Row[],
  { x, ys, series }: ChosenFields,
  issues: IssueList,
): readonly unknown[] {
  if (rows.length === 0) return [];
  const missing = [...new Set([x, ...ys, series ?? x])].filter((field) => !isPresent(rows, field));
  const names = isRow(rows[0]) ? Object.keys(rows[0]).join(', ') : '';
  for (const field of missing) {
    const name = fieldName(field);
    const message = `No row has a field "${name}"; the first has: ${names}.`;
    issues.add({ code: 'field', message, field: name });
  }
  return missing;
}
