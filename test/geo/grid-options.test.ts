import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { gridDefinition } from '../../src/geo/crs.js';
import { insetsInDegrees, maskInDegrees, neighboursInDegrees } from '../../src/geo/grid-options.js';
import { featureOf, polygonFeature, square } from './samples.js';

const { forward, inverse } = proj4(gridDefinition('EPSG:5899')!);
const toDegrees = (position: [number, number]) => inverse(position);
const metres = [545_000, 1_777_000, 555_000, 1_787_000] as const;

describe('neighbours', () => {
  const inMetres = [polygonFeature([square(545_000, 1_777_000, 1_000)], 'n'), featureOf({ type: 'LineString', coordinates: [[545_000, 1_777_000], [546_000, 1_778_000]] })]; // prettier-ignore

  test('in metres lie where their corners do on the ground; the author’s are not changed', () => {
    const before = structuredClone(inMetres);
    const [area, road] = neighboursInDegrees(inMetres, toDegrees);
    const [corner] = (area!.geometry as { coordinates: number[][][] }).coordinates[0]!;
    expect(forward([corner![0]!, corner![1]!])[0]).toBeCloseTo(545_000, 3);
    expect((road!.geometry as { coordinates: number[][] }).coordinates[1]![1]).toBeCloseTo(inverse([546_000, 1_778_000])[1]!, 9); // prettier-ignore
    expect(inMetres).toEqual(before);
  });

  test('in degrees stay as they are', () => {
    const inDegrees = [polygonFeature([square(108, 16, 0.1)], 'n')];
    expect(neighboursInDegrees(inDegrees, toDegrees)).toBe(inDegrees);
  });
});

describe('a mask', () => {
  test('of metres is the area on the ground: its edges are followed, not only its corners', () => {
    const mask = maskInDegrees(metres, toDegrees);
    const { geometry } = mask as { geometry: { coordinates: number[][][] } };
    const [ring] = geometry.coordinates;
    const back = ring!.map(([x, y]) => forward([x!, y!]));
    const [west, south, east, north] = metres;
    const onEdge = back.every(([x, y]) => Math.min(Math.abs(x! - west), Math.abs(x! - east), Math.abs(y! - south), Math.abs(y! - north)) < 0.01); // prettier-ignore
    expect(onEdge).toBe(true);
    expect(back.length).toBeGreaterThan(20);
  });

  test('that is an area in metres is converted; one of degrees, or of nonsense, is not', () => {
    const area = polygonFeature([square(545_000, 1_777_000, 1_000)]);
    expect(JSON.stringify(maskInDegrees(area, toDegrees))).toContain('[108.');
    expect(JSON.stringify(maskInDegrees(area.geometry, toDegrees))).toContain('[108.');
    for (const mask of [[108, 16, 109, 17], [NaN, 0, 1, 1], polygonFeature([square(108, 16)])])
      expect(maskInDegrees(mask as never, toDegrees)).toBe(mask);
  });
});

test('declared insets have their boxes in degrees, round all of what they are on the ground', () => {
  const keyed = { keys: ['a'] };
  const degrees = { box: [108, 16, 109, 17] as const };
  const [converted, ...others] = insetsInDegrees([{ box: metres, label: 'Đảo' }, keyed, degrees], toDegrees); // prettier-ignore
  expect(others).toEqual([keyed, degrees]);
  expect(converted!.label).toBe('Đảo');
  const [west, south, east, north] = converted!.box!;
  for (const [x, y] of [
    [545_000, 1_777_000],
    [555_000, 1_787_000],
    [550_000, 1_777_000],
  ] as const) {
    const [longitude, latitude] = inverse([x, y]);
    expect(longitude >= west && longitude <= east).toBe(true);
    expect(latitude >= south && latitude <= north).toBe(true);
  }
  expect(east - west).toBeLessThan(0.1);
});
