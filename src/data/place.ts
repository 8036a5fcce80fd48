import { isRow, type Row } from './row.js';

/** Lines of a row, each of two positions or more. */
export type RowLines = readonly (readonly (readonly [x: number, y: number])[])[];

/** Where a row says that it lies: one position, or lines. */
export type RowPlace =
  | { readonly at: readonly [x: unknown, y: unknown] }
  | { readonly lines: RowLines }
  | { readonly fault: string };

/** The fields of a row: its own, or those of the GeoJSON feature that it is. */
export function fieldsOf(row: Row): Row {
  if (row['type'] !== 'Feature' || !('geometry' in row)) return row;
  const { properties, id } = row;
  const fields = isRow(properties) ? properties : {};
  return id === undefined || 'id' in fields ? fields : { ...fields, id };
}

const isPosition = (value: unknown): value is [number, number] =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

function linesOf(value: unknown): RowPlace {
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];
  const isLine = (line: unknown): line is [number, number][] =>
    Array.isArray(line) && line.length > 1 && line.every(isPosition);
  if (lines.length === 0 || !lines.every(isLine)) return { fault: 'is no line of positions' };
  return { lines };
}

/** The geometry of a row, where it has one: of a feature its own, else the field `geometry`. Null = none. */
export function geometryPlace(row: Row): RowPlace | null {
  const geometry = Object.hasOwn(row, 'geometry') ? row['geometry'] : null;
  if (!isRow(geometry)) return null;
  const { type, coordinates } = geometry;
  if (type === 'LineString') return linesOf([coordinates]);
  if (type === 'MultiLineString') return linesOf(coordinates);
  if (type !== 'Point') return { fault: `is a ${String(type).slice(0, 40)}: only points and lines are drawn` }; // prettier-ignore
  return Array.isArray(coordinates)
    ? { at: [coordinates[0], coordinates[1]] }
    : { fault: 'is a point without coordinates' };
}
