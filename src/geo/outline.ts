import type { Position } from 'geojson';
import type { Polygon, Ring } from './rings.js';

/** All edges of some rings, found again by their two ends whichever way they run. */
interface EdgeTable {
  /** Index of the edge with these ends, or −1 when it is new and now stored. */
  find(a: Position, b: Position): number;
}

/** Bits of the two numbers, mixed so that neighbouring coordinates fall far apart. */
function hasher(): (x: number, y: number) => number {
  const numbers = new Float64Array(2);
  const words = new Uint32Array(numbers.buffer);
  return (x, y) => {
    numbers[0] = x;
    numbers[1] = y;
    const mixed =
      Math.imul(words[0]!, 0x9e3779b1) ^
      Math.imul(words[1]!, 0x85ebca6b) ^
      Math.imul(words[2]!, 0xc2b2ae35) ^
      Math.imul(words[3]!, 0x27d4eb2f);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

/** Open addressing over typed arrays: a map keyed by text or objects costs ten times as much on a country. */
function edgeTable(size: number): EdgeTable {
  const slots = 2 ** Math.ceil(Math.log2(2 * size + 2));
  const table = new Int32Array(slots).fill(-1);
  const ends = new Float64Array(4 * size);
  const hash = hasher();
  let stored = 0;
  const joins = (edge: number, a: Position, b: Position): boolean => {
    const at = 4 * edge;
    const [x, y, toX, toY] = [ends[at], ends[at + 1], ends[at + 2], ends[at + 3]];
    const against = x === b[0] && y === b[1] && toX === a[0] && toY === a[1];
    return against || (x === a[0] && y === a[1] && toX === b[0] && toY === b[1]);
  };
  return {
    find(a, b) {
      // The sum of the ends is the same from either side.
      let slot = hash(a[0]! + b[0]!, a[1]! + b[1]!) & (slots - 1);
      for (let edge = table[slot]!; edge >= 0; edge = table[slot]!) {
        if (joins(edge, a, b)) return edge;
        slot = (slot + 1) & (slots - 1);
      }
      table[slot] = stored;
      ends[4 * stored] = a[0]!;
      ends[4 * stored + 1] = a[1]!;
      ends[4 * stored + 2] = b[0]!;
      ends[4 * stored + 3] = b[1]!;
      stored += 1;
      return -1;
    },
  };
}

/** Which edges, counted along all rings, belong to one ring only. */
function markOuterEdges(rings: readonly Ring[], size: number): Uint8Array {
  const outer = new Uint8Array(size).fill(1);
  const table = edgeTable(size);
  const place: number[] = [];
  let edge = 0;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++, edge++) {
      const [from, to] = [ring[i - 1]!, ring[i]!];
      const twin = table.find(from, to);
      if (twin < 0) place.push(edge);
      else outer[edge] = outer[place[twin]!] = 0;
      if (from[0] === to[0] && from[1] === to[1]) outer[edge] = 0;
    }
  return outer;
}

/**
 * The border of the whole: the edges that only one polygon has, as lines. Neighbours must share their vertices
 * exactly, as they do in TopoJSON and in any clean coverage; where they do not, both sides count as outer border.
 */
export function outlineOf(polygons: readonly Polygon[]): readonly Ring[] {
  const rings = polygons.flat();
  const size = rings.reduce((total, ring) => total + Math.max(0, ring.length - 1), 0);
  const outer = markOuterEdges(rings, size);
  const lines: Position[][] = [];
  let edge = 0;
  for (const ring of rings) {
    let line: Position[] | null = null;
    for (let i = 1; i < ring.length; i++, edge++) {
      if (!outer[edge]) {
        line = null;
        continue;
      }
      if (!line) lines.push((line = [ring[i - 1]!]));
      line.push(ring[i]!);
    }
  }
  return lines;
}
