import type { Polygon } from './rings.js';
import { unwrap } from './winding.js';

/** A part of a map that lies far away and is drawn in a frame of its own. */
export interface InsetSpec {
  /** Keys of the districts that go there whole. */
  keys?: readonly string[];
  /** Or every polygon whose middle lies in this box, in the units of the boundaries. */
  box?: readonly [west: number, south: number, east: number, north: number];
  /** Name of the frame; default: that of the district in it. */
  label?: string;
}

/** The polygons of one district that are drawn in one frame. */
export interface Part {
  district: number;
  /** 0 = the main map, i = the inset i − 1. */
  frame: number;
  polygons: readonly Polygon[];
}

/** A rectangle: west, south, east, north. */
type Extent = [number, number, number, number];

interface Piece {
  district: number;
  polygon: Polygon;
  extent: Extent;
}

/** A group of pieces, and the rectangle round them. */
interface Cluster {
  pieces: Piece[];
  extent: Extent;
}

/** Longitudes are counted from one origin, so that what lies beyond the antimeridian is not half a globe away. */
function polygonExtent(polygon: Polygon, origin: number | null): Extent {
  const extent: Extent = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of polygon[0] ?? []) {
    const x = origin === null ? position[0]! : origin + unwrap(position[0]! - origin);
    extent[0] = Math.min(extent[0], x);
    extent[1] = Math.min(extent[1], position[1]!);
    extent[2] = Math.max(extent[2], x);
    extent[3] = Math.max(extent[3], position[1]!);
  }
  return extent;
}

const spanOf = ([west, south, east, north]: Extent): number => Math.max(east - west, north - south);

const joined = (a: Extent, b: Extent): Extent => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Width of the empty strip between two rectangles; 0 where they overlap along both axes. */
const gap = (a: Extent, b: Extent): number =>
  Math.max(0, a[0] - b[2], b[0] - a[2], a[1] - b[3], b[1] - a[3]);

/** Adds to a cluster whatever lies within the reach of its rectangle, until nothing more does; returns what is left. */
function gather(cluster: Cluster, pieces: readonly Piece[], reach: () => number): Piece[] {
  let left = [...pieces];
  for (let found = true; found;) {
    const far: Piece[] = [];
    for (const piece of left)
      if (gap(cluster.extent, piece.extent) <= reach()) {
        cluster.pieces.push(piece);
        cluster.extent = joined(cluster.extent, piece.extent);
      } else far.push(piece);
    found = far.length < left.length;
    left = far;
  }
  return left;
}

const clusterOf = (piece: Piece): Cluster => ({ pieces: [piece], extent: piece.extent });

/** A piece is far away at this distance from the main map, and worth a frame where it makes the map this much larger: both in spans of the main map. */
const farAway = 1;
const worthwhile = 2;
const mostInsets = 3;

/**
 * Far-away clusters, found by distance alone. A map of scattered equals has none: a third of the districts at most
 * may lie outside, in few frames.
 */
function farClusters(pieces: readonly Piece[]): Cluster[] {
  const largest = pieces.reduce((a, b) => (spanOf(b.extent) > spanOf(a.extent) ? b : a));
  const main = clusterOf(largest);
  let left = gather(main, pieces.filter((piece) => piece !== largest), () => farAway * spanOf(main.extent)); // prettier-ignore
  const whole = pieces.reduce((extent, piece) => joined(extent, piece.extent), largest.extent);
  if (left.length === 0 || spanOf(whole) < worthwhile * spanOf(main.extent)) return [];
  const clusters: Cluster[] = [];
  while (left.length > 0) {
    const cluster = clusterOf(left[0]!);
    left = gather(cluster, left.slice(1), () => farAway * spanOf(main.extent));
    clusters.push(cluster);
  }
  const districts = new Set(pieces.map(({ district }) => district)).size;
  const outside = new Set(clusters.flatMap((c) => c.pieces.map(({ district }) => district))).size;
  return clusters.length <= mostInsets && 3 * outside <= districts ? clusters : [];
}

/** Frame of each piece by the author's list. */
function listedFrame(
  { district, extent }: Piece,
  specs: readonly InsetSpec[],
  keys: readonly (string | null)[],
): number {
  const [x, y] = [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2];
  const key = keys[district] ?? null;
  const at = specs.findIndex(({ keys: wanted, box }) => {
    if (key !== null && wanted?.includes(key)) return true;
    return box !== undefined && x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
  });
  return at + 1;
}

function collect(pieces: readonly Piece[], frames: readonly number[]): Part[] {
  const parts = new Map<string, { district: number; frame: number; polygons: Polygon[] }>();
  for (const [i, { district, polygon }] of pieces.entries()) {
    const frame = frames[i]!;
    const id = `${district} ${frame}`;
    const part = parts.get(id) ?? { district, frame, polygons: [] };
    part.polygons.push(polygon);
    parts.set(id, part);
  }
  return [...parts.values()];
}

/** What is drawn in which frame, and the labels of the frames beside the main one; null for those without. */
export interface Division {
  parts: readonly Part[];
  labels: readonly (string | null)[];
}

/** Divides the polygons of districts among the main map and its insets. */
export function divideMap(
  districts: readonly (readonly Polygon[])[],
  keys: readonly (string | null)[],
  insets: 'auto' | 'none' | readonly InsetSpec[],
  planar: boolean,
): Division {
  const whole = districts.flatMap((polygons, district) =>
    polygons.length > 0 ? [{ district, frame: 0, polygons }] : [],
  );
  if (insets === 'none' || insets.length === 0 || whole.length < 2)
    return { parts: whole, labels: [] };
  const origin = planar ? null : (whole[0]!.polygons[0]![0]?.[0]?.[0] ?? 0);
  const pieces = whole.flatMap(({ district, polygons }) =>
    polygons.map((polygon) => ({ district, polygon, extent: polygonExtent(polygon, origin) })),
  );
  if (insets !== 'auto') {
    const frames = pieces.map((piece) => listedFrame(piece, insets, keys));
    return { parts: collect(pieces, frames), labels: insets.map(({ label }) => label ?? null) };
  }
  const clusters = farClusters(pieces);
  if (clusters.length === 0) return { parts: whole, labels: [] };
  const frameOf = new Map(clusters.flatMap((c, i) => c.pieces.map((piece) => [piece, i + 1])));
  const frames = pieces.map((piece) => frameOf.get(piece) ?? 0);
  return { parts: collect(pieces, frames), labels: clusters.map(() => null) };
}
