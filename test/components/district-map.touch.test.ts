import { cdp, page } from 'vitest/browser';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { drawn, unmountAll } from '../support/mount.js';
import { touch } from '../support/touch.js';
import { anchorOf, find, mountMap, plotOf, press, shares, textsOf } from './district-map.elements.js'; // prettier-ignore

// A walk with fingers, by the browser's own touch: what it makes of them are taps, pinches and scrolling.

beforeAll(() => page.viewport(800, 700));
beforeEach(() => cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 })); // prettier-ignore
afterEach(async () => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  unmountAll();
  scrollTo(0, 0);
});

const data = shares.map((row) => ({ ...row, goal: 50, word: 'at-risk', page: `#${row.code}` }));
const told = { data, target: 'goal', status: 'word', hrefField: 'page' };

type Place = [x: number, y: number];

/** Where an area is on the page. */
function placeOf(map: WardDistrictMap, key: string): Place {
  const { left, top } = find(map, '.picture')!.getBoundingClientRect();
  const { x, y } = anchorOf(map, key);
  return [left + x, top + y];
}

/** One finger, put down and lifted. */
async function tap(map: WardDistrictMap, place: Place): Promise<void> {
  await touch('touchStart', [place]);
  await touch('touchEnd', []);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await drawn(map);
}

/** Fingers along a way, a place of each at a time. */
async function drag(map: WardDistrictMap, ...ways: Place[][]): Promise<void> {
  const [start, ...moves] = ways;
  await touch('touchStart', start!);
  for (const places of moves) {
    await touch('touchMove', places);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await touch('touchEnd', []);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await drawn(map);
}

const sheet = (map: WardDistrictMap) => find(map, '.tooltip')!;
const isOpen = (map: WardDistrictMap) => sheet(map).matches(':popover-open');

describe('states: touch: fingers', () => {
  test('a tap selects, and opens the sheet with name, value, target, status and link', async () => {
    const map = await mountMap(told);
    await tap(map, placeOf(map, 'd'));
    expect(map.selected).toEqual(['d']);
    expect(find(map, '.overlay .check')).not.toBeNull();
    expect(isOpen(map)).toBe(true);
    expect(textsOf(map, '.tooltip-title, .tooltip dt, .tooltip dd, .tooltip .status, .tooltip a')).toEqual(
      ['Dũng', 'Giá trị', '40%', 'Mục tiêu', '50%', 'Có nguy cơ', 'Xem trang Dũng'],
    ); // prettier-ignore
  });

  test('the sheet comes up from below, as wide as the screen', async () => {
    const map = await mountMap(told);
    await tap(map, placeOf(map, 'd'));
    const { left, width, bottom } = sheet(map).getBoundingClientRect();
    expect(matchMedia('(pointer: coarse) and (hover: none)').matches).toBe(true);
    expect([left, width, bottom].map(Math.round)).toEqual([0, document.documentElement.clientWidth, innerHeight]); // prettier-ignore
  });

  test('a tap on another area moves the sheet there; outside of all it closes', async () => {
    const map = await mountMap(told);
    await tap(map, placeOf(map, 'd'));
    await tap(map, placeOf(map, 'a'));
    expect([map.selected, textsOf(map, '.tooltip-title')]).toEqual([['a'], ['An']]);
    const { left, top } = find(map, '.picture')!.getBoundingClientRect();
    await tap(map, [left + 3, top + 3]);
    expect(isOpen(map)).toBe(false);
    await tap(map, placeOf(map, 'b'));
    expect(isOpen(map)).toBe(true);
    const { right } = map.getBoundingClientRect();
    await tap(map, [right + 20, top]);
    expect(isOpen(map)).toBe(false);
    expect(map.selected).toEqual(['b']);
  });

  test('a second tap follows the link; so does a tap on it', async () => {
    const map = await mountMap(told);
    const followed = vi.fn((event: Event) => event.preventDefault());
    map.shadowRoot!.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) followed(event);
    });
    await tap(map, placeOf(map, 'd'));
    expect(followed).not.toHaveBeenCalled();
    await tap(map, placeOf(map, 'd'));
    expect(followed).toHaveBeenCalledTimes(1);
    expect(map.selected).toEqual(['d']);
    const { left, top, width, height } = find(map, '.tooltip a')!.getBoundingClientRect();
    await tap(map, [left + width / 2, top + height / 2]);
    expect(followed).toHaveBeenCalledTimes(2);
  });

  test('without a link a second tap takes the selection away', async () => {
    const map = await mountMap();
    await tap(map, placeOf(map, 'd'));
    await tap(map, placeOf(map, 'd'));
    expect(map.selected).toEqual([]);
  });

  test('two fingers magnify about their middle, and choose nothing', async () => {
    const map = await mountMap({ ...told, zoom: true });
    const before = map.scene!.boxOf('a')!.width;
    const [x, y] = placeOf(map, 'a');
    const apart = (by: number): Place[] => [[x - by, y], [x + by, y]]; // prettier-ignore
    await drag(map, apart(20), apart(26), apart(34), apart(44));
    expect(map.scene!.boxOf('a')!.width / before).toBeGreaterThan(1.5);
    const [after] = placeOf(map, 'a');
    expect(Math.abs(after - x)).toBeLessThan(20);
    expect([map.selected, isOpen(map)]).toEqual([[], false]);
  });

  test.each([
    ['the whole map', 0],
    ['a magnified map', 2],
  ])('one finger on %s scrolls the page, moves no map and chooses nothing', async (_, steps) => {
    const map = await mountMap({ ...told, zoom: true });
    const room = document.createElement('div');
    room.style.setProperty('height', '3000px');
    document.body.append(room);
    for (let step = 0; step < steps; step++) await press(map, find(map, '.zoom-in')!);
    const before = anchorOf(map, 'a');
    const [x, y] = placeOf(map, 'a');
    const at = (up: number): Place[] => [[x, y - up]];
    await drag(map, at(0), at(20), at(50), at(90), at(130), at(170));
    await vi.waitFor(() => expect(scrollY).toBeGreaterThan(80));
    expect(anchorOf(map, 'a')).toEqual(before);
    expect([map.selected, isOpen(map)]).toEqual([[], false]);
  });

  test('targets are as wide as a finger: buttons, the link, the smallest area', async () => {
    const map = await mountMap({ ...told, zoom: true });
    await tap(map, placeOf(map, 'a'));
    for (const selector of [
      '.zoom-in',
      '.zoom-out',
      '.zoom-reset',
      '.tooltip a',
      '.legend button',
    ]) {
      const { width, height } = find(map, selector)!.getBoundingClientRect();
      expect([selector, Math.min(width, height) >= 24]).toEqual([selector, true]);
    }
    expect(getComputedStyle(plotOf(map).parentElement!).touchAction).not.toBe('none');
  });
});
