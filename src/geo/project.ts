import {
  geoAlbersUsa,
  geoEqualEarth,
  geoMercator,
  geoStream,
  type GeoProjection,
  type GeoStream,
  type GeoStreamWrapper,
} from 'd3-geo';
import type { Position } from 'geojson';
import type { PreparedGeography } from './prepare.js';
import type { Polygon, Ring } from './rings.js';
import { shapeBuilder, type ShapeBuilder, type Shapes } from './shapes.js';
import { unwrap } from './winding.js';

/** The projections that go by a name. `identity` takes the coordinates as they are, y downwards. */
export type ProjectionName = 'mercator' | 'equal-earth' | 'albers-usa' | 'identity';

/** A projection by its name, or one of d3-geo's, whose own scale and translation do not matter. */
export type MapProjection = ProjectionName | GeoStreamWrapper;

/** Boundaries on a plane of about 1,000 units, for any size of picture: fitting is a matter of scale and offset. */
export interface ProjectedGeography {
  prepared: PreparedGeography;
  /** A group a part: of a district, in one frame. */
  parts: Shapes;
  /** A group a frame. */
  outlines: Shapes;
  /** One group. */
  context: Shapes;
}

/** Puts one ring or line on the plane; false when that takes the whole of d3's machinery. */
type QuickProjection = (ring: Ring, closed: boolean, to: ShapeBuilder) => boolean;

interface Machine {
  quick: QuickProjection;
  stream: GeoStreamWrapper['stream'];
}

/** Units of the plane that the larger side of the map takes. */
const planeSize = 1000;

/** How far, in these units, a straight line may leave the curve of a long edge: finer than d3's 0.7 for large maps. */
const precision = 0.2;

/** Where the boundaries lie on the globe, in degrees. */
interface Degrees {
  /** Longitude of the middle. */
  centre: number;
  /** The larger of the two differences. */
  extent: number;
  /** Whether they lie across the antimeridian. */
  across: boolean;
}

function degreesOf(rings: readonly Ring[]): Degrees {
  const start = rings.find((ring) => ring.length > 0)?.[0]?.[0] ?? 0;
  let [west, east, nearWest, nearEast] = [Infinity, -Infinity, Infinity, -Infinity];
  let [south, north] = [Infinity, -Infinity];
  for (const ring of rings)
    for (const position of ring) {
      const x = position[0]!;
      const near = start + unwrap((x - start) % 360);
      west = Math.min(west, x);
      east = Math.max(east, x);
      nearWest = Math.min(nearWest, near);
      nearEast = Math.max(nearEast, near);
      south = Math.min(south, position[1]!);
      north = Math.max(north, position[1]!);
    }
  const across = nearEast - nearWest < 180 && (nearEast > 180 || nearWest < -180);
  const width = across ? nearEast - nearWest : east - west;
  return {
    centre: (nearWest + nearEast) / 2,
    extent: Math.min(360, Math.max(width, north - south, 1e-3)),
    across,
  };
}

/**
 * Vertex by vertex, without d3's clipping and resampling, which cost ten times as much and change nothing while edges
 * are short. Between neighbouring vertices a great circle leaves the straight line by at most (Δ²/8)·sin φ·cos φ; the
 * longest edge allowed keeps that under a quarter of a unit of the plane.
 */
function quickProjection(projection: GeoProjection, extent: number): QuickProjection {
  const longest = Math.min(
    5,
    (Math.sqrt((4 * extent * Math.PI) / 180 / planeSize) * 180) / Math.PI,
  );
  const [rotated] = projection.rotate?.() ?? [0];
  const plain = (x: number, y: number) => Math.abs(unwrap(x + rotated)) < 180 && Math.abs(y) <= 85;
  const short = (a: Position, b: Position) =>
    Math.abs(a[0]! - b[0]!) <= longest && Math.abs(a[1]! - b[1]!) <= longest;
  return (ring, closed, to) => {
    const count = ring.length - (closed ? 1 : 0);
    for (let i = 0; i < ring.length; i++) {
      const position = ring[i]!;
      if (!plain(position[0]!, position[1]!) || !short(ring[i - 1] ?? position, position))
        return false;
      if (i === count) break;
      const at = projection(position as [number, number]);
      if (!at) return false;
      to.point(at[0], at[1]);
    }
    to.endRing();
    return true;
  };
}

const never: QuickProjection = () => false;

function named(name: Exclude<ProjectionName, 'identity'>, rings: readonly Ring[]): Machine {
  if (name === 'albers-usa') {
    // Composed for its default size of 960 units.
    const projection = geoAlbersUsa().precision(precision);
    return { quick: quickProjection(projection, 45), stream: (sink) => projection.stream(sink) };
  }
  const { centre, extent, across } = degreesOf(rings);
  const projection = name === 'mercator' ? geoMercator() : geoEqualEarth();
  const radians = (extent * Math.PI) / 180;
  projection
    .scale(planeSize / radians)
    .translate([0, 0])
    .precision(precision);
  // d3 cuts shapes at 180°: a map that lies there is turned until the cut falls on the other side of the globe.
  if (across) projection.rotate([-centre, 0]);
  return { quick: quickProjection(projection, extent), stream: (sink) => projection.stream(sink) };
}

function flat(reflect: boolean): QuickProjection {
  const sign = reflect ? -1 : 1;
  return (ring, closed, to) => {
    const count = ring.length - (closed ? 1 : 0);
    for (let i = 0; i < count; i++) to.point(ring[i]![0]!, sign * ring[i]![1]!);
    to.endRing();
    return true;
  };
}

function machineFor(prepared: PreparedGeography, projection: MapProjection): Machine {
  if (prepared.kind === 'planar' || projection === 'identity')
    return { quick: flat(prepared.guessed), stream: (sink) => sink };
  if (typeof projection !== 'string')
    return { quick: never, stream: (sink) => projection.stream(sink) };
  return named(projection, [
    ...prepared.parts.flatMap(({ polygons }) => polygons.map((polygon) => polygon[0] ?? [])),
    ...prepared.context,
  ]);
}

const sinkOf = (to: ShapeBuilder): GeoStream => ({
  point: (x, y) => to.point(x, y),
  lineStart() {},
  lineEnd: () => to.endRing(),
  polygonStart() {},
  polygonEnd() {},
});

const countVertices = (rings: readonly Ring[]): number =>
  rings.reduce((total, ring) => total + ring.length, 0);

function addPolygons(polygons: readonly Polygon[], machine: Machine, to: ShapeBuilder): void {
  const quick = polygons.every((polygon) => polygon.every((ring) => machine.quick(ring, true, to)));
  if (!quick) {
    to.rewind();
    const coordinates = polygons.map((polygon) => polygon.map((ring) => [...ring]));
    geoStream({ type: 'MultiPolygon', coordinates }, machine.stream(sinkOf(to)));
  }
  to.endGroup();
}

function addLines(lines: readonly Ring[], machine: Machine, to: ShapeBuilder): void {
  if (!lines.every((line) => machine.quick(line, false, to))) {
    to.rewind();
    const coordinates = lines.map((line) => (line.length === 1 ? [line[0]!, line[0]!] : [...line]));
    geoStream({ type: 'MultiLineString', coordinates }, machine.stream(sinkOf(to)));
  }
  to.endGroup();
}

function projectLines(groups: readonly (readonly Ring[])[], machine: Machine): Shapes {
  const to = shapeBuilder(countVertices(groups.flat()));
  for (const lines of groups) addLines(lines, machine, to);
  return to.build();
}

/** Projects boundaries once, for pictures of any size. */
export function projectGeography(
  prepared: PreparedGeography,
  projection: MapProjection = 'mercator',
): ProjectedGeography {
  const machine = machineFor(prepared, projection);
  const rings = prepared.parts.flatMap(({ polygons }) => polygons).flat();
  const to = shapeBuilder(countVertices(rings));
  for (const { polygons } of prepared.parts) addPolygons(polygons, machine, to);
  return {
    prepared,
    parts: to.build(),
    outlines: projectLines(prepared.outlines, machine),
    context: projectLines([prepared.context], machine),
  };
}
