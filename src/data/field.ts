import { isRow, type Row } from './row.js';

/** A field of a row by its name, or what an author's function makes of the row. */
export type Field = string | ((row: Row) => unknown);

/** Reads a field; only what a row itself holds, so that a field may be called `constructor`. */
export function accessor(field: Field): (row: Row) => unknown {
  if (typeof field === 'function') return field;
  if (field in Object.prototype)
    return (row) => (Object.hasOwn(row, field) ? row[field] : undefined);
  return (row) => row[field];
}

/** Whether any row has the field; a function is taken at its word. */
export function isPresent(rows: readonly Row[], field: Field): boolean {
  return typeof field === 'function' || rows.some((row) => isRow(row) && Object.hasOwn(row, field));
}

/** What a field is called where the author gave it no words. */
export function fieldName(field: Field): string {
  return typeof field === 'string' ? field : field.name;
}
