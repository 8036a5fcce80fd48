import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { polygonFeature, square } from '../geo/samples.js';
import { drawn, unmountAll } from '../support/mount.js';
import { anchorOf, featuresOf, find, mountMap, plotOf, press, textsOf } from './district-map.elements.js'; // prettier-ignore

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const side = 25;

/** 625 squares, 25 a row. */
const geo = {
  type: 'FeatureCollection',
  features: Array.from({ length: side * side }, (_, i) =>
    polygonFeature(
      [square(0.01 * (i % side), 0.01 * Math.floor(i / side), 0.01)],
      `k${i}`,
      `Khu ${i + 1}`,
    ),
  ),
};

const rows = (offset = 0) =>
  geo.features.map((_, i) => ({ code: `k${i}`, value: (i + offset) % 100 }));

const mountLarge = (props: object = {}) =>
  mountMap({ geo, data: rows(), classes: 'threshold', breaks: [50], ...props });

const canvasOf = (map: WardDistrictMap) => find(map, '.plot > canvas') as HTMLCanvasElement | null;

/** Colour of the canvas in the middle of an area. */
function colourAt(map: WardDistrictMap, key: string): readonly number[] {
  const canvas = canvasOf(map)!;
  const scale = canvas.width / map.scene!.width;
  const { x, y } = anchorOf(map, key);
  const { data } = canvas.getContext('2d')!.getImageData(x * scale, y * scale, 1, 1);
  return [...data];
}

/** A theme colour of the element, as numbers. */
function themeColour(map: WardDistrictMap, index: number): readonly number[] {
  const { fill } = getComputedStyle(featuresOf(map)[index]!);
  return [...[...fill.matchAll(/[\d.]+/g)].map(Number), 255].slice(0, 4);
}

describe('states: >500 areas or >5,000 points', () => {
  test('lie on a canvas under the picture, in the colours of the legend', async () => {
    const map = await mountLarge();
    expect(featuresOf(map).map((path) => path.getAttribute('d'))).toEqual(['', '']);
    expect(colourAt(map, 'k10')).toEqual(themeColour(map, 0));
    expect(colourAt(map, 'k60')).toEqual(themeColour(map, 1));
    expect(themeColour(map, 0)).not.toEqual(themeColour(map, 1));
  });

  test('take other colours without another outline', async () => {
    const map = await mountLarge();
    const { geography } = map.scene!.districts;
    map.data = rows(50);
    await drawn(map);
    expect(map.scene!.districts.geography).toBe(geography);
    expect(colourAt(map, 'k10')).toEqual(themeColour(map, 1));
  });

  test('answer the pointer with one overlay: nothing is laid out, listed or tabled anew', async () => {
    const map = await mountLarge();
    const { scene } = map;
    await userEvent.hover(plotOf(map), { position: anchorOf(map, 'k312') });
    await drawn(map);
    expect(map.scene).toBe(scene);
    expect(map.shadowRoot!.querySelectorAll('.overlay path')).toHaveLength(1);
    expect(textsOf(map, '.tooltip-title')).toEqual(['Khu 313']);
    expect(map.shadowRoot!.querySelectorAll('.list li, tbody tr')).toHaveLength(0);
  });

  test('are walked by keyboard, told and marked one at a time, without a node each', async () => {
    const map = await mountLarge();
    const nodes = map.shadowRoot!.querySelectorAll('*').length;
    plotOf(map).focus();
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowDown}');
    await drawn(map);
    // From the top left, k600, to its right and down.
    expect(textsOf(map, '[aria-live=assertive]')).toEqual(['Khu 577: 76%']);
    expect(map.shadowRoot!.querySelectorAll('.overlay path')).toHaveLength(1);
    expect(map.shadowRoot!.querySelectorAll('*').length - nodes).toBeLessThan(30);
  });

  test('follow the theme', async () => {
    const map = await mountLarge();
    const light = colourAt(map, 'k60');
    document.documentElement.style.setProperty('color-scheme', 'dark');
    for (let wait = 0; wait < 5; wait++) await drawn(map);
    const dark = [colourAt(map, 'k60'), themeColour(map, 1)];
    document.documentElement.style.removeProperty('color-scheme');
    expect(dark[0]).toEqual(dark[1]);
    expect(dark[0]).not.toEqual(light);
  });

  test('move with a gesture, and are sharp after it', async () => {
    const map = await mountLarge();
    await press(map, find(map, '.zoom-in')!);
    const { x, y } = anchorOf(map, 'k312');
    expect(map.scene!.hit(x, y)!.key).toBe('k312');
    expect(find(map, '.layer.areas')!.hasAttribute('transform')).toBe(false);
  });

  test('hatch those without data, and pale those that stand back', async () => {
    const map = await mountLarge({ data: rows().slice(0, 300) });
    expect(colourAt(map, 'k600')[3]).toBe(255);
    const before = colourAt(map, 'k60');
    await press(map, find(map, '.legend button')!);
    expect(colourAt(map, 'k60')[3]).toBeLessThan(before[3]!);
  });

  test('are written into files as outlines', async () => {
    const map = await mountLarge();
    const svg = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml');
    const written = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d')!.length);
    expect(Math.max(...written)).toBeGreaterThan(625 * 10);
  });
});
