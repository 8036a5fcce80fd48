import { describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import { checkCoordinates } from '../../src/geo/coordinates.js';
import { featureOf, polygonFeature, square } from './samples.js';

const swap = (ring: Position[]): Position[] => ring.map(([x, y]) => [y!, x!]);
const at = (ring: Position[], index: number, position: unknown): Position[] =>
  ring.map((each, i) => (i === index ? (position as Position) : each));

test('degrees are degrees', () => {
  const check = checkCoordinates([polygonFeature([square(108, 16)])]);
  expect(check).toEqual({ kind: 'degrees', unusable: new Set(), issues: [] });
});

test('longitudes up to 360 are a convention, not a fault', () => {
  expect(checkCoordinates([polygonFeature([square(250, 16)])]).kind).toBe('degrees');
});

describe('swapped', () => {
  test('every latitude beyond 90, valid when exchanged: an error that says so', () => {
    const check = checkCoordinates([polygonFeature([swap(square(107, 15))])]);
    expect(check.kind).toBe('swapped');
    expect(check.issues).toHaveLength(1);
    expect(check.issues[0]).toMatchObject({ code: 'coordinates', found: '15, 107' });
    expect(check.issues[0]!.message).toMatch(/swapped/);
  });

  test('one latitude that is none is enough to doubt it', () => {
    const check = checkCoordinates([
      polygonFeature([swap(square(107, 15))]),
      polygonFeature([square(80, 10)]),
    ]);
    expect(check.kind).not.toBe('swapped');
  });

  test('where both readings are possible nothing is said', () => {
    expect(checkCoordinates([polygonFeature([swap(square(20, 15))])]).issues).toEqual([]);
  });
});

describe('metres', () => {
  // Somewhere near Đà Nẵng on a grid with its central meridian at 107°45′.
  const metres = square(545_000, 1_776_000, 2_000);

  test('in most vertices: a plane, with a warning that names VN-2000 and crs', () => {
    const check = checkCoordinates([polygonFeature([metres])]);
    expect(check.kind).toBe('planar');
    expect(check.unusable.size).toBe(0);
    expect(check.issues[0]).toMatchObject({ code: 'coordinates', found: '545000, 1776000' });
    expect(check.issues[0]!.message).toMatch(/VN-2000.*crs/);
  });

  test('are no finding where a plane was asked for', () => {
    const check = checkCoordinates([polygonFeature([metres])], { planar: true });
    expect(check).toMatchObject({ kind: 'planar', issues: [] });
  });

  test('in a minority are bad vertices of a good file', () => {
    const features = [polygonFeature([square(107, 16)]), polygonFeature([at(square(108, 16), 2, [108e4, 17])], 'b', 'Bà Nà')]; // prettier-ignore
    const check = checkCoordinates(features);
    expect(check.kind).toBe('degrees');
    expect([...check.unusable]).toEqual([1]);
    expect(check.issues).toMatchObject([{ code: 'coordinates', count: 1, found: 'Bà Nà' }]);
  });
});

describe('what cannot be read', () => {
  const good = polygonFeature([square(107, 16)]);
  const broken: [string, unknown][] = [
    ['no number', at(square(108, 16), 1, [NaN, 16])],
    ['null', at(square(108, 16), 1, null)],
    ['text', at(square(108, 16), 1, ['108', '16'])],
    ['infinity', at(square(108, 16), 1, [Infinity, 16])],
    ['a number beyond measure', at(square(108, 16), 1, [1e300, 16])],
    ['one number', at(square(108, 16), 1, [108])],
    ['no ring', 7],
  ];
  test.each(broken)('%s: that feature alone is left out', (_, ring) => {
    const check = checkCoordinates([good, polygonFeature([ring as Position[]])]);
    expect([...check.unusable]).toEqual([1]);
    expect(check.kind).toBe('degrees');
    expect(check.issues).toMatchObject([{ code: 'coordinates', count: 1 }]);
  });

  test('arrays nested too little or missing, and unknown types', () => {
    const flat = featureOf({ type: 'MultiPolygon', coordinates: [square(0, 0)] } as never);
    const none = featureOf({ type: 'Polygon' } as never);
    const odd = featureOf({ type: 'Circle', coordinates: [1, 2] } as never);
    const collection = featureOf({ type: 'GeometryCollection' } as never);
    const check = checkCoordinates([good, flat, none, odd, collection]);
    expect([...check.unusable]).toEqual([1, 2, 3, 4]);
  });

  test('nothing at all is degrees without a finding', () => {
    expect(checkCoordinates([])).toMatchObject({ kind: 'degrees', issues: [] });
    expect(checkCoordinates([featureOf(null)])).toMatchObject({ kind: 'degrees', issues: [] });
  });
});
