import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { polygonFeature, square } from '../geo/samples.js';
import { axeViolations } from '../support/axe.js';
import { drawn, unmountAll } from '../support/mount.js';
import { find, listItems, mountMap, press, textsOf } from './district-map.elements.js';

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const side = 25;

/** So many squares, 25 a row; the third from last is called by a name with marks. */
const squares = (count: number) => ({
  type: 'FeatureCollection',
  features: Array.from({ length: count }, (_, i) =>
    polygonFeature(
      [square(0.01 * (i % side), 0.01 * Math.floor(i / side), 0.01)],
      `k${i}`,
      i === count - 3 ? 'Thạc Gián' : `Khu ${i + 1}`,
    ),
  ),
});

const rowsOf = (count: number, offset = 0) =>
  Array.from({ length: count }, (_, i) => ({ code: `k${i}`, value: (i + offset) % 100 }));

const mountList = (
  count: number,
  props: object = {},
  place: { width?: number; lang?: string } = {},
) =>
  // prettier-ignore
  mountMap({ geo: squares(count), data: rowsOf(count), ...props }, place);

const opened = async (map: WardDistrictMap) => {
  await press(map, find(map, '.list > summary')!);
  return map;
};

const names = (map: WardDistrictMap) => textsOf(map, '.list li button > span:first-child');
const pagerButtons = (map: WardDistrictMap) => [
  ...map.shadowRoot!.querySelectorAll<HTMLElement>('.list .pager button'),
];

async function search(map: WardDistrictMap, words: string): Promise<void> {
  await userEvent.fill(find(map, '.list .search')!, words);
  await drawn(map);
}

describe('the order of the list', () => {
  const choice = (map: WardDistrictMap) => find(map, '.list select') as HTMLSelectElement | null;
  const order = async (map: WardDistrictMap, by: string) => {
    await userEvent.selectOptions(choice(map)!, by);
    await drawn(map);
  };
  const figures = (map: WardDistrictMap) => textsOf(map, '.list .figures');
  const data = rowsOf(9).map((row, i) => ({ ...row, value: [3, 9, null, 1, 7, 5, 2, 8, 4][i] }));

  test('is that of the boundaries, by name or by value; what has no value comes last', async () => {
    const map = await opened(await mountList(9, { data, unit: '' }));
    expect(textsOf(map, '.list option')).toEqual(['Mặc định', 'Theo tên', 'Cao đến thấp', 'Thấp đến cao']); // prettier-ignore
    expect(names(map).slice(0, 2)).toEqual(['Khu 1', 'Khu 2']);
    await order(map, 'Cao đến thấp');
    expect(figures(map)).toEqual(['9', '8', '7', '5', '4', '3', '2', '1', '–']);
    await order(map, 'Thấp đến cao');
    expect(figures(map)).toEqual(['1', '2', '3', '4', '5', '7', '8', '9', '–']);
    await order(map, 'Theo tên');
    // "Thạc Gián" is the seventh of nine as given.
    expect(names(map).at(-1)).toBe('Thạc Gián');
    await order(map, 'Mặc định');
    expect(figures(map)).toEqual(['3', '9', '–', '1', '7', '5', '2', '8', '4']);
    expect(await axeViolations(map)).toEqual([]);
  });

  test('of statuses is what needs attention first, also when a target comes between', async () => {
    const words = ['achieved', 'on-track', 'off-track', null, 'at-risk', 'overdue', 'no-data', 'on-track', 'not-started']; // prettier-ignore
    const judged = data.map((row, i) => ({ ...row, status: words[i] }));
    const map = await opened(await mountList(9, { data: judged, colourBy: 'status' }));
    const urgentFirst = ['Quá hạn', 'Chậm tiến độ', 'Có nguy cơ', 'Đúng tiến độ', 'Đúng tiến độ', 'Đã đạt', 'Chưa bắt đầu', 'Chưa có số liệu']; // prettier-ignore
    await order(map, 'Cần chú ý trước');
    expect(textsOf(map, '.list .judged')).toEqual(urgentFirst);
    // An area that is not judged comes last.
    expect(textsOf(map, '.list li').at(-1)).toContain('Khu 4');
    map.target = 10;
    await drawn(map);
    expect(textsOf(map, '.list .judged')).toEqual(urgentFirst);
  });

  test('is kept on paper', async () => {
    const map = await opened(await mountList(9, { data, unit: '' }));
    await order(map, 'Cao đến thấp');
    window.dispatchEvent(new Event('beforeprint'));
    expect(choice(map)).toBeNull();
    expect(figures(map)).toEqual(['9', '8', '7', '5', '4', '3', '2', '1', '–']);
    window.dispatchEvent(new Event('afterprint'));
    await drawn(map);
    expect(choice(map)!.value).toBe('highest');
  });

  test('stays with other values', async () => {
    const map = await opened(await mountList(9, { data, unit: '' }));
    await order(map, 'Cao đến thấp');
    map.data = rowsOf(9);
    await drawn(map);
    expect(figures(map)).toEqual(['8', '7', '6', '5', '4', '3', '2', '1', '0']);
    expect(choice(map)!.value).toBe('highest');
  });

  test('of few areas is not asked for, nor an order of words', async () => {
    const few = await opened(await mountList(7));
    expect(choice(few)).toBeNull();
    const kinds = rowsOf(9).map((row, i) => ({ ...row, kind: i < 4 ? 'phường' : 'xã' }));
    const map = await opened(await mountList(9, { data: kinds, value: 'kind', colourBy: 'category' })); // prettier-ignore
    expect(textsOf(map, '.list option')).toEqual(['Mặc định', 'Theo tên']);
  });

  test('holds through the pages of a long list', async () => {
    const map = await opened(await mountList(625, { unit: '' }));
    await press(map, pagerButtons(map)[1]!);
    await order(map, 'Cao đến thấp');
    expect(textsOf(map, '.list .pager > span')[0]).toBe('Dòng 1–100 trong 625');
    expect(new Set(figures(map).slice(0, 6))).toEqual(new Set(['99']));
    await press(map, pagerButtons(map)[1]!);
    expect(Number(figures(map)[0])).toBeLessThan(90);
  });
});

describe('>500 areas or >5,000 points: the list', () => {
  test('stands in the page a page at a time, and says which of how many these are', async () => {
    const map = await opened(await mountList(625));
    expect(names(map)).toHaveLength(100);
    expect(textsOf(map, '.list .pager > span')[0]).toBe('Dòng 1–100 trong 625');
    const items = [...map.shadowRoot!.querySelectorAll('.list li')];
    expect(items.map((item) => item.getAttribute('aria-setsize'))[0]).toBe('625');
    await press(map, pagerButtons(map)[1]!);
    expect(names(map)[0]).toBe('Khu 101');
    const [first] = map.shadowRoot!.querySelectorAll('.list li');
    expect(first!.getAttribute('aria-posinset')).toBe('101');
    expect(await axeViolations(map)).toEqual([]);
  });

  test('is searched without marks, and goes on from the start of what was found', async () => {
    const map = await opened(await mountList(625));
    await press(map, pagerButtons(map)[1]!);
    await search(map, 'thac gian');
    expect(names(map)).toEqual(['Thạc Gián']);
    expect(textsOf(map, '.finding [role=status]')).toEqual(['1 khu vực']);
    expect(pagerButtons(map)).toHaveLength(0);
    await search(map, 'không có');
    expect(textsOf(map, '.finding [role=status]')).toEqual(['Không tìm thấy khu vực nào']);
    await search(map, '');
    expect(names(map)).toHaveLength(100);
  });

  test('is turned by keyboard from its items, to the last of them', async () => {
    const map = await opened(await mountList(625));
    listItems(map)[4]!.focus();
    await userEvent.keyboard('{PageDown}');
    await drawn(map);
    expect(map.shadowRoot!.activeElement).toBe(listItems(map)[4]);
    expect(names(map)[4]).toBe('Khu 105');
    for (let turn = 0; turn < 9; turn++) await userEvent.keyboard('{PageDown}');
    await drawn(map);
    expect(names(map).at(-1)).toBe('Khu 625');
    expect(map.shadowRoot!.activeElement!.closest('.list')).not.toBeNull();
  });

  test('keeps the keyboard at its end where the last page is shorter', async () => {
    const map = await opened(await mountList(250));
    await press(map, pagerButtons(map)[1]!);
    listItems(map)[80]!.focus();
    await userEvent.keyboard('{PageDown}');
    await drawn(map);
    expect(names(map)).toHaveLength(50);
    expect(map.shadowRoot!.activeElement).toBe(listItems(map)[49]);
    await userEvent.keyboard('{PageUp}');
    await drawn(map);
    expect([names(map)[49], map.shadowRoot!.activeElement]).toEqual([
      'Khu 150',
      listItems(map)[49],
    ]);
  });

  test('turns to an area that is chosen elsewhere, and stays where its own are chosen', async () => {
    const map = await opened(await mountList(625));
    map.selected = ['k333'];
    await drawn(map);
    expect(find(map, '.list [aria-pressed=true]')!.textContent).toContain('Khu 334');
    await press(map, pagerButtons(map)[0]!);
    expect(find(map, '.list [aria-pressed=true]')).toBeNull();
    const chosen: string[] = [];
    map.addEventListener('ward-select', (event) => chosen.push(event.key));
    await press(map, listItems(map)[0]!);
    expect(chosen).toEqual(['k200']);
    expect(names(map)[0]).toBe('Khu 201');
  });

  test('keeps its page and its words while values change', async () => {
    const map = await opened(await mountList(625));
    await press(map, pagerButtons(map)[1]!);
    map.data = rowsOf(625, 7);
    await drawn(map);
    expect(names(map)[0]).toBe('Khu 101');
    expect(textsOf(map, '.list li .figures')[0]).toBe('7%');
  });

  test('is whole on paper, opened or not, and whatever was searched for', async () => {
    const map = await mountList(625);
    window.dispatchEvent(new Event('beforeprint'));
    await drawn(map);
    const printed = names(map).length;
    window.dispatchEvent(new Event('afterprint'));
    await opened(map);
    await search(map, 'thac gian');
    window.dispatchEvent(new Event('beforeprint'));
    await drawn(map);
    expect([printed, names(map).length]).toEqual([625, 625]);
    window.dispatchEvent(new Event('afterprint'));
    await drawn(map);
    expect(names(map)).toEqual(['Thạc Gián']);
  });

  test('of up to 200 areas stands in the page as a whole, without box and pages', async () => {
    const map = await mountList(200);
    expect(names(map)).toHaveLength(200);
    expect([find(map, '.list .search'), find(map, '.list .pager')]).toEqual([null, null]);
    expect(find(map, '.list li')!.hasAttribute('aria-setsize')).toBe(false);
  });

  test('has room at 320 px, in English too', async () => {
    const map = await opened(await mountList(625, {}, { width: 320, lang: 'en' }));
    expect(find(map, '.list .search')!.getAttribute('aria-label')).toBe('Search the list');
    expect(map.parentElement!.scrollWidth).toBeLessThanOrEqual(320);
    const { right } = find(map, '.list .pager')!.getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(map.getBoundingClientRect().right);
    expect(await axeViolations(map)).toEqual([]);
  });
});
