import type { Row } from './row.js';

/** A field of a row by its name, or what an author's function makes of the row. */
export type Field = string | ((row: Row) => unknown);

/** Reads a field; only what a row itself holds, so that a field may be called `constructor`. */
export function accessor(field: Field): (row: Row) => unknown {
  if (typeof field === 'function') return field;
  if (field in Object.prototype)
    return (row) => (Object.hasOwn(row, field) ? row[field] : undefined);
  return (row) => row[field];
}
