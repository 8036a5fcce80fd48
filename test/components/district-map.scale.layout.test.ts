import { geoDistance } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { layoutDistrictMap } from '../../src/components/district-map/district-map.layout.js';
import type { DistrictMapOptions } from '../../src/components/district-map/district-map.options.js';
import { localeFor } from '../../src/i18n/register.js';
import type { Mark, TextMark } from '../../src/scene/scene.js';
import { polygonFeature, square } from '../geo/samples.js';
import { corners } from './district-map.samples.js';

const vi = localeFor('vi');
const earthRadius = 6_371_007;

/** A mainland of four squares of a degree at 16° N, and an island of a quarter of a degree five degrees north-east of it. */
const features = [
  polygonFeature([square(106, 15)], 'a', 'An'),
  polygonFeature([square(107, 15)], 'b', 'Bình'),
  polygonFeature([square(106, 16)], 'c', 'Cường'),
  polygonFeature([square(107, 16)], 'd', 'Dũng'),
  polygonFeature([square(113, 20, 0.25)], 'far', 'Đảo Xa'),
];

const layout = (options: DistrictMapOptions = {}, [width, height] = [800, 400]) =>
  layoutDistrictMap({ features, rows: [] }, { key: 'code', scaleBar: true, ...options }, { width: width, height: height }, vi); // prettier-ignore

/** The scale bars of a layer: metres that they tell, and pixels that they take. */
function barsIn(scene: ReturnType<typeof layout>, layer: string) {
  const marks = scene.layers.find(({ id }) => id === layer)?.marks ?? [];
  const bars = marks.filter(({ role }) => role === 'scale-bar');
  const texts = bars.filter((mark): mark is TextMark => mark.type === 'text');
  const [line] = bars.flatMap((mark) => (mark.type === 'path' ? [mark.d] : [])).slice(-1);
  const metres = texts.map(({ lines: [text] }) => {
    const [, number, unit] = /^([\d.]+)\s(km|m)$/.exec(text!)!;
    return Number(number) * (unit === 'km' ? 1000 : 1);
  });
  const xs = line ? corners(line).map(([x]) => x) : [];
  return { metres: metres[0], pixels: Math.max(...xs) - Math.min(...xs), texts };
}

/** Pixels that a metre has along a parallel, by the distance on the sphere. */
function pixelsOfMetre(
  scene: ReturnType<typeof layout>,
  frame: number,
  longitude: number,
  latitude: number,
) {
  const { fits, projected } = scene.districts.geography;
  const [from, to] = [longitude, longitude + 0.1].map((each) => projected.machine.place(each, latitude)!); // prettier-ignore
  const metres = earthRadius * geoDistance([longitude, latitude], [longitude + 0.1, latitude]);
  return (fits[frame]!.k * Math.hypot(to![0] - from![0], to![1] - from![1])) / metres;
}

test('an inset says that its scale is another in as many words as there is room for', () => {
  const remarks = ([width, height]: [number, number], tag: string) =>
    layoutDistrictMap({ features, rows: [] }, { key: 'code' }, { width, height }, localeFor(tag))
      .layers.find(({ id }) => id === 'insets')!
      .marks.flatMap((mark) => (mark.type === 'text' && mark.role === 'inset-note' ? mark.lines : [])); // prettier-ignore
  expect(remarks([1440, 600], 'en')).toEqual(['not to the same scale']);
  expect(remarks([500, 400], 'en')).toEqual(['own scale']);
  expect(remarks([500, 400], 'vi')).toEqual(['không cùng tỷ lệ']);
});

describe('scale bars', () => {
  test.each([
    ['the main map', 'furniture', 0, 107, 16],
    ['an inset', 'insets', 1, 113.125, 20.125],
  ] as const)('of %s tells the distance on the ground', (_, layer, frame, longitude, latitude) => {
    const scene = layout();
    const { metres, pixels } = barsIn(scene, layer);
    expect(pixels).toBeGreaterThanOrEqual(24);
    const told = pixels / metres!;
    const wanted = pixelsOfMetre(scene, frame, longitude, latitude);
    // A tenth of a pixel is what a bar is rounded to.
    expect(Math.abs(told / wanted - 1)).toBeLessThan(0.2 / pixels + 0.002);
  });

  test('of an inset is another than that of the map, and the remark stays', () => {
    const scene = layout();
    expect(barsIn(scene, 'insets').metres).toBeLessThan(barsIn(scene, 'furniture').metres!);
    const words = scene.layers.find(({ id }) => id === 'insets')!.marks.flatMap((mark) => (mark.type === 'text' ? mark.lines : [])); // prettier-ignore
    expect(words).toContain('không cùng tỷ lệ');
  });

  test.each([
    [320, 320],
    [360, 400],
    [640, 300],
    [1440, 600],
  ])(
    'at %i × %i px lies in its frame, under the shapes and clear of name and remark',
    (width, height) => {
      const scene = layout({}, [width, height]);
      const marks = scene.layers.find(({ id }) => id === 'insets')!.marks;
      const [frame] = marks.filter(({ role }) => role === 'inset').map((mark) => corners((mark as Mark & { d: string }).d)); // prettier-ignore
      const [right, bottom] = [Math.max(...frame!.map(([x]) => x)), Math.max(...frame!.map(([, y]) => y))]; // prettier-ignore
      const { texts, pixels } = barsIn(scene, 'insets');
      expect(texts).toHaveLength(1);
      expect(pixels).toBeLessThanOrEqual(64);
      const [text] = texts;
      expect(text!.x + 7 * text!.lines[0]!.length).toBeLessThanOrEqual(right);
      const { geography } = scene.districts;
      const shapes = geography.boxOf(4)!;
      expect(text!.y - 10).toBeGreaterThanOrEqual(shapes.bottom - 0.1);
      expect(text!.y).toBeLessThan(bottom - 17);
    },
  );

  test('does not change with the zoom of the main map, whose own bar does', () => {
    const [whole, near] = [layout(), layout({ zoom: { k: 4, x: -800, y: -400 } })];
    expect(barsIn(near, 'insets')).toEqual(barsIn(whole, 'insets'));
    expect(barsIn(near, 'furniture').metres).toBeLessThan(barsIn(whole, 'furniture').metres!);
  });

  test('is none where nobody asked for one, where the frame has no room, and where an inset has no shapes', () => {
    expect(barsIn(layout({ scaleBar: false }), 'insets').texts).toEqual([]);
    expect(barsIn(layout({}, [260, 180]), 'insets').texts).toEqual([]);
    expect(barsIn(layout({ insets: [{ keys: ['nobody'], label: 'Không' }] }), 'insets').texts).toEqual([]); // prettier-ignore
  });

  test('in metres of a plane a pixel is what the plane makes it', () => {
    const plane = [polygonFeature([square(545_000, 1_777_000, 10_000)], 'a'), polygonFeature([square(600_000, 1_777_000, 1_000)], 'far')]; // prettier-ignore
    const scene = layoutDistrictMap({ features: plane, rows: [] }, { key: 'code', scaleBar: true, insets: [{ keys: ['far'], label: 'Xa' }] }, { width: 800, height: 400 }, vi); // prettier-ignore
    const { metres, pixels } = barsIn(scene, 'insets');
    const box = scene.districts.geography.boxOf(1)!;
    expect(pixels / metres!).toBeCloseTo((box.right - box.left) / 1_000, 2);
  });
});
