import { archipelagos, islandGroups, type IslandGroups } from './archipelagos.js';
import { keyText } from './join.js';
import type { Polygon } from './rings.js';
import { unwrap } from './winding.js';

/** A part of a map that lies far away and is drawn in a frame of its own. */
export interface InsetSpec {
  /** Keys of the districts that go there whole. */
  keys?: readonly (string | number)[];
  /** The same as `keys`. */
  ids?: readonly (string | number)[];
  /** Or every polygon whose middle lies in this box, in the units of the boundaries. */
  box?: readonly [west: number, south: number, east: number, north: number];
  /** Name of the frame; default: that of the district in it. */
  label?: string;
  /** Side of the map that it stands on where there is room beside it. Default `right`. */
  place?: 'left' | 'right';
}

/** A frame beside the main map. */
export interface InsetFrame {
  /** Its name; null where the districts in it name it. */
  label: string | null;
  place: 'left' | 'right';
}

/** The polygons of one district that are drawn in one frame. */
export interface Part {
  district: number;
  /** 0 = the main map, i = the inset i − 1. */
  frame: number;
  /** Name of the archipelago that it is, where it is one. */
  archipelago: string | null;
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
  if (pieces.length < 2) return [];
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
  const at = specs.findIndex(({ keys: wanted, ids, box }) => {
    if (key !== null && (ids ?? wanted)?.some((id) => keyText(id) === key)) return true;
    return box != null && x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
  });
  return at + 1;
}

/** What is drawn in which frame, and the frames beside the main one. */
export interface Division {
  parts: readonly Part[];
  frames: readonly InsetFrame[];
}

/** Frames that were found: of archipelagos by their names, then of whatever else lies far away. */
function foundFrames(
  pieces: readonly Piece[],
  { of, shown }: IslandGroups,
): { frameOf: (piece: Piece, index: number) => number; frames: InsetFrame[] } {
  const clusters = farClusters(pieces.filter((_, index) => of[index]! < 0));
  const clusterOfPiece = new Map(
    clusters.flatMap((cluster, i) =>
      cluster.pieces.map((piece) => [piece, shown.length + i + 1] as const),
    ),
  );
  const labels = [...shown.map((each) => archipelagos[each]!.name), ...clusters.map(() => null)];
  return {
    frameOf: (piece, index) => clusterOfPiece.get(piece) ?? shown.indexOf(of[index]!) + 1,
    frames: labels.map((label) => ({ label, place: 'right' })),
  };
}

function listedFrames(
  specs: readonly InsetSpec[],
  keys: readonly (string | null)[],
): ReturnType<typeof foundFrames> {
  return {
    frameOf: (piece) => listedFrame(piece, specs, keys),
    frames: specs.map(({ label, place }) => ({ label: label ?? null, place: place === 'left' ? place : 'right' })), // prettier-ignore
  };
}

function collect(
  pieces: readonly Piece[],
  frameOf: (piece: Piece, index: number) => number,
  { of }: IslandGroups,
): Part[] {
  const parts = new Map<string, Part & { polygons: Polygon[] }>();
  for (const [index, piece] of pieces.entries()) {
    const { district, polygon } = piece;
    const frame = frameOf(piece, index);
    const id = [district, frame, of[index]].join(' ');
    const archipelago = archipelagos[of[index]!]?.name ?? null;
    const part = parts.get(id) ?? { district, frame, archipelago, polygons: [] };
    part.polygons.push(polygon);
    parts.set(id, part);
  }
  return [...parts.values()];
}

/**
 * Divides the polygons of districts among the main map and its insets. On a map of the country, or of a province with
 * islets in one, archipelagos are parts of their own, whatever the insets are.
 */
export function divideMap(
  districts: readonly (readonly Polygon[])[],
  keys: readonly (string | null)[],
  insets: 'auto' | 'none' | readonly InsetSpec[],
  planar: boolean,
): Division {
  const first = districts.find((polygons) => polygons.length > 0);
  if (!first) return { parts: [], frames: [] };
  const origin = planar ? null : (first[0]![0]?.[0]?.[0] ?? 0);
  const pieces = districts.flatMap((polygons, district) =>
    polygons.map((polygon) => ({ district, polygon, extent: polygonExtent(polygon, origin) })),
  );
  const islands = planar
    ? { of: pieces.map(() => -1), shown: [] }
    : islandGroups(pieces.map(({ extent }) => extent));
  const listed = insets === 'none' ? [] : insets;
  // A word that means nothing is no reason to show nothing.
  const { frameOf, frames } =
    typeof listed === 'string' ? foundFrames(pieces, islands) : listedFrames(listed, keys);
  return { parts: collect(pieces, frameOf, islands), frames };
}
