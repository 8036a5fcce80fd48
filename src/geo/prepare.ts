import type { Feature } from 'geojson';
import { WardError, type Issue } from '../core/error.js';
import { checkCoordinates } from './coordinates.js';
import { outlineOf } from './outline.js';
import { linesOf, polygonsOf, type Polygon, type Ring } from './rings.js';
import { windPolygon } from './winding.js';

/** A district: an author's feature and its polygons, ready for d3-geo. */
export interface District {
  /** The author's feature, untouched. */
  feature: Feature;
  /** Wound and closed; empty where the geometry cannot be used. */
  polygons: readonly Polygon[];
}

/** Boundaries that were checked and wound, whatever they are drawn with. */
export interface PreparedGeography {
  /** Whether the coordinates are degrees or lie in a plane already. */
  kind: 'degrees' | 'planar';
  /** True when the plane was found out from the numbers, not asked for: readers are told. */
  guessed: boolean;
  districts: readonly District[];
  /** Lines and points that came with the districts, drawn faintly. */
  context: readonly Ring[];
  /** The border of the whole, as lines. */
  outline: readonly Ring[];
  issues: readonly Issue[];
}

/** Above this many vertices a map should be simplified before it is published. */
const manyVertices = 200_000;

function findings(counts: { context: number; missing: number; vertices: number }): Issue[] {
  const issues: Issue[] = [];
  if (counts.context > 0)
    issues.push({
      code: 'geometry',
      count: counts.context,
      message: 'Points and lines are no districts: drawn as context.',
    });
  if (counts.missing > 0)
    issues.push({
      code: 'geometry',
      count: counts.missing,
      message: 'Features without a geometry are not drawn.',
    });
  if (counts.vertices > manyVertices)
    issues.push({
      code: 'limit',
      count: counts.vertices,
      message: `More than ${manyVertices} vertices: simplify the boundaries (mapshaper -simplify).`,
    });
  return issues;
}

/**
 * Checks the coordinates of features and winds their rings on a copy. This is the part of drawing a map that neither
 * its size nor its data changes.
 *
 * @param options.planar The coordinates are a plane (an identity projection): nothing is checked against the globe.
 * @throws WardError `coordinates` when longitude and latitude are swapped.
 */
export function prepareGeography(
  features: readonly Feature[],
  options: { planar?: boolean } = {},
): PreparedGeography {
  const check = checkCoordinates(features, options);
  if (check.kind === 'swapped') {
    const { message, ...details } = check.issues[0]!;
    throw new WardError('coordinates', message, details);
  }
  const planar = check.kind === 'planar';
  const geometries = features.map(({ geometry }, index) =>
    check.unusable.has(index) ? null : geometry,
  );
  const lines = geometries.map(linesOf);
  const districts = features.flatMap((feature, index): District[] => {
    const polygons = polygonsOf(geometries[index] ?? null).map((polygon) =>
      windPolygon(polygon, planar),
    );
    return polygons.length === 0 && lines[index]!.length > 0 ? [] : [{ feature, polygons }];
  });
  const empty = districts.filter(({ polygons }) => polygons.length === 0).length;
  const counts = {
    context: features.length - districts.length,
    missing: empty - check.unusable.size,
    vertices: check.vertices,
  };
  return {
    kind: planar ? 'planar' : 'degrees',
    guessed: planar && !options.planar,
    districts,
    context: lines.flat(),
    outline: outlineOf(districts.flatMap(({ polygons }) => polygons)),
    issues: [...check.issues, ...findings(counts)],
  };
}
