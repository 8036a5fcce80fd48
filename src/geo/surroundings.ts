import type { Feature, Geometry } from 'geojson';
import type { Issue } from '../core/error.js';
import { checkCoordinates, type CoordinateCheck } from './coordinates.js';
import type { GridLine } from './graticule.js';
import { linesOf, polygonsOf, type Polygon, type Ring } from './rings.js';
import { windPolygon } from './winding.js';

/** The part of a map that is shown: a rectangle in the units of the boundaries, or an area. */
export type Mask =
  | readonly [west: number, south: number, east: number, north: number]
  | Feature<Geometry | null>
  | Geometry;

/** What is drawn round the districts, for orientation. */
export interface SurroundingOptions {
  /** Areas, roads and water round the districts: drawn pale, not to be pointed at. */
  neighbours?: readonly Feature<Geometry | null>[] | undefined;
  /** The map is fitted to this; districts that lie outside as a whole are told in the list alone. */
  mask?: Mask | undefined;
  /** Makes lines of longitude and latitude through and round some land; default: there are none. */
  graticule?: ((land: readonly Ring[]) => GridLine[]) | undefined;
}

/** Surroundings, checked and wound. */
export interface Surroundings {
  areas: readonly Polygon[];
  lines: readonly Ring[];
  /** Corners that the map is fitted to; empty = the whole. */
  mask: readonly Ring[];
  graticule: readonly GridLine[];
  /** What of it could not be used. */
  issues: readonly Issue[];
}

type Features = readonly Feature<Geometry | null>[];

/** Why surroundings are left out as a whole: they have other coordinates than the districts. */
function strangeness(field: string, { kind, issues }: CoordinateCheck): Issue {
  const why = kind === 'swapped' ? 'has longitude and latitude swapped' : 'is in metres of some grid, the districts are in degrees'; // prettier-ignore
  const message = `"${field}" ${why}: it is left out.`;
  return { code: 'coordinates', field, found: issues[0]?.found ?? '', message };
}

function maskGeometry(mask: Mask): Geometry | null {
  if ('type' in mask) return mask.type === 'Feature' ? mask.geometry : mask;
  const [west, south, east, north] = mask;
  const corners = [[west, south], [west, north], [east, north], [east, south], [west, south]]; // prettier-ignore
  const isWhole = corners.flat().every(Number.isFinite);
  return isWhole ? { type: 'Polygon', coordinates: [corners] } : null;
}

/** The features that can be used, and what there is to tell of the others. */
function usable(
  field: string,
  features: Features,
  planar: boolean,
): { geometries: Geometry[]; issues: readonly Issue[] } {
  const check = checkCoordinates(features, { planar });
  const { kind, unusable, issues } = check;
  if (!planar && kind !== 'degrees') return { geometries: [], issues: [strangeness(field, check)] };
  const geometries = features.flatMap(({ geometry }, index) =>
    geometry && !unusable.has(index) ? [geometry] : [],
  );
  return { geometries, issues: issues.map((issue) => ({ ...issue, field })) };
}

/** Checks and winds what lies round the districts, whose exterior rings the graticule goes by. */
export function prepareSurroundings(
  { neighbours = [], mask, graticule }: SurroundingOptions,
  exteriors: readonly Ring[],
  planar: boolean,
): Surroundings {
  const { geometries, issues } = usable('neighbours', neighbours, planar);
  const geometry = mask ? maskGeometry(mask) : null;
  const framing = usable('mask', [{ type: 'Feature', properties: null, geometry }], planar);
  const framed = framing.geometries
    .flatMap(polygonsOf)
    .flatMap(([exterior]) => (exterior ? [exterior] : []));
  return {
    areas: geometries.flatMap((each) =>
      polygonsOf(each).map((polygon) => windPolygon(polygon, planar)),
    ),
    lines: geometries.flatMap(linesOf),
    mask: framed,
    graticule: (!planar && graticule?.(framed.length > 0 ? framed : exteriors)) || [],
    issues: [...issues, ...framing.issues],
  };
}
