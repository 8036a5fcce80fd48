import { page } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import '../../src/components/map-points/ward-map-points.js';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import type { WardMapPoints } from '../../src/components/map-points/map-points.js';
import { polygonFeature, square } from '../geo/samples.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { find, mapWith, mountMap, press } from './district-map.elements.js';

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const reports = [
  { id: 'r1', name: 'Ổ gà', category: 'Hạ tầng', lon: 0.005, lat: 0.015 },
  { id: 'r2', name: 'Đèn tắt', category: 'Chiếu sáng', lon: 0.015, lat: 0.015 },
  { id: 'r3', name: 'Rác', category: 'Vệ sinh', lon: 0.005, lat: 0.005 },
  { id: 'r4', name: 'Rác lần 2', category: 'Vệ sinh', lon: 0.005, lat: 0.005 },
];
const alley = {
  type: 'Feature',
  properties: { id: 'k1', name: 'Kiệt 12', category: 'Hạ tầng' },
  geometry: { type: 'LineString', coordinates: [[0.004, 0.004], [0.016, 0.016]] },
}; // prettier-ignore

const layerOf = (props: object): WardMapPoints =>
  Object.assign(document.createElement('ward-map-points'), props);

/** A map with layers in it. */
async function mapUnder(layers: readonly WardMapPoints[], props: object = {}) {
  const map = mapWith(props);
  map.append(...layers);
  await mount(map);
  for (const layer of layers) await drawn(layer);
  return map;
}

/** What an SVG file of the map holds. */
async function fileOf(map: WardDistrictMap) {
  const svg = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml');
  const texts = [...svg.querySelectorAll('text')].map((each) => each.textContent);
  const pictures = [...svg.querySelectorAll<SVGGElement>('svg > g')];
  return { svg, texts, pictures };
}

/** Colours of a PNG file at places of the map, in its pixels: the map itself is moved by heading and edge. */
async function coloursOf(map: WardDistrictMap, places: readonly { x: number; y: number }[]) {
  const { pictures } = await fileOf(map);
  const [, dx, dy] = /translate\((\S+) (\S+)\)/.exec(pictures[0]!.getAttribute('transform')!)!;
  const bitmap = await createImageBitmap((await map.toPNG({ scale: 1 }))!);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return places.map(({ x, y }) => {
    const { data } = context.getImageData(Math.round(x + Number(dx)), Math.round(y + Number(dy)), 1, 1); // prettier-ignore
    return `#${[...data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  });
}

describe('a saved map with layers', () => {
  test('has their points, lines and clusters over its areas, at the same place, in their order', async () => {
    const works = layerOf({ data: [alley] });
    const map = await mapUnder([layerOf({ data: reports }), works]);
    const { pictures } = await fileOf(map);
    expect(pictures).toHaveLength(3);
    expect(new Set(pictures.map((each) => each.getAttribute('transform'))).size).toBe(1);
    const [, points, lines] = pictures;
    const clusterCounts = [...points!.querySelectorAll('text')].map((text) => text.textContent);
    expect(clusterCounts).toEqual(['2']);
    const { layers } = works.scene!;
    const path = layers.find(({ id }) => id === 'lines')!.marks[1] as { d: string };
    expect([...lines!.querySelectorAll('path')].map((each) => each.getAttribute('d'))).toContain(path.d); // prettier-ignore
  });

  test('shows nothing of what answers the pointer', async () => {
    const map = await mapUnder([layerOf({ data: reports })]);
    const { svg } = await fileOf(map);
    const painted = [...svg.querySelectorAll('g path')].filter((path) => ['fill', 'stroke'].some((name) => (path.getAttribute(name) ?? 'none') !== 'none')); // prettier-ignore
    expect(painted).toHaveLength(svg.querySelectorAll('g path').length);
  });

  test('tells their headings, categories and sources beside its own', async () => {
    const layer = layerOf({ data: reports, heading: 'Phản ánh hiện trường', source: 'Tổng đài 1022' }); // prettier-ignore
    const map = await mapUnder([layer], { source: 'UBND phường', attribution: 'Ranh giới: Sở X' });
    const { texts } = await fileOf(map);
    const parts = ['Tổ thông minh', 'Phản ánh hiện trường', 'Chiếu sáng (1)', 'Ranh giới: Sở X', 'Nguồn: UBND phường', 'Nguồn: Tổng đài 1022']; // prettier-ignore
    expect(texts.filter((text) => parts.includes(text))).toEqual(parts);
  });

  test('names points of no category by their layer', async () => {
    const data = reports.map(({ category: _, ...rest }) => rest);
    const map = await mapUnder([layerOf({ data, heading: 'Camera' }), layerOf({ data })]);
    const { texts } = await fileOf(map);
    expect(texts).toContain('Camera (4)');
    expect(texts).toContain('Điểm trên bản đồ (4)');
  });

  test('leaves out layers and categories that are hidden', async () => {
    const [shown, away] = [layerOf({ data: reports, hiddenSeries: ['Vệ sinh'] }), layerOf({ data: reports, hidden: true })]; // prettier-ignore
    const map = await mapUnder([shown, away]);
    const { texts, pictures } = await fileOf(map);
    expect(pictures).toHaveLength(2);
    expect(texts.some((text) => text.startsWith('Vệ sinh'))).toBe(false);
    expect(texts).toContain('Hạ tầng (1)');
  });

  test('as PNG has a point in its colour where the reader sees it', async () => {
    const layer = layerOf({ data: reports.slice(0, 1) });
    const map = await mapUnder([layer]);
    const [at] = layer.scene!.points().flat();
    const [mark, land] = await coloursOf(map, [at!, { x: at!.x + 14, y: at!.y + 14 }]);
    expect(mark).toBe('#4266a9');
    expect(land).not.toBe('#4266a9');
  });
});

describe('a saved map that is magnified', () => {
  test('shows what the reader sees at rest, and nothing beyond the edge of the map', async () => {
    const layer = layerOf({ data: reports });
    const map = await mapUnder([layer], { zoom: true });
    const before = await map.toSVG();
    for (let step = 0; step < 2; step++) await press(map, find(map, '.zoom-in')!);
    await drawn(layer);
    const { svg, pictures } = await fileOf(map);
    expect(await map.toSVG()).not.toBe(before);
    const clips = pictures.map((each) => svg.querySelector(`[id='${/#([^)]+)/.exec(each.getAttribute('clip-path')!)![1]!}'] rect`)!); // prettier-ignore
    const { width, height } = map.scene!;
    expect(clips.map((clip) => ['x', 'width', 'height'].map((name) => Number(clip.getAttribute(name))))).toEqual([[0, width, height], [-16, width + 32, height + 32]]); // prettier-ignore
    const [above] = await coloursOf(map, [{ x: width / 2, y: -6 }]);
    expect(above).toBe('#ffffff');
  });
});

test('a saved map tells the period that its slider shows', async () => {
  const data = ['2024', '2025'].flatMap((year) => ['a', 'b', 'c', 'd'].map((code, i) => ({ code, year, value: i }))); // prettier-ignore
  const map = await mountMap({ data, year: '2024', subheading: 'Theo tổ' });
  expect((await fileOf(map)).texts).toContain('Theo tổ · Năm 2024');
});

test('a saved map says what is withheld, as the page does', async () => {
  const data = ['a', 'b', 'c', 'd'].map((code, i) => ({ code, value: 2 + 10 * i }));
  const map = await mountMap({ data, unit: '', minCount: 5 });
  const [remark] = map.scene!.notices;
  expect(remark!.code).toBe('suppressed');
  expect((await fileOf(map)).texts).toContain(remark!.text);
});

describe('>500 areas or >5,000 points', () => {
  const side = 25;
  const areas = Array.from(
    { length: side * side },
    (_, i) =>
    polygonFeature([square(0.01 * (i % side), 0.01 * Math.floor(i / side), 0.01)], `k${i}`, `Khu ${i}`), // prettier-ignore
  );
  const island = polygonFeature([square(3, 0, 0.005)], 'far', 'Đảo Xa');
  const geo = { type: 'FeatureCollection', features: [...areas, island] };
  const data = geo.features.map(({ properties }, i) => ({ code: properties!['code'] as string, value: i % 100 })); // prettier-ignore
  const texts = { subheading: 'Phần trăm', measure: 'Tỷ lệ', source: 'UBND', updatedOn: '2026-11-01', attribution: 'Ranh giới: Sở X', note: 'Số liệu sơ bộ' }; // prettier-ignore
  const large = { geo, data, classes: 'threshold', breaks: [50], ...texts };

  test('a saved file has areas, insets, legend, title, source and attribution', async () => {
    const map = await mapUnder([layerOf({ data: [{ lon: 0.125, lat: 0.125, name: 'Một' }] })], large); // prettier-ignore
    expect(find(map, '.plot > canvas')).not.toBeNull();
    const { texts: found, pictures } = await fileOf(map);
    const wanted = ['Tổ thông minh', 'Phần trăm', 'Tỷ lệ', 'Đảo Xa', 'không cùng tỷ lệ', 'Ranh giới: Sở X', 'Nguồn: UBND', 'Cập nhật 01/11/2026', 'Số liệu sơ bộ']; // prettier-ignore
    expect(wanted.filter((text) => !found.includes(text))).toEqual([]);
    const rings = [...pictures[0]!.querySelectorAll('path')].map((path) => path.getAttribute('d')!.split('Z').length - 1); // prettier-ignore
    // Both classes of the main map, then the frame of the inset and its one island.
    expect(rings.filter((count) => count > 100).reduce((sum, count) => sum + count, 0)).toBe(625);
    expect(pictures).toHaveLength(2);
  });

  test('a saved PNG has the colours that the canvas has', async () => {
    const map = await mapUnder([], large);
    const at = (key: string) => map.scene!.points().flat().find((point) => point.key === key)!; // prettier-ignore
    const places = ['k10', 'k60', 'far'].map(at);
    const swatches = [...map.shadowRoot!.querySelectorAll('.legend .key rect')].map((rect) => getComputedStyle(rect).fill); // prettier-ignore
    const hex = swatches.map((rgb) => `#${[...rgb.matchAll(/\d+/g)].slice(0, 3).map(([part]) => Number(part).toString(16).padStart(2, '0')).join('')}`); // prettier-ignore
    expect(await coloursOf(map, places)).toEqual([hex[0], hex[1], hex[0]]);
  });

  test('what stands out on the map stands out in the file', async () => {
    const map = await mapUnder([], large);
    await press(map, find(map, '.legend button')!);
    const { pictures } = await fileOf(map);
    expect(pictures[0]!.querySelectorAll('path[opacity="0.25"]').length).toBeGreaterThan(0);
  });
});
