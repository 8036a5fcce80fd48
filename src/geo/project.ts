import { projectAround, type ProjectedSurroundings } from './around.js';
import { addRing, placeOnGlobe, type GlobeMachine } from './globe.js';
import type { MapMachine } from './machine.js';
import type { PreparedGeography } from './prepare.js';
import { albersUsa, equalEarth, mercator, type ProjectionName } from './projections.js';
import type { Ring } from './rings.js';
import { shapeBuilder, type ShapeBuilder, type Shapes } from './shapes.js';
import { unwrap } from './winding.js';

/** What takes geometry in d3-geo's streams. */
export interface GeometryStream {
  point(x: number, y: number, z?: number): void;
  lineStart(): void;
  lineEnd(): void;
  polygonStart(): void;
  polygonEnd(): void;
  sphere?(): void;
}

/** A projection of d3-geo, or anything that streams geometry as they do. */
export interface StreamProjection {
  stream(sink: GeometryStream): GeometryStream;
}

/** A projection by its name, or one of d3-geo's, whose own scale and translation do not matter. */
export type MapProjection = ProjectionName | StreamProjection;

/** Boundaries on a plane of about 1,000 units, for any size of picture: fitting is a matter of scale and offset. */
export interface ProjectedGeography {
  prepared: PreparedGeography;
  /** A group a part: of a district, in one frame. */
  parts: Shapes;
  /** A group a frame. */
  outlines: Shapes;
  /** One group. */
  context: Shapes;
  /** Puts what else lies on the map onto the same plane. */
  machine: MapMachine;
  /** What lies round the districts. */
  around: ProjectedSurroundings;
}

/** Units of the plane that the larger side of the map takes. */
const planeSize = 1000;

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

const ofRings = (
  add: (ring: Ring, closed: boolean, to: ShapeBuilder) => void,
  place: MapMachine['place'],
): MapMachine => ({
  addPolygon: (polygon, to) => polygon.forEach((ring) => add(ring, true, to)),
  addLine: (line, to) => add(line, false, to),
  place,
});

/**
 * Vertex by vertex, without d3's clipping and adaptive resampling, which cost ten times as much. Between neighbouring
 * vertices a great circle leaves the straight line by at most (Δ²/8)·sin φ·cos φ: edges are bent where that could be
 * more than a quarter of a unit of the plane.
 */
function onGlobe(name: Exclude<ProjectionName, 'identity'>, rings: readonly Ring[]): MapMachine {
  const { centre, extent, across } = degreesOf(rings);
  const turn = 180 / Math.PI;
  const composed = name === 'albers-usa';
  const machine: GlobeMachine = {
    plane: composed ? albersUsa() : name === 'equal-earth' ? equalEarth : mercator,
    scale: composed ? planeSize : (planeSize * turn) / extent,
    longest: Math.min(5, turn * Math.sqrt((4 * extent) / turn / planeSize)),
    origin: across && !composed ? centre : null,
  };
  return ofRings(
    (ring, closed, to) => addRing(ring, closed, machine, to),
    (longitude, latitude) => placeOnGlobe(longitude, latitude, machine),
  );
}

/** Coordinates as they are; `reflected` where y runs upwards. */
function flat(reflected: boolean): MapMachine {
  const sign = reflected ? -1 : 1;
  return ofRings(
    (ring, closed, to) => {
      const count = ring.length - (closed ? 1 : 0);
      for (let i = 0; i < count; i++) to.point(ring[i]![0]!, sign * ring[i]![1]!);
      to.endRing();
    },
    (x, y) => [x, sign * y],
  );
}

function streamRing(ring: Ring, closed: boolean, stream: GeometryStream): void {
  stream.lineStart();
  for (const position of ring.slice(0, closed ? -1 : undefined))
    stream.point(position[0]!, position[1]!);
  stream.lineEnd();
}

/** A projection of the author's does as it is set up to do: its clipping, resampling and rotation are used. */
function streamed(projection: StreamProjection): MapMachine {
  const sinkOf = (to: ShapeBuilder): GeometryStream => ({
    point(x, y) {
      if (Number.isFinite(x) && Number.isFinite(y)) to.point(x, y);
    },
    lineStart() {},
    lineEnd: () => to.endRing(),
    polygonStart() {},
    polygonEnd() {},
  });
  return {
    addPolygon(polygon, to) {
      const stream = projection.stream(sinkOf(to));
      stream.polygonStart();
      for (const ring of polygon) streamRing(ring, true, stream);
      stream.polygonEnd();
    },
    addLine: (line, to) => streamRing(line, false, projection.stream(sinkOf(to))),
    place(x, y) {
      const to = shapeBuilder(1);
      projection.stream(sinkOf(to)).point(x, y);
      to.endRing();
      const { xy } = to.build();
      return xy.length < 2 ? null : [xy[0]!, xy[1]!];
    },
  };
}

function machineFor(prepared: PreparedGeography, projection: MapProjection): MapMachine {
  if (prepared.kind === 'planar' || projection === 'identity') return flat(prepared.guessed);
  if (typeof projection !== 'string') return streamed(projection);
  const exteriors = prepared.parts.flatMap(({ polygons }) => polygons.map(([ring]) => ring ?? []));
  return onGlobe(projection, [...exteriors, ...prepared.context]);
}

const countVertices = (rings: readonly Ring[]): number =>
  rings.reduce((total, ring) => total + ring.length, 0);

/** Puts lines onto the plane, a group a list of them. */
export function projectLines(groups: readonly (readonly Ring[])[], machine: MapMachine): Shapes {
  const to = shapeBuilder(countVertices(groups.flat()));
  for (const lines of groups) {
    for (const line of lines) machine.addLine(line, to);
    to.endGroup();
  }
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
  for (const { polygons } of prepared.parts) {
    for (const polygon of polygons) machine.addPolygon(polygon, to);
    to.endGroup();
  }
  return {
    prepared,
    parts: to.build(),
    outlines: projectLines(prepared.outlines, machine),
    context: projectLines([prepared.context], machine),
    machine,
    around: projectAround(prepared, machine),
  };
}
