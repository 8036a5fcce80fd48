import type { Field } from './field.js';
import { isRow, type Row } from './row.js';

/** Which fields a chart of series reads. */
export interface SeriesFields {
  /** Position: periods or dates, numbers (years among them), or names. Default: the first field. */
  x?: Field | undefined;
  /** Values; several fields are a series each. Default: the other fields that hold numbers. */
  y?: Field | readonly Field[] | undefined;
  /** Name of the series that a row belongs to, where there is one value field. */
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

/**
 * Fills in what the author left open from the first rows.
 * @param taken fields that mean something else: they are no values unless the author names them
 */
export function chooseFields(
  rows: readonly Row[],
  { x, y, series }: SeriesFields,
  taken: readonly Field[] = [],
): ChosenFields {
  const first = rows.slice(0, sample).filter(isRow);
  const names = [...new Set(first.flatMap((row) => Object.keys(row)))];
  const position = x || (names[0] ?? 'x');
  const holdsNumbers = (name: string) => first.some((row) => typeof row[name] === 'number');
  const open = () =>
    names.filter((name) => ![position, series, ...taken].includes(name) && holdsNumbers(name));
  const listed = typeof y === 'object' ? y : y ? [y] : [];
  const ys = [...new Set(listed.length > 0 ? listed : open())];
  return { x: position, ys, series: ys.length === 1 && series ? series : null };
}
