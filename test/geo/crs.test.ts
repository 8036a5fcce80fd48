import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { gridDefinition, gridFault, inDegrees } from '../../src/geo/crs.js';
import { featureOf, polygonFeature, square } from './samples.js';

describe('a grid is known', () => {
  test.each([
    ['EPSG:3405', '+proj=utm +zone=48'],
    ['epsg:3406', '+proj=utm +zone=49'],
    ['EPSG:5899', '+lon_0=107.75'],
    ['EPSG:9205', '+lon_0=103 '],
    ['EPSG:9217', '+lon_0=108.25'],
    ['EPSG:9218', '+lon_0=108.5'],
    ["VN-2000 107°45'", '+lon_0=107.75'],
    ['VN2000/TM-3 107-45', '+lon_0=107.75'],
    ['107.75', '+lon_0=107.75'],
    ['105°', '+lon_0=105 '],
  ])('%s', (crs, part) => {
    expect(gridDefinition(crs)).toContain(part);
  });

  test('by a text of proj4 itself', () => {
    expect(gridDefinition(' +proj=utm +zone=48 ')).toBe('+proj=utm +zone=48');
  });

  test.each(['', 'EPSG:4326', 'EPSG:9999', 'VN-2000', '60', "107°75'", 'meters'])(
    'not by "%s"',
    (crs) => {
      expect(gridDefinition(crs)).toBeNull();
    },
  );
});

describe('the 3° zone at 107°45′', () => {
  const { inverse, forward } = proj4(gridDefinition('EPSG:5899')!);

  test('has its central meridian at 500 km, some 200 m west of the same degree of WGS 84', () => {
    const [x, y] = forward([107.75, 16]);
    expect(Math.abs(x - 500_000)).toBeLessThan(250);
    // 0.9999 of the meridian's arc to 16°: 1,769,610 m (Snyder 1987, equation 3-21).
    expect(Math.abs(y - 1_769_464)).toBeLessThan(400);
  });

  test('comes back to degrees within a millimetre', () => {
    const [longitude, latitude] = inverse(forward([108.2, 16.07]));
    expect(longitude).toBeCloseTo(108.2, 7);
    expect(latitude).toBeCloseTo(16.07, 7);
  });

  test('changes copies, at every depth, and leaves what is no position', () => {
    const shape = square(545_000, 1_777_000, 1_000);
    const features = [
      polygonFeature([shape], 'a'),
      featureOf(null, 'b'),
      featureOf({ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [545_000, 1_777_000] }] }, 'c'), // prettier-ignore
      featureOf({ type: 'MultiPoint', coordinates: [['x', 1] as never] }, 'd'),
    ];
    const before = structuredClone(features);
    const [area, none, point, broken] = inDegrees(features, (position) => inverse(position));
    expect(features).toEqual(before);
    const [longitude, latitude] = (area!.geometry as { coordinates: number[][][] }).coordinates[0]![0]!; // prettier-ignore
    expect([longitude! > 108.16 && longitude! < 108.18, latitude! > 16.06 && latitude! < 16.08]).toEqual([true, true]); // prettier-ignore
    expect(none!.geometry).toBeNull();
    expect(JSON.stringify(point!.geometry)).toContain(`${longitude}`);
    expect(broken!.geometry).toEqual(features[3]!.geometry);
  });
});

test('states: a grid that nobody knows, or degrees that need none, are told', () => {
  const metres = [polygonFeature([square(545_000, 1_777_000, 1_000)])];
  expect(gridFault('EPSG:5899', metres)).toBeNull();
  expect(gridFault('EPSG:1', metres)).toMatchObject({ code: 'config', field: 'crs', found: 'EPSG:1' }); // prettier-ignore
  expect(gridFault('EPSG:5899', [polygonFeature([square(107, 15)])])).toMatchObject({ code: 'config', field: 'crs' }); // prettier-ignore
});
