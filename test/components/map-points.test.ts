import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import '../../src/components/line-chart/ward-line-chart.js';
import '../../src/components/map-points/ward-map-points.js';
import type { WardErrorEvent, WardSelectEvent } from '../../src/base/events.js';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import type { WardMapPoints } from '../../src/components/map-points/map-points.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { served } from '../support/answers.js';
import { mapWith } from './district-map.elements.js';

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const reports = [
  { id: 'r1', name: 'Ổ gà, kiệt 12', category: 'Hạ tầng', lon: 0.005, lat: 0.015, href: '/r1' },
  { id: 'r2', name: 'Đèn tắt', category: 'Chiếu sáng', lon: 0.015, lat: 0.015 },
  { id: 'r3', name: 'Rác ứ đọng', category: 'Vệ sinh', lon: 0.005, lat: 0.005 },
  { id: 'r4', name: 'Rác ứ đọng lần 2', category: 'Vệ sinh', lon: 0.005, lat: 0.005 },
];

/** A map with a layer in it. */
async function mounted(
  props: object = {},
  mapProps: object = {},
  place: { width?: number; lang?: string } = {},
): Promise<{ map: WardDistrictMap; layer: WardMapPoints }> {
  const map = mapWith(mapProps);
  const layer = Object.assign(document.createElement('ward-map-points'), { data: reports }, props);
  map.append(layer);
  await mount(map, place);
  await drawn(layer);
  return { map, layer };
}

const root = (layer: WardMapPoints) => layer.shadowRoot!;
const find = <E extends Element = HTMLElement>(layer: WardMapPoints, selector: string) =>
  root(layer).querySelector<E>(selector);
const all = (layer: WardMapPoints, selector: string) => [
  ...root(layer).querySelectorAll<HTMLElement>(selector),
];
const textsOf = (layer: WardMapPoints, selector: string) =>
  all(layer, selector).map((each) => each.textContent.replace(/[\s\u00a0]+/g, ' ').trim());
const plot = (layer: WardMapPoints) => find(layer, '.plot')!;
const readOut = (layer: WardMapPoints) => textsOf(layer, '[aria-live=assertive]')[0];
const placeOf = (layer: WardMapPoints, key: string) => {
  const point = layer.scene!.points().flat().find((each) => each.key === key)!; // prettier-ignore
  const { left, top } = find<SVGElement>(layer, '.picture')!.getBoundingClientRect();
  return { x: left + point.x, y: top + point.y };
};

async function press(layer: WardMapPoints, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await drawn(layer);
}

/** A click at a place of the page, on whatever lies on top there. */
async function clickAt(layer: WardMapPoints, { x, y }: { x: number; y: number }): Promise<void> {
  await userEvent.click(document.body, { position: { x: x + scrollX, y: y + scrollY }, force: true }); // prettier-ignore
  await drawn(layer);
}

describe('over its map', () => {
  test('the picture lies on that of the map, the rest of the layer below it', async () => {
    const { map, layer } = await mounted();
    const [own, base] = [layer, map].map((each) => each.shadowRoot!.querySelector('.picture')!.getBoundingClientRect()); // prettier-ignore
    expect([own!.x, own!.y, own!.width, own!.height]).toEqual([base!.x, base!.y, base!.width, base!.height]); // prettier-ignore
    expect(find(layer, '.list')!.getBoundingClientRect().top).toBeGreaterThanOrEqual(base!.bottom);
    expect(layer.state).toBe('ready');
    expect(textsOf(layer, '#sentence')).toEqual(['4 điểm: Hạ tầng 1, Chiếu sáng 1, Vệ sinh 2.']);
  });

  test('a point lies in the area that the map draws there', async () => {
    const { map, layer } = await mounted();
    const areas = layer.scene!.points().flat().map(({ x, y }) => map.scene!.hit(x, y)?.key); // prettier-ignore
    expect(areas).toEqual(['c', 'd', 'a']);
  });

  test('several layers lie over one map', async () => {
    const { map, layer } = await mounted();
    const second = Object.assign(document.createElement('ward-map-points'), { data: reports.slice(0, 1) }); // prettier-ignore
    map.append(second);
    await drawn(second);
    const [a, b] = [layer, second].map((each) => find(each, '.picture')!.getBoundingClientRect());
    expect([a!.x, a!.y, a!.width]).toEqual([b!.x, b!.y, b!.width]);
  });

  test('the order in which map, boundaries and layer come does not matter', async () => {
    const { map, layer } = await mounted({}, { geo: null });
    expect(find(layer, '.picture')).toBeNull();
    expect(textsOf(layer, '.list li button')).toHaveLength(4);
    map.geo = mapWith().geo;
    await drawn(map);
    await drawn(layer);
    expect(layer.scene!.points().flat()).toHaveLength(3);
  });

  test('a layer that is taken out and put in again is drawn again', async () => {
    const { map, layer } = await mounted();
    layer.remove();
    map.append(layer);
    await drawn(layer);
    expect(find(layer, '.picture')).not.toBeNull();
    expect(textsOf(layer, '.notices')).toEqual([]);
  });

  test('of 320 px it keeps to its width', async () => {
    const { layer } = await mounted({}, {}, { width: 320 });
    expect(layer.parentElement!.scrollWidth).toBeLessThanOrEqual(320);
    expect(find(layer, '.picture')!.getBoundingClientRect().width).toBeLessThanOrEqual(320);
  });
});

test('a map without rows is the ground of its points: it misses no values', async () => {
  const { map, layer } = await mounted({}, { data: null });
  await drawn(map);
  expect(map.state).toBe('ready');
  expect(map.shadowRoot!.querySelector('#sentence')!.textContent).toBe('4 khu vực.');
  expect(map.shadowRoot!.querySelectorAll('.legend')).toHaveLength(0);
  expect(layer.scene!.points().flat()).toHaveLength(3);
});

describe('live updates', () => {
  test('a new report touches no node of the map', async () => {
    const { map, layer } = await mounted();
    const nodes = () => [...map.shadowRoot!.querySelectorAll('*')];
    const before = nodes();
    const changed = vi.fn();
    const observer = new MutationObserver(changed);
    observer.observe(map.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true }); // prettier-ignore
    layer.data = [...reports, { id: 'r5', name: 'Cống tắc', category: 'Ngập', lon: 0.012, lat: 0.004 }]; // prettier-ignore
    await drawn(layer);
    expect(layer.scene!.size).toBe(5);
    expect(nodes().every((node, i) => node === before[i])).toBe(true);
    expect(observer.takeRecords()).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });

  test('new points are read out politely, those of the start are not', async () => {
    const { layer } = await mounted();
    const news = () => textsOf(layer, '[role=status]').join('');
    expect(news()).toBe('');
    layer.data = [...reports, { id: 'r5', name: 'Cống tắc', category: 'Ngập', lon: 0.012, lat: 0.004 }]; // prettier-ignore
    await vi.waitFor(() => expect(news()).toBe('1 điểm mới: Cống tắc'));
  });

  test('what comes fast is told together, after a pause', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      const layer = document.createElement('ward-map-points');
      layer.lang = 'vi';
      document.body.append(layer);
      const give = async (count: number) => {
        layer.data = Array.from({ length: count }, (_, i) => ({ id: `${i}`, name: `Điểm ${i}`, lon: 0, lat: 0 })); // prettier-ignore
        await layer.updateComplete;
      };
      const news = () => textsOf(layer, '[role=status]').join('');
      await give(1);
      await give(2);
      await vi.advanceTimersByTimeAsync(10);
      expect(news()).toBe('1 điểm mới: Điểm 1');
      await give(3);
      await give(7);
      await vi.advanceTimersByTimeAsync(4000);
      expect(news()).toBe('1 điểm mới: Điểm 1');
      await vi.advanceTimersByTimeAsync(1500);
      expect(news()).toBe('5 điểm mới: Điểm 2; Điểm 3; Điểm 4 và 2 điểm nữa');
    } finally {
      vi.useRealTimers();
    }
  });

  test('keeps the focus on the same point', async () => {
    const { layer } = await mounted();
    plot(layer).focus();
    await press(layer, '{Home}{ArrowRight}');
    const before = readOut(layer);
    layer.data = [{ id: 'r0', name: 'Mới', category: 'Hạ tầng', lon: 0.001, lat: 0.019 }, ...reports]; // prettier-ignore
    await drawn(layer);
    expect(readOut(layer)).toBe(before);
  });
});

describe('keyboard', () => {
  test('one Tab stop, arrows by place, what is reached is read out', async () => {
    const { layer } = await mounted();
    plot(layer).focus();
    await press(layer, '{Home}');
    expect(readOut(layer)).toBe('Ổ gà, kiệt 12: Hạ tầng, Cường');
    await press(layer, '{ArrowRight}');
    expect(readOut(layer)).toBe('Đèn tắt: Chiếu sáng, Dũng');
    await press(layer, '{ArrowLeft}{ArrowDown}');
    expect(readOut(layer)).toBe('2 điểm: Vệ sinh 2');
    expect(find(layer, '.tooltip')!.matches(':popover-open')).toBe(true);
    await press(layer, '{Escape}');
    expect(find(layer, '.tooltip')!.matches(':popover-open')).toBe(false);
  });

  test('Enter selects a point, with the author’s own row', async () => {
    const { layer } = await mounted();
    const selected = vi.fn<(event: WardSelectEvent) => void>();
    layer.addEventListener('ward-select', selected);
    plot(layer).focus();
    await press(layer, '{Home}{Enter}');
    expect(selected.mock.calls[0]![0]).toMatchObject({ key: 'r1', keys: ['r1'] });
    expect(selected.mock.calls[0]![0].datum).toBe(reports[0]);
    expect(find(layer, '.overlay .selected')).not.toBeNull();
    expect(find(layer, '.list li button')!.getAttribute('aria-pressed')).toBe('true');
  });

  test('Enter lists what lies at one place, Escape leads back', async () => {
    const { layer } = await mounted();
    plot(layer).focus();
    await press(layer, '{End}{Enter}');
    expect(textsOf(layer, '.list > summary')).toEqual(['2 điểm tại đây']);
    expect(textsOf(layer, '.list li button')).toEqual(['Rác ứ đọng An', 'Rác ứ đọng lần 2 An']);
    expect(root(layer).activeElement).toBe(find(layer, '.list .whole'));
    await press(layer, '{Escape}');
    expect(textsOf(layer, '.list > summary')).toEqual(['Danh sách điểm (4)']);
  });

  test('Enter parts a cluster by the zoom of the map, and goes on inside it', async () => {
    const near = [{ id: 'n1', name: 'Một', lon: 0.005, lat: 0.005 }, { id: 'n2', name: 'Hai', lon: 0.0051, lat: 0.005 }]; // prettier-ignore
    const { map, layer } = await mounted({ data: near }, { zoom: true });
    expect(layer.scene!.points().flat()).toHaveLength(1);
    plot(layer).focus();
    await press(layer, '{Home}{Enter}');
    await drawn(map);
    await drawn(layer);
    expect(layer.scene!.points().flat()).toHaveLength(2);
    expect(readOut(layer)).toBe('Một: An');
    expect(root(layer).activeElement).toBe(plot(layer));
  });
});

describe('pointer and touch', () => {
  test('a mark answers for itself, the map beside it', async () => {
    const { map, layer } = await mounted();
    const [onLayer, onMap] = [vi.fn(), vi.fn()];
    layer.addEventListener('ward-select', onLayer);
    map.addEventListener('ward-select', ({ target, key }) => {
      if (target === map) onMap(key);
    });
    const place = placeOf(layer, 'r2');
    await clickAt(layer, place);
    expect([layer.selected, onMap.mock.calls]).toEqual([['r2'], []]);
    await clickAt(layer, { x: place.x + 60, y: place.y });
    expect(onMap.mock.calls).toEqual([['d']]);
    expect(onLayer).toHaveBeenCalledTimes(1);
  });

  test('targets of points are 24 pixels wide', async () => {
    const { layer } = await mounted();
    const { x, y } = placeOf(layer, 'r2');
    const hitAt = (dx: number) =>
      root(layer)
        .elementFromPoint(x + dx, y)
        ?.closest('.plot') ?? null;
    expect(hitAt(11)).toBe(plot(layer));
    expect(hitAt(16)).toBeNull();
  });

  test('a tap shows the tooltip, with what lies there', async () => {
    const { layer } = await mounted();
    const key = 'group:r3';
    const { x, y } = placeOf(layer, key);
    find(layer, '.target')!.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', clientX: x, clientY: y, bubbles: true })); // prettier-ignore
    await drawn(layer);
    expect(textsOf(layer, '.tooltip-title, .tooltip dt, .tooltip dd')).toEqual(['2 điểm', 'Rác ứ đọng', 'Vệ sinh', 'Rác ứ đọng lần 2', 'Vệ sinh']); // prettier-ignore
  });
});

describe('legend and list', () => {
  test('a category is hidden and shown again; the list follows', async () => {
    const { layer } = await mounted();
    const [, , waste] = all(layer, '.legend button');
    expect(textsOf(layer, '.legend li')).toEqual(['Hạ tầng (1)', 'Chiếu sáng (1)', 'Vệ sinh (2)']);
    waste!.click();
    await drawn(layer);
    expect(layer.hiddenSeries).toEqual(['Vệ sinh']);
    expect(layer.scene!.points().flat()).toHaveLength(2);
    expect(textsOf(layer, '.list li button')).toEqual(['Ổ gà, kiệt 12 Cường', 'Đèn tắt Dũng']);
  });

  test('an item selects, and leads to more where the row has an address', async () => {
    const { layer } = await mounted();
    find(layer, '.list li button')!.click();
    await drawn(layer);
    expect(layer.selected).toEqual(['r1']);
    expect(find(layer, '.list a')!.getAttribute('href')).toBe('/r1');
    expect(find(layer, '.list a')!.getAttribute('aria-label')).toBe('Chi tiết: Ổ gà, kiệt 12');
  });

  test('elements of one link share what is selected: a cluster lights up for what is in it', async () => {
    const { layer } = await mounted({ link: 'l' }, { link: 'other' });
    const chart = Object.assign(document.createElement('ward-line-chart'), { link: 'l', selected: ['r4'] }); // prettier-ignore
    document.body.append(chart);
    await drawn(chart);
    await drawn(layer);
    expect(layer.selected).toEqual(['r4']);
    expect(all(layer, '.overlay .selected').length).toBeGreaterThan(0);
  });

  test('states: >500 areas or >5,000 points: clusters, a long list when it is opened', async () => {
    const data = Array.from({ length: 5500 }, (_, i) => ({ id: `${i}`, name: `Đèn ${i}`, category: 'Đèn', lon: 0.0002 * (i % 100), lat: 0.0003 * Math.floor(i / 100) })); // prettier-ignore
    const { layer } = await mounted({ data });
    const clustered = all(layer, '.picture *').length;
    expect(clustered).toBeLessThan(500);
    expect(textsOf(layer, '.list > summary')).toEqual(['Danh sách điểm (5.500)']);
    expect(all(layer, '.list li')).toHaveLength(0);
    find(layer, '.list > summary')!.click();
    await drawn(layer);
    expect(all(layer, '.list li')).toHaveLength(100);
    layer.cluster = 'none';
    await drawn(layer);
    expect(all(layer, '.picture *').length).toBeLessThan(20);
  });

  test('states: print: a long list is there as a whole, opened or not', async () => {
    const data = Array.from({ length: 450 }, (_, i) => ({ id: `${i}`, name: `Đèn ${i}`, category: i < 300 ? 'Đèn' : 'Rác', lon: 0.0002 * (i % 100), lat: 0.001 * Math.floor(i / 100) })); // prettier-ignore
    const { layer } = await mounted({ data });
    expect(all(layer, '.list li')).toHaveLength(0);
    window.dispatchEvent(new Event('beforeprint'));
    await drawn(layer);
    expect(all(layer, '.list li')).toHaveLength(450);
    expect(all(layer, '.list section > button')).toHaveLength(0);
    window.dispatchEvent(new Event('afterprint'));
    await drawn(layer);
    expect(all(layer, '.list li')).toHaveLength(0);
  });
});

describe('ways in and states', () => {
  test('a child table, in the language of the page', async () => {
    const layer = document.createElement('ward-map-points');
    layer.append(
      document
        .createRange()
        .createContextualFragment(
          '<table><tr><th>name</th><th>lon</th><th>lat</th></tr><tr><td>Đèn</td><td>0,005</td><td>0,005</td></tr></table>',
        ),
    );
    const map = mapWith();
    map.append(layer);
    await mount(map);
    await drawn(layer);
    expect(layer.scene!.points().flat()[0]!.label).toBe('Đèn: An');
  });

  test('coordinates with a point on a Vietnamese page: one fault a column, not one a row', async () => {
    const told = vi.fn();
    const map = mapWith();
    map.addEventListener('ward-error', ({ issues }) => void told(issues.map(({ code, field }) => [code, field]))); // prettier-ignore
    const layer = document.createElement('ward-map-points');
    const script = Object.assign(document.createElement('script'), { type: 'text/csv' });
    script.textContent = 'name,lon,lat\nA,0.005,0.015\nB,0.015,0.015\n';
    layer.append(script);
    map.append(layer);
    await mount(map);
    await drawn(layer);
    expect(told.mock.calls).toEqual([[[['field', 'lon'], ['field', 'lat']]]]); // prettier-ignore
    layer.dataLocale = 'en';
    await drawn(layer);
    expect(layer.scene!.points().flat()).toHaveLength(2);
  });

  test('metres are no fault while the map that they belong to is on its way', async () => {
    const told = vi.fn();
    const map = mapWith({ geo: null, projection: 'identity' });
    const data = [{ id: 1, lon: 545_000, lat: 1_775_000 }];
    const layer = Object.assign(document.createElement('ward-map-points'), { data });
    layer.addEventListener('ward-error', told);
    map.append(layer);
    await mount(map);
    await drawn(layer);
    const ring = [[540_000, 1_770_000], [550_000, 1_770_000], [550_000, 1_780_000], [540_000, 1_770_000]]; // prettier-ignore
    map.geo = { type: 'Polygon', coordinates: [ring] };
    await drawn(map);
    await drawn(layer);
    expect(layer.scene!.points().flat()).toHaveLength(1);
    expect(told).not.toHaveBeenCalled();
  });

  test('alone its coordinates are degrees', async () => {
    const told = vi.fn();
    const layer = Object.assign(document.createElement('ward-map-points'), { data: [{ lon: 16, lat: 108 }] }); // prettier-ignore
    layer.addEventListener('ward-error', ({ code, field }) => void told(code, field));
    await mount(layer);
    await drawn(layer);
    expect(told.mock.calls).toEqual([['row', 'lat']]);
  });

  test('a GeoJSON file by the member of its features, and one as an object', async () => {
    const collection = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: 'Đèn' }, geometry: { type: 'Point', coordinates: [0.015, 0.005] } }] }; // prettier-ignore
    const src = served('lights.geojson', { body: JSON.stringify(collection), type: 'application/geo+json' }); // prettier-ignore
    const { layer } = await mounted({ data: null, src, dataPath: 'features' });
    await vi.waitFor(() => expect(layer.state).toBe('ready'));
    await drawn(layer);
    expect(layer.scene!.points().flat()[0]!.label).toBe('Đèn: Bình');
    const { layer: other } = await mounted({ data: collection });
    expect(other.scene!.size).toBe(1);
  });

  test('no rows, a file that cannot be had, and rows on their way', async () => {
    const { layer: empty } = await mounted({ data: [] });
    expect(empty.state).toBe('empty');
    const { layer: broken } = await mounted({ data: null, src: served('x.json', { statuses: [500] }) }); // prettier-ignore
    await vi.waitFor(() => expect(broken.state).toBe('error'));
    expect(textsOf(broken, '.state-message button')).toEqual(['Thử lại']);
    const { layer: waiting } = await mounted({ data: null });
    expect(waiting.state).toBe('loading');
  });

  test('states: point outside boundary: one event for developers', async () => {
    const told = vi.fn<(event: WardErrorEvent) => void>();
    document.body.addEventListener('ward-error', told, { once: true });
    const out = { id: 'o', name: 'Ngoài biển', lon: 0.05, lat: 0.05 };
    const { layer } = await mounted({ data: [...reports, out] });
    expect(told.mock.calls[0]![0]).toMatchObject({ code: 'coordinates', found: 'Ngoài biển' });
    expect(layer.state).toBe('ready');
  });

  test('without a map it says so, and is an open list', async () => {
    const layer = await mount<WardMapPoints>(Object.assign(document.createElement('ward-map-points'), { data: reports })); // prettier-ignore
    expect(textsOf(layer, '.notices li').join()).toContain('chưa nằm trong bản đồ nào');
    expect(find<HTMLDetailsElement>(layer, '.list')!.open).toBe(true);
    expect(all(layer, '.list li')).toHaveLength(4);
    expect(find(layer, '.plot')).toBeNull();
  });

  test('in English', async () => {
    const { layer } = await mounted({}, {}, { lang: 'en' });
    expect(textsOf(layer, '.list > summary')).toEqual(['List of points (4)']);
    expect(textsOf(layer, '#sentence')).toEqual(['4 points: Hạ tầng 1, Chiếu sáng 1, Vệ sinh 2.']);
  });
});

test('is accessible in a map and alone, also while it tells of one place', async () => {
  const { map, layer } = await mounted({ heading: 'Phản ánh' });
  expect(await axeViolations(map)).toEqual([]);
  plot(layer).focus();
  await press(layer, '{End}{Enter}');
  expect(await axeViolations(map)).toEqual([]);
  const alone = await mount(Object.assign(document.createElement('ward-map-points'), { data: reports })); // prettier-ignore
  expect(await axeViolations(alone)).toEqual([]);
});
