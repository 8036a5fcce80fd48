import type { Feature, Geometry } from 'geojson';
import { WardError, type Issue } from '../core/error.js';
import { checkCoordinates } from './coordinates.js';
import { divideMap, type InsetFrame, type InsetSpec, type Part } from './insets.js';
import { keyText, type JoinKey } from './join.js';
import { outlineOf } from './outline.js';
import { linesOf, polygonsOf, type Polygon, type Ring } from './rings.js';
import { prepareSurroundings, type SurroundingOptions, type Surroundings } from './surroundings.js';
import { windPolygon } from './winding.js';

/** A district: an author's feature and its polygons, ready for d3-geo. */
export interface District {
  /** The author's feature, untouched. */
  feature: Feature<Geometry | null>;
  /** Its key as text; null where it has none. */
  key: string | null;
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
  /** What lies round the districts. */
  around: Surroundings;
  /** What is drawn in which frame. */
  parts: readonly Part[];
  /** The frames beside the main one. */
  insets: readonly InsetFrame[];
  /** The border of the whole as lines, a list for each frame. */
  outlines: readonly (readonly Ring[])[];
  issues: readonly Issue[];
}

/** What the author says about the boundaries. */
export interface GeographyOptions extends SurroundingOptions {
  /** The coordinates are a plane (an identity projection): nothing is checked against the globe. */
  planar?: boolean | undefined;
  /** Property of a feature that holds its key, or a function that reads it; default: the feature's `id`. */
  key?: string | ((feature: Feature<Geometry | null>) => JoinKey) | undefined;
  /** Parts that get a frame of their own: found by distance (default), none, or these. */
  insets?: 'auto' | 'none' | readonly InsetSpec[] | undefined;
}

/** The key of a feature: the property of that name, or the feature's own `id` where that is what is asked for. */
export function featureKey(
  feature: Feature<Geometry | null>,
  key: GeographyOptions['key'] = 'id',
): string | null {
  if (typeof key === 'function') return keyText(key(feature));
  const { properties, id } = feature;
  const own =
    properties && Object.hasOwn(properties, key) ? (properties[key] as JoinKey) : undefined;
  return keyText(own ?? (key === 'id' ? id : undefined));
}

const mainExteriors = (parts: readonly Part[]): Ring[] =>
  parts
    .filter(({ frame }) => frame === 0)
    .flatMap(({ polygons }) => polygons.flatMap(([ring]) => (ring ? [ring] : [])));

/**
 * Checks the coordinates of features and winds their rings on a copy. Features of points and lines alone are context;
 * one whose geometry is missing or cannot be used stays a district that is not drawn. This is the part of drawing a
 * map that neither its size nor its data changes.
 *
 * @throws WardError `coordinates` when longitude and latitude are swapped.
 */
export function prepareGeography(
  features: readonly Feature<Geometry | null>[],
  options: GeographyOptions = {},
): PreparedGeography {
  const check = checkCoordinates(features, { planar: options.planar === true });
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
    return polygons.length === 0 && lines[index]!.length > 0
      ? []
      : [{ feature, key: featureKey(feature, options.key), polygons }];
  });
  const { parts, frames } = divideMap(
    districts.map(({ polygons }) => polygons),
    districts.map(({ key }) => key),
    options.insets ?? 'auto',
    planar,
  );
  const outlines = Array.from({ length: frames.length + 1 }, (_, frame) =>
    outlineOf(parts.filter((part) => part.frame === frame).flatMap(({ polygons }) => polygons)),
  );
  const around = prepareSurroundings(options, mainExteriors(parts), planar);
  return {
    kind: planar ? 'planar' : 'degrees',
    guessed: planar && !options.planar,
    districts,
    context: lines.flat(),
    around,
    parts,
    insets: frames,
    outlines,
    issues: [...check.issues, ...around.issues],
  };
}
