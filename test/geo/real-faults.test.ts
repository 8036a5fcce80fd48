import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { fitGeography } from '../../src/geo/fitted.js';
import { prepareGeography } from '../../src/geo/prepare.js';
import { projectGeography } from '../../src/geo/project.js';
import { hasRealData, realGeoJson } from './real-data.js';

const room = { x: 0, y: 0, width: 600, height: 400 };

/** A copy of features with every position changed. */
function moved(features: readonly Feature[], move: (position: Position) => Position): Feature[] {
  return features.map((feature) => {
    const copy = structuredClone(feature);
    const geometry = copy.geometry as Polygon | MultiPolygon;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) ring.splice(0, ring.length, ...ring.map(move));
    return copy;
  });
}

/**
 * VN-2000 / 3° zone at 107°45′ (k₀ = 0.9999) by the series of the transverse Mercator projection (Snyder 1987, p. 61)
 * on the WGS 84 ellipsoid; the shift between the datums, some 200 m, changes no shape.
 */
function vn2000([longitude, latitude]: Position): Position {
  const [a, e2, k0] = [6_378_137, 0.00669437999, 0.9999];
  const phi = (latitude! * Math.PI) / 180;
  const n = a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  const t = Math.tan(phi) ** 2;
  const c = (e2 / (1 - e2)) * Math.cos(phi) ** 2;
  const p = (((longitude! - 107.75) * Math.PI) / 180) * Math.cos(phi);
  const m =
    a *
    ((1 - e2 / 4 - (3 * e2 ** 2) / 64) * phi -
      ((3 * e2) / 8 + (3 * e2 ** 2) / 32) * Math.sin(2 * phi) +
      ((15 * e2 ** 2) / 256) * Math.sin(4 * phi));
  return [
    500_000 + k0 * n * (p + ((1 - t + c) * p ** 3) / 6),
    k0 * (m + n * Math.tan(phi) * (p ** 2 / 2 + ((5 - t + 9 * c) * p ** 4) / 24)),
  ];
}

describe.runIf(hasRealData)('the old wards of Thanh Khê', () => {
  const features = hasRealData ? realGeoJson('thanh-khe-old-wards.geojson').features : [];
  const fit = (given: readonly Feature[]) =>
    fitGeography(projectGeography(prepareGeography(given, { key: 'code' })), [room]);
  const right = fit(features);

  test('in metres of VN-2000 look as they do in degrees, and are called so', () => {
    const metres = moved(features, vn2000);
    const [x, y] = (metres[0]!.geometry as Polygon).coordinates.flat(2) as unknown as number[];
    expect(x! > 540_000 && x! < 550_000 && y! > 1_770_000 && y! < 1_785_000).toBe(true);
    const flat = fit(metres);
    for (const i of features.keys())
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(Math.abs(flat.boxOf(i)![side] - right.boxOf(i)![side])).toBeLessThan(4);
    expect(flat.projected.prepared.guessed).toBe(true);
    expect(flat.projected.prepared.issues[0]!.message).toMatch(/VN-2000/);
  });

  test('with latitude first are refused, not turned silently', () => {
    expect(() => prepareGeography(moved(features, ([x, y]) => [y!, x!]))).toThrow(/swapped/);
  });

  test('with one bad vertex lose that ward alone', () => {
    const [first, ...others] = structuredClone(features);
    (first!.geometry as Polygon).coordinates[0]![7] = [NaN, 16];
    const map = fit([first!, ...others]);
    expect(features.map((_, i) => map.isDrawn(i))).toEqual([false, true, true, true, true]);
    expect(map.projected.prepared.issues).toMatchObject([{ code: 'coordinates', count: 1 }]);
    expect(map.outlines.main).not.toMatch(/NaN/);
  });
});
