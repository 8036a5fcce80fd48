import { cdp, page } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { WardErrorEvent } from '../../src/base/events.js';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { served } from '../support/answers.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { featuresOf, find, listItems, mapWith, mountMap, moved, plotOf, press, shares, textsOf, wards } from './district-map.elements.js'; // prettier-ignore

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const json = JSON.stringify;
const geoFile = (answer: object = {}) => served('wards.geojson', { body: json(wards), ...answer });
const dataFile = (answer: object = {}) => served('shares.json', { body: json(shares), ...answer });

/** The map as the page's author writes it, and the faults that it tells the page. */
async function watch(props: object): Promise<{ map: WardDistrictMap; faults: WardErrorEvent[] }> {
  const map = mapWith(props);
  const faults: WardErrorEvent[] = [];
  map.addEventListener('ward-error', (event) => faults.push(event));
  await mount(map);
  return { map, faults };
}

async function until(map: WardDistrictMap, state: WardDistrictMap['state']): Promise<void> {
  await expect.poll(() => map.state).toBe(state);
  await drawn(map);
}

const message = (map: WardDistrictMap) => textsOf(map, '.state-message');
const notices = (map: WardDistrictMap) => textsOf(map, '.notices > li');
const retryButton = (map: WardDistrictMap) => find(map, '.state-message .button')!;

describe('states: geometry loading, data ready', () => {
  test('the list comes first, with room for the map, which then takes its place', async () => {
    const { map } = await watch({ geo: null, geoSrc: geoFile({ after: 300 }) });
    expect(map.state).toBe('loading');
    expect(find(map, '.plot')).toBeNull();
    expect(textsOf(map, '.list li')).toEqual(['a 10%', 'b 20%', 'c 30%', 'd 40%']);
    expect(find(map, 'details.list')!.hasAttribute('open')).toBe(true);
    const { width, height } = find(map, '.placeholder')!.getBoundingClientRect();
    expect([width, height]).toEqual([590, (590 * 5) / 8]);
    await until(map, 'ready');
    expect(find(map, '.placeholder')).toBeNull();
    expect(featuresOf(map)).toHaveLength(4);
    expect(find(map, 'details.list')!.hasAttribute('open')).toBe(false);
  });

  test('the list and the map are the same element throughout; who is in the list stays in it', async () => {
    const { map } = await watch({ geo: null, geoSrc: geoFile({ after: 300 }) });
    const list = find(map, 'details.list');
    await press(map, listItems(map)[1]!);
    listItems(map)[1]!.focus();
    await until(map, 'ready');
    expect(find(map, 'details.list')).toBe(list);
    expect(find(map, 'details.list')!.hasAttribute('open')).toBe(true);
    expect(map.shadowRoot!.activeElement).toBe(listItems(map)[1]);
    expect(map.shadowRoot!.querySelectorAll('.overlay path.selected')).toHaveLength(2);
  });
});

describe('states: data loading, geometry ready', () => {
  test('the areas are outlines, the legend blocks; nothing is said of values', async () => {
    const { map, faults } = await watch({ data: null, src: dataFile({ after: 'never' }) });
    expect(map.state).toBe('loading');
    const fills = featuresOf(map).map((path) => path.getAttribute('fill'));
    expect(fills).toEqual(['var(--_track)']);
    expect(find(map, '.outline')).not.toBeNull();
    expect(find(map, '.legend-blocks')!.getAttribute('aria-busy')).toBe('true');
    expect(map.shadowRoot!.querySelectorAll('.legend button')).toHaveLength(0);
    expect(faults).toEqual([]);
  });

  test('the map keeps its place when they arrive', async () => {
    const { map } = await watch({ data: null, src: dataFile({ after: 300 }) });
    const before = plotOf(map).getBoundingClientRect();
    await until(map, 'ready');
    const after = plotOf(map).getBoundingClientRect();
    expect([after.top, after.height]).toEqual([before.top, before.height]);
  });
});

describe('states: geometry failed', () => {
  test('the list remains, with what happened, and one event', async () => {
    const { map, faults } = await watch({ geo: null, geoSrc: geoFile({ statuses: [500] }) });
    await until(map, 'error');
    expect(message(map).join()).toContain('danh sách');
    expect(message(map).join()).toContain('500');
    expect(textsOf(map, '.list li')).toEqual(['a 10%', 'b 20%', 'c 30%', 'd 40%']);
    expect(faults.map(({ code, status }) => [code, status])).toEqual([['http', 500]]);
    expect(textsOf(map, '[role=status]')).toEqual([
      'Không vẽ được bản đồ; số liệu được trình bày theo danh sách.',
    ]);
  });

  test('“Thử lại” reads it again and the map comes', async () => {
    const { map } = await watch({ geo: null, geoSrc: geoFile({ statuses: [500, 200] }) });
    const asked = vi.fn();
    map.addEventListener('ward-retry', asked);
    await until(map, 'error');
    await press(map, retryButton(map));
    await until(map, 'ready');
    expect(asked).toHaveBeenCalledTimes(1);
    expect(featuresOf(map)).toHaveLength(4);
  });

  test('a file that is no map says so', async () => {
    const { map, faults } = await watch({ geo: { type: 'Table' } });
    expect(map.state).toBe('error');
    expect(faults[0]!.code).toBe('shape');
    expect(listItems(map)).toHaveLength(4);
    expect(retryButton(map)).toBeNull();
  });
});

describe('states: data failed', () => {
  test('the message lies over the outlines, and “Thử lại” reads again', async () => {
    const { map, faults } = await watch({ data: null, src: dataFile({ statuses: [404, 200] }) });
    await until(map, 'error');
    expect(find(map, '.outline')).not.toBeNull();
    expect(message(map).join()).toContain('404');
    expect(faults.map(({ code, status }) => [code, status])).toEqual([['http', 404]]);
    const [over, picture] = [find(map, '.over')!, plotOf(map)].map((each) => each.getBoundingClientRect()); // prettier-ignore
    expect(over!.top).toBeGreaterThan(picture!.top);
    expect(over!.bottom).toBeLessThan(picture!.bottom);
    const shown = document.elementFromPoint(over!.left + 5, over!.top + 5);
    expect(map.shadowRoot!.elementFromPoint(over!.left + 5, over!.top + 5)!.closest('.over')).toBe(find(map, '.over')); // prettier-ignore
    expect(shown).toBe(map);
    await press(map, retryButton(map));
    await until(map, 'ready');
    expect(find(map, '.over')).toBeNull();
  });

  test('a failed refresh keeps the last good map and marks it stale', async () => {
    const { map, faults } = await watch({ data: null, src: dataFile({ statuses: [200, 500] }) });
    await until(map, 'ready');
    map.retry();
    await expect.poll(() => map.stale).toBe(true);
    expect(map.state).toBe('ready');
    expect(featuresOf(map)).toHaveLength(4);
    expect(faults.map(({ code }) => code)).toEqual(['http']);
    expect(map.matches(':state(stale)')).toBe(true);
  });

  test('no rows: the empty message over the outlines', async () => {
    const { map } = await watch({ data: [] });
    expect(map.state).toBe('empty');
    expect(message(map).join()).toContain('Chưa có số liệu');
    expect(find(map, '.over')).not.toBeNull();
    expect(find(map, '.outline')).not.toBeNull();
  });
});

describe('states: empty collection / 0 features', () => {
  test('an empty collection says so, and keeps the rows', async () => {
    const { map, faults } = await watch({ geo: { type: 'FeatureCollection', features: [] } });
    expect(map.state).toBe('empty');
    expect(message(map)).toEqual(['Chưa có ranh giới']);
    expect(textsOf(map, '.list li')).toHaveLength(4);
    expect(faults.map(({ code }) => code)).toEqual(['geometry']);
    expect(faults[0]!.message).toContain('https://datatracker.ietf.org/doc/html/rfc7946');
  });

  test('none named at all: a list, with a notice', async () => {
    const { map } = await watch({ geo: null });
    expect(map.state).toBe('ready');
    expect(find(map, '.plot')).toBeNull();
    expect(textsOf(map, '.list li')).toEqual(['a 10%', 'b 20%', 'c 30%', 'd 40%']);
    expect(notices(map)).toEqual(['Chưa có ranh giới']);
  });

  test('in the list a row is selected by its own key, with the author’s row', async () => {
    const { map } = await watch({ geo: null });
    const told = vi.fn();
    map.addEventListener('ward-select', ({ key, datum }) => void told(key, datum));
    await press(map, listItems(map)[1]!);
    expect(told).toHaveBeenCalledWith('b', shares[1]);
    expect(map.selected).toEqual(['b']);
    expect(listItems(map)[1]!.getAttribute('aria-pressed')).toBe('true');
  });

  test('neither boundaries nor rows: it is loading', async () => {
    const { map } = await watch({ geo: null, data: null });
    expect(map.state).toBe('loading');
    expect(find(map, '.placeholder')!.getAttribute('aria-busy')).toBe('true');
    expect(find(map, '.placeholder')!.textContent).toContain('Đang tải');
  });
});

describe('states: very small container (<280 px)', () => {
  test('under 280 px the areas are a list beside an ornament', async () => {
    const map = await mountMap({}, { width: 270 });
    expect(map.state).toBe('ready');
    expect(find(map, '.plot')).toBeNull();
    expect(find(map, '.thumbnail')!.getAttribute('aria-hidden')).toBe('true');
    expect(find(map, 'details.list')!.hasAttribute('open')).toBe(true);
    expect(textsOf(map, '.list li')).toHaveLength(4);
    expect(notices(map)).toEqual([]);
  });

  test('from 280 px on there is a map, also after growing', async () => {
    const map = await mountMap({}, { width: 270 });
    map.parentElement!.style.setProperty('width', '280px');
    await drawn(map);
    expect(find(map, '.plot')).not.toBeNull();
    expect(find(map, 'details.list')!.hasAttribute('open')).toBe(false);
  });
});

describe('states: unmatched data rows / features', () => {
  test('rows without an area: a notice, the list, an event with guesses', async () => {
    const data = [{ code: 'Binh', value: 1 }, { code: 'An', value: 2 }]; // prettier-ignore
    const { map, faults } = await watch({ key: 'name', dataKey: 'code', data });
    expect(map.state).toBe('ready');
    expect(notices(map).join()).toMatch(/1 dòng chưa có vị trí\s*Binh/);
    expect(textsOf(map, '.list li').at(-1)).toBe('Binh (Chưa có vị trí) 1%');
    expect(faults).toHaveLength(1);
    expect([faults[0]!.code, faults[0]!.count]).toEqual(['unmatched', 1]);
    expect(faults[0]!.message).toContain('Bình');
  });

  test('a remark on many rows tells the first; the others are unfolded', async () => {
    const data = Array.from({ length: 80 }, (_, i) => ({ code: `x${i}`, value: 1 }));
    const map = await mountMap({ data });
    expect(textsOf(map, '.notices > li > ul > li')).toHaveLength(9);
    expect(textsOf(map, '.notices summary')).toEqual(['và 71 khác']);
    expect(textsOf(map, '.notices details li')).toHaveLength(71);
    expect(await axeViolations(map)).toEqual([]);
  });

  test('areas without a row are hatched and said to be without data', async () => {
    const { map } = await watch({ data: shares.slice(0, 2) });
    expect(textsOf(map, '.legend li')).toContain('Chưa có số liệu (2)');
    expect(featuresOf(map).at(-1)!.getAttribute('fill')).toBe('url(#hatch-hatch)');
    expect(find(map, 'pattern#hatch-hatch')).not.toBeNull();
  });
});

describe('states: duplicate ids', () => {
  test('of two rows with one key the first wins, and the page is told', async () => {
    const { map, faults } = await watch({ data: [...shares, { code: 'a', value: 99 }] });
    expect(textsOf(map, '.list li')[0]).toBe('An 10%');
    expect([faults[0]!.code, faults[0]!.found, faults[0]!.count]).toEqual([
      'duplicate-key',
      'a',
      1,
    ]);
  });

  test('of two areas with one key the first has the row; the page is told', async () => {
    const features = [...wards.features, moved(([x, y]) => [x! + 0.02, y!]).features[0]!];
    const { map, faults } = await watch({ geo: { type: 'FeatureCollection', features } });
    expect(textsOf(map, '.list li').at(-1)).toMatch(/^An/);
    expect(textsOf(map, '.legend li')).toContain('Chưa có số liệu (1)');
    expect(faults[0]!.code).toBe('duplicate-key');
  });
});

describe('states: duplicate names across parents', () => {
  test('areas of one name are told apart by their parent', async () => {
    const features = wards.features.map((each, i) => ({ ...each, properties: { ...each.properties, name: 'Tổ 1', khu: `Khu ${i % 2}` } })); // prettier-ignore
    const { map } = await watch({ geo: { ...wards, features }, parent: 'khu' });
    expect(textsOf(map, '.list li')[0]).toBe('Tổ 1, Khu 0 10%');
  });
});

describe('what cannot be used', () => {
  test('values that are no numbers are left out, counted and told once', async () => {
    const data = [...shares.slice(0, 2), { code: 'c', value: Infinity }, { code: 'd', value: '40' }]; // prettier-ignore
    const { map, faults } = await watch({ data });
    expect(notices(map)).toEqual(['2 dòng bị bỏ qua']);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.issues.map(({ code, row }) => [code, row])).toEqual([
      ['row', 3],
      ['row', 4],
    ]);
  });

  test('an area whose geometry is broken is named; the others are drawn', async () => {
    const features = [...wards.features.slice(0, 3), { ...wards.features[3]!, geometry: { type: 'Polygon', coordinates: 'x' } }]; // prettier-ignore
    const { map, faults } = await watch({ geo: { type: 'FeatureCollection', features } });
    expect(map.state).toBe('ready');
    expect(featuresOf(map)).not.toHaveLength(0);
    expect(notices(map).join()).toContain('Dũng');
    expect(faults[0]!.code).toBe('geometry');
  });
});

describe('states: wrong winding / lon-lat swapped / non-WGS84 (VN-2000 metres)', () => {
  test('longitude and latitude swapped: an error in those words, and the list', async () => {
    const { map, faults } = await watch({ geo: moved(([x, y]) => [16 + y!, 108 + x!]) });
    expect(map.state).toBe('error');
    expect(message(map).join()).toContain('Kinh độ và vĩ độ');
    expect([faults[0]!.code, faults[0]!.message]).toEqual(['coordinates', expect.stringContaining('swapped')]); // prettier-ignore
    expect(find(map, '.plot')).toBeNull();
    expect(listItems(map)).toHaveLength(4);
    expect(notices(map)).toEqual([]);
  });
});

describe('axe finds nothing, in either language', () => {
  const situations = {
    'geometry on its way': () => ({ geo: null, geoSrc: geoFile({ after: 'never' }) }),
    'data on its way': () => ({ data: null, src: dataFile({ after: 'never' }) }),
    'both on their way': () => ({ geo: null, data: null, geoSrc: geoFile({ after: 'never' }) }),
    'geometry failed': () => ({ geo: 7 }),
    'data failed': () => ({ data: 7 }),
    'no rows': () => ({ data: [] }),
    'no boundaries': () => ({ geo: null }),
    'an empty collection': () => ({ geo: { type: 'FeatureCollection', features: [] } }),
    'rows without an area': () => ({ data: [...shares, { code: 'x', value: 1 }] }),
  };
  const names = Object.keys(situations) as (keyof typeof situations)[];

  test.each(names.flatMap((name) => [[name, 'vi'] as const, [name, 'en'] as const]))('%s, %s', async (name, lang) => {
    const map = await mountMap(situations[name](), { lang });
    expect(await axeViolations(map)).toEqual([]);
  }); // prettier-ignore
});

describe('states: dark / forced-colors / print', () => {
  const numbers = (map: WardDistrictMap) => textsOf(map, '.picture .label');

  test('on paper classes have numbers, in the legend beside the map and on the areas', async () => {
    const map = await mountMap({ labels: 'none', classes: 'threshold', breaks: [25] });
    expect(numbers(map)).toEqual([]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(numbers(map)).toEqual(['1', '1', '2', '2']);
    expect(textsOf(map, '.legend li').map((text) => text.slice(0, 2))).toEqual(['1.', '2.']);
    window.dispatchEvent(new Event('afterprint'));
    await drawn(map);
    expect(numbers(map)).toEqual([]);
  });

  test('where nothing is to be written, an area without a value carries nothing on paper either', async () => {
    const data = shares.map((row, i) => (i === 1 ? { ...row, value: null } : row));
    const map = await mountMap({ labels: 'none', classes: 'threshold', breaks: [25], data });
    window.dispatchEvent(new Event('beforeprint'));
    expect(numbers(map)).toEqual(['1', '2', '2']);
    window.dispatchEvent(new Event('afterprint'));
  });

  test('areas that carry their value or name keep it', async () => {
    const map = await mountMap({ labels: 'name', classes: 'threshold', breaks: [25] });
    window.dispatchEvent(new Event('beforeprint'));
    expect(numbers(map)).toEqual(['An', '1', 'Bình', '1', 'Cường', '2', 'Dũng', '2']);
    map.labels = 'value';
    await drawn(map);
    expect(numbers(map)).toEqual(['10%', '20%', '30%', '40%']);
    window.dispatchEvent(new Event('afterprint'));
  });

  test('areas whose value does not tell how far they are from the target carry both', async () => {
    const map = await mountMap({ labels: 'value', classes: 'target', target: 25 });
    expect(numbers(map)).toEqual(['10%', '20%', '30%', '40%']);
    window.dispatchEvent(new Event('beforeprint'));
    // 40, 80, 120 and 160 percent of the target, in classes from 60, 80, 100 and 120 on.
    expect(numbers(map)).toEqual(['1 · 10%', '3 · 20%', '5 · 30%', '5 · 40%']);
    window.dispatchEvent(new Event('afterprint'));
  });

  test('statuses have their glyphs on areas and in the list, and need no numbers', async () => {
    const statuses = ['on-track', 'at-risk', 'on-track', 'achieved'];
    const data = shares.map((row, i) => ({ ...row, status: statuses[i] }));
    const map = await mountMap({ labels: 'value', colourBy: 'status', data });
    const glyphs = () =>
      (map.scene?.layers ?? [])
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'path' ? mark : [])))
        .filter(({ role }) => role === 'glyph')
        .map(({ fill, stroke }) => fill ?? stroke)
        .filter((paint) => paint !== 'surface');
    // What goes as planned is a ring with an arrow in it: two lines.
    const ring = ['on-track-mark', 'on-track-mark'];
    const drawnGlyphs = [...ring, 'at-risk-mark', ...ring, 'achieved-mark'];
    expect(glyphs()).toEqual(drawnGlyphs);
    expect(
      listItems(map).map((item) => item.querySelector('.judged')?.textContent?.trim()),
    ).toEqual(['Đúng tiến độ', 'Có nguy cơ', 'Đúng tiến độ', 'Đã đạt']);
    window.dispatchEvent(new Event('beforeprint'));
    expect(textsOf(map, '.legend li')[0]).toBe('Đã đạt (1)');
    expect(numbers(map)).toEqual(['10%', '20%', '30%', '40%']);
    expect(glyphs()).toEqual(drawnGlyphs);
    window.dispatchEvent(new Event('afterprint'));
    map.labels = 'none';
    await drawn(map);
    expect(numbers(map)).toEqual([]);
    expect(glyphs()).toEqual(drawnGlyphs);
  });

  test('in the dark colours and strokes swap; on paper they are light, and a closed list is there whole', async () => {
    const map = await mountMap();
    const list = find(map, 'details.list')!;
    const look = () => {
      const { fill, stroke } = getComputedStyle(featuresOf(map)[0]!);
      return { fill, stroke, outline: getComputedStyle(find(map, 'path.outline')!).stroke };
    };
    const [light, closed] = [look(), list.getBoundingClientRect().height];
    document.documentElement.style.setProperty('color-scheme', 'dark');
    const dark = look();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const [printed, height] = [look(), list.getBoundingClientRect().height];
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    document.documentElement.style.removeProperty('color-scheme');
    for (const part of ['fill', 'stroke', 'outline'] as const)
      expect([light[part], printed[part]]).not.toContain(dark[part]);
    expect(printed.fill).toBe(light.fill);
    expect(list.hasAttribute('open')).toBe(false);
    expect(height).toBeGreaterThan(closed);
  });
});

test('a word for insets that means nothing is reported', async () => {
  const { map, faults } = await watch({ insets: 'atuo' });
  expect(faults.map(({ code, field, found }) => [code, field, found])).toEqual([
    ['config', 'insets', 'atuo'],
  ]);
  expect(map.state).toBe('ready');
});
