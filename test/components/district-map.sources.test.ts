import { page } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import type { StreamProjection } from '../../src/geo/project.js';
import { requestsFor, served } from '../support/answers.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { featuresOf, find, mapWith, mountMap, shares, textsOf, wards } from './district-map.elements.js'; // prettier-ignore

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const json = JSON.stringify;
const inAttribute = (value: unknown) => json(value).replaceAll("'", '&#39;');
const names = (map: WardDistrictMap) => textsOf(map, '.list li');
const all = ['An 10%', 'Bình 20%', 'Cường 30%', 'Dũng 40%'];

async function ready(map: WardDistrictMap): Promise<void> {
  await expect.poll(() => map.state).toBe('ready');
  await drawn(map);
}

/** Two squares that share an edge, as a topology. */
const topology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  ],
  objects: {
    wards: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', properties: { code: 'a', name: 'An' }, arcs: [[0, 1]] },
        { type: 'Polygon', properties: { code: 'b', name: 'Bình' }, arcs: [[2, ~0]] },
      ],
    },
  },
};

describe('boundaries', () => {
  test('GeoJSON by property', async () => {
    expect(names(await mountMap())).toEqual(all);
  });

  test('TopoJSON by property; its only object is used', async () => {
    const map = await mountMap({ geo: topology, data: shares.slice(0, 2) });
    expect(names(map)).toEqual(['An 10%', 'Bình 20%']);
  });

  test('of several objects one must be named', async () => {
    const { wards: object } = topology.objects;
    const geo = { ...topology, objects: { wards: object, city: { ...object, geometries: [] } } };
    const map = mapWith({ geo, data: shares.slice(0, 2) });
    const told = vi.fn();
    map.addEventListener('ward-error', ({ code, found }) => void told(code, found));
    await mount(map);
    expect(map.state).toBe('error');
    expect(told).toHaveBeenCalledWith('object', 'wards, city');
    map.object = 'wards';
    await drawn(map);
    expect(map.state).toBe('ready');
    expect(names(map)).toEqual(['An 10%', 'Bình 20%']);
  });

  test('as JSON in an attribute, with the rows', async () => {
    const map = await mount<WardDistrictMap>(
      `<ward-district-map key="code" unit="%" geo='${inAttribute(wards)}' data='${inAttribute(shares)}'></ward-district-map>`,
    );
    expect(map.state).toBe('ready');
    expect(names(map)).toEqual(all);
  });

  test('from a file, asked for once; rows from another', async () => {
    const file = served('wards.geojson', { body: json(wards), after: 50 });
    const rows = served('shares.csv', { body: 'code;value\na;10\nb;20\nc;30\nd;40\n' });
    const map = mapWith({ geo: null, data: null, geoSrc: file, src: rows });
    const loaded = vi.fn();
    map.addEventListener('ward-load', () => void loaded(map.state));
    await mount(map);
    await ready(map);
    expect(names(map)).toEqual(all);
    expect(loaded).toHaveBeenLastCalledWith('ready');
    expect((await requestsFor(file)).asked).toBe(1);
  });

  test('a file that is superseded is not waited for', async () => {
    const slow = served('old.geojson', { after: 'never' });
    const map = mapWith({ geo: null, geoSrc: slow });
    await mount(map);
    map.geoSrc = served('new.topojson', { body: json(topology) });
    await ready(map);
    expect(names(map)).toContain('An 10%');
    await expect.poll(async () => (await requestsFor(slow)).open).toBe(0);
  });

  test('in a child script, followed as it changes', async () => {
    const map = await mount<WardDistrictMap>(
      `<ward-district-map key="code" unit="%" data='${inAttribute(shares.slice(0, 2))}'>
        <script type="application/geo+json">${json(wards)}</script>
      </ward-district-map>`,
    );
    expect(featuresOf(map)).toHaveLength(3);
    map.querySelector('script')!.textContent = json(topology);
    await drawn(map);
    expect(names(map)).toEqual(['An 10%', 'Bình 20%']);
  });

  test('the property comes before a file, a file before a child', async () => {
    const map = await mount<WardDistrictMap>(
      `<ward-district-map key="code" unit="%" geo-src="${served('a.json', { body: json(topology) })}">
        <script type="application/geo+json">${json(wards)}</script>
        <script type="application/json">${json(shares)}</script>
      </ward-district-map>`,
    );
    await ready(map);
    expect(map.scene!.districts.count).toBe(2);
    map.geo = wards;
    await drawn(map);
    expect(map.scene!.districts.count).toBe(4);
  });

  test('points and lines are context, told once', async () => {
    const road = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[0, 0], [0.02, 0.02]] } }; // prettier-ignore
    const told = vi.fn();
    const map = mapWith({
      geo: { type: 'FeatureCollection', features: [...wards.features, road] },
    });
    map.addEventListener('ward-error', ({ code, count }) => void told(code, count));
    await mount(map);
    expect(find(map, 'path.context')).not.toBeNull();
    expect(names(map)).toEqual(all);
    expect(told.mock.calls).toEqual([['geometry', 1]]);
  });
});

describe('rows', () => {
  test('from a child table, in the reader’s notation; codes stay text', async () => {
    const geo = { ...wards, features: wards.features.map((feature, i) => ({ ...feature, properties: { id: `0000${i + 1}`, name: feature.properties!['name'] as string } })) }; // prettier-ignore
    const map = await mount<WardDistrictMap>(
      `<ward-district-map unit="%" geo='${inAttribute(geo)}'>
        <table><tr><th>id</th><th>value</th></tr><tr><td>00001</td><td>10,5</td></tr></table>
      </ward-district-map>`,
    );
    expect(names(map)[0]).toBe('An 10,5%');
  });

  test('from a child table with dates as they are written there', async () => {
    const map = await mount<WardDistrictMap>(
      `<ward-district-map key="code" period-field="Ngày" geo='${inAttribute(wards)}'>
        <table><tr><th>code</th><th>Ngày</th><th>value</th></tr>
          <tr><td>a</td><td>31/03/2025</td><td>1</td></tr><tr><td>a</td><td>30/06/2025</td><td>2</td></tr></table>
      </ward-district-map>`,
    );
    expect(names(map)[0]).toBe('An 2');
    expect(textsOf(map, '.years output')).toEqual(['Ngày 30/06/2025']);
  });

  test('are joined by names, whatever their case and the place of the tone mark', async () => {
    const features = wards.features.map((feature) => ({ ...feature, properties: { name: 'Hòa Minh' } })); // prettier-ignore
    const geo = { ...wards, features: features.slice(0, 1) };
    const map = await mountMap({ geo, key: 'name', data: [{ name: 'hoà  minh', value: 3 }] });
    expect(names(map)).toEqual(['Hòa Minh 3%']);
  });
});

/** A projection that counts how often it is asked. */
function countingProjection(): StreamProjection & { asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    stream(sink) {
      asked += 1;
      return { ...sink, point: (x, y) => sink.point(100 * x, -100 * y) };
    },
  };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

describe('what is not done twice', () => {
  test('new data, classes, colours, a highlight and a language project nothing again', async () => {
    const projection = countingProjection();
    const map = await mountMap({ projection });
    const once = projection.asked();
    const path = map.scene!.districts.pathOf(0);
    map.data = shares.map((row) => ({ ...row, value: row.value * 2 }));
    await drawn(map);
    map.classes = 'equal';
    await drawn(map);
    find(map, '.legend button')!.click();
    await drawn(map);
    map.parentElement!.lang = 'en';
    await drawn(map);
    expect(projection.asked()).toBe(once);
    expect(map.scene!.districts.pathOf(0)).toBe(path);
  });

  test('a new size fits what was projected; new boundaries are projected', async () => {
    const projection = countingProjection();
    const map = await mountMap({ projection });
    const once = projection.asked();
    map.parentElement!.style.setProperty('width', '480px');
    await drawn(map);
    expect(map.scene!.width).toBe(480 - 2 * 25);
    expect(projection.asked()).toBe(once);
    map.geo = { ...wards };
    await drawn(map);
    expect(projection.asked()).toBe(2 * once);
  });

  test('pointing touches no path', async () => {
    const map = await mountMap();
    const before = map.scene;
    plotEvent(map, 'pointermove', 200, 200);
    await drawn(map);
    expect(map.scene).toBe(before);
    expect(find(map, '.overlay .active')).not.toBeNull();
  });
});

function plotEvent(map: WardDistrictMap, type: string, x: number, y: number): void {
  const plot = find(map, '.plot')!;
  const { left, top } = plot.getBoundingClientRect();
  plot.dispatchEvent(new PointerEvent(type, { clientX: left + x, clientY: top + y }));
}

test('what the page hands over is never changed', async () => {
  const [geo, data] = [deepFreeze(structuredClone(wards)), deepFreeze(structuredClone(shares))];
  const map = await mountMap({ geo, data });
  expect(map.state).toBe('ready');
  expect(map.geo).toBe(geo);
  map.geo = deepFreeze(structuredClone(topology));
  await drawn(map);
  expect(map.state).toBe('ready');
});

test('fills its container, never wider, when that grows and shrinks', async () => {
  const map = await mountMap({ labels: 'auto' }, { width: 900 });
  for (const width of [320, 480, 768, 900]) {
    map.parentElement!.style.setProperty('width', `${width}px`);
    await drawn(map);
    const picture = find(map, '.picture')!.getBoundingClientRect();
    expect(picture.width).toBe(map.scene!.width);
    expect(map.scrollWidth).toBeLessThanOrEqual(width);
  }
});

test('a hundred moves leave one picture and no listener behind', async () => {
  const map = await mountMap();
  const home = map.parentElement!;
  const [added, removed] = [vi.spyOn(document, 'addEventListener'), vi.spyOn(document, 'removeEventListener')]; // prettier-ignore
  for (let move = 0; move < 100; move++) {
    plotEvent(map, 'pointermove', 200, 200);
    map.remove();
    home.append(map);
  }
  await drawn(map);
  expect(map.shadowRoot!.querySelectorAll('svg.picture')).toHaveLength(1);
  expect(map.state).toBe('ready');
  expect(added.mock.calls.length).toBeLessThanOrEqual(removed.mock.calls.length);
  vi.restoreAllMocks();
});

test('a map that leaves the page ends its requests, and asks again when it returns', async () => {
  const file = served('wards.geojson', { after: 'never' });
  const map = mapWith({ geo: null, geoSrc: file });
  await mount(map);
  const home = map.parentElement!;
  await expect.poll(async () => (await requestsFor(file)).open).toBe(1);
  map.remove();
  await expect.poll(async () => (await requestsFor(file)).open).toBe(0);
  home.append(map);
  await expect.poll(async () => (await requestsFor(file)).asked).toBe(2);
});

test('no text of a feature or row becomes markup', async () => {
  const evil = '<img src=x onerror=alert(1)>"\'';
  const features = wards.features.map((feature) => ({ ...feature, properties: { code: evil, name: evil } })); // prettier-ignore
  const geo = { ...wards, features: features.slice(0, 1) };
  const map = await mountMap({ geo, data: [{ code: evil, value: 1 }, { code: `${evil}2`, value: 2 }], labels: 'auto', unit: evil }); // prettier-ignore
  expect(map.shadowRoot!.querySelector('img')).toBeNull();
  expect(textsOf(map, 'tbody th')[0]).toBe(evil);
  expect(await map.toSVG()).not.toContain('<img');
});
