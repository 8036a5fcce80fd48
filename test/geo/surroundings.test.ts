import { describe, expect, test } from 'vitest';
import { clippedPath } from '../../src/geo/clip.js';
import { fitExtent } from '../../src/geo/fit.js';
import { frameExtent } from '../../src/geo/extent.js';
import { fitGeography } from '../../src/geo/fitted.js';
import { prepareGeography } from '../../src/geo/prepare.js';
import { projectGeography } from '../../src/geo/project.js';
import { graticuleOf } from '../../src/geo/graticule.js';
import { featureOf, polygonFeature, square } from './samples.js';

const main = [polygonFeature([square(107, 15)], 'a'), polygonFeature([square(108, 15)], 'b')];

test('neighbours change neither the districts nor what the map is fitted to', () => {
  const alone = projectGeography(prepareGeography(main));
  const road = featureOf({ type: 'LineString', coordinates: [[100, 10], [120, 20]] }); // prettier-ignore
  const among = projectGeography(prepareGeography(main, { neighbours: [polygonFeature([square(109, 15, 5)], 'n'), road, polygonFeature([square(999, 999)], 'x')] })); // prettier-ignore
  expect([...among.parts.xy]).toEqual([...alone.parts.xy]);
  expect(frameExtent(among, 0)).toEqual(frameExtent(alone, 0));
  expect(among.prepared.districts).toHaveLength(2);
  expect(among.prepared.around.areas).toHaveLength(1);
  expect(among.prepared.around.lines).toHaveLength(1);
});

describe('surroundings with other coordinates than the districts', () => {
  const metres = [polygonFeature([square(545_000, 1_777_000, 500)], 'n')];

  test('are left out, and told: metres beside degrees, and longitude for latitude', () => {
    const swapped = [polygonFeature([[[15, 107], [16, 107], [16, 108], [15, 107]]], 's')]; // prettier-ignore
    for (const neighbours of [metres, swapped]) {
      const { around, issues } = prepareGeography(main, { neighbours });
      expect(around.areas).toEqual([]);
      expect(issues).toMatchObject([{ code: 'coordinates', field: 'neighbours' }]);
    }
  });

  test('as a mask they do not empty the map', () => {
    const { around, issues } = prepareGeography(main, { mask: [545_000, 1_777_000, 546_000, 1_778_000] }); // prettier-ignore
    expect(around.mask).toEqual([]);
    expect(issues).toMatchObject([{ code: 'coordinates', field: 'mask', found: '545000, 1777000' }]); // prettier-ignore
  });

  test('beside districts in metres, metres are as they should be', () => {
    const { around, issues } = prepareGeography([polygonFeature([square(545_000, 1_777_000, 500)])], { neighbours: metres, mask: [545_000, 1_777_000, 545_500, 1_777_500], planar: true }); // prettier-ignore
    expect([around.areas.length, around.mask.length]).toEqual([1, 1]);
    expect(issues).toEqual([]);
  });

  test('one that cannot be used among others is told', () => {
    const { issues } = prepareGeography(main, { neighbours: [...main, polygonFeature([square(999, 999)], 'x')] }); // prettier-ignore
    expect(issues).toMatchObject([{ code: 'coordinates', field: 'neighbours', count: 1, found: 'x' }]); // prettier-ignore
  });
});

describe('a mask', () => {
  const far = [...main, polygonFeature([square(120, 15)], 'far')];
  const room = { x: 0, y: 0, width: 200, height: 120 };

  test.each([
    ['a rectangle', [107, 15, 109, 16] as const],
    ['an area', polygonFeature([[[107, 15], [107, 16], [109, 16], [109, 15], [107, 15]]])], // prettier-ignore
  ])('that is %s: the map is fitted to it, and what lies outside is not drawn', (_, mask) => {
    const map = fitGeography(projectGeography(prepareGeography(far, { mask, insets: 'none' })), [room]); // prettier-ignore
    expect(map.boxOf(0)!.left).toBeCloseTo(0, 0);
    expect(map.boxOf(1)!.right).toBeCloseTo(200, 0);
    expect([0, 1, 2].map(map.isDrawn)).toEqual([true, true, false]);
  });

  test('that makes no sense is none', () => {
    const map = fitGeography(projectGeography(prepareGeography(far, { mask: [NaN, 0, 1, 1] as never, insets: 'none' })), [room]); // prettier-ignore
    expect([0, 1, 2].map(map.isDrawn)).toEqual([true, true, true]);
  });
});

test('a graticule has lines at round degrees, about four across the land, and runs on beyond it', () => {
  const lines = graticuleOf([square(107, 15, 2)]);
  const meridians = lines.filter(({ isMeridian }) => isMeridian).map(({ degrees }) => degrees);
  expect(meridians).toEqual([105, 105.5, 106, 106.5, 107, 107.5, 108, 108.5, 109, 109.5, 110, 110.5, 111]); // prettier-ignore
  expect(lines.filter(({ isMeridian, degrees }) => !isMeridian && degrees === 16)).toHaveLength(1);
  expect(graticuleOf([])).toEqual([]);
});

describe('the length of a metre', () => {
  test('in metres it is one unit of the plane', () => {
    const metres = [polygonFeature([square(545_000, 1_777_000, 500)])];
    expect(projectGeography(prepareGeography(metres)).around.metres).toEqual([1]);
  });

  test('in degrees it is what a degree of the sphere makes it', () => {
    const projected = projectGeography(prepareGeography(main));
    const [left, , right] = frameExtent(projected, 0)!;
    // Two degrees of longitude at 15.5° N: 2 · 111,195 m · cos 15.5°.
    const metres = (right - left) / projected.around.metres[0]!;
    expect(metres).toBeGreaterThan(214_000);
    expect(metres).toBeLessThan(214_600);
  });

  test('of a map of the world it is none', () => {
    const world = [polygonFeature([square(-60, -50, 100)])];
    expect(projectGeography(prepareGeography(world)).around.metres).toEqual([0]);
  });
});

test('what lies beyond the picture is cut off, and no line runs along its edge', () => {
  const neighbour = [polygonFeature([square(107.5, 14, 5)], 'n')];
  const projected = projectGeography(prepareGeography(main, { neighbours: neighbour }));
  const fit = fitExtent(frameExtent(projected, 0)!, { x: 0, y: 0, width: 200, height: 120 });
  const area = clippedPath(projected.around.shapes, 0, fit, { width: 200, height: 120 }, 'areas');
  const spots = [...area.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]); // prettier-ignore
  for (const [x, y] of spots) expect(x! >= 0 && x! <= 200 && y! >= 0 && y! <= 120).toBe(true);
  const line = clippedPath(projected.around.shapes, 0, fit, { width: 200, height: 120 }, 'outlines'); // prettier-ignore
  // Of the four sides only the western one crosses the picture, at half a degree.
  expect(line).toMatch(/^M50,120(L50,[\d.]+)*L50,0$/);
});
