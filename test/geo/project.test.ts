import {
  geoAlbersUsa,
  geoBounds,
  geoEqualEarth,
  geoIdentity,
  geoMercator,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { fitExtent } from '../../src/geo/fit.js';
import { groupPath } from '../../src/geo/path.js';
import { prepareGeography } from '../../src/geo/prepare.js';
import {
  projectGeography,
  type GeometryStream,
  type MapProjection,
} from '../../src/geo/project.js';
import { extentOf, type Shapes } from '../../src/geo/shapes.js';
import { hasRealData, realGeoJson, realTopoJson } from './real-data.js';
import { featureOf, polygonFeature, reversed, square } from './samples.js';

const room = { x: 0, y: 0, width: 800, height: 400 };

function project(features: readonly Feature[], projection?: MapProjection) {
  const planar = projection === 'identity';
  return projectGeography(prepareGeography(features, { planar, insets: 'none' }), projection).parts;
}

/** Left, top, right, bottom of each district in the room. */
function boxesIn(districts: Shapes): number[][] {
  const { k, dx, dy } = fitExtent(extentOf(districts)!, room);
  return Array.from({ length: districts.groups.length - 1 }, (_, i) => {
    const [left, top, right, bottom] = districts.boxes.subarray(4 * i, 4 * i + 4);
    return [k * left! + dx, k * top! + dy, k * right! + dx, k * bottom! + dy];
  });
}

/** The same from d3's own fitting and path. */
function boxesOfD3(features: readonly Feature[], projection: GeoProjection): number[][] {
  const collection = { type: 'FeatureCollection', features: [...features] } as FeatureCollection;
  // d3 bends long edges with a tolerance of 0.7 pixels unless told otherwise.
  projection.precision(0.05).fitExtent([[0, 0], [800, 400]], collection); // prettier-ignore
  const path = geoPath(projection);
  return features.map((feature) => path.bounds(feature).flat());
}

function expectSameBoxes(ours: number[][], theirs: number[][], tolerance: number): void {
  expect(ours).toHaveLength(theirs.length);
  for (const [i, box] of ours.entries())
    for (const [side, value] of box.entries())
      expect(Math.abs(value - theirs[i]![side]!), `district ${i}`).toBeLessThan(tolerance);
}

describe('agrees with d3-geo', () => {
  // Ten by six degrees: long edges, which d3 bends.
  const wide = [0, 1, 2, 3].map((i) =>
    polygonFeature([square(100 + 10 * i, 10 + 6 * i, 8)], `${i}`),
  );
  const narrow = [0, 1, 2].map((i) => polygonFeature([square(108 + i / 50, 16, 1 / 50)], `${i}`));

  test.each([
    ['mercator, long edges', wide, 'mercator', geoMercator()],
    ['mercator, short edges', narrow, 'mercator', geoMercator()],
    ['equal-earth, long edges', wide, 'equal-earth', geoEqualEarth()],
    ['equal-earth, short edges', narrow, 'equal-earth', geoEqualEarth()],
  ] as const)('%s', (_, features, name, truth) => {
    expectSameBoxes(boxesIn(project(features, name)), boxesOfD3(features, truth), 0.3);
  });

  test('albers-usa, with a part for Alaska', () => {
    const states = [polygonFeature([square(-100, 38, 2)]), polygonFeature([square(-150, 64, 2)])];
    const ours = boxesIn(project(states, 'albers-usa'));
    expectSameBoxes(ours, boxesOfD3(states, geoAlbersUsa()), 0.3);
  });

  test("a projection of the author's, whatever its scale, and without changing it", () => {
    const own = geoEqualEarth().rotate([-100, 0]).scale(77).translate([5, 6]);
    const ours = boxesIn(project(wide, own));
    expect([own.scale(), ...own.translate()]).toEqual([77, 5, 6]);
    expectSameBoxes(ours, boxesOfD3(wide, geoEqualEarth().rotate([-100, 0])), 2);
  });

  test('a projection that gives no numbers gives no vertices', () => {
    const odd = {
      stream: (sink: GeometryStream) => ({ ...sink, point: () => sink.point(NaN, 3) }),
    };
    expect(extentOf(project(narrow, odd))).toBeNull();
  });

  test.runIf(hasRealData).each(['mercator', 'equal-earth'] as const)('real wards, %s', (name) => {
    const { features } = realTopoJson('danang-wards.topo.json', 'wards');
    const truth = name === 'mercator' ? geoMercator() : geoEqualEarth();
    expectSameBoxes(boxesIn(project(features, name)), boxesOfD3(features, truth), 0.05);
  });
});

describe('one district over the antimeridian', () => {
  const across = polygonFeature([[[178, -18], [178, -16], [-178, -16], [-178, -18], [178, -18]]]); // prettier-ignore

  test('fills the room instead of spanning the globe', () => {
    const [left, top, right, bottom] = extentOf(project([across]))!;
    // 4 by 2 degrees at 17° south: Mercator stretches the height by 1 / cos 17° = 1.046, and edges bulge southwards.
    expect((right - left) / (bottom - top)).toBeCloseTo(2 / 1.0457, 1);
  });

  test('and one beside it, written past 180', () => {
    const beside = polygonFeature([square(182, -18, 2)], 'b');
    const boxes = boxesIn(project([across, beside]));
    expect(boxes[1]![0]).toBeCloseTo(boxes[0]![2]!, 3);
  });
});

describe('identity', () => {
  test('takes the coordinates as they are, y downwards as in d3', () => {
    const features = [polygonFeature([square(10, 20, 30)]), polygonFeature([square(40, 20, 30)])];
    const truth = geoIdentity().fitSize([800, 400], { type: 'FeatureCollection', features });
    const boxes = features.map((feature) => geoPath(truth).bounds(feature).flat());
    expectSameBoxes(boxesIn(project(features, 'identity')), boxes, 1e-9);
  });

  test('metres that nobody announced are drawn flat, north up', () => {
    const south = polygonFeature([square(545_000, 1_776_000, 1000)], 'south');
    const north = polygonFeature([square(545_000, 1_777_000, 1000)], 'north');
    const [low, high] = boxesIn(project([south, north]));
    expect(low).toEqual([300, 200, 500, 400]);
    expect(high).toEqual([300, 0, 500, 200]);
  });
});

test('rings wound the RFC 7946 way are drawn like the others', () => {
  const right = polygonFeature([square(108, 16), reversed(square(108.2, 16.2, 0.1))]);
  const wrong = polygonFeature([reversed(square(108, 16)), square(108.2, 16.2, 0.1)]);
  expect(project([wrong]).boxes).toEqual(project([right]).boxes);
});

test('no district fills the frame', () => {
  if (!hasRealData) return expect(hasRealData).toBe(false);
  const files = [
    realTopoJson('danang-wards.topo.json', 'wards'),
    realGeoJson('thanh-khe-old-wards.geojson'),
  ];
  for (const { features } of files) {
    const turned = features.map((feature) => {
      const copy = structuredClone(feature);
      if (copy.geometry.type === 'Polygon') copy.geometry.coordinates.forEach((r) => r.reverse());
      if (copy.geometry.type === 'MultiPolygon')
        copy.geometry.coordinates.flat().forEach((r) => r.reverse());
      return copy;
    });
    for (const variant of [features, turned]) {
      const boxes = boxesIn(project(variant));
      const whole = boxes.filter(([l, t, r, b]) => r! - l! > 780 && b! - t! > 380);
      expect(boxes).toHaveLength(features.length);
      expect(whole).toEqual([]);
    }
  }
  return undefined;
});

describe('fitExtent', () => {
  test('fills the tighter side and centres along the other', () => {
    expect(fitExtent([10, 0, 30, 10], { x: 0, y: 0, width: 100, height: 100 })).toEqual({
      k: 5,
      dx: -50,
      dy: 25,
    });
  });

  test('lands a point in the middle and a line along it', () => {
    expect(fitExtent([5, 5, 5, 5], room)).toEqual({ k: 400, dx: -1600, dy: -1800 });
    expect(fitExtent([0, 7, 100, 7], room)).toMatchObject({ k: 4, dy: 172 });
  });

  test('an empty room gives scale 0, never a number that is none', () => {
    expect(fitExtent([0, 0, 1, 1], { x: 4, y: 4, width: 0, height: -8 })).toMatchObject({ k: 0 });
  });
});

describe('groupPath', () => {
  const unit = { k: 1, dx: 0, dy: 0 };

  test('closes rings and rounds to a tenth of a pixel', () => {
    const districts = project([polygonFeature([square(0, 0, 3)])], 'identity');
    expect(groupPath(districts, 0, unit)).toBe('M0,0L0,3L3,3L3,0Z');
    expect(groupPath(districts, 0, { k: 1 / 3, dx: 0.04, dy: 2 / 3 })).toBe(
      'M0,0.7L0,1.7L1,1.7L1,0.7Z',
    );
  });

  test('leaves out vertices that fall on the one before, and rings of which nothing is left', () => {
    const fine = [[0, 0], [0, 0.01], [0, 2], [2, 2], [2, 0.02], [2, 0], [0, 0]]; // prettier-ignore
    const districts = project([polygonFeature([fine, square(1, 1, 0.01)])], 'identity');
    expect(groupPath(districts, 0, unit)).toBe('M0,0L0,2L2,2L2,0Z');
  });

  test('draws lines open, and a point as a dot', () => {
    const line = featureOf({ type: 'LineString', coordinates: [[0, 0], [4, 5]] }); // prettier-ignore
    const point = featureOf({ type: 'Point', coordinates: [7, 8] });
    const { context } = projectGeography(
      prepareGeography([line, point], { planar: true }),
      'identity',
    );
    expect(groupPath(context, 0, unit, { closed: false })).toBe('M0,0L4,5M7,8h0');
  });
});

test('the extent of sample features is where d3 sees it', () => {
  const feature = polygonFeature([square(108, 16)]);
  expect(geoBounds(feature)[0]).toEqual([108, 16]);
  expect(extentOf(project([]))).toBeNull();
});
