import { describe, expect, test } from 'vitest';
import { isOn, overlaps } from '../../src/components/district-map/district-map.boxes.js';
import { frameMap } from '../../src/components/district-map/district-map.frames.js';
import { layoutDistrictMap } from '../../src/components/district-map/district-map.layout.js';
import type { DistrictMapOptions } from '../../src/components/district-map/district-map.options.js';
import { localeFor } from '../../src/i18n/register.js';
import { textBox } from '../../src/scene/frame.js';
import type { Box, TextMark } from '../../src/scene/scene.js';
import { polygonFeature, square } from '../geo/samples.js';
import { faultsOf } from '../support/scene-faults.js';
import { corners, marksOf, pathsOf } from './district-map.samples.js';

const vi = localeFor('vi');

const layout = (
  features: ReturnType<typeof polygonFeature>[],
  options: DistrictMapOptions,
  [width, height]: readonly [number, number],
  rows: { code: string; value: unknown }[] = [],
) => layoutDistrictMap({ features, rows }, { key: 'code', ...options }, { width, height }, vi);

type Scene = ReturnType<typeof layout>;

const textsOf = (scene: Scene, role: string): TextMark[] =>
  marksOf(scene).filter((mark): mark is TextMark => mark.type === 'text' && mark.role === role);

const boxAround = (d: string): Box => {
  const points = corners(d);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** Texts that lie over one another, of all that the scene says. */
const collisions = (scene: Scene): string[] => {
  const texts = marksOf(scene).filter((mark): mark is TextMark => mark.type === 'text');
  return texts.flatMap(
    (a, i) =>
    texts.slice(i + 1).flatMap((b) => (overlaps(textBox(a), textBox(b)) ? [`${a.lines.join(' ')} | ${b.lines.join(' ')}`] : [])), // prettier-ignore
  );
};

describe('the frame of an inset', () => {
  /** A mainland of a degree, and two islands far off whose names, said together, take two lines. */
  const features = [
    polygonFeature([square(106, 15)], 'a', 'An'),
    polygonFeature([square(113, 20, 0.25)], 'b', 'Đặc khu Hòn Xa Bắc'),
    polygonFeature([square(113.3, 20, 0.25)], 'c', 'Đặc khu Hòn Xa Nam'),
  ];
  const unnamed = { insets: [{ keys: ['b', 'c'] }] };

  test('beside a map is at least 126 px wide, at most 170, a fifth of the whole between', () => {
    const widthIn = (width: number) =>
      frameMap({ width, height: 400 }, [{ label: 'Xa', place: 'right' }], 0).boxes[0]!.width;
    expect([480, 630, 700, 850, 1440].map(widthIn)).toEqual([126, 126, 140, 170, 170]);
  });

  test('that is named after its districts keeps two lines free where it is tall, one where it is low', () => {
    const roomUnder = (label: string | null, height: number) => {
      const { boxes, rooms } = frameMap({ width: 800, height }, [{ label, place: 'right' }], 0);
      return rooms[1]!.y - boxes[0]!.y;
    };
    // A line is 20 px, with 4 px of air under the last one.
    expect([roomUnder(null, 400), roomUnder('Xa', 400)]).toEqual([44, 24]);
    expect([roomUnder(null, 80), roomUnder('Xa', 80)]).toEqual([24, 24]);
  });

  test.each([
    [320, 320],
    [360, 400],
    [480, 300],
    [640, 300],
    [1440, 600],
  ] as const)('of %d × %d px holds name and remark, clear of its shapes', (width, height) => {
    const scene = layout(features, unnamed, [width, height]);
    expect(collisions(scene)).toEqual([]);
    const [frame] = pathsOf(scene, 'inset');
    const box = boxAround(frame!.d);
    const texts = [...textsOf(scene, 'inset-name'), ...textsOf(scene, 'inset-note')];
    expect(texts.length).toBeGreaterThanOrEqual(2);
    const { geography } = scene.districts;
    const room = geography.rooms[1]!;
    for (const text of texts) {
      const inner = textBox(text);
      expect(inner.x >= box.x && inner.x + inner.width <= box.x + box.width).toBe(true);
      expect(overlaps(inner, room)).toBe(false);
    }
  });
});

describe('the scale bar of a narrow map', () => {
  const features = [polygonFeature([square(106, 15)], 'a', 'An')];
  const signs = { scaleBar: true, northArrow: true };

  test.each([280, 320, 360])('stands under the land at %d px', (width) => {
    const scene = layout(features, signs, [width, 400]);
    expect(collisions(scene)).toEqual([]);
    const land = boxAround(pathsOf(scene, 'feature')[0]!.d);
    const [bar] = pathsOf(scene, 'scale-bar');
    const [text] = textsOf(scene, 'scale-bar');
    expect(overlaps(boxAround(bar!.d), land)).toBe(false);
    expect(overlaps(textBox(text!), land)).toBe(false);
    expect(textBox(text!).y).toBeGreaterThanOrEqual(land.y + land.height);
    expect(isOn(scene, textBox(text!)) && isOn(scene, boxAround(bar!.d))).toBe(true);
  });

  test('takes no room where none is wanted, and none of a wide map', () => {
    const landOf = (options: DistrictMapOptions, width: number) =>
      boxAround(pathsOf(layout(features, options, [width, 200]), 'feature')[0]!.d).height;
    expect(landOf({}, 320)).toBeCloseTo(184, 0);
    expect(landOf(signs, 320)).toBeCloseTo(184 - 28, 0);
    expect(landOf(signs, 480)).toBeCloseTo(184, 0);
  });
});

describe('names on districts', () => {
  /** A tall district of half a degree by two, beside a wide one. */
  const tall = [
    polygonFeature([[[106, 15], [106, 17], [106.5, 17], [106.5, 15], [106, 15]]], 'a', 'Thanh Khê Đông'), // prettier-ignore
    polygonFeature([[[106.5, 15], [106.5, 17], [108.5, 17], [108.5, 15], [106.5, 15]]], 'b', 'Hải Châu'), // prettier-ignore
  ];
  const rows = [
    { code: 'a', value: 44 },
    { code: 'b', value: 58 },
  ];

  test('take a line more where the district is narrow, none of them cut, none over another', () => {
    const scene = layout(tall, { labels: 'auto', unit: '%' }, [340, 300], rows);
    const lines = textsOf(scene, 'label').flatMap((mark) => mark.lines);
    expect(lines).toEqual(['Thanh', 'Khê', 'Đông', '44%', 'Hải Châu', '58%']);
    expect(collisions(scene)).toEqual([]);
    expect(faultsOf(scene)).toEqual([]);
  });

  test('are broken where the lines are about as long as each other', () => {
    const named = [polygonFeature([square(106, 15)], 'a', 'Khu phố văn hóa số 4 Chính Gián')];
    const scene = layout(named, { labels: 'auto' }, [200, 200], [{ code: 'a', value: 1 }]);
    const [first, second] = textsOf(scene, 'label').flatMap((mark) => mark.lines);
    expect([first, second]).toEqual(['Khu phố văn hóa', 'số 4 Chính Gián']);
  });

  test('of very many words are no slower than others, and never cut', () => {
    const name = Array.from({ length: 400 }, (_, i) => `t${i}`).join(' ');
    const named = [polygonFeature([square(106, 15)], 'a', name)];
    const scene = layout(named, { labels: 'auto' }, [300, 300], [{ code: 'a', value: 7 }]);
    expect(textsOf(scene, 'label').flatMap((mark) => mark.lines)).toEqual(['7']);
  });
});

test('the check mark of a chosen district keeps off its border and its label', () => {
  const features = [polygonFeature([square(106, 15)], 'a', 'An')];
  const scene = layout(features, { labels: 'auto' }, [300, 300], [{ code: 'a', value: 1 }]);
  const [point] = scene.points().flat();
  const [disc] = scene.overlay(point!, 'selected').flatMap((mark) => (mark.type === 'path' && mark.role === 'check' ? [mark.d] : [])); // prettier-ignore
  const [, left, middle] = /^M([\d.]+),([\d.]+)a8/.exec(disc!)!;
  const [x, y] = [Number(left) + 8, Number(middle)];
  const land = boxAround(pathsOf(scene, 'feature')[0]!.d);
  expect(Math.min(x - land.x, land.x + land.width - x, y - land.y, land.y + land.height - y)).toBeGreaterThanOrEqual(12); // prettier-ignore
  for (const label of textsOf(scene, 'label'))
    expect(overlaps(textBox(label), { x: x - 8, y: y - 8, width: 16, height: 16 })).toBe(false);
});
