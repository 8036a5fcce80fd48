import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoBounds, geoContains, geoMercator } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { layoutDistrictMap } from '../../src/components/district-map/district-map.layout.js';
import type { DistrictMapScene } from '../../src/components/district-map/district-map.steps.js'; // prettier-ignore
import type { DistrictMapOptions } from '../../src/components/district-map/district-map.options.js';
import { windPolygon } from '../../src/geo/winding.js';
import { localeFor } from '../../src/i18n/register.js';
import { textBox } from '../../src/scene/frame.js';
import type { Box } from '../../src/scene/scene.js';
import { hasRealData, realGeoJson, realTopoJson } from '../geo/real-data.js';
import { seededRandom } from '../geo/samples.js';
import { corners, marksOf, pathsOf } from './district-map.samples.js';

const vi = localeFor('vi');
const frame = { width: 900, height: 640 };

const codeOf = ({ properties, id }: Feature) => (properties?.['code'] as string | undefined) ?? id;

const draw = (features: readonly Feature[], options: DistrictMapOptions = {}): DistrictMapScene => {
  // Lands without a code have no row.
  const known = features.filter((each) => codeOf(each) !== undefined);
  const rows = known.map((each, i) => ({ code: codeOf(each), value: i % 17 }));
  const key = features[0]?.properties?.['code'] === undefined ? 'id' : 'code';
  return layoutDistrictMap({ features, rows }, { key, dataKey: 'code', labels: 'name', ...options }, frame, vi); // prettier-ignore
};

const boxOf = (d: string): Box => {
  const spots = corners(d);
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** Boxes of the words on a map, those in frames of insets too. */
const textBoxes = (scene: DistrictMapScene): { text: string; box: Box }[] =>
  marksOf(scene).flatMap((mark) =>
    mark.type === 'text' ? [{ text: mark.lines.join(' '), box: textBox(mark) }] : [],
  );

function overlapping(scene: DistrictMapScene): string[] {
  const texts = textBoxes(scene).map(({ text, box }) => ({ text, box: { ...box, y: box.y + 2, height: box.height - 4 } })); // prettier-ignore
  return texts.flatMap(({ text, box }, i) =>
    texts
      .slice(i + 1)
      .filter(
        ({ box: other }) =>
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height,
      ) // prettier-ignore
      .map((other) => `${text} / ${other.text}`),
  );
}

/** Area that a path covers, as a share of the frame. */
function largestShare(scene: DistrictMapScene): number {
  const shares = scene.points().flat().map(({ box }) => (box!.width * box!.height) / (frame.width * frame.height)); // prettier-ignore
  return Math.max(...shares);
}

/** d3's answer at seeded random points of the main map, off the insets and farther than a finger from any border. */
function disagreements(
  scene: DistrictMapScene,
  features: readonly Feature[],
  main: readonly Feature[],
): number {
  // prettier-ignore
  const { x, y, width, height } = boxOf(pathsOf(scene, 'outline')[0]!.d);
  const projection = geoMercator().fitExtent([[x, y], [x + width, y + height]], { type: 'FeatureCollection', features: [...main] }); // prettier-ignore
  const insets = pathsOf(scene, 'inset').map(({ d }) => boxOf(d));
  const random = seededRandom(20_250_721);
  const bounds = main.map((each) => geoBounds(each));
  const mayHold = (i: number, [longitude, latitude]: readonly [number, number]) => {
    const [[west, south], [east, north]] = bounds[i]!;
    // Great circles bulge over the box of their ends.
    const isInside = latitude >= south - 1 && latitude <= north + 1;
    return isInside && (west > east || (longitude >= west && longitude <= east));
  };
  let wrong = 0;
  for (let i = 0; i < 500; i++) {
    const [px, py] = [x + random() * width, y + random() * height];
    if (insets.some((box) => px >= box.x && px <= box.x + box.width && py >= box.y && py <= box.y + box.height)) continue; // prettier-ignore
    const at = projection.invert!([px, py]) as [number, number];
    const truth = main.find((each, i) => mayHold(i, at) && geoContains(each, at));
    const found = scene.hit(px, py)?.datum as { code: unknown } | undefined;
    const expected = truth && ((truth.properties?.['code'] as string | undefined) ?? truth.id);
    // Outside of all a small district near by may answer: a target for a finger.
    if (truth && found?.code !== expected) {
      // A point within half a pixel of a border may fall on either side of what was rounded.
      const near = [[-0.5, 0], [0.5, 0], [0, -0.5], [0, 0.5]].some(([dx, dy]) => (scene.hit(px + dx!, py + dy!)?.datum as { code: unknown } | undefined)?.code === expected); // prettier-ignore
      if (!near) wrong += 1;
    }
  }
  expect(features.length).toBeGreaterThan(0);
  return wrong;
}

const insetNames = (scene: DistrictMapScene): string[] =>
  marksOf(scene).flatMap((mark) => (mark.type === 'text' && mark.role === 'inset-name' ? [mark.lines.join(' ')] : [])); // prettier-ignore

const isIslets = ({ properties }: Feature) => properties?.['code'] === '20333';

/** A copy of a feature without what lies east of a meridian. */
function westOf(meridian: number, each: Feature): Feature {
  if (each.geometry.type !== 'MultiPolygon') return each;
  const coordinates = each.geometry.coordinates.filter(([ring]) => ring!.every(([x]) => x! < meridian)); // prettier-ignore
  return { ...each, geometry: { ...each.geometry, coordinates } };
}

describe.runIf(hasRealData)('real boundaries', () => {
  const files: [string, () => Feature[], number][] = [
    ['34 provinces', () => realTopoJson('vn-provinces.topo.json', 'provinces').features, 34],
    ['94 wards of Đà Nẵng', () => realTopoJson('danang-wards.topo.json', 'wards').features, 94],
    ['five former wards', () => realGeoJson('thanh-khe-old-wards.geojson').features, 5],
    ['3,321 communes', () => realTopoJson('vn-wards.topo.json', 'wards').features, 3_321],
    ['75 cells', () => realGeoJson('thanh-khe-to-dan-pho.illustrative.geojson').features, 75],
  ];

  describe.each(files)('%s', (_, read, count) => {
    const features = hasRealData ? read() : [];
    const scene = hasRealData ? draw(features) : null!;

    test('are all there: drawn, told in the table, reached by keyboard', () => {
      expect(features).toHaveLength(count);
      expect(scene.districts.count).toBe(count);
      expect(scene.table().rows).toHaveLength(count);
      expect(scene.points().flat()).toHaveLength(count);
      expect(scene.issues.filter(({ code }) => code !== 'config')).toEqual([]);
    });

    test('none fills the frame', () => {
      if (count > 5) expect(largestShare(scene)).toBeLessThan(0.4);
      for (const { d } of pathsOf(scene, 'feature').filter((path) => path.d !== '')) {
        const { x, y, width, height } = boxOf(d);
        expect(x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height).toBe(true); // prettier-ignore
      }
    });

    test('labels do not lie over one another', () => {
      expect(textBoxes(scene).length).toBeGreaterThan([5, 3_321].includes(count) ? 3 : 15);
      expect(overlapping(scene)).toEqual([]);
    });

    test('500 random points are found where geoContains finds them', () => {
      const main = features.filter((each) => !isIslets(each)).map((each) => westOf(count === 34 || count > 3_000 ? 109.465 : 200, each)); // prettier-ignore
      expect(disagreements(scene, features, main)).toBe(0);
    });
  });

  test('states: multipart, islands, enclaves, far exclave: the map of Đà Nẵng shows đặc khu Hoàng Sa in a frame of its own, named, its scale told, every islet a dot', () => {
    const { features } = realTopoJson('danang-wards.topo.json', 'wards');
    const scene = draw(features);
    expect(insetNames(scene)).toEqual(['Quần đảo Hoàng Sa']);
    expect(marksOf(scene).some((mark) => mark.type === 'text' && mark.role === 'inset-note' && mark.lines[0] === 'không cùng tỷ lệ')).toBe(true); // prettier-ignore
    const box = boxOf(pathsOf(scene, 'inset')[0]!.d);
    const point = scene.points().flat().find(({ key }) => key === '20333')!; // prettier-ignore
    expect(point.x > box.x && point.x < box.x + box.width && point.y > box.y).toBe(true);
    expect(scene.hit(point.x, point.y)?.key).toBe('20333');
    const islets = scene.layers.find(({ id }) => id === 'inset-areas')!.marks;
    const subpaths = islets.flatMap((mark) => (mark.type === 'path' ? [...mark.d.matchAll(/M/g)] : [])); // prettier-ignore
    expect(subpaths).toHaveLength(46);
  });

  test('states: multipart, islands, enclaves, far exclave: the map of Việt Nam names both archipelagos, which belong to their provinces', () => {
    const { features } = realTopoJson('vn-provinces.topo.json', 'provinces');
    const scene = draw(features, { labels: 'none' });
    expect(insetNames(scene)).toEqual(['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa']);
    const [, truongSa] = pathsOf(scene, 'inset').map(({ d }) => boxOf(d));
    const hit = scene.layers.find(({ id }) => id === 'inset-areas')!.marks.flatMap((mark) => (mark.type === 'path' ? corners(mark.d) : [])).find(([x, y]) => x > truongSa!.x && y > truongSa!.y)!; // prettier-ignore
    expect((scene.hit(hit[0] + 1.7, hit[1])?.datum as { code: string }).code).toBe('56');
    // The points of their provinces stay on the mainland.
    const insets = pathsOf(scene, 'inset').map(({ d }) => boxOf(d));
    for (const { x } of scene.points().flat()) expect(x).toBeLessThan(insets[0]!.x);
  });

  test('without insets the archipelagos stand in their true place, by name', () => {
    const { features } = realTopoJson('vn-provinces.topo.json', 'provinces');
    const scene = draw(features, { labels: 'none', insets: 'none' });
    const names = marksOf(scene).flatMap((mark) => (mark.type === 'text' && mark.role === 'place-name' ? mark.lines : [])); // prettier-ignore
    expect(names).toEqual(['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa']);
  });

  test('a map of the country whose file has no islands has their frames all the same', () => {
    const { features } = realTopoJson('vn-provinces.topo.json', 'provinces');
    const scene = draw(
      features.map((each) => westOf(109.465, each)),
      { labels: 'none' },
    );
    expect(insetNames(scene)).toEqual(['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa']);
    expect(marksOf(scene).filter(({ role }) => role === 'inset-symbol')).toHaveLength(6);
  });
});

const atlas = (path: string): Topology =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')) as Topology;

describe('atlases', () => {
  test.each([
    ['us-atlas/counties-10m.json', 'counties', 3_231, 'albers-usa'],
    ['us-atlas/states-10m.json', 'states', 56, 'albers-usa'],
    ['world-atlas/countries-110m.json', 'countries', 177, 'equal-earth'],
  ] as const)(
    '%s: every feature counted, in the table, none filling the frame',
    (path, object, count, projection) => {
      const topology = atlas(path);
      const { features } = feature(topology, topology.objects[object] as GeometryCollection);
      const scene = draw(features, { projection, labels: 'none' });
      expect(features.length).toBe(count);
      expect(scene.table().rows).toHaveLength(count);
      expect(scene.districts.count).toBe(count);
      expect(largestShare(scene)).toBeLessThan(object === 'counties' ? 0.1 : 0.6);
    },
  );

  test('500 random points of the states between the oceans are found where geoContains finds them', () => {
    const topology = atlas('us-atlas/states-10m.json');
    const all = feature(topology, topology.objects['states'] as GeometryCollection).features;
    const far = new Set(['02', '15', '60', '66', '69', '72', '78']);
    const features = all.filter(({ id }) => !far.has(`${id}`));
    expect(features).toHaveLength(49);
    for (const each of features) expect(geoArea(each)).toBeLessThan(1);
    expect(disagreements(draw(features, { labels: 'none' }), features, features)).toBe(0);
  });

  test('500 random points of the counties between the oceans, too', () => {
    const topology = atlas('us-atlas/counties-10m.json');
    const all = feature(topology, topology.objects['counties'] as GeometryCollection).features;
    const far = new Set(['02', '15', '60', '66', '69', '72', '78']);
    const features = all.filter(({ id }) => !far.has(`${id}`.slice(0, 2)));
    expect(features).toHaveLength(3_108);
    expect(disagreements(draw(features, { labels: 'none' }), features, features)).toBe(0);
  });

  test('500 random points of the countries that lie on one side of the antimeridian, too', () => {
    const topology = atlas('world-atlas/countries-110m.json');
    const all = feature(topology, topology.objects['countries'] as GeometryCollection).features;
    const across = new Set(['010', '242', '643']);
    const features = all.filter(({ id }) => !across.has(`${id}`));
    expect(features).toHaveLength(174);
    const scene = draw(features, { labels: 'none', insets: 'none' });
    expect(disagreements(scene, features, features)).toBe(0);
  });

  test('states: wrong winding / lon-lat swapped / non-WGS84 (VN-2000 metres): RFC 7946 rings give the same picture', () => {
    const topology = atlas('us-atlas/states-10m.json');
    const all = feature(topology, topology.objects['states'] as GeometryCollection).features;
    const turned = all.map((each): Feature => {
      const { geometry } = each;
      if (geometry.type === 'Polygon') return { ...each, geometry: { ...geometry, coordinates: geometry.coordinates.map((ring) => [...ring].reverse()) } }; // prettier-ignore
      if (geometry.type === 'MultiPolygon') return { ...each, geometry: { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => [...ring].reverse())) } }; // prettier-ignore
      return each;
    });
    const exteriors = (features: readonly Feature[]) => draw(features, { labels: 'none', projection: 'albers-usa' }).points().flat().map(({ key, x, y }) => [key, x, y]); // prettier-ignore
    expect(exteriors(turned)).toEqual(exteriors(all));
    expect(windPolygon([]).length).toBe(0);
  });
});
