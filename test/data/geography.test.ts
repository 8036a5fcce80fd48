import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WardError } from '../../src/core/error.js';
import { readGeography } from '../../src/data/geography.js';
import { limits } from '../../src/data/limits.js';

const square = [
  [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ],
];
const polygon = { type: 'Polygon', coordinates: square };
const point = { type: 'Point', coordinates: [0.5, 0.5] };
const line = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [1, 1],
  ],
};
const feature = (geometry: unknown, properties: unknown = {}, id?: unknown) => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const geometriesOf = (value: unknown) => readGeography(value).features.map((each) => each.geometry);
const failure = (value: unknown, object?: string): WardError => {
  try {
    readGeography(value, { object });
  } catch (error) {
    if (error instanceof WardError) return error;
    throw error;
  }
  throw new Error('The boundaries were read.');
};

/** Two unit squares that share the arc from (1, 0) to (1, 1), quantised by a scale of one half. */
const topology = (geometries: unknown[], more: object = {}) => ({
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [10, 20] },
  arcs: [
    [
      [2, 0],
      [0, 2],
    ],
    [
      [2, 2],
      [-2, 0],
      [0, -2],
      [2, 0],
    ],
    [
      [2, 0],
      [2, 0],
      [0, 2],
      [-2, 0],
    ],
  ],
  objects: { wards: { type: 'GeometryCollection', geometries }, ...more },
});
const west = { type: 'Polygon', arcs: [[0, 1]], id: 7, properties: { name: 'Tây' } };
const east = { type: 'Polygon', arcs: [[2, -1]], properties: { name: 'Đông' } };

describe('R-GEOMETRY', () => {
  test('a collection, a bare feature and a bare geometry', () => {
    expect(geometriesOf(collection(feature(polygon), feature(polygon)))).toEqual([
      polygon,
      polygon,
    ]);
    expect(geometriesOf(feature(polygon))).toEqual([polygon]);
    expect(geometriesOf(polygon)).toEqual([polygon]);
    expect(geometriesOf(JSON.stringify(polygon))).toEqual([polygon]);
  });

  test('polygons anywhere in a collection form the district', () => {
    const nested = {
      type: 'GeometryCollection',
      geometries: [
        polygon,
        {
          type: 'GeometryCollection',
          geometries: [{ type: 'MultiPolygon', coordinates: [square, square] }],
        },
      ],
    };
    expect(geometriesOf(nested)).toEqual([
      { type: 'MultiPolygon', coordinates: [square, square, square] },
    ]);
  });

  test('points and lines are context, reported once', () => {
    const mixed = feature(
      { type: 'GeometryCollection', geometries: [line, polygon] },
      { name: 'A' },
    );
    const { features, context, issues } = readGeography(collection(mixed, feature(point)));
    expect(features.map((each) => each.geometry)).toEqual([polygon]);
    expect(context.map((each) => each.geometry)).toEqual([line, point]);
    expect(context[0]?.properties['name']).toBe('A');
    expect(issues).toMatchObject([{ code: 'geometry', count: 2 }]);
  });

  test.each([
    [
      'a vertex that is no number',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [0, '1'],
            [1, 1],
            [0, 0],
          ],
        ],
      },
    ],
    ['a vertex that is null', { type: 'Polygon', coordinates: [[[0, 0], null, [1, 1], [0, 0]]] }],
    [
      'a ring of two positions',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
    ],
    [
      'arrays of another depth',
      {
        type: 'Polygon',
        coordinates: [
          [0, 0],
          [0, 1],
          [1, 1],
        ],
      },
    ],
    ['no coordinates', { type: 'MultiPolygon' }],
    ['an unknown type', { type: 'Circle', coordinates: [0, 0] }],
    ['a text', 'POLYGON((0 0, 0 1))'],
    ['no array of geometries', { type: 'GeometryCollection', geometries: {} }],
  ])('%s: that feature has no geometry, the rest is used', (_, geometry) => {
    const broken = feature(geometry, { code: '20209', name: 'Thanh Khê' });
    const { features, context, issues } = readGeography(collection(feature(polygon), broken));
    expect(features.map((each) => each.geometry)).toEqual([polygon, null]);
    expect(features[1]?.properties['code']).toBe('20209');
    expect(context).toEqual([]);
    expect(issues).toMatchObject([{ code: 'geometry', row: 2, found: 'Thanh Khê' }]);
  });

  test('what is no feature keeps its place; no geometry at all is no fault', () => {
    const { features, issues } = readGeography(
      collection(null, polygon, feature(null), feature({ type: 'Polygon', coordinates: [] })),
    );
    expect(features.map((each) => each.geometry)).toEqual([null, null, null, null]);
    expect(issues).toMatchObject([
      { code: 'geometry', row: 1, found: 'feature 1' },
      { code: 'geometry', row: 2 },
    ]);
  });

  test('rings without area and unclosed rings are left as they are', () => {
    const flat = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 0],
        ],
      ],
    };
    const open = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 1],
          [1, 1],
        ],
      ],
    };
    expect(readGeography(collection(feature(flat), feature(open)))).toMatchObject({
      features: [{ geometry: flat }, { geometry: open }],
      issues: [],
    });
  });

  test('collections nested beyond measure are a fault, not a crash', () => {
    let nested: unknown = polygon;
    for (let i = 0; i < 50_000; i++) nested = { type: 'GeometryCollection', geometries: [nested] };
    expect(geometriesOf(collection(feature(nested), feature(polygon)))).toEqual([null, polygon]);
    expect(geometriesOf(topology([nested, west]))[0]).toBeNull();
  });

  test('ids are texts or numbers, properties are copied without a prototype', () => {
    const given = collection(
      feature(polygon, { name: 'A' }, '7'),
      feature(polygon, 'none', { a: 1 }),
    );
    const { features } = readGeography(given);
    expect(features[0]).toMatchObject({ id: '7', properties: { name: 'A' } });
    expect(features[1]).not.toHaveProperty('id');
    expect(features[1]?.properties['constructor']).toBeUndefined();
  });

  test("the author's object is not changed", () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === 'object' && value !== null)
        Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(geometriesOf(freeze(collection(feature(polygon), feature(line))))).toHaveLength(1);
    expect(geometriesOf(freeze(topology([west, east])))).toHaveLength(2);
  });

  test.each([null, 5, [], {}, { type: 'Banana' }, { type: 'FeatureCollection' }, '[]', 'null'])(
    '%j is no geography',
    (value) => expect(failure(value).code).toBe('shape'),
  );

  test('texts: empty or broken ones are a syntax error', () => {
    expect(failure('').code).toBe('syntax');
    expect(failure('{"type":"FeatureColl').code).toBe('syntax');
  });
});

describe('R-TOPO', () => {
  test('the only object is used; arcs are joined, reversed and scaled back', () => {
    const { features, issues } = readGeography(topology([west, east]));
    expect(features).toMatchObject([
      {
        id: 7,
        properties: { name: 'Tây' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [11, 20],
              [11, 21],
              [10, 21],
              [10, 20],
              [11, 20],
            ],
          ],
        },
      },
      {
        properties: { name: 'Đông' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [11, 20],
              [12, 20],
              [12, 21],
              [11, 21],
              [11, 20],
            ],
          ],
        },
      },
    ]);
    expect(issues).toEqual([]);
  });

  test('of several objects one must be named, and must be there', () => {
    const several = topology([west], { roads: { type: 'GeometryCollection', geometries: [] } });
    expect(failure(several)).toMatchObject({ code: 'object', found: 'wards, roads' });
    expect(failure(several, 'toString')).toMatchObject({ code: 'object', field: 'toString' });
    expect(failure(several, 'toString').message).toContain('wards, roads');
    expect(readGeography(several, { object: 'roads' }).features).toEqual([]);
    expect(readGeography(several, { object: 'wards' }).features).toHaveLength(1);
    expect(failure({ type: 'Topology', objects: {}, arcs: [] }).code).toBe('object');
  });

  test.each([
    ['an index beyond the arcs', { type: 'Polygon', arcs: [[99]] }],
    ['a reversed index beyond them', { type: 'Polygon', arcs: [[-99]] }],
    ['no arcs', { type: 'Polygon' }],
    ['a fraction', { type: 'Polygon', arcs: [[0.5]] }],
    ['null', null],
  ])('%s fails that feature only', (_, broken) => {
    const { features, issues } = readGeography(topology([west, broken, east]));
    expect(features.map(({ geometry }) => geometry?.type)).toEqual([
      'Polygon',
      undefined,
      'Polygon',
    ]);
    expect(issues).toMatchObject([{ code: 'geometry', row: 2 }]);
  });

  test('collections inside an object are districts, points and lines are context', () => {
    const inner = {
      type: 'GeometryCollection',
      geometries: [west, { type: 'LineString', arcs: [0] }],
    };
    const { features, context } = readGeography(
      topology([inner, { type: 'Point', coordinates: [2, 2] }]),
    );
    expect(features).toHaveLength(1);
    expect(context.map(({ geometry }) => geometry)).toEqual([
      {
        type: 'LineString',
        coordinates: [
          [11, 20],
          [11, 21],
        ],
      },
      { type: 'Point', coordinates: [11, 21] },
    ]);
  });

  test('an object may be a geometry', () => {
    expect(readGeography({ ...topology([]), objects: { one: west } }).features).toHaveLength(1);
  });

  test('a broken topology is the wrong shape, and the message says where', () => {
    const error = failure({ ...topology([west]), arcs: 'none' });
    expect(error).toMatchObject({ code: 'shape', field: 'arcs' });
    const scale = { scale: [0.5], translate: [0, 0] };
    expect(failure({ ...topology([west]), transform: scale }).field).toContain('transform');
  });

  test('arcs that are named beyond measure are refused before they fill the memory', () => {
    const arcs = [Array.from({ length: 1000 }, (_, i) => [i, 0])];
    const bomb = Array.from({ length: 5000 }, () => ({
      type: 'MultiLineString',
      arcs: [[0, 0, 0, 0]],
    }));
    const value = {
      type: 'Topology',
      arcs,
      objects: { o: { type: 'GeometryCollection', geometries: bomb } },
    };
    expect(failure(value).code).toBe('limit');
  });
});

test('many vertices are drawn, with the advice to simplify', () => {
  const ring = Array.from({ length: limits.vertices + 1 }, (_, i) => [Math.cos(i), Math.sin(i)]);
  const { features, issues } = readGeography({ type: 'Polygon', coordinates: [ring] });
  expect(features[0]?.geometry?.type).toBe('Polygon');
  expect(issues).toMatchObject([{ code: 'limit', count: limits.vertices + 1 }]);
});

describe('real boundaries', () => {
  const folder = new URL('../../../shared/data/geo/', import.meta.url);
  const load = (name: string): string | null => {
    try {
      return readFileSync(new URL(name, folder), 'utf8');
    } catch {
      console.warn(`NOT TESTED: ${name} is not in ${folder.pathname}`);
      return null;
    }
  };

  test('GeoJSON and TopoJSON of Đà Nẵng are the same 94 districts', () => {
    const [geo, topo] = [load('danang-wards.geojson'), load('danang-wards.topo.json')];
    if (geo === null || topo === null) return;
    const a = readGeography(geo);
    const b = readGeography(topo);
    expect([a.issues, b.issues]).toEqual([[], []]);
    expect(a.features).toHaveLength(94);
    const codes = (each: typeof a) =>
      each.features.map(({ properties }) => properties['code']).sort();
    expect(codes(a)).toEqual(codes(b));
    expect(a.features.every(({ geometry }) => geometry !== null)).toBe(true);
  });

  test('all 3,321 communes are read, with the advice to simplify', () => {
    const text = load('vn-wards.topo.json');
    if (text === null) return;
    const { features, issues } = readGeography(text);
    expect(features).toHaveLength(3321);
    expect(issues).toMatchObject([{ code: 'limit' }]);
  });
});
