import { readNumbers, type Refuse } from '../../data/columns.js';
import { accessor } from '../../data/field.js';
import type { Row } from '../../data/row.js';
import type { Absence } from '../../scale/class-paints.js';
import type { ChosenFields } from './heatmap.fields.js';

/** The cells of a heatmap, read once: parallel arrays, no object a cell. */
export interface Cells {
  readonly count: number;
  /** NaN where there is no value. */
  readonly values: Float64Array;
  /** The row of the data that a cell shows; −1 where there is none. */
  readonly rowOf: Int32Array;
  /** Why a cell has no value; null where it has one. */
  readonly absenceOf: (cell: number) => Absence | null;
  /** Rows that came to a cell that another row had taken. */
  readonly repeats: readonly number[];
}

const reasons: readonly unknown[] = ['suppressed', 'not-applicable'] satisfies Absence[];

/**
 * Puts rows into cells; of several for one cell the first stays. A value that is withheld is removed at the door:
 * classes and legend would give it away.
 * @param cellOf the cell of each row, NaN where it has none
 */
export function readCells(
  rows: readonly Row[],
  cellOf: Float64Array,
  count: number,
  { value, flag }: ChosenFields,
  refuse: Refuse,
): Cells {
  const flagOf = accessor(flag);
  const withheld = (row: number): Absence | null => {
    const found = flagOf(rows[row]!);
    return reasons.includes(found) ? (found as Absence) : null;
  };
  const rowOf = new Int32Array(count).fill(-1);
  const repeats: number[] = [];
  cellOf.forEach((cell, row) => {
    if (Number.isNaN(cell)) return;
    if (rowOf[cell] === -1) rowOf[cell] = row;
    else repeats.push(row);
  });
  const readable = cellOf.map((cell, row) => (withheldAt(cell, row, withheld) ? NaN : cell));
  const numbers = readNumbers(rows, readable, value, refuse);
  const values = Float64Array.from(rowOf, (row) => (row < 0 ? NaN : numbers[row]!));
  const absenceOf = (cell: number): Absence | null => {
    if (!Number.isNaN(values[cell])) return null;
    const row = rowOf[cell]!;
    return (row < 0 ? null : withheld(row)) ?? 'no-data';
  };
  return { count, values, rowOf, absenceOf, repeats };
}

function withheldAt(cell: number, row: number, withheld: (row: number) => Absence | null): boolean {
  return !Number.isNaN(cell) && withheld(row) !== null;
}
