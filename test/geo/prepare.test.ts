import { describe, expect, test } from 'vitest';
import { WardError } from '../../src/core/error.js';
import { featureKey, prepareGeography } from '../../src/geo/prepare.js';
import { featureOf, polygonFeature, reversed, square } from './samples.js';

test("keeps the author's features untouched, in their order", () => {
  const features = [
    polygonFeature([reversed(square(108, 16))]),
    polygonFeature([square(109, 16)], 'b'),
  ];
  const before = structuredClone(features);
  const { districts, kind } = prepareGeography(features);
  expect(features).toEqual(before);
  expect(districts.map(({ feature }) => feature)).toEqual(features);
  expect(districts[0]!.feature).toBe(features[0]);
  expect(kind).toBe('degrees');
});

test('polygons anywhere in a collection form the district', () => {
  const nested = featureOf({
    type: 'GeometryCollection',
    geometries: [
      { type: 'Point', coordinates: [108, 16] },
      { type: 'Polygon', coordinates: [square(108, 16)] },
      {
        type: 'GeometryCollection',
        geometries: [{ type: 'MultiPolygon', coordinates: [[square(110, 16)], [square(112, 16)]] }],
      },
    ],
  });
  const { districts, context } = prepareGeography([nested]);
  expect(districts).toHaveLength(1);
  expect(districts[0]!.polygons).toHaveLength(3);
  expect(context).toEqual([[[108, 16]]]);
});

test('points and lines alone are context', () => {
  const line = featureOf({ type: 'LineString', coordinates: [[108, 16], [109, 17]] }, 'road'); // prettier-ignore
  const prepared = prepareGeography([polygonFeature([square(108, 16)], 'a'), line]);
  expect(prepared.districts).toHaveLength(1);
  expect(prepared.context).toEqual([[[108, 16], [109, 17]]]); // prettier-ignore
});

test('open rings are closed, on a copy', () => {
  const open = square(108, 16).slice(0, 4);
  const feature = polygonFeature([open]);
  expect(prepareGeography([feature]).districts[0]!.polygons).toEqual([[square(108, 16)]]);
  expect(open).toHaveLength(4);
});

describe('what cannot be drawn', () => {
  test('a feature without geometry stays a district', () => {
    const prepared = prepareGeography([featureOf(null, 'b'), polygonFeature([square(108, 16)])]);
    expect(prepared.districts.map(({ polygons }) => polygons.length)).toEqual([0, 1]);
  });

  test('a feature with bad vertices too, and the rest is drawn', () => {
    const bad = polygonFeature([square(999, 999)], 'bad');
    const prepared = prepareGeography([polygonFeature([square(107, 16)]), bad]);
    expect(prepared.districts.map(({ polygons }) => polygons.length)).toEqual([1, 0]);
    expect(prepared.issues).toMatchObject([{ code: 'coordinates', count: 1, found: 'bad' }]);
  });

  test('swapped coordinates are an error that says so', () => {
    const swapped = square(15, 107).map((p) => p);
    expect(() => prepareGeography([polygonFeature([swapped])])).toThrow(WardError);
    expect(() => prepareGeography([polygonFeature([swapped])])).toThrow(/swapped/);
  });

  test('nothing gives nothing', () => {
    const around = { areas: [], lines: [], mask: [], graticule: [], issues: [] };
    const empty = { kind: 'degrees', guessed: false, districts: [], context: [], around, parts: [], insets: [], outlines: [[]], issues: [] }; // prettier-ignore
    expect(prepareGeography([])).toEqual(empty);
  });
});

test('metres are drawn flat unless they are what was asked for', () => {
  const features = [polygonFeature([square(545_000, 1_776_000, 500)])];
  expect(prepareGeography(features)).toMatchObject({ kind: 'planar', guessed: true });
  expect(prepareGeography(features, { planar: true })).toMatchObject({ kind: 'planar', guessed: false, issues: [] }); // prettier-ignore
});

describe('the key of a district', () => {
  const feature = { ...polygonFeature([square(108, 16)], '20209'), id: 7 };

  test('is a property, the id or what a function says', () => {
    expect(featureKey(feature, 'code')).toBe('20209');
    expect(featureKey(feature)).toBe('7');
    expect(featureKey(feature, 'id')).toBe('7');
    expect(featureKey(feature, ({ properties }) => `x${String(properties?.['code'])}`)).toBe(
      'x20209',
    );
  });

  test('is none where nothing stands there', () => {
    expect(featureKey(feature, 'toString')).toBeNull();
    expect(featureKey({ ...feature, properties: null }, 'code')).toBeNull();
    expect(featureKey({ ...feature, properties: { code: {} } }, 'code')).toBeNull();
  });

  test('may be a property called id', () => {
    expect(featureKey({ ...feature, properties: { id: 'own' } }, 'id')).toBe('own');
  });
});
