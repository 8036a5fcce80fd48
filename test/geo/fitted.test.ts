import { describe, expect, test } from 'vitest';
import { fitGeography, type Zoom } from '../../src/geo/fitted.js';
import { prepareGeography, type GeographyOptions } from '../../src/geo/prepare.js';
import { projectGeography } from '../../src/geo/project.js';
import { hasRealData, realTopoJson } from './real-data.js';
import { featureOf, polygonFeature, reversed, square } from './samples.js';

const room = { x: 0, y: 0, width: 400, height: 200 };
const corner = { x: 340, y: 10, width: 50, height: 40 };

const fit = (
  features: Parameters<typeof prepareGeography>[0],
  options: GeographyOptions = {},
  zoom?: Zoom,
) =>
  // prettier-ignore
  fitGeography(
    projectGeography(prepareGeography(features, { planar: true, insets: 'none', ...options }), 'identity'),
    options.insets ? [room, corner] : [room],
    zoom,
  );

/**
 * y downwards:   a a b b
 *                a a b b
 */
const pair = [polygonFeature([square(0, 0, 2)], 'a'), polygonFeature([square(2, 0, 2)], 'b')];

describe('a pair of squares in a room of 400 × 200', () => {
  const map = fit(pair);

  test('has paths, boxes and anchors in pixels', () => {
    expect(map.pathOf(0)).toBe('M0,0L0,200L200,200L200,0Z');
    expect(map.boxOf(1)).toEqual({ left: 200, top: 0, right: 400, bottom: 200 });
    expect(map.anchorOf(1)).toEqual({ x: 300, y: 100 });
  });

  test('has one outline without the side that they share', () => {
    expect(map.outlines.main).toBe('M0,0L0,200L200,200M200,0L0,0M200,200L400,200L400,0L200,0');
    expect(map.context).toBe('');
  });

  test('knows which one a point means', () => {
    expect([map.districtAt(100, 100), map.districtAt(300, 100), map.districtAt(-1, 0)]).toEqual([0, 1, -1]); // prettier-ignore
  });

  test('measures places for labels in pixels', () => {
    const place = map.placeFor(0, 100, 50)!;
    expect(place.x).toBeCloseTo(100, -1);
    expect(place.room).toBeCloseTo(2, 1);
  });

  test('zoomed twice round its upper left corner', () => {
    const zoomed = fit(pair, {}, { k: 2, x: -100, y: 0 });
    expect(zoomed.boxOf(0)).toEqual({ left: -100, top: 0, right: 300, bottom: 400 });
    expect(zoomed.districtAt(310, 100)).toBe(1);
  });
});

test('an anchor lies inside, also where the middle of the box does not', () => {
  const u = [[0, 0], [1, 0], [1, 8], [9, 8], [9, 0], [10, 0], [10, 10], [0, 10], [0, 0]]; // prettier-ignore
  const map = fit([polygonFeature([reversed(u)])]);
  const { x, y } = map.anchorOf(0)!;
  expect(map.districtAt(x, y)).toBe(0);
});

test('an anchor keeps off the border: as a rounded number it is inside still', () => {
  // The middle of the box lies a fiftieth of a pixel from the notch.
  const u = [[0, 0], [1, 0], [1, 4.999], [9, 4.999], [9, 0], [10, 0], [10, 10], [0, 10], [0, 0]]; // prettier-ignore
  const map = fit([polygonFeature([reversed(u)])]);
  expect(map.districtAt(200, 99.9)).toBe(-1);
  const { x, y } = map.anchorOf(0)!;
  expect([map.districtAt(x, y - 0.1), map.districtAt(x, y + 0.1)]).toEqual([0, 0]);
});

test('what cannot be drawn has no box, no anchor and an empty path', () => {
  const map = fit([...pair, featureOf(null, 'c')]);
  expect([map.boxOf(2), map.anchorOf(2), map.placeFor(2, 1, 1), map.pathOf(2)]).toEqual([null, null, null, '']); // prettier-ignore
});

test('a small district has a target of 24 pixels', () => {
  // 100 units are 400 pixels: the islet is 4 pixels large, its middle at (302, 102).
  const map = fit([polygonFeature([square(0, 0, 50)]), polygonFeature([square(75, 25, 1)], 'b'), polygonFeature([square(99, 0, 1)], 'c')]); // prettier-ignore
  expect(map.districtAt(310, 109)).toBe(1);
  expect(map.districtAt(316, 102)).toBe(-1);
});

describe('an inset', () => {
  const islet = polygonFeature([square(90, 0, 1)], 'islet');
  const map = fit([...pair, islet], { key: 'code', insets: [{ keys: ['islet'] }] });

  test('is drawn in its own room; the main map is as large as without it', () => {
    expect(map.boxOf(2)).toEqual({ left: 345, top: 10, right: 385, bottom: 50 });
    expect(map.pathOf(0)).toBe('M0,0L0,200L200,200L200,0Z');
  });

  test('lies over the main map for the pointer', () => {
    expect(map.districtAt(365, 30)).toBe(2);
    expect(map.districtAt(341, 30)).toBe(-1);
    expect(map.districtAt(341, 60)).toBe(1);
  });

  test('is drawn apart, so that it can lie over the main map', () => {
    expect([map.pathOf(2, 'main'), map.pathOf(2, 'insets')]).toEqual(['', map.pathOf(2)]);
    expect(map.outlines.insets).toBe('M345,10L345,50L385,50L385,10L345,10');
  });

  test('stays as it is when the main map is zoomed', () => {
    const zoomed = fit([...pair, islet], { key: 'code', insets: [{ keys: ['islet'] }] }, { k: 3, x: 9, y: 9 }); // prettier-ignore
    expect(zoomed.boxOf(2)).toEqual(map.boxOf(2));
  });
});

describe('without room', () => {
  test.each([0, -5, NaN])('a side of %d gives nothing that is no number', (side) => {
    const map = fitGeography(projectGeography(prepareGeography(pair)), [{ x: 0, y: 0, width: side || 0, height: side || 0 }]); // prettier-ignore
    expect(`${map.pathOf(0)}${map.outlines.main}`).not.toMatch(/NaN|Infinity/);
    expect(map.districtAt(0, 0)).toBe(-1);
    expect(JSON.stringify([map.anchorOf(0), map.boxOf(0)])).not.toMatch(/null,|NaN/);
  });
});

test.runIf(hasRealData)('Đà Nẵng fills its room, Hoàng Sa its frame', () => {
  const { features } = realTopoJson('danang-wards.topo.json', 'wards');
  const projected = projectGeography(prepareGeography(features, { key: 'code' }));
  const map = fitGeography(projected, [room, corner]);
  for (const [i, { key }] of projected.prepared.districts.entries()) {
    const { left, top, right, bottom } = map.boxOf(i)!;
    const frame = key === '20333' ? corner : room;
    expect(left).toBeGreaterThanOrEqual(frame.x - 1e-6);
    expect(top).toBeGreaterThanOrEqual(frame.y - 1e-6);
    expect(right).toBeLessThanOrEqual(frame.x + frame.width + 1e-6);
    expect(bottom).toBeLessThanOrEqual(frame.y + frame.height + 1e-6);
    const { x, y } = map.anchorOf(i)!;
    expect(projected.prepared.districts[map.districtAt(x, y)]?.key, key ?? '').toBe(key);
  }
});
