import type { Issue } from '../../core/error.js';
import { groupRows, placedRows, readNumbers, type Refuse } from '../../data/columns.js';
import type { Field } from '../../data/field.js';
import { choosePartFields, type PartFields } from '../../data/part-fields.js';
import { createRefusals, reportMissing } from '../../data/refusals.js';
import { isRow, type Row } from '../../data/row.js';

/** One part of the whole, as its row has it. */
export interface Part {
  readonly key: string;
  /** Index of its row. */
  readonly row: number;
  /** As found; null without data. A value below 0 is told and drawn nowhere. */
  readonly value: number | null;
}

/** The rows of a donut chart, read once. */
export interface DonutData {
  /** In the author's order. */
  readonly parts: readonly Part[];
  readonly rows: readonly Row[];
  readonly fields: { label: Field; value: Field };
  /** Rows of which something could not be used. */
  readonly leftOut: number;
  readonly issues: readonly Issue[];
}

/** Reads rows into parts. Every fault is told in `issues`, and the rest is used. */
export function readParts(rows: readonly Row[], wanted: PartFields): DonutData {
  const fields = choosePartFields(rows, wanted);
  const { issues, refuse, repeat, leftOut } = createRefusals();
  const isReadable = reportMissing(rows, [fields.label, fields.value], issues).length === 0;
  const readable = isReadable ? rows : [];
  const places = placesOf(readable, fields.label, refuse);
  const values = readNumbers(readable, places, fields.value, refuse);
  const groups = groupRows(readable, placedRows(places), fields.label, refuse);
  const parts = groups.map(({ key, rows: [row = 0] }): Part => {
    const found = values[row]!;
    if (found < 0) refuse(row, fields.value, found, 'is below 0, which no part of a whole can be');
    return { key: key ?? '', row, value: Number.isNaN(found) ? null : found + 0 };
  });
  repeat(groups.flatMap(({ rows: [, ...more] }) => more), 'a name', fields.label); // prettier-ignore
  return { parts, rows, fields, leftOut: leftOut(), issues: issues.issues };
}

/** 0 for what is a row at all, NaN for the rest. */
function placesOf(rows: readonly Row[], field: Field, refuse: Refuse): Float64Array {
  return Float64Array.from(rows, (row, index) => {
    if (isRow(row)) return 0;
    refuse(index, field, row, 'stands in place of a row');
    return NaN;
  });
}

/** The size that a part is drawn with; 0 for what has none. */
export function sizeOf({ value }: Part): number {
  return value === null ? 0 : Math.max(value, 0);
}
