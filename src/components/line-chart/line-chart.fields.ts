import type { Field } from '../../data/field.js';
import { isRow, type Row } from '../../data/row.js';

/** Which fields a line chart reads. */
export interface LineFields {
  /** Position: periods or dates, numbers (years among them), or names. Default: the first field. */
  x?: Field | undefined;
  /** Values; several fields are a line each. Default: the other fields that hold numbers. */
  y?: Field | readonly Field[] | undefined;
  /** Name of the line that a row belongs to, where there is one value field. */
  series?: Field | undefined;
}

/** The fields in use, none of them open. */
export interface ChosenFields {
  x: Field;
  ys: readonly Field[];
  series: Field | null;
}

/** Rows whose fields are looked at where the author names none. */
const sample = 20;

/** Fills in what the author left open from the first rows. */
export function chooseFields(rows: readonly Row[], { x, y, series }: LineFields): ChosenFields {
  const first = rows.slice(0, sample).filter(isRow);
  const names = [...new Set(first.flatMap((row) => Object.keys(row)))];
  const position = x || (names[0] ?? 'x');
  const holdsNumbers = (name: string) => first.some((row) => typeof row[name] === 'number');
  const open = () =>
    names.filter((name) => name !== position && name !== series && holdsNumbers(name));
  const listed = typeof y === 'object' ? y : y ? [y] : [];
  const ys = [...new Set(listed.length > 0 ? listed : open())];
  return { x: position, ys, series: ys.length === 1 && series ? series : null };
}
