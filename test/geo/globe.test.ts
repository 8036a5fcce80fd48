import { geoInterpolate } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { addRing, type GlobeMachine } from '../../src/geo/globe.js';
import { shapeBuilder } from '../../src/geo/shapes.js';

/** Degrees as they are, so that what was done to them can be read. */
const plain: GlobeMachine = { plane: (x, y) => [x, y], scale: 1, longest: 5, origin: null };

function points(ring: Position[], machine: Partial<GlobeMachine> = {}, closed = true): number[][] {
  const to = shapeBuilder(ring.length);
  addRing(ring, closed, { ...plain, ...machine }, to);
  to.endGroup();
  const { xy } = to.build();
  return Array.from({ length: xy.length / 2 }, (_, i) => [xy[2 * i]!, xy[2 * i + 1]!]);
}

test('short edges stay straight, the closing vertex is not repeated', () => {
  const ring = [[0, 0], [0, 4], [4, 4], [0, 0]]; // prettier-ignore
  expect(points(ring)).toEqual([[0, 0], [0, 4], [4, 4]]); // prettier-ignore
  expect(points(ring, {}, false)).toHaveLength(4);
});

test('a long edge follows the great circle in steps of at most the longest edge', () => {
  const found = points([[0, 40], [60, 40]], {}, false); // prettier-ignore
  expect(found).toHaveLength(13);
  const truth = geoInterpolate([0, 40], [60, 40]);
  for (const [i, [x, y]] of found.entries()) {
    const [tx, ty] = truth(i / 12);
    expect(x).toBeCloseTo(tx, 9);
    expect(y).toBeCloseTo(ty, 9);
  }
  // Northwards of the parallel: the middle lies at atan(tan 40° / cos 30°) = 44.1°.
  expect(found[6]![1]).toBeCloseTo(44.1, 1);
});

test('longitudes run on across the antimeridian', () => {
  expect(points([[178, 0], [178, 2], [-178, 2], [-178, 0], [178, 0]]).map(([x]) => x)).toEqual([178, 178, 182, 182]); // prettier-ignore
});

test('rings on either side of it are gathered round an origin', () => {
  const east = [[179, 0], [179, 1], [180, 1], [179, 0]]; // prettier-ignore
  const west = [[-180, 0], [-180, 1], [-179, 1], [-180, 0]]; // prettier-ignore
  expect(points(east, { origin: 180 }).map(([x]) => x)).toEqual([179, 179, 180]);
  expect(points(west, { origin: 180 }).map(([x]) => x)).toEqual([180, 180, 181]);
  expect(points(west).map(([x]) => x)).toEqual([-180, -180, -179]);
});

describe('round a pole', () => {
  test('a ring that was cut along 180° is drawn as it is written', () => {
    const coast = [-180, -90, 0, 90, 180].map((x) => [x, -70]);
    const ring = [...coast, [180, -90], [-180, -90], [-180, -70]];
    const found = points(ring, { longest: 100 });
    expect(Math.min(...found.map(([x]) => x!))).toBe(-180);
    expect(Math.max(...found.map(([x]) => x!))).toBe(180);
    expect(found).toHaveLength(7);
  });

  test('a ring that was not is closed along the pole', () => {
    const ring = [[0, -70], [90, -70], [180, -70], [-90, -70], [0, -70]]; // prettier-ignore
    expect(points(ring, { longest: 100 })).toEqual([[0, -70], [90, -70], [180, -70], [270, -70], [360, -70], [360, -90], [0, -90]]); // prettier-ignore
  });
});

test('vertices that the projection does not show are left out', () => {
  const half: GlobeMachine['plane'] = (x, y) => (x < 2 ? [x, y] : null);
  expect(points([[0, 0], [0, 3], [3, 3], [1, 0], [0, 0]], { plane: half })).toEqual([[0, 0], [0, 3], [1, 0]]); // prettier-ignore
});

test('nothing comes of nothing, and two opposite points are not joined by any circle in particular', () => {
  expect(points([])).toEqual([]);
  expect(points([[0, 0], [179.9999999999, 0]], {}, false)).toHaveLength(2); // prettier-ignore
});
