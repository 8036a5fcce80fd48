import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { polygonsOf } from '../../src/geo/rings.js';
import { ringArea, windPolygon } from '../../src/geo/winding.js';
import { hasRealData, realGeoJson, realTopoJson } from './real-data.js';
import { reversed, square } from './samples.js';

/** Share of the globe that d3 would fill. */
const globeShare = (coordinates: Position[][]) =>
  geoArea({ type: 'Polygon', coordinates }) / (4 * Math.PI);

describe('ringArea', () => {
  test('is the area of a square, negative clockwise', () => {
    expect(ringArea(square(107, 16, 2))).toBe(-4);
    expect(ringArea(reversed(square(107, 16, 2)))).toBe(4);
  });

  test('is that of an L of three unit squares', () => {
    const l = [[0, 0], [2, 0], [2, 1], [1, 1], [1, 2], [0, 2], [0, 0]]; // prettier-ignore
    expect(ringArea(l)).toBe(3);
  });

  test('unwraps longitudes over the antimeridian', () => {
    const ring = [[179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0]]; // prettier-ignore
    expect(ringArea(ring)).toBe(2);
    expect(ringArea(ring, true)).toBe(-358);
  });

  test('is none for a line there and back, for a point and for a ring round a pole', () => {
    expect(ringArea([[0, 0], [3, 1], [0, 0]])).toBe(0); // prettier-ignore
    expect(ringArea([[5, 5]])).toBe(0); // prettier-ignore
    expect(ringArea([])).toBe(0);
    const polar = [[0, 80], [90, 80], [180, 80], [-90, 80], [0, 80]]; // prettier-ignore
    expect(ringArea(polar)).toBe(0);
  });
});

describe('windPolygon', () => {
  test('gives back what is wound for d3-geo already', () => {
    const polygon = [square(0, 0, 4), reversed(square(1, 1))];
    expect(windPolygon(polygon)).toBe(polygon);
  });

  test('turns an exterior that would fill the globe, on a copy', () => {
    const ring = reversed(square(108, 16));
    const before = structuredClone(ring);
    expect(globeShare([ring])).toBeGreaterThan(0.99);
    const [wound] = windPolygon([ring]) as Position[][];
    expect(globeShare([wound!])).toBeLessThan(0.01);
    expect(wound).toEqual(square(108, 16));
    expect(ring).toEqual(before);
  });

  test('judges ring by ring: a right exterior keeps its wrong hole from cutting the other way', () => {
    const exterior = square(0, 0, 4);
    const wound = windPolygon([exterior, square(1, 1)]);
    expect(wound[0]).toBe(exterior);
    expect(wound[1]).toEqual(reversed(square(1, 1)));
  });

  test('turns the exterior of a feature larger than half the globe', () => {
    // 350 by 160 degrees, a vertex every 50: the smaller side of the sphere is the one outside.
    const longitudes = [-175, -125, -75, -25, 25, 75, 125, 175];
    const south = longitudes.map((x) => [x, -80]);
    const north = longitudes.map((x) => [x, 80]).reverse();
    const wide = [...south, ...north, south[0]!];
    expect(ringArea(wide)).toBe(350 * 160);
    expect(windPolygon([wide])[0]).toEqual(reversed(wide));
  });

  test('leaves rings without area as they are', () => {
    const flat = [[0, 0], [1, 1], [0, 0]]; // prettier-ignore
    const polygon = [flat, []];
    expect(windPolygon(polygon)).toBe(polygon);
  });
});

describe.runIf(hasRealData)('real boundaries', () => {
  const wards = hasRealData ? realTopoJson('danang-wards.topo.json', 'wards').features : [];
  const old = hasRealData ? realGeoJson('thanh-khe-old-wards.geojson').features : [];

  test('are wound for d3-geo already and stay untouched', () => {
    for (const { geometry } of [...wards, ...old])
      for (const polygon of polygonsOf(geometry)) expect(windPolygon(polygon)).toBe(polygon);
  });

  test('turned to RFC 7946 come back the same', () => {
    for (const { geometry } of [...wards, ...old])
      for (const polygon of polygonsOf(geometry)) {
        const turned = polygon.map((ring) => reversed(ring as Position[]));
        expect(windPolygon(turned)).toEqual(polygon);
      }
  });
});
