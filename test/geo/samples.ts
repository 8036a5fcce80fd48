import type { Feature, Geometry, Position } from 'geojson';

/** A closed square with its lower left corner at (x, y), clockwise with y upwards: the way d3-geo wants it. */
export const square = (x: number, y: number, side = 1): Position[] => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
];

export const reversed = (ring: Position[]): Position[] => [...ring].reverse();

export const featureOf = (geometry: Geometry | null, code = 'a', name = code): Feature => ({
  type: 'Feature',
  properties: { code, name },
  geometry: geometry as Geometry,
});

export const polygonFeature = (rings: Position[][], code = 'a', name = code): Feature =>
  featureOf({ type: 'Polygon', coordinates: rings }, code, name);

/** A random number from 0 to 1, the same ones every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
