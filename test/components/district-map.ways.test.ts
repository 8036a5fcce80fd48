import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { WardDrillEvent, WardSelectEvent } from '../../src/base/events.js';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { polygonFeature, square } from '../geo/samples.js';
import { axeViolations } from '../support/axe.js';
import { drawn, unmountAll } from '../support/mount.js';
import { anchorOf, find, listItems, mountMap, plotOf, press, shares, textsOf } from './district-map.elements.js'; // prettier-ignore

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const readOut = (map: WardDistrictMap) => textsOf(map, '[aria-live=assertive]')[0];

async function keys(map: WardDistrictMap, pressed: string): Promise<void> {
  await userEvent.keyboard(pressed);
  await drawn(map);
}

/** What is inside An: two quarters. */
const inner = {
  type: 'FeatureCollection',
  features: [
    polygonFeature([square(0, 0, 0.005)], 'a1', 'An Đông'),
    polygonFeature([square(0.005, 0, 0.005)], 'a2', 'An Tây'),
  ],
};
const innerRows = [
  { code: 'a1', value: 7 },
  { code: 'a2', value: 13 },
];

describe('search', () => {
  const boxOf = (map: WardDistrictMap) => find(map, '.finder input')!;

  test('finds names without their marks, exact marks first, and says how many', async () => {
    const map = await mountMap({ search: true });
    await userEvent.fill(boxOf(map), 'DUNG');
    await drawn(map);
    expect(textsOf(map, '.finder button')).toEqual(['Dũng 40%']);
    expect(textsOf(map, '.finder [role=status]')).toEqual(['1 khu vực']);
    await userEvent.fill(boxOf(map), 'không có');
    await drawn(map);
    expect(textsOf(map, '.finder [role=status]')).toEqual(['Không tìm thấy khu vực nào']);
  });

  test('Enter takes the first: it is selected, zoomed to and focused', async () => {
    const map = await mountMap({ search: true, zoom: true });
    const selected = vi.fn<(event: WardSelectEvent) => void>();
    map.addEventListener('ward-select', selected);
    const before = map.scene!.boxOf('b')!.width;
    boxOf(map).focus();
    await keys(map, 'binh{Enter}');
    await drawn(map);
    expect(selected.mock.calls[0]![0]).toMatchObject({ key: 'b', datum: shares[1] });
    expect(map.scene!.boxOf('b')!.width).toBeGreaterThanOrEqual(before);
    expect(map.shadowRoot!.activeElement).toBe(plotOf(map));
    expect(readOut(map)).toBe('Bình: 20%');
    expect(find(map, '.overlay .check')).not.toBeNull();
  });

  test('arrows lead through what was found, Escape empties the box', async () => {
    const map = await mountMap({ search: true });
    boxOf(map).focus();
    await keys(map, 'n');
    expect(textsOf(map, '.finder button')).toEqual(['An 10%', 'Bình 20%', 'Cường 30%', 'Dũng 40%']);
    await keys(map, '{ArrowDown}{ArrowDown}');
    expect(map.shadowRoot!.activeElement!.textContent).toContain('Bình');
    await keys(map, '{Escape}');
    expect(textsOf(map, '.finder button')).toEqual([]);
    expect(map.shadowRoot!.activeElement).toBe(boxOf(map));
  });

  test('is there when asked for, and axe finds nothing', async () => {
    expect(find(await mountMap(), '.finder')).toBeNull();
    const map = await mountMap({ search: true }, { lang: 'en' });
    boxOf(map).focus();
    await keys(map, 'n');
    expect(await axeViolations(map)).toEqual([]);
  });
});

describe('typing on the map', () => {
  test('goes on to the next area of that letter, and by more letters', async () => {
    const map = await mountMap({ data: shares });
    plotOf(map).focus();
    await keys(map, 'c');
    expect(readOut(map)).toBe('Cường: 30%');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await keys(map, 'bi');
    expect(readOut(map)).toBe('Bình: 20%');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await keys(map, 't');
    expect(find(map, 'details.data')!.hasAttribute('open')).toBe(true);
  });
});

describe('inside an area', () => {
  const names = (map: WardDistrictMap) => textsOf(map, '.list li button span:first-child');
  const trail = (map: WardDistrictMap) => textsOf(map, '.trail li');
  const mountNested = (props: object = {}) =>
    mountMap({ childGeo: { a: inner }, childData: { a: innerRows }, ...props });

  test('its own map opens when it is chosen, with its own rows, and a way back', async () => {
    const map = await mountNested();
    const drilled = vi.fn<(event: WardDrillEvent) => void>();
    const selected = vi.fn<(event: WardSelectEvent) => void>();
    map.addEventListener('ward-drill', drilled);
    map.addEventListener('ward-select', selected);
    await userEvent.click(plotOf(map), { position: anchorOf(map, 'a') });
    await drawn(map);
    expect(selected.mock.calls[0]![0].key).toBe('a');
    expect(drilled.mock.calls[0]![0].key).toBe('a');
    expect([map.root, names(map)]).toEqual(['a', ['An Đông', 'An Tây']]);
    expect(textsOf(map, 'tbody td')).toEqual(['7%', '13%']);
    expect(trail(map)).toEqual(['Toàn bản đồ', 'An']);
    await press(map, find(map, '.trail button')!);
    expect([map.root, names(map)]).toEqual(['', ['An', 'Bình', 'Cường', 'Dũng']]);
    expect(drilled.mock.calls[1]![0].key).toBe('');
    expect(find(map, '.trail')).toBeNull();
  });

  test('the keyboard goes in by Enter and out by Backspace, where it was', async () => {
    const map = await mountNested();
    plotOf(map).focus();
    await keys(map, 'an');
    await keys(map, '{Enter}');
    await drawn(map);
    expect(readOut(map)).toBe('An Đông: 7%');
    expect(map.shadowRoot!.activeElement).toBe(plotOf(map));
    await keys(map, '{Backspace}');
    await drawn(map);
    expect(readOut(map)).toBe('An: 10%');
  });

  test('areas without a map of their own are selected only', async () => {
    const map = await mountNested({ childGeo: (key: string) => (key === 'a' ? inner : null) });
    await press(map, listItems(map)[1]!);
    expect([map.root, map.selected]).toEqual(['', ['b']]);
    await press(map, listItems(map)[0]!);
    expect(map.root).toBe('a');
  });

  test('a file is fetched by the key; while it fails the way back stays', async () => {
    const url = URL.createObjectURL(
      new Blob([JSON.stringify(inner)], { type: 'application/json' }),
    );
    const map = await mountNested({ childGeo: `${url}#{key}`, childData: null });
    await press(map, listItems(map)[0]!);
    await vi.waitFor(() => expect(names(map)).toContain('An Tây'));
    map.childGeo = '/not-there/{key}.json';
    await drawn(map);
    await vi.waitFor(() => expect(map.state).toBe('error'));
    expect(trail(map)).toEqual(['Toàn bản đồ', 'An']);
    await press(map, find(map, '.trail button')!);
    expect([map.state, names(map).length]).toEqual(['ready', 4]);
  });

  test('a map that begins inside an area calls it by its name', async () => {
    expect(trail(await mountNested({ root: 'a' }))).toEqual(['Toàn bản đồ', 'An']);
    const named = [{ code: 'a', name: 'An Hòa', share: 4 }];
    expect(trail(await mountNested({ root: 'a', geo: null, data: named }))).toEqual(['Toàn bản đồ', 'An Hòa']); // prettier-ignore
    expect(trail(await mountNested({ root: 'a', geo: null, data: [] }))).toEqual(['Toàn bản đồ', 'a']); // prettier-ignore
  });

  test('may be set by the page, which hears no event', async () => {
    const map = await mountNested({ wholeLabel: 'Thanh Khê' });
    const drilled = vi.fn();
    map.addEventListener('ward-drill', drilled);
    map.root = 'a';
    await drawn(map);
    expect(trail(map)).toEqual(['Thanh Khê', 'An']);
    expect(drilled).not.toHaveBeenCalled();
    expect(await axeViolations(map)).toEqual([]);
  });
});

describe('states: touch', () => {
  const data = shares.map((row) => ({ ...row, goal: 50, word: 'at-risk', page: `#${row.code}` }));

  async function tap(map: WardDistrictMap, key: string): Promise<void> {
    const { left, top } = find(map, '.picture')!.getBoundingClientRect();
    const { x, y } = anchorOf(map, key);
    const at = { clientX: left + x, clientY: top + y, bubbles: true, composed: true };
    const finger = { ...at, pointerId: 7, pointerType: 'touch' };
    for (const type of ['pointerdown', 'pointerup', 'pointerleave'])
      plotOf(map).dispatchEvent(new PointerEvent(type, finger));
    plotOf(map).dispatchEvent(new MouseEvent('click', at));
    await drawn(map);
  }

  test('a tap selects and tells name, value, target, status and link; a second tap follows it', async () => {
    const map = await mountMap({ data, target: 'goal', status: 'word', hrefField: 'page' });
    await tap(map, 'd');
    expect(find(map, '.tooltip')!.matches(':popover-open')).toBe(true);
    const told = textsOf(map, '.tooltip')[0]!;
    for (const text of ['Dũng', '40%', 'Mục tiêu', '50%', 'Có nguy cơ', 'Xem trang Dũng'])
      expect(told).toContain(text);
    const followed = vi.fn((event: Event) => event.preventDefault());
    find(map, '.tooltip-link a')!.addEventListener('click', followed);
    await tap(map, 'd');
    await vi.waitFor(() => expect(followed).toHaveBeenCalledTimes(1));
    expect(map.selected).toEqual(['d']);
  });

  test('links that run script are none', async () => {
    const unsafe = data.map((row) => ({ ...row, page: 'javascript:alert(1)' }));
    const map = await mountMap({ data: unsafe, hrefField: 'page' });
    await tap(map, 'a');
    expect(find(map, '.tooltip a, tbody a')).toBeNull();
  });

  test('the table links too', async () => {
    const map = await mountMap({ data, hrefField: 'page' });
    const links = [...map.shadowRoot!.querySelectorAll('tbody a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#a', '#b', '#c', '#d']);
  });
});

test('what is selected has a line and a check mark, on the map and in step with the list', async () => {
  const map = await mountMap({ selection: 'multiple' });
  await press(map, listItems(map)[0]!);
  await userEvent.click(plotOf(map), { position: anchorOf(map, 'd') });
  await drawn(map);
  expect(map.shadowRoot!.querySelectorAll('.overlay .check')).toHaveLength(4);
  expect(listItems(map).map((item) => item.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false', 'true']); // prettier-ignore
});
