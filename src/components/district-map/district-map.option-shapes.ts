import type { Issue } from '../../core/error.js';
import { isRow } from '../../data/row.js';
import type { InsetSpec } from '../../geo/insets.js';
import type { Mask } from '../../geo/surroundings.js';

type Insets = 'auto' | 'none' | readonly InsetSpec[];

/** An inset whose members are of the shapes that they are read by; null ones were not given. */
function isInset(value: unknown): boolean {
  if (!isRow(value)) return false;
  const { keys, ids, box, label } = value;
  const isBox = Array.isArray(box) && box.length === 4 && box.every(Number.isFinite);
  const areLists = [keys ?? [], ids ?? []].every(Array.isArray);
  return areLists && (box == null || isBox) && typeof (label ?? '') === 'string';
}

/** Insets as an author set them: a word, or a list of insets; null for anything else. */
function readInsets(value: unknown): Insets | null {
  if (typeof value === 'string') return value as Insets;
  return Array.isArray(value) && value.every(isInset) ? value : null;
}

/** What a map is fitted to as an author set it: a rectangle or GeoJSON, several features being one area; null for anything else. */
export function readMask(value: unknown): Mask | null {
  if (Array.isArray(value)) return value as unknown as Mask;
  if (!isRow(value) || typeof value['type'] !== 'string') return null;
  const { type, features } = value;
  if (type !== 'FeatureCollection') return value as unknown as Mask;
  const areas: unknown[] = Array.isArray(features) ? features : [];
  const geometries = areas.flatMap((area) => (isRow(area) && isRow(area['geometry']) ? [area['geometry']] : [])); // prettier-ignore
  return { type: 'GeometryCollection', geometries } as unknown as Mask;
}

/** Insets that can be used: those of the author, else the usual ones. */
export const usableInsets = (value: unknown): Insets => readInsets(value) ?? 'auto';

const shapeIssue = (field: string, found: unknown, wanted: string): Issue => ({
  code: 'config',
  field,
  found: (JSON.stringify(found) ?? typeof found).slice(0, 80),
  message: `"${field}" is ${wanted}.`,
});

/** What is neither a word nor of the shape that is asked for counts as not given. */
export function shapeIssues(options: { insets: unknown; mask: unknown }): Issue[] {
  const { insets, mask } = options;
  const isBad = (value: unknown, read: unknown) => value != null && read === null;
  return [
    ...(isBad(insets, readInsets(insets)) ? [shapeIssue('insets', insets, 'auto, none or a list of {ids, box, label}')] : []), // prettier-ignore
    ...(isBad(mask, readMask(mask)) ? [shapeIssue('mask', mask, '[west, south, east, north] or a GeoJSON area')] : []), // prettier-ignore
  ];
}
