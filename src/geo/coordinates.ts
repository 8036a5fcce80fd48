import type { Feature, Geometry } from 'geojson';
import type { Issue } from '../core/error.js';

/**
 * What the numbers of a file are: longitude and latitude in degrees; coordinates of a plane (metres of a national
 * grid, pixels); or degrees with latitude first.
 */
export type CoordinateKind = 'degrees' | 'planar' | 'swapped';

/** What was found in the coordinates of a set of features. */
export interface CoordinateCheck {
  kind: CoordinateKind;
  /** Indexes of the features whose geometry cannot be used. */
  unusable: ReadonlySet<number>;
  issues: readonly Issue[];
}

/** Counts over the vertices of one geometry. */
interface Tally {
  vertices: number;
  /** Neither two numbers nor in an array of the depth that the type asks for. */
  broken: number;
  /** Outside the globe. */
  outside: number;
  /** Outside the globe, but on it once x and y are exchanged. */
  swappable: number;
  /** The first vertex outside the globe. */
  found?: string;
}

/** How deep the arrays of a geometry's coordinates are nested above its positions. */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** Beyond this no unit measures anything on Earth; sums and products of what is smaller stay finite. */
const largest = 1e12;

const isCoordinate = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= largest;

const isPair = (position: unknown): position is [number, number] =>
  Array.isArray(position) && isCoordinate(position[0]) && isCoordinate(position[1]);

function countPosition(position: unknown, tally: Tally): void {
  tally.vertices += 1;
  if (!isPair(position)) {
    tally.broken += 1;
    return;
  }
  const [x, y] = position;
  // Longitudes from 180 to 360 are a convention of its own, which projections understand.
  if (Math.abs(x) <= 360 && Math.abs(y) <= 90) return;
  tally.outside += 1;
  tally.found ??= `${x}, ${y}`;
  if (Math.abs(y) > 90 && Math.abs(y) <= 180 && Math.abs(x) <= 90) tally.swappable += 1;
}

function countPositions(coordinates: unknown, depth: number, tally: Tally): void {
  if (depth === 0) countPosition(coordinates, tally);
  else if (Array.isArray(coordinates))
    for (const inner of coordinates) countPositions(inner, depth - 1, tally);
  else tally.broken += 1;
}

function countGeometry(geometry: Geometry | null | undefined, tally: Tally): void {
  if (!geometry) return;
  if (geometry.type === 'GeometryCollection') {
    if (!Array.isArray(geometry.geometries)) tally.broken += 1;
    else for (const inner of geometry.geometries) countGeometry(inner, tally);
    return;
  }
  const depth = depths[geometry.type];
  if (depth === undefined) tally.broken += 1;
  else countPositions(geometry.coordinates, depth, tally);
}

function tallyOf(geometry: Geometry | null): Tally {
  const tally: Tally = { vertices: 0, broken: 0, outside: 0, swappable: 0 };
  countGeometry(geometry, tally);
  return tally;
}

const sum = (tallies: readonly Tally[], count: Exclude<keyof Tally, 'found'>): number =>
  tallies.reduce((total, tally) => total + tally[count], 0);

function kindOf(tallies: readonly Tally[]): CoordinateKind {
  const usable = sum(tallies, 'vertices') - sum(tallies, 'broken');
  if (usable > 0 && sum(tallies, 'swappable') === usable) return 'swapped';
  return sum(tallies, 'outside') * 2 > usable ? 'planar' : 'degrees';
}

const kindIssue = (kind: 'planar' | 'swapped', tallies: readonly Tally[]): Issue => ({
  code: 'coordinates',
  field: 'geo',
  found: tallies.find(({ found }) => found !== undefined)?.found ?? '',
  message:
    kind === 'swapped'
      ? 'Longitude and latitude are swapped: every latitude lies beyond 90. GeoJSON wants longitude first.'
      : 'These are not degrees but metres of some grid, possibly VN-2000: drawn flat. Name the grid with `crs`.',
});

function unusableIssue(
  features: readonly Feature<Geometry | null>[],
  unusable: ReadonlySet<number>,
): Issue {
  const [first = 0] = unusable;
  const { id, properties } = features[first]!;
  return {
    code: 'coordinates',
    field: 'geo',
    count: unusable.size,
    found: String(id ?? properties?.['name'] ?? `feature ${first + 1}`),
    message: 'Vertices that are no numbers or lie outside the globe: these features are not drawn.',
  };
}

/**
 * Finds out what kind of coordinates a file has, and which features have vertices that are not of that kind.
 * `planar: true` says that the numbers are meant as a plane, as an identity projection does.
 */
export function checkCoordinates(
  features: readonly Feature<Geometry | null>[],
  options: { planar?: boolean } = {},
): CoordinateCheck {
  const tallies = features.map(({ geometry }) => tallyOf(geometry));
  const kind = options.planar ? 'planar' : kindOf(tallies);
  const bad = ({ broken, outside }: Tally) => broken > 0 || (kind === 'degrees' && outside > 0);
  const unusable = new Set(tallies.flatMap((tally, index) => (bad(tally) ? [index] : [])));
  const issues: Issue[] = [];
  if (kind !== 'degrees' && !options.planar) issues.push(kindIssue(kind, tallies));
  if (unusable.size > 0) issues.push(unusableIssue(features, unusable));
  return { kind, unusable, issues };
}
