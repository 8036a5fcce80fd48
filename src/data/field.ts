import { isRow, type Row } from './row.js';

/** A field of a row by its name, or what an author's function makes of the row. */
export type Field = string | ((row: Row) => unknown);

/** Reads a field; only what a row itself holds, so that a field may be called `constructor`. */
export function accessor(field: Field): (row: Row) => unknown {
  if (typeof field === 'function') return field;
  if (plainName(field) !== null) return (row) => row[field];
  return (row) => (Object.hasOwn(row, field) ? row[field] : undefined);
}

/** A field that a loop may read by its name without calling {@link accessor}; null where that takes more. */
export function plainName(field: Field): string | null {
  return typeof field === 'string' && !(field in Object.prototype) ? field : null;
}

/** Whether any row has the field; a function is taken at its word. */
export function isPresent(rows: readonly Row[], field: Field): boolean {
  if (typeof field === 'function') return true;
  for (const row of rows) if (isRow(row) && Object.hasOwn(row, field)) return true;
  return false;
}

/** What a field is called where the author gave it no words. */
export function fieldName(field: Field): string {
  return typeof field === 'string' ? field : field.name;
}
