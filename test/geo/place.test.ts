import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { contains } from '../../src/geo/hit.js';
import { widestPlace } from '../../src/geo/place.js';
import { prepareGeography } from '../../src/geo/prepare.js';
import { projectGeography } from '../../src/geo/project.js';
import { hasRealData, realTopoJson } from './real-data.js';
import { featureOf, polygonFeature, reversed, square } from './samples.js';

const shapesOf = (rings: Position[][]) =>
  projectGeography(prepareGeography([polygonFeature(rings)], { planar: true }), 'identity').parts;

describe('widestPlace', () => {
  test('is the middle of a square, with room for the whole of it', () => {
    const place = widestPlace(shapesOf([square(10, 20, 8)]), 0, 8, 8)!;
    expect(place.x).toBeCloseTo(14, 1);
    expect(place.y).toBeCloseTo(24, 1);
    expect(place.room).toBeCloseTo(1, 1);
  });

  test('measures room in labels: one half as high and half as wide fits twice', () => {
    expect(widestPlace(shapesOf([square(0, 0, 8)]), 0, 4, 4)!.room).toBeCloseTo(2, 1);
    expect(widestPlace(shapesOf([square(0, 0, 8)]), 0, 16, 2)!.room).toBeCloseTo(0.5, 1);
  });

  test('a wide label goes to the wide arm of an L, a high one to the high arm', () => {
    // The foot is 10 × 2 at the bottom (y from 8), the stem 2 × 10 at the left.
    const l = [[0, 0], [2, 0], [2, 8], [10, 8], [10, 10], [0, 10], [0, 0]]; // prettier-ignore
    const wide = widestPlace(shapesOf([l]), 0, 8, 1.6)!;
    expect(wide.y).toBeCloseTo(9, 0);
    expect(wide.room).toBeGreaterThan(1);
    const high = widestPlace(shapesOf([l]), 0, 1.6, 8)!;
    expect(high.x).toBeCloseTo(1, 0);
    expect(high.room).toBeGreaterThan(1);
  });

  test('avoids the hole and the middle of a C, where the centroid lies', () => {
    const ring = widestPlace(shapesOf([square(0, 0, 9), reversed(square(3, 3, 3))]), 0, 1, 1)!;
    expect(ring.x > 3 && ring.x < 6 && ring.y > 3 && ring.y < 6).toBe(false);
    const c = [[0, 0], [9, 0], [9, 2], [2, 2], [2, 7], [9, 7], [9, 9], [0, 9], [0, 0]]; // prettier-ignore
    const shapes = shapesOf([c]);
    const place = widestPlace(shapes, 0, 2, 1)!;
    expect(contains(shapes, 0, place.x, place.y)).toBe(true);
  });

  test('stands on the largest part', () => {
    const coordinates = [[square(0, 0, 1)], [square(10, 10, 6)], [square(30, 0, 2)]];
    const prepared = prepareGeography([featureOf({ type: 'MultiPolygon', coordinates })], { planar: true }); // prettier-ignore
    const place = widestPlace(projectGeography(prepared, 'identity').parts, 0, 2, 1)!;
    expect(place.x).toBeCloseTo(13, 0);
    expect(place.y).toBeCloseTo(13, 0);
  });

  test('of a shape without area has no room, and of nothing is null', () => {
    const line = shapesOf([[[0, 0], [4, 4], [0, 0]]]); // prettier-ignore
    const place = widestPlace(line, 0, 2, 1)!;
    expect(place.room).toBeLessThanOrEqual(0);
    expect(Number.isFinite(place.x + place.y)).toBe(true);
    const none = { xy: new Float64Array(), rings: new Uint32Array(1), groups: new Uint32Array(2), boxes: new Float64Array(4) }; // prettier-ignore
    expect(widestPlace(none, 0, 2, 1)).toBeNull();
  });

  test.runIf(hasRealData)('lies inside every real ward', () => {
    const { features } = realTopoJson('danang-wards.topo.json', 'wards');
    const { parts } = projectGeography(prepareGeography(features, { insets: 'none' }));
    for (const [i, feature] of features.entries()) {
      const place = widestPlace(parts, i, 3, 1)!;
      expect(contains(parts, i, place.x, place.y), String(feature.properties?.['name'])).toBe(true);
      expect(place.room).toBeGreaterThan(0);
    }
  });
});
