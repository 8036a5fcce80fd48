import proj4 from 'proj4';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { gridDefinition } from '../../src/geo/crs.js';
import { axeViolations } from '../support/axe.js';
import { drawn, unmountAll } from '../support/mount.js';
import { featuresOf, find, listItems, mapWith, mountMap, moved, plotOf, press, shares, textsOf, wards } from './district-map.elements.js'; // prettier-ignore

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

describe('states: wrong winding / lon-lat swapped / non-WGS84 (VN-2000 metres)', () => {
  const { forward } = proj4(gridDefinition('EPSG:5899')!);
  const metres = moved(([x, y]) => forward([108.2 + x!, 16 + y!]));
  const before = JSON.stringify(metres);

  test('with a grid they are degrees, and no notice is left; the author’s object is not changed', async () => {
    const map = await mountMap({ geo: metres, crs: 'EPSG:5899', graticule: true });
    await vi.waitFor(() => expect(map.state).toBe('ready'));
    await drawn(map);
    expect(featuresOf(map).length).toBeGreaterThan(0);
    expect(textsOf(map, '.degrees').some((text) => text.startsWith('108,2'))).toBe(true);
    expect(map.scene!.notices).toEqual([]);
    expect(JSON.stringify(metres)).toBe(before);
  });

  test('without one they are drawn flat, with a remark that names VN-2000; a grid that nobody knows is reported', async () => {
    const map = await mountMap({ geo: metres });
    expect(map.scene!.notices[0]!.text).toContain('VN-2000');
    const wrong = mapWith({ geo: metres, crs: 'EPSG:1' });
    document.body.append(wrong);
    await drawn(wrong);
    expect(wrong.scene!.issues).toMatchObject([{ code: 'config', field: 'crs' }, { code: 'coordinates' }]); // prettier-ignore
    wrong.remove();
  });
});

describe('bubbles', () => {
  test('are drawn, reached by keyboard, explained by a legend that does not press, and accessible', async () => {
    const map = await mountMap({ symbol: 'bubble' });
    expect(map.shadowRoot!.querySelectorAll('circle.bubble')).toHaveLength(4);
    expect(textsOf(map, '.legend li')).toEqual(['20%', '10%', '2%']);
    expect(map.shadowRoot!.querySelectorAll('.legend button')).toHaveLength(0);
    plotOf(map).focus();
    await userEvent.keyboard('{ArrowRight}');
    await drawn(map);
    expect(map.shadowRoot!.querySelectorAll('.overlay circle')).toHaveLength(1);
    expect(await axeViolations(map)).toEqual([]);
  });

  test('an unknown word is reported, and districts are coloured', async () => {
    const map = await mountMap({ symbol: 'pie' });
    expect(map.scene!.issues).toMatchObject([{ code: 'config', field: 'symbol', found: 'pie' }]);
    expect(featuresOf(map).length).toBeGreaterThan(1);
  });
});

describe('tiles', () => {
  const tiles = shares.map(({ code }, i) => ({ id: code, row: i >> 1, col: i % 2, name: `Ô ${code}` })); // prettier-ignore

  test('stand in for boundaries, with list and table', async () => {
    const map = await mountMap({ geo: null, tiles, labels: 'name' });
    expect(map.state).toBe('ready');
    expect(featuresOf(map).length).toBeGreaterThan(1);
    expect(textsOf(map, 'text.label')).toEqual(['Ô a', 'Ô b', 'Ô c', 'Ô d']);
    expect(listItems(map)).toHaveLength(4);
    expect(map.scene!.notices).toEqual([]);
  });

  test('are told by rows with row and col; as an attribute too; by choice instead of boundaries', async () => {
    const rows = shares.map((share, i) => ({ ...share, row: i >> 1, col: i % 2 }));
    const told = await mountMap({ geo: null, data: rows });
    expect(told.scene!.points().flat()).toHaveLength(4);
    const joined = await mountMap({ geo: null, key: undefined, dataKey: 'code', data: rows });
    expect(textsOf(joined, '.list li')).toEqual(['a 10%', 'b 20%', 'c 30%', 'd 40%']);
    const map = mapWith({ mode: 'tiles' });
    map.setAttribute('tiles', JSON.stringify(tiles.slice(0, 3)));
    document.body.append(map);
    await drawn(map);
    expect(map.scene!.districts.count).toBe(3);
    expect(map.scene!.notices).toMatchObject([{ code: 'unmatched-rows' }]);
    map.remove();
  });
});

describe('states: list mode', () => {
  test('by choice there is no map, and nothing is missed', async () => {
    const map = await mountMap({ mode: 'list' });
    expect(map.state).toBe('ready');
    expect(find(map, '.plot')).toBeNull();
    expect(listItems(map)).toHaveLength(4);
    expect(map.scene!.notices).toEqual([]);
    expect(await axeViolations(map)).toEqual([]);
  });

  test('boundaries that are at hand name the districts, whatever their coordinates are', async () => {
    const geo = moved(([x = 0, y = 0]) => [540_000 + 1e5 * x, 1_770_000 + 1e5 * y]);
    const map = await mountMap({ mode: 'list', geo });
    expect(textsOf(map, '.list li')[0]).toBe('An 10%');
    expect(map.scene!.notices).toEqual([]);
    expect(find(map, '.thumbnail')).toBeNull();
  });

  test('where the reader saves data the list comes first, and a button brings the map', async () => {
    const connection = vi.spyOn(navigator, 'connection' as never, 'get' as never);
    connection.mockReturnValue({ saveData: true } as never);
    const url = URL.createObjectURL(new Blob([JSON.stringify(wards)], { type: 'application/geo+json' })); // prettier-ignore
    const map = await mountMap({ geo: null, geoSrc: url });
    expect(find(map, '.plot')).toBeNull();
    expect(listItems(map)).toHaveLength(4);
    expect(textsOf(map, '.waiting')[0]).toContain('Tải bản đồ');
    await press(map, find(map, '.waiting button')!);
    await vi.waitFor(() => expect(find(map, '.plot')).not.toBeNull());
    connection.mockRestore();
  });
});

describe('what lies round the map', () => {
  test('scale bar, north, graticule, neighbours and attribution are drawn, in both languages, and no one stops there', async () => {
    const neighbours = { type: 'Polygon', coordinates: [[[0.02, 0], [0.02, 0.02], [0.04, 0.02], [0.04, 0], [0.02, 0]]] }; // prettier-ignore
    const props = { neighbours, scaleBar: true, northArrow: true, graticule: true, attribution: 'Ranh giới: Sở X' }; // prettier-ignore
    const map = await mountMap(props);
    expect(textsOf(map, 'text.north')).toEqual(['B']);
    expect(textsOf(map, 'text.scale-bar')[0]).toMatch(/^\d+ m$/);
    expect(map.shadowRoot!.querySelectorAll('path.neighbour').length).toBeGreaterThan(0);
    expect(textsOf(map, '.attribution')).toEqual(['Ranh giới: Sở X']);
    expect(map.scene!.points().flat()).toHaveLength(4);
    expect(await axeViolations(map)).toEqual([]);
    const english = await mountMap(props, { lang: 'en' });
    expect(textsOf(english, 'text.north')).toEqual(['N']);
  });

  test('neighbours that cannot be read are reported, and the map is drawn', async () => {
    const map = await mountMap({ neighbours: { type: 'Nonsense' } });
    expect(map.scene!.issues).toMatchObject([{ code: 'config', field: 'neighbours' }]);
    expect(map.state).toBe('ready');
  });

  test('a mask leaves what lies outside to the list', async () => {
    const map = await mountMap({ mask: [0, 0, 0.02, 0.01] });
    expect(map.scene!.points().flat()).toHaveLength(2);
    expect(listItems(map)).toHaveLength(4);
  });
});

test('states: very small container (<280 px): a list, and the map an ornament', async () => {
  const map = await mountMap({ symbol: 'bubble', scaleBar: true }, { width: 250 });
  expect(find(map, '.plot')).toBeNull();
  expect(find(map, '.thumbnail')!.getAttribute('aria-hidden')).toBe('true');
  expect(listItems(map)).toHaveLength(4);
});
