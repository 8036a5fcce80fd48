import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import '../../src/components/map-points/ward-map-points.js';
import type { WardMapPoints } from '../../src/components/map-points/map-points.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { mapWith } from './district-map.elements.js';

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

/** So many points; every third is waste, the others are lamps. */
const points = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    name: `Điểm ${i + 1}`,
    category: i % 3 === 2 ? 'Rác' : 'Đèn',
    lon: 0.0002 * (i % 100),
    lat: 0.0008 * Math.floor(i / 100),
  }));

async function mountList(count: number, props: object = {}, lang = 'vi') {
  const map = mapWith();
  const layer = Object.assign(document.createElement('ward-map-points'), { data: points(count) }, props); // prettier-ignore
  map.append(layer);
  await mount(map, { lang });
  await drawn(layer);
  await press(layer, all(layer, '.list > summary')[0]!);
  return { map, layer };
}

const all = (layer: WardMapPoints, selector: string) => [
  ...layer.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textsOf = (layer: WardMapPoints, selector: string) =>
  all(layer, selector).map((each) => each.textContent.replace(/[\s\u00a0]+/g, ' ').trim());
const [lamps, waste] = ['.list section:nth-of-type(1)', '.list section:nth-of-type(2)'];
const namesOf = (layer: WardMapPoints, section = lamps) => textsOf(layer, `${section} li button > span:first-child`).map((text) => text.split(' ').slice(0, 2).join(' ')); // prettier-ignore
const turners = (layer: WardMapPoints, section = lamps) => all(layer, `${section} .pager button`);

async function press(layer: WardMapPoints, button: HTMLElement): Promise<void> {
  button.click();
  await drawn(layer);
}

describe('>500 areas or >5,000 points: the list', () => {
  test('stands in the page a page of each category at a time, and says which of how many these are', async () => {
    const { map, layer } = await mountList(450);
    expect(textsOf(layer, '.list .category')).toEqual(['Đèn (300)', 'Rác (150)']);
    expect([namesOf(layer).length, namesOf(layer, waste).length]).toEqual([100, 100]);
    expect(textsOf(layer, '.pager > span:first-child')).toEqual(['Dòng 1–100 trong 300', 'Dòng 1–100 trong 150']); // prettier-ignore
    await press(layer, turners(layer)[1]!);
    // The 101st lamp is the 151st point: two of three are lamps.
    expect(namesOf(layer)[0]).toBe('Điểm 151');
    expect(namesOf(layer, waste)[0]).toBe('Điểm 3');
    const [first] = all(layer, `${lamps} li`);
    expect([first!.getAttribute('aria-setsize'), first!.getAttribute('aria-posinset')]).toEqual(['300', '101']); // prettier-ignore
    expect(await axeViolations(map)).toEqual([]);
  });

  test('is turned by keyboard from its items, to the last of them', async () => {
    const { layer } = await mountList(450);
    all(layer, `${waste} li button`)[80]!.focus();
    await userEvent.keyboard('{PageDown}');
    await drawn(layer);
    expect(namesOf(layer, waste)).toHaveLength(50);
    expect(layer.shadowRoot!.activeElement).toBe(all(layer, `${waste} li button`)[49]);
    expect(namesOf(layer)[0]).toBe('Điểm 1');
  });

  test('turns to a point that is chosen elsewhere, in its category', async () => {
    const { layer } = await mountList(450);
    layer.selected = ['p449'];
    await drawn(layer);
    expect(textsOf(layer, '.list [aria-pressed=true]').join()).toContain('Điểm 450');
    expect(namesOf(layer)[0]).toBe('Điểm 1');
    await press(layer, turners(layer, waste)[0]!);
    expect(all(layer, '.list [aria-pressed=true]')).toEqual([]);
  });

  test('keeps its page while points come', async () => {
    const { layer } = await mountList(450);
    await press(layer, turners(layer)[1]!);
    layer.data = points(451);
    await drawn(layer);
    expect(namesOf(layer)[0]).toBe('Điểm 151');
  });

  test('of up to 200 points stands in the page as a whole', async () => {
    const { layer } = await mountList(200);
    expect(all(layer, '.list li')).toHaveLength(200);
    expect(all(layer, '.pager, .list [aria-setsize]')).toEqual([]);
  });

  test('without categories, in English', async () => {
    const data = points(250).map(({ id, name, lon, lat }) => ({ id, name, lon, lat }));
    const { layer } = await mountList(0, { data }, 'en');
    expect(textsOf(layer, '.pager > span:first-child')).toEqual(['Rows 1–100 of 250']);
    expect(all(layer, '.pager')[0]!.getAttribute('aria-label')).toBe('Pages');
  });
});
