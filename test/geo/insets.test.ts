import { describe, expect, test } from 'vitest';
import { divideMap } from '../../src/geo/insets.js';
import { polygonsOf, type Polygon } from '../../src/geo/rings.js';
import { hasRealData, realTopoJson } from './real-data.js';
import { square } from './samples.js';

const one = (x: number, y: number, side = 1): Polygon[] => [[square(x, y, side)]];
const framesOf = (districts: Polygon[][], insets: Parameters<typeof divideMap>[2] = 'auto') =>
  divideMap(districts, districts.map((_, i) => `${i}`), insets, false).parts.map(({ district, frame }) => [district, frame]); // prettier-ignore

describe('found by distance', () => {
  const mainland = [one(107, 15), one(108, 15), one(107, 16), one(108, 16)];

  test('a far islet gets a frame', () => {
    expect(framesOf([...mainland, one(112, 16, 0.1)])).toEqual([[0, 0], [1, 0], [2, 0], [3, 0], [4, 1]]); // prettier-ignore
  });

  test('so does the far part of a district, whose near part stays', () => {
    const split = [[square(109, 15)], [square(114, 16, 0.1)], [square(114.2, 16, 0.1)]];
    const { parts, frames } = divideMap([...mainland, split], Array(5).fill(null), 'auto', false);
    expect(parts.slice(4)).toEqual([
      { district: 4, frame: 0, archipelago: null, polygons: [split[0]] },
      { district: 4, frame: 1, archipelago: null, polygons: [split[1], split[2]] },
    ]);
    expect(frames).toEqual([{ label: null, place: 'right' }]);
  });

  test('a near islet and scattered equals stay where they are', () => {
    const main = [0, 1, 2, 3].map((i) => [i, 0]);
    expect(framesOf([...mainland, one(110.5, 16, 0.1)])).toEqual([...main, [4, 0]]);
    expect(framesOf([one(0, 0), one(10, 0), one(20, 0), one(30, 0)])).toEqual(main);
    expect(framesOf([one(0, 0), one(50, 0)])).toEqual([[0, 0], [1, 0]]); // prettier-ignore
  });

  test('what lies beyond the antimeridian is not far', () => {
    const fiji = [one(177, -18), one(178, -18), one(179, -18), one(-180, -18)];
    expect(framesOf(fiji).every(([, frame]) => frame === 0)).toBe(true);
  });

  test.runIf(hasRealData)('Hoàng Sa alone, of the wards of Đà Nẵng', () => {
    const { features } = realTopoJson('danang-wards.topo.json', 'wards');
    const districts = features.map(({ geometry }) => [...polygonsOf(geometry)]);
    const away = divideMap(districts, [], 'auto', false).parts.filter(({ frame }) => frame > 0);
    expect(away.map(({ district }) => features[district]!.properties?.['code'] as string)).toEqual(['20333']); // prettier-ignore
    expect(away[0]!.polygons).toHaveLength(46);
  });
});

describe('listed by the author', () => {
  const districts = [one(0, 0), one(1, 0), one(2, 0)];

  test('by key and by box', () => {
    expect(framesOf(districts, [{ keys: ['1'] }])).toEqual([[0, 0], [1, 1], [2, 0]]); // prettier-ignore
    expect(framesOf(districts, [{ ids: [1, '2'] }])).toEqual([[0, 0], [1, 1], [2, 1]]); // prettier-ignore
    expect(framesOf(districts, [{ box: [0, 0, 1, 1] }, { box: [2, 0, 3, 1] }])).toEqual([[0, 1], [1, 0], [2, 2]]); // prettier-ignore
  });

  test('what is null in them was not given', () => {
    const spec = { ids: null, keys: ['0'], box: null } as never;
    expect(framesOf([one(0, 0), one(9, 0)], [spec])).toEqual([[0, 1], [1, 0]]); // prettier-ignore
  });

  test('with labels', () => {
    expect(divideMap(districts, ['a', 'b', 'c'], [{ keys: ['c'], label: 'Quần đảo' }], true).frames).toEqual([{ label: 'Quần đảo', place: 'right' }]); // prettier-ignore
  });

  test('none, and districts that cannot be drawn', () => {
    expect(framesOf([...districts, []], 'none')).toEqual([[0, 0], [1, 0], [2, 0]]); // prettier-ignore
    expect(framesOf([], 'auto')).toEqual([]);
  });
});
