import { WardError } from '../../core/error.js';
import { accessor } from '../../data/field.js';
import { readGeography } from '../../data/geography.js';
import { isRow } from '../../data/row.js';
import { keyText, type JoinKey } from '../../geo/join.js';
import { featureKey } from '../../geo/prepare.js';
import type { TrailLink } from '../../render/trail.js';
import { featureText } from './district-map.feature-text.js';
import type { DistrictMapOptions } from './district-map.options.js';

/**
 * Maps inside areas: a URL in which `{key}` stands for the area, or an object or function that gives the boundaries of
 * an area by its key, or the URL of a file with them.
 */
export type ChildGeography =
  string | Readonly<Record<string, unknown>> | ((key: string) => unknown) | null;

/** Rows of the areas inside an area, by its key; without them the rows of the element serve its child maps too. */
export type ChildRows = Readonly<Record<string, unknown>> | ((key: string) => unknown) | null;

/** A source inside an area: something at hand, or where to fetch it. */
export interface ChildSource {
  given: unknown;
  src: string;
}

/** What an author gave for a key; own members only. */
function ofKey(from: ChildRows, key: string): unknown {
  if (typeof from === 'function') return from(key);
  return from !== null && Object.hasOwn(from, key) ? from[key] : undefined;
}

/** The rows of the areas inside an area; undefined where there are none for it. */
export const childRows = (from: ChildRows, key: string): unknown =>
  key === '' ? undefined : ofKey(from, key);

/** The boundaries inside an area; null where it has no map of its own. */
export function childGeography(from: ChildGeography, key: string): ChildSource | null {
  if (key === '' || from === null) return null;
  if (typeof from === 'string') {
    const src = from.replaceAll('{key}', encodeURIComponent(key));
    return from === '' ? null : { given: null, src };
  }
  const found = ofKey(from, key);
  if (found === undefined || found === null) return null;
  return typeof found === 'string' ? { given: null, src: found } : { given: found, src: '' };
}

/** The first map, which an area may be gone into before it was ever drawn. */
interface FirstMap extends Pick<DistrictMapOptions, 'key' | 'dataKey' | 'label'> {
  /** Boundaries at hand; null where they are a file. */
  geo: unknown;
  object: string | undefined;
  rows: unknown;
}

function nameInBoundaries(area: string, { geo, object, key, label = 'name' }: FirstMap): string {
  if (geo === null || geo === undefined) return '';
  try {
    const { features } = readGeography(geo, { object });
    const found = features.find((feature) => featureKey(feature, key) === area);
    return found ? featureText(found, label) : '';
  } catch (error) {
    if (!(error instanceof WardError)) throw error;
    return '';
  }
}

function nameInRows(area: string, { rows, key = 'id', dataKey, label = 'name' }: FirstMap): string {
  if (!Array.isArray(rows) || typeof label !== 'string') return '';
  const keyOf = accessor(dataKey ?? (typeof key === 'string' ? key : 'id'));
  const found: unknown = rows.find((row) => isRow(row) && keyText(keyOf(row) as JoinKey) === area);
  const name = isRow(found) ? accessor(label)(found) : undefined;
  return typeof name === 'string' ? name.normalize('NFC') : '';
}

/** What an area of a map that is not drawn is called: as its boundaries say, else its rows; else its key. */
export const undrawnName = (area: string, map: FirstMap): string =>
  nameInBoundaries(area, map) || nameInRows(area, map) || area;

/** The way in: an area that is on it already is gone back to, a new one is gone into. */
export function trailTo(
  trail: readonly TrailLink[],
  key: string,
  nameOf: (key: string) => string,
): readonly TrailLink[] {
  if (key === '') return [];
  const at = trail.findIndex((step) => step.key === key);
  return at < 0 ? [...trail, { key, name: nameOf(key) }] : trail.slice(0, at + 1);
}
