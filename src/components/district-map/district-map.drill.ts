import type { TrailLink } from '../../render/trail.js';

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
