import { geoContains, geoMercator } from 'd3-geo';
import type { Feature, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { fitExtent } from '../../src/geo/fit.js';
import { groupAt, smallGroupNear } from '../../src/geo/hit.js';
import { prepareGeography } from '../../src/geo/prepare.js';
import { projectGeography } from '../../src/geo/project.js';
import { extentOf } from '../../src/geo/shapes.js';
import { hasRealData, realGeoJson, realTopoJson } from './real-data.js';
import { featureOf, polygonFeature, reversed, seededRandom, square } from './samples.js';

const flat = (features: readonly Feature[]) =>
  projectGeography(prepareGeography(features, { planar: true, insets: 'none' }), 'identity').parts;

describe('groupAt', () => {
  const holed = polygonFeature([square(0, 0, 9), reversed(square(3, 3, 3))], 'outer');
  const enclave = polygonFeature([square(3, 3, 3)], 'enclave');

  test('finds the district, and nothing outside', () => {
    const shapes = flat([polygonFeature([square(0, 0)]), polygonFeature([square(1, 0)], 'b')]);
    expect(groupAt(shapes, 0.5, 0.5)).toBe(0);
    expect(groupAt(shapes, 1.5, 0.5)).toBe(1);
    expect(groupAt(shapes, 2.5, 0.5)).toBe(-1);
    expect(groupAt(shapes, NaN, 0.5)).toBe(-1);
  });

  test('a hole is outside, an enclave in it is itself', () => {
    expect(groupAt(flat([holed]), 4, 4)).toBe(-1);
    expect(groupAt(flat([holed]), 1, 4)).toBe(0);
    expect(groupAt(flat([holed, enclave]), 4, 4)).toBe(1);
    expect(groupAt(flat([enclave, holed]), 4, 4)).toBe(0);
  });

  test('an island in a lake of the same district is inside again', () => {
    const coordinates = [[square(0, 0, 9), reversed(square(2, 2, 5))], [square(4, 4)]];
    const shapes = flat([featureOf({ type: 'MultiPolygon', coordinates })]);
    expect(groupAt(shapes, 4.5, 4.5)).toBe(0);
    expect(groupAt(shapes, 3, 3)).toBe(-1);
  });

  test('parts that overlap are one, as they are drawn', () => {
    const coordinates = [[square(0, 0, 4)], [square(2, 2, 4)]];
    expect(groupAt(flat([featureOf({ type: 'MultiPolygon', coordinates })]), 3, 3)).toBe(0);
  });

  test('every point of a shared edge belongs to one district alone', () => {
    const shapes = flat([
      polygonFeature([square(0, 0, 2)]),
      polygonFeature([square(2, 0, 2)], 'b'),
    ]);
    for (const y of [0.25, 1, 1.5]) expect(groupAt(shapes, 2, y)).toBeGreaterThanOrEqual(0);
  });

  test('a ray through vertices counts them once', () => {
    const diamond = [[2, 0], [0, 2], [2, 4], [4, 2], [2, 0]]; // prettier-ignore
    const shapes = flat([polygonFeature([diamond])]);
    expect(groupAt(shapes, 1, 2)).toBe(0);
    expect(groupAt(shapes, -1, 2)).toBe(-1);
    expect(groupAt(shapes, 0.5, 0)).toBe(-1);
  });
});

test('smallGroupNear gives a small district a target as large as a finger', () => {
  const shapes = flat([
    polygonFeature([square(0, 0, 100)]),
    polygonFeature([square(200, 50, 2)], 'islet'),
  ]);
  expect(smallGroupNear(shapes, 209, 51, 24)).toBe(1);
  expect(smallGroupNear(shapes, 215, 51, 24)).toBe(-1);
  expect(smallGroupNear(shapes, 50, 50, 24)).toBe(-1);
});

/** Compares with d3's spherical test on the author's features, at seeded random points of their extent. */
function compareWithD3(features: readonly Feature[], points: number): number {
  const { parts } = projectGeography(prepareGeography(features, { insets: 'none' }));
  // The same plane by d3 itself: only scale and offset may differ.
  const truth = geoMercator().fitExtent([[0, 0], [800, 400]], { type: 'FeatureCollection', features: [...features] }); // prettier-ignore
  const { k, dx, dy } = fitExtent(extentOf(parts)!, { x: 0, y: 0, width: 800, height: 400 });
  const [left, top, right, bottom] = extentOf(parts)!;
  const random = seededRandom(20_250_721);
  let inside = 0;
  for (let i = 0; i < points; i++) {
    const x = left + random() * (right - left);
    const y = top + random() * (bottom - top);
    const position = truth.invert!([k * x + dx, k * y + dy]) as [number, number];
    const found = groupAt(parts, x, y);
    const expected = features.findIndex((feature) => geoContains(feature, position));
    expect(found, `at ${position.join(', ')}`).toBe(expected);
    if (found >= 0) inside += 1;
  }
  return inside;
}

describe.runIf(hasRealData)('agrees with geoContains', () => {
  test('on the wards of Đà Nẵng, where the sea takes most of the extent', () => {
    const { features } = realTopoJson('danang-wards.topo.json', 'wards');
    expect(compareWithD3(features, 200)).toBeGreaterThan(10);
  });

  test('on the mainland, where most points lie inside', () => {
    const { features } = realTopoJson('danang-wards.topo.json', 'wards');
    const mainland = features.filter(({ properties }) => properties?.['code'] !== '20333');
    expect(compareWithD3(mainland, 200)).toBeGreaterThan(80);
  });

  test('on the old wards of Thanh Khê', () => {
    const { features } = realGeoJson('thanh-khe-old-wards.geojson');
    expect(compareWithD3(features, 200)).toBeGreaterThan(80);
  });
});

test('agrees with geoContains on districts of some degrees, with bent edges', () => {
  const corner = (x: number, y: number): Position => [100 + x, 10 + y];
  const features = [0, 1, 2].map((i) => {
    const coordinates = [[corner(4 * i, 0), corner(4 * i, 5), corner(4 * i + 4, 6), corner(4 * i + 4, 1), corner(4 * i, 0)]]; // prettier-ignore
    return polygonFeature(coordinates, `${i}`);
  });
  expect(compareWithD3(features, 300)).toBeGreaterThan(150);
});
