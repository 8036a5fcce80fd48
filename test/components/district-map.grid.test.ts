import proj4 from 'proj4';
import { page } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import '../../src/components/map-points/ward-map-points.js';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import type { WardMapPoints } from '../../src/components/map-points/map-points.js';
import { gridDefinition } from '../../src/geo/crs.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { anchorOf, mapWith, moved, mountMap } from './district-map.elements.js';

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const { forward } = proj4(gridDefinition('EPSG:5899')!);
/** Degrees near Đà Nẵng from a corner of the four areas. */
const ground = (x: number, y: number): [number, number] => [108.2 + x, 16 + y];
const inMetres = (x: number, y: number): [number, number] => forward(ground(x, y));

const crs = 'EPSG:5899';
const geo = moved(([x, y]) => inMetres(x!, y!));
const inDegrees = moved(([x, y]) => ground(x!, y!));

/** An area east of the four, and a road along their middle. */
const around = (place: (x: number, y: number) => number[]) => ({
  type: 'GeometryCollection',
  geometries: [
    { type: 'Polygon', coordinates: [[[0.02, 0], [0.02, 0.02], [0.04, 0.02], [0.04, 0], [0.02, 0]].map(([x, y]) => place(x!, y!))] }, // prettier-ignore
    { type: 'LineString', coordinates: [place(0, 0.01), place(0.02, 0.01)] },
  ],
});

async function drawnBy(props: object): Promise<WardDistrictMap> {
  const map = await mountMap({ geo, crs, ...props });
  await vi.waitFor(() => expect(map.state).toBe('ready'));
  await drawn(map);
  return map;
}

/** Numbers of the paths of a role. */
const shapeOf = (map: WardDistrictMap, role: string): number[] =>
  map
    .scene!.layers.flatMap(({ marks }) => marks)
    .flatMap((mark) =>
      mark.type === 'path' && mark.role === role ? [...mark.d.matchAll(/-?[\d.]+/g)] : [],
    ) // prettier-ignore
    .map(Number);

/** Every number within a tenth of a pixel of the other's. */
function expectAlike(found: readonly number[], wanted: readonly number[]): void {
  expect(wanted.length).toBeGreaterThan(0);
  expect(found).toHaveLength(wanted.length);
  for (const [i, each] of found.entries()) expect(Math.abs(each - wanted[i]!)).toBeLessThan(0.15);
}

describe('states: VN-2000 metres', () => {
  test('neighbours in metres of the same grid lie where they would in degrees, and so do those of degrees', async () => {
    const degrees = await drawnBy({ geo: inDegrees, crs: '', neighbours: around(ground) });
    const metres = await drawnBy({ neighbours: around(inMetres) });
    const mixed = await drawnBy({ neighbours: around(ground) });
    for (const role of ['neighbour', 'context'])
      for (const map of [metres, mixed]) expectAlike(shapeOf(map, role), shapeOf(degrees, role));
    expect(metres.scene!.issues).toEqual([]);
  });

  test('a mask in metres leaves out what it leaves out in degrees', async () => {
    const [west, south, east, north] = [...inMetres(0, 0), ...inMetres(0.02, 0.0099)];
    const map = await drawnBy({ mask: [west, south, east, north] });
    expect(map.scene!.points().flat().map(({ key }) => key)).toEqual(['a', 'b']); // prettier-ignore
    expect(map.scene!.issues).toEqual([]);
  });

  test('an inset that is declared by a box in metres has what lies in it', async () => {
    const [west, south] = inMetres(0.0105, 0.0105);
    const box = [west, south, west + 900, south + 900];
    const map = await drawnBy({ insets: [{ box, label: 'Một góc' }] });
    expect(map.scene!.boxOf('d')).toBeNull();
    expect(map.scene!.boxOf('c')).not.toBeNull();
  });

  test('points stay in degrees, and lie in the areas that they lie in on the ground', async () => {
    const rows = ['a', 'b', 'c', 'd'].map((id, i) => {
      const [lon, lat] = ground(0.005 + 0.01 * (i % 2), i < 2 ? 0.005 : 0.015);
      return { id, lon, lat };
    });
    const map = mapWith({ geo, crs });
    const layer: WardMapPoints = Object.assign(document.createElement('ward-map-points'), { data: rows }); // prettier-ignore
    map.append(layer);
    await mount(map);
    await vi.waitFor(() => expect(layer.scene?.points().flat()).toHaveLength(4));
    for (const { key, x, y } of layer.scene!.points().flat()) {
      expect(map.scene!.hit(x, y)!.key).toBe(key);
      const anchor = anchorOf(map, key);
      expect(Math.hypot(x - anchor.x, y - anchor.y)).toBeLessThan(1);
    }
  });

  test('surroundings in metres beside a map in degrees are left out, and told', async () => {
    const map = await drawnBy({ geo: inDegrees, crs: '', neighbours: around(inMetres) });
    expect(map.scene!.issues).toMatchObject([{ code: 'coordinates', field: 'neighbours' }]);
    expect(shapeOf(map, 'neighbour')).toEqual([]);
  });
});
