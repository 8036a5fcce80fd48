import type { Feature } from 'geojson';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import type { Direction, ScenePoint } from '../../src/scene/scene.js';
import geography from '../../stories/data/thanh-khe-schematic.geojson?raw';
import { polygonFeature, square } from '../geo/samples.js';
import { drawn, unmountAll } from '../support/mount.js';
import { find, listItems, mountMap, plotOf, textsOf } from './district-map.elements.js';

// A walk without a pointer: to the map, through all of it, into the list and back.

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const { features } = JSON.parse(geography) as { features: Feature[] };
/** The five former wards, an islet far out at sea that gets a frame of its own, and one near the coast. */
const geo = {
  type: 'FeatureCollection',
  features: [
    ...features,
    polygonFeature([square(108.6, 16.08, 0.004)], 'DX', 'Đảo Xa'),
    polygonFeature([square(108.23, 16.085, 0.0006)], 'HG', 'Hòn Gần'),
  ],
};
const data = geo.features.map(({ properties }, i) => ({ code: String(properties!['code']), value: 10 + i })); // prettier-ignore
const names = geo.features.map(({ properties }) => String(properties!['name']));

const mountWards = (props: object = {}) => mountMap({ geo, data, zoom: true, ...props });
const readOut = (map: WardDistrictMap) => textsOf(map, '[aria-live=assertive]')[0]!;
const focused = (map: WardDistrictMap) => map.shadowRoot!.activeElement;

async function keys(map: WardDistrictMap, pressed: string): Promise<void> {
  await userEvent.keyboard(pressed);
  await drawn(map);
}

/** Types as input methods do, which have keys for letters with marks. */
async function type(map: WardDistrictMap, text: string): Promise<void> {
  for (const key of text)
    plotOf(map).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await drawn(map);
}

const arrows: Readonly<Record<Direction, string>> = {
  left: '{ArrowLeft}',
  right: '{ArrowRight}',
  up: '{ArrowUp}',
  down: '{ArrowDown}',
};
const directions = Object.keys(arrows) as Direction[];

const pointOf = (map: WardDistrictMap, key: string): ScenePoint =>
  map.scene!.points().flat().find((point) => point.key === key)!; // prettier-ignore

/** Presses an arrow, and tells where it led. */
async function step(map: WardDistrictMap, from: string, direction: Direction): Promise<string> {
  const { label } = pointOf(map, from);
  expect(readOut(map)).toBe(label.replace(/\u00a0/g, ' '));
  await keys(map, arrows[direction]);
  const said = readOut(map);
  return map.scene!.points().flat().find((point) => point.label.replace(/\u00a0/g, ' ') === said)!.key; // prettier-ignore
}

/** Walks from where the keyboard is, back on its own steps where it knows all round, until nothing new is found. */
async function walkAll(
  map: WardDistrictMap,
  start: string,
): Promise<Map<string, Map<Direction, string>>> {
  // prettier-ignore
  const ways = new Map<string, Map<Direction, string>>([[start, new Map()]]);
  let here = start;
  for (;;) {
    const untried = directions.find((direction) => !ways.get(here)!.has(direction));
    const path = untried ? [untried] : pathToUntried(ways, here);
    if (path.length === 0) return ways;
    for (const direction of path) {
      const there = await step(map, here, direction);
      ways.get(here)!.set(direction, there);
      if (!ways.has(there)) ways.set(there, new Map());
      here = there;
    }
  }
}

/** The shortest way to an area with an arrow that was not pressed yet. */
function pathToUntried(ways: ReadonlyMap<string, ReadonlyMap<Direction, string>>, from: string) {
  const paths = new Map<string, Direction[]>([[from, []]]);
  for (const [key, path] of paths) {
    const known = ways.get(key)!;
    if (known.size < directions.length) return path;
    for (const [direction, there] of known)
      if (!paths.has(there)) paths.set(there, [...path, direction]);
  }
  return [];
}

const isThatWay = (direction: Direction, from: ScenePoint, to: ScenePoint): boolean =>
  ({ left: to.x < from.x, right: to.x > from.x, up: to.y < from.y, down: to.y > from.y })[direction]; // prettier-ignore

describe('the keyboard', () => {
  test('stops once in the picture: legend, map, zoom, list', async () => {
    const map = await mountWards({ tools: [] });
    const before = document.createElement('button');
    map.parentElement!.prepend(before);
    before.focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 20 && document.activeElement !== document.body; stop++) {
      await userEvent.keyboard('{Tab}');
      const [element] = [focused(map)];
      if (element)
        stops.push(element.closest('.legend, .zoom-controls, .plot, .list')!.classList[0]!);
    }
    expect(stops.filter((stop, i) => stop !== stops[i - 1])).toEqual(['legend', 'plot', 'zoom-controls', 'list']); // prettier-ignore
    expect(stops.filter((stop) => stop === 'plot')).toHaveLength(1);
    expect(find(map, '.picture')!.querySelectorAll('[tabindex], a')).toHaveLength(0);
  });

  test('reaches every area by arrows, each in its direction, the insets too', async () => {
    const map = await mountWards();
    plotOf(map).focus();
    await keys(map, '{Home}');
    const start = map.scene!.points().flat()[0]!.key;
    const ways = await walkAll(map, start);
    expect([...ways.keys()].sort()).toEqual(data.map(({ code }) => code).sort());
    for (const [from, known] of ways)
      for (const [direction, to] of known)
        if (to !== from) expect([from, direction, to, isThatWay(direction, pointOf(map, from), pointOf(map, to))]).toEqual([from, direction, to, true]); // prettier-ignore
  });

  test('goes to the first and the last by Home and End, in the order in which one reads', async () => {
    const map = await mountWards();
    plotOf(map).focus();
    const order = map.scene!.points().flat();
    await keys(map, '{End}');
    expect(readOut(map)).toContain(order.at(-1)!.label.split(':')[0]!);
    await keys(map, '{Home}');
    expect(readOut(map)).toContain(order[0]!.label.split(':')[0]!);
  });

  test.each([
    ['xuan', 'Xuân Hà'],
    ['xuân', 'Xuân Hà'],
    ['thanh khe d', 'Thanh Khê Đông'],
    ['thạc', 'Thạc Gián'],
    ['đảo', 'Đảo Xa'],
  ])('goes to a name that is typed: %s', async (typed, name) => {
    const map = await mountWards();
    expect(names).toContain(name);
    plotOf(map).focus();
    await keys(map, '{Home}');
    await type(map, typed);
    expect(readOut(map)).toMatch(new RegExp(`^${name}: `));
    expect(find(map, 'details.data')!.hasAttribute('open')).toBe(false);
  });

  test('toggles the table by T, which a name may begin with', async () => {
    const map = await mountWards();
    const isOpen = () => find(map, 'details.data')!.hasAttribute('open');
    plotOf(map).focus();
    await type(map, 't');
    expect(isOpen()).toBe(true);
    await type(map, 'x');
    expect([isOpen(), readOut(map)]).toEqual([true, 'Xuân Hà: 12%']);
  });

  test('closes the table by a T right after the first, though names begin with it', async () => {
    const map = await mountWards();
    plotOf(map).focus();
    await keys(map, '{Home}');
    const said = readOut(map);
    await type(map, 'tT');
    expect(find(map, 'details.data')!.hasAttribute('open')).toBe(false);
    expect(readOut(map)).toBe(said);
  });

  test('zooms by plus, minus and 0, and keeps the area that it is at', async () => {
    const map = await mountWards();
    const width = () => map.scene!.boxOf('20209-old')!.width;
    plotOf(map).focus();
    await keys(map, 'xuan');
    const [said, whole] = [readOut(map), width()];
    await keys(map, '++');
    expect(width() / whole).toBeCloseTo(1.6 ** 2);
    await keys(map, '-');
    expect(width() / whole).toBeCloseTo(1.6);
    await keys(map, '0');
    expect(width()).toBeCloseTo(whole);
    expect(readOut(map)).toBe(said);
    expect(focused(map)).toBe(plotOf(map));
  });

  test('selects by Enter; Escape leaves the area, not the map', async () => {
    const map = await mountWards();
    plotOf(map).focus();
    await keys(map, 'xuan');
    await keys(map, '{Enter}');
    expect(map.selected).toEqual(['20209-old']);
    expect(find(map, '.overlay .check')).not.toBeNull();
    await keys(map, '{Escape}');
    expect(find(map, '.tooltip')!.matches(':popover-open')).toBe(false);
    expect([map.selected, focused(map)]).toEqual([['20209-old'], plotOf(map)]);
  });

  test('goes on into the list, selects there, and back', async () => {
    const map = await mountWards({ zoom: false });
    plotOf(map).focus();
    await keys(map, '{Home}{Tab}');
    expect(focused(map)).toBe(find(map, '.list > summary'));
    expect(find(map, '.tooltip')!.matches(':popover-open')).toBe(false);
    await keys(map, '{Enter}');
    expect(find(map, 'details.list')!.hasAttribute('open')).toBe(true);
    await keys(map, '{Tab}{Tab}{Enter}');
    expect(focused(map)).toBe(listItems(map)[1]);
    expect(listItems(map)[1]!.getAttribute('aria-pressed')).toBe('true');
    expect(map.selected).toEqual([data[1]!.code]);
    expect(map.shadowRoot!.querySelectorAll('.overlay path.selected').length).toBeGreaterThan(0);
    await keys(map, '{Shift>}{Tab}{Tab}{Tab}{/Shift}');
    expect(focused(map)).toBe(plotOf(map));
    expect(readOut(map)).not.toBe('');
  });
});
