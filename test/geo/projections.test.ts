import { geoAlbersUsa, geoEqualEarthRaw, geoMercatorRaw } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { albersUsa, equalEarth, mercator } from '../../src/geo/projections.js';

const radians = Math.PI / 180;
const grid = [-170, -95.5, 0, 12, 107.8, 180].flatMap((x) => [-84, -33, 0, 16, 60].map((y) => [x, y] as const)); // prettier-ignore

describe.each([
  ['mercator', mercator, geoMercatorRaw],
  ['equal-earth', equalEarth, geoEqualEarthRaw],
] as const)('%s', (_, ours, theirs) => {
  test('is d3-geo’s formula, with y downwards', () => {
    for (const [x, y] of grid) {
      const [tx, ty] = theirs(x * radians, y * radians);
      const [px, py] = ours(x, y)!;
      expect(px).toBeCloseTo(tx, 12);
      expect(py).toBeCloseTo(-ty, 12);
    }
  });

  test('is finite at the poles', () => {
    for (const latitude of [-90, 90]) expect(ours(0, latitude)!.every(Number.isFinite)).toBe(true);
  });
});

test('mercator ends as a square: as high as it is wide', () => {
  expect(mercator(0, 90)![1]).toBeCloseTo(-Math.PI, 5);
});

describe('albers-usa', () => {
  const plane = albersUsa();
  const truth = geoAlbersUsa().scale(1).translate([0, 0]);

  test('agrees with d3-geo on every whole degree of North America and the Pacific', () => {
    let shown = 0;
    for (let x = -179.5; x < -60; x++)
      for (let y = 14.5; y < 75; y++) {
        const [theirs, ours] = [truth([x, y]), plane(x, y)];
        expect(ours === null, `${x}, ${y}`).toBe(theirs === null);
        if (!ours || !theirs) continue;
        shown += 1;
        expect(ours[0]).toBeCloseTo(theirs[0], 9);
        expect(ours[1]).toBeCloseTo(theirs[1], 9);
      }
    expect(shown).toBeGreaterThan(1000);
  });

  test('takes a longitude however often it has gone round', () => {
    expect(plane(-96 + 360, 40)).toEqual(plane(-96, 40));
    expect(plane(183, 52)).toEqual(plane(-177, 52));
  });

  test('shows nothing of the rest of the world', () => {
    expect(plane(107, 16)).toBeNull();
  });
});
