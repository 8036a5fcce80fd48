import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMapPoints, type MapPointsScene } from '../../src/components/map-points/map-points.layout.js'; // prettier-ignore
import { overlayOf } from '../../src/components/map-points/map-points.overlay.js';
import type { MapPointsOptions } from '../../src/components/map-points/map-points.options.js';
import type { Row } from '../../src/data/row.js';
import { clusterPositions } from '../../src/geo/cluster.js';
import { localeFor } from '../../src/i18n/register.js';
import '../../src/i18n/english.js';
import { symbolPath } from '../../src/scene/symbols.js';
import { seededRandom } from '../geo/samples.js';
import { junk, names, numbers } from '../support/hostile.js';
import { marksOf, pathsOf } from '../support/scene.js';
import { at, blockView, insetView } from './map-points.samples.js';

const vi = localeFor('vi');
const layout = (rows: readonly Row[], options: MapPointsOptions = {}, view = blockView()) =>
  layoutMapPoints(rows, options, view, vi);
const keysAt = (scene: MapPointsScene) => scene.points().flat().map(({ key, x, y }) => [key, x, y]); // prettier-ignore
const columnOf = (scene: MapPointsScene, key: string) => {
  const { columns, rows } = scene.table();
  const index = columns.findIndex((column) => column.key === key);
  return rows.map(({ cells }) => cells[index]!.text);
};

describe('the picture', () => {
  test('a point lies where its boundaries have it', () => {
    expect(keysAt(layout([at(50, 150, { id: 'p' })]))).toEqual([['p', 50, 150]]);
  });

  test('a path a category, in its colour and shape', () => {
    const rows = [at(50, 50, { category: 'Đèn' }), at(150, 50, { category: 'Rác' }), at(50, 150, { category: 'Đèn' })]; // prettier-ignore
    const points = marksOf(layout(rows), 'point');
    expect(points.map(({ series }) => series)).toEqual(['Đèn', 'Rác']);
    expect(points.map(({ fill }) => fill)).toEqual(['cat-1', 'cat-2']);
    expect(pathsOf(layout(rows), 'point')[1]).toBe(symbolPath('square', 150, 50, 6));
  });

  test('areas are in proportion to values: a quarter of the largest has half its radius', () => {
    const scene = layout([at(50, 50, { value: 40 }), at(150, 50, { value: 10 })]);
    expect(pathsOf(scene, 'point')).toEqual([symbolPath('circle', 50, 50, 15) + symbolPath('circle', 150, 50, 7.5)]); // prettier-ignore
  });

  test('a value that is not known is an outline, zero a dot', () => {
    const rows = [at(50, 50, { value: 40 }), at(150, 50, { value: null }), at(50, 150, { value: 0 })]; // prettier-ignore
    const [full, hollow] = marksOf(layout(rows), 'point');
    expect(hollow).toMatchObject({ d: symbolPath('circle', 150, 50, 5), fill: 'surface' });
    expect(full).toMatchObject({ d: expect.stringContaining(symbolPath('circle', 50, 150, 1.5)) as string }); // prettier-ignore
  });

  describe('sizes in the legend', () => {
    const sizes = (rows: readonly Row[], options: MapPointsOptions = {}, locale = vi) =>
      layoutMapPoints(rows, options, blockView(), locale).legend?.items.map(({ label, paint, symbol, isFixed }) => [label, paint, symbol?.radius, isFixed]); // prettier-ignore
    const rows = [at(50, 50, { value: 40 }), at(150, 50, { value: 10 })];

    test('are round values as large as on the map, the first with what is measured', () => {
      // 15 √(20/40), 15 √(10/40), 15 √(2/40).
      expect(sizes(rows, { measure: 'Tin báo', unit: 'tin' })).toEqual([
        ['Tin báo: 20\u00a0tin', 'cat-1', 10.6, true],
        ['10\u00a0tin', 'cat-1', 7.5, true],
        ['2\u00a0tin', 'cat-1', 3.4, true],
      ]);
    });

    test('in English, of a measure without a name', () => {
      const values = [at(50, 50, { value: 4000 })];
      expect(sizes(values, {}, localeFor('en'))!.map(([label]) => label)).toEqual(['Value: 2,000', '1,000', '200']); // prettier-ignore
    });

    test('follow categories, which differ: they are plain, and an outline is no data', () => {
      const mixed = [
        at(50, 50, { value: 100, category: 'A' }),
        at(150, 50, { value: null, category: 'B' }),
        { name: 'Chưa có vị trí', category: 'B' },
      ];
      expect(sizes(mixed)).toEqual([
        ['A', 'cat-1', 5, undefined],
        ['B', 'cat-2', 5, undefined],
        ['Giá trị: 100', 'ink-3', 15, true],
        ['50', 'ink-3', 10.6, true],
        ['10', 'ink-3', 4.7, true],
        ['Chưa có số liệu', 'none', 5, true],
      ]);
    });

    test('are none where no value has an area, and where nothing is drawn', () => {
      expect(sizes([at(50, 50, { value: 0 })])).toBeUndefined();
      expect(layoutMapPoints(rows, {}, null, vi).legend).toBeNull();
    });

    test('are in a file too, under the name of the layer', () => {
      const scene = layout(rows, { unit: 'tin' });
      const { picture } = overlayOf(scene, scene, { heading: 'Camera' }, 'Điểm', vi.format);
      expect(picture.legend?.items.map(({ label, count }) => [label, count])).toEqual([
        ['Camera', 2],
        ['Giá trị: 20\u00a0tin', undefined],
        ['10\u00a0tin', undefined],
        ['2\u00a0tin', undefined],
      ]);
    });
  });

  test('pictograms stand on a disc; one that is not known is told, and the shape stays', () => {
    const scene = layout([at(50, 50, { icon: 'camera' }), at(150, 50, { icon: 'dragon' })]);
    expect(marksOf(scene, 'pictogram')).toHaveLength(1);
    expect(scene.issues).toMatchObject([{ code: 'row', row: 2, field: 'icon', found: 'dragon' }]);
  });

  test('lines of GeoJSON are a path a category, reached anywhere along them', () => {
    const line = { type: 'LineString', coordinates: [[0.002, 0.002], [0.002, 0.018]] }; // prettier-ignore
    const rows = [{ type: 'Feature', properties: { id: 'k', name: 'Kiệt 12', category: 'Đang làm' }, geometry: line }]; // prettier-ignore
    const scene = layout(rows);
    expect(pathsOf(scene, 'line')).toEqual(['M20,180L20,20']);
    expect(scene.hit(26, 100)?.key).toBe('k');
    expect(scene.hit(40, 100)).toBeNull();
    expect(scene.points().flat()[0]).toMatchObject({ label: 'Kiệt 12: Đang làm, Cường' });
  });

  test('a line that runs out of a magnified map ends at its edge, its round end included', () => {
    const line = { type: 'LineString', coordinates: [[0.002, 0.015], [0.018, 0.015], [0.018, 0.002]] }; // prettier-ignore
    const rows = [{ type: 'Feature', properties: { id: 'k' }, geometry: line }];
    // Twice as large its corner lies at 360, 100.
    const scene = layout(rows, {}, blockView({ k: 2, x: 0, y: 0 }));
    expect(pathsOf(scene, 'line')).toEqual(['M40,100L198,100']);
    expect(pathsOf(scene, 'line-target')).toEqual(['M40,100L198,100']);
    expect(pathsOf(layout(rows, {}, blockView({ k: 2, x: -400, y: -400 })), 'line')).toEqual([]);
  });

  test('a magnified map shows the same points elsewhere, and none outside of the picture', () => {
    const rows = [at(50, 50, { id: 'near' }), at(190, 190, { id: 'far' })];
    expect(keysAt(layout(rows, {}, blockView({ k: 2, x: 0, y: 0 })))).toEqual([['near', 100, 100]]);
  });

  test('hidden categories leave picture and list, not the table', () => {
    const rows = [at(50, 50, { id: 'p', category: 'Đèn' }), at(150, 50, { id: 'q', category: 'Rác' })]; // prettier-ignore
    const scene = layout(rows, { hidden: ['Đèn'] });
    expect(keysAt(scene)).toEqual([['q', 150, 50]]);
    expect(scene.list().map(({ label }) => label)).toEqual(['Rác']);
    expect(columnOf(scene, 'category')).toEqual(['Đèn', 'Rác']);
    expect(scene.legend?.items.map(({ label, count }) => [label, count])).toEqual([['Đèn', 1], ['Rác', 1]]); // prettier-ignore
  });

  test('categories that the author names keep their order and colour, whatever comes first', () => {
    const scene = layout([at(50, 50, { category: 'Rác' })], { categories: ['Đèn', 'Rác'] });
    expect(scene.legend?.items.map(({ key, paint, count }) => [key, paint, count])).toEqual([
      ['Đèn', 'cat-1', 0],
      ['Rác', 'cat-2', 1],
    ]);
  });
});

describe('clusters of few points', () => {
  const countsOf = (...xs: number[]) => {
    const rows = xs.map((x, i) => at(x, 50, { id: `p${i}` }));
    return layout(rows).points().flat().map(({ x, label }) => [x, label]); // prettier-ignore
  };

  test('that would cover one another are one, at the place of the first; a point beside one stays', () => {
    expect(countsOf(50, 50, 72, 72)).toEqual([[50, '4 điểm']]);
    expect(countsOf(50, 50, 80, 80)).toEqual([[50, '2 điểm'], [80, '2 điểm']]); // prettier-ignore
    expect(countsOf(50, 50, 72).map(([x]) => x)).toEqual([50, 72]);
  });
});

describe('a cluster keeps off what lies beside it', () => {
  const countsOf = (...xs: number[]) => {
    const rows = xs.map((x, i) => at(x, 50, { id: `p${i}`, category: i > 1 ? 'B' : 'A' }));
    return layout(rows).points().flat().map(({ x, label }) => [x, label.replace(/: .*/, '')]); // prettier-ignore
  };

  test('a point that it touches is in it; to their edges they have 14.5 and, as a circle, 6.75 pixels', () => {
    expect(countsOf(50, 50)).toEqual([[50, '2 điểm']]);
    // A square of the same area has its corners at 7.52 pixels, 8.27 with its outline: 22.77 in all.
    expect(countsOf(50, 50, 73).map(([x]) => x)).toEqual([50, 73]);
    expect(countsOf(50, 50, 72)).toEqual([[50, '3 điểm']]);
    expect(countsOf(72, 50, 50).map(([x]) => x)).toEqual([50, 72]);
    expect(countsOf(71, 50, 50)).toEqual([[50, '3 điểm']]);
  });

  test('and so on while it grows: what touches the larger one is in it too', () => {
    const many = Array.from({ length: 1200 }, (_, i) => at(40 + (i % 2), 50, { id: `p${i}` }));
    const scene = layout([...many, at(69.5, 50, { id: 'near' }), at(160, 50, { id: 'far' })], { clusterer: clusterPositions }); // prettier-ignore
    const [cluster, far] = scene.points().flat();
    expect([cluster!.label, far!.key]).toEqual(['1.201 điểm', 'far']);
  });

  test('in an inset it stands between the name and the remark, a point stays at its place', () => {
    const view = insetView();
    const room = view.geography.rooms[1]!;
    const corner = { lon: 1.00005, lat: 1.00005 };
    const stack = layout([corner, corner], {}, view).points().flat()[0]!;
    const point = layout([corner], {}, view).points().flat()[0]!;
    expect(point.y).toBeGreaterThan(room.y + room.height - 2);
    expect(stack.y).toBeCloseTo(room.y + room.height - 14.5, 1);
    expect(stack.x).toBe(point.x);
  });

  test('no cluster lies on another mark, wherever points are', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })), { maxLength: 160 }); // prettier-ignore
    fc.assert(
      fc.property(places, (given) => {
        const rows = given.map(([x, y], i) => at(x, y, { id: `p${i}` }));
        const scene = layout(rows, { clusterer: clusterPositions });
        const marks = scene.points().flat();
        const [clusters, edges] = [marks.filter(({ key }) => key.startsWith('group:')), (key: string) => (key.startsWith('group:') ? 14.5 : 6.75)]; // prettier-ignore
        for (const cluster of clusters)
          for (const { key, x, y } of marks) {
            const away = Math.hypot(x - cluster.x, y - cluster.y);
            // Places of points are rounded to a tenth.
            if (key !== cluster.key) expect(away).toBeGreaterThan(14.5 + edges(key) - 0.2);
          }
        const members = marks.flatMap((mark) => scene.membersOf(mark));
        expect(new Set(members).size).toBe(members.length);
      }),
    );
  });
});

describe('states: overlapping points: a stack, a list in the tooltip, never moved aside', () => {
  const rows = Array.from({ length: 5 }, (_, i) => at(50, 50, { id: `p${i}`, name: `Đèn ${i}`, category: i < 3 ? 'A' : 'B' })); // prettier-ignore
  const scene = layout([...rows, at(150, 150, { id: 'lone' })]);
  const stack = scene.hit(50, 50)!;

  test('is one mark at the very place, with its number', () => {
    expect([stack.x, stack.y]).toEqual([50, 50]);
    expect(marksOf(scene, 'count')).toMatchObject([{ lines: ['5'], x: 50 }]);
    expect(scene.points().flat()).toHaveLength(2);
  });

  test('says how many it is and names them', () => {
    expect(scene.tooltip(stack).title).toBe('5 điểm');
    expect(scene.tooltip(stack).rows.map(({ label }) => label)).toEqual(['Đèn 0', 'Đèn 1', 'Đèn 2', 'Đèn 3', 'Đèn 4']); // prettier-ignore
    expect(stack.label).toBe('5 điểm: A 3, B 2');
    expect(scene.membersOf(stack)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
  });

  test('cannot be parted by a zoom; a cluster of points apart can', () => {
    expect(scene.extentOf(stack)).toBeNull();
    const near = layout([at(50, 50, { id: 'p' }), at(58, 50, { id: 'q' })]);
    const box = near.extentOf(near.points().flat()[0]!)!;
    expect([box.x, box.y, box.width].map(Math.round)).toEqual([50, 50, 8]);
  });

  test('gathers what lies within 18 pixels: points 19 pixels apart are two', () => {
    expect(
      layout([at(50, 50), at(69, 50)])
        .points()
        .flat(),
    ).toHaveLength(2);
  });
});

describe('states: point outside boundary: drawn, and flagged for developers', () => {
  test('is drawn where it lies and told as an issue', () => {
    const corner = blockView({ k: 0.5, x: 50, y: 50 });
    const scene = layout([at(-50, 100, { id: 'out', name: 'Ngoài' }), at(50, 50)], {}, corner);
    expect(keysAt(scene)).toContainEqual(['out', 25, 100]);
    expect(scene.issues).toMatchObject([{ code: 'coordinates', row: 1, found: 'Ngoài', count: 1 }]);
    expect(columnOf(scene, 'area')).toEqual(['ngoài ranh giới', 'Cường']);
    expect(scene.describe()).toBe('2 điểm; 1 điểm nằm ngoài ranh giới.');
  });

  test('outside of the picture it is in list and table', () => {
    const scene = layout([at(900, 900, { name: 'Xa' })]);
    expect(scene.points().flat()).toEqual([]);
    expect(scene.list()[0]!.items).toMatchObject([{ name: 'Xa', note: 'ngoài ranh giới' }]);
  });
});

describe('states: >500 areas or >5,000 points: a path a category, no node a point', () => {
  const random = seededRandom(3);
  const rows = Array.from({ length: 6000 }, (_, i) =>
    at(200 * random(), 200 * random(), { category: ['A', 'B', 'C'][i % 3] }),
  );

  test('clustered, a few marks hold all points', () => {
    const scene = layout(rows, { clusterer: clusterPositions });
    const marks = scene.layers.flatMap((layer) => layer.marks);
    expect(marks.length).toBeLessThan(60);
    const members = scene.points().flat().flatMap((point) => scene.membersOf(point)); // prettier-ignore
    expect(new Set(members).size).toBe(6000);
  });

  test('without clusters there are three paths', () => {
    const scene = layout(rows);
    expect(scene.layers.flatMap((layer) => layer.marks)).toHaveLength(3);
    expect(scene.points().flat()).toHaveLength(6000);
    expect(scene.table().rows).toHaveLength(6000);
  });

  test('a hundred points are drawn one by one, also where there are clusters', () => {
    const few = Array.from({ length: 100 }, (_, i) => at(20 * (i % 10) + 5, 20 * Math.floor(i / 10) + 5)); // prettier-ignore
    expect(layout(few, { clusterer: clusterPositions }).points().flat()).toHaveLength(100);
  });
});

describe('what cannot be used', () => {
  test('is told by row, and stays in the list without a place', () => {
    const rows = [at(50, 50), { lon: '108', lat: 16 }, { lon: 0, lat: 95 }, { lon: null, lat: null }]; // prettier-ignore
    const scene = layout(rows);
    expect(scene.issues).toMatchObject([
      { code: 'row', row: 2, field: 'lon', found: '108' },
      { code: 'row', row: 3, field: 'lat', found: '95' },
    ]);
    expect(columnOf(scene, 'area')).toEqual(['Cường', 'chưa có vị trí', 'chưa có vị trí', 'chưa có vị trí']); // prettier-ignore
    expect(scene.notices).toMatchObject([{ code: 'points-without-place', text: '3 điểm chưa có vị trí' }]); // prettier-ignore
  });

  test('longitude and latitude that are swapped are recognised', () => {
    const { issues } = layout([{ lon: 16.07, lat: 108.2 }]);
    expect(issues[0]).toMatchObject({ code: 'row', message: expect.stringContaining('swapped') as string }); // prettier-ignore
  });

  test('a value below zero has no area', () => {
    expect(layout([at(50, 50, { value: -3 }), at(150, 50, { value: 5 })]).issues).toMatchObject([
      { code: 'row', row: 1, field: 'value', found: '-3' },
    ]);
  });

  test('a repeated key: the first is kept', () => {
    const scene = layout([at(50, 50, { id: 'p' }), at(150, 150, { id: 'p' })]);
    expect(scene.issues).toEqual([
      { code: 'duplicate-key', field: 'id', count: 1, message: '1 row repeats a key in "id": the first was kept.' }, // prettier-ignore
    ]);
    expect(scene.size).toBe(1);
    expect(scene.notices).toEqual([{ code: 'rows-left-out', text: '1 dòng bị bỏ qua', count: 1 }]);
  });

  test('a row with a faulty cell stays in the list, and is not counted as left out', () => {
    const scene = layout([at(50, 50), at(150, 150, { value: -3 })]);
    expect(scene.size).toBe(2);
    expect(scene.notices).toEqual([]);
  });

  test('coordinates that no row has, and geometry that is no point or line', () => {
    expect(layout([{ name: 'x' }]).issues.map(({ code, field }) => [code, field])).toEqual([['field', 'lon'], ['field', 'lat']]); // prettier-ignore
    const polygon = { geometry: { type: 'Polygon', coordinates: [] } };
    expect(layout([polygon]).issues).toMatchObject([{ code: 'row', row: 1, field: 'geometry' }]);
  });

  test('an address that is none of a page is no link', () => {
    const rows = [at(50, 50, { href: 'javascript:alert(1)' }), at(150, 150, { href: '/phan-anh/2' })]; // prettier-ignore
    const items = layout(rows).list().flatMap((group) => group.items); // prettier-ignore
    expect(items.map(({ href }) => href)).toEqual([null, '/phan-anh/2']);
  });

  test('any rows in any view make a scene of numbers', () => {
    const field = fc.oneof(numbers, junk, fc.double({ min: -0.01, max: 0.03, noNaN: true }));
    const row = fc.record({ lon: field, lat: field, category: fc.oneof(names, junk), value: field, icon: junk, id: names, geometry: fc.oneof(junk, fc.constant({ type: 'LineString', coordinates: [[0, 0], [0.01, NaN]] })) }); // prettier-ignore
    const rows = fc.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: junk }), { maxLength: 30 }); // prettier-ignore
    fc.assert(
      fc.property(rows, fc.boolean(), (given, isClustered) => {
        const options = isClustered ? { clusterer: clusterPositions } : {};
        const scene = layout(given as Row[], options);
        const text = JSON.stringify([scene.layers, scene.legend], (_, value: unknown) => typeof value === 'number' ? String(value) : value); // prettier-ignore
        expect(text).not.toMatch(/NaN|Infinity|undefined/);
        expect(scene.table().rows).toHaveLength(scene.size);
        for (const point of scene.points().flat()) {
          expect(scene.hit(point.x, point.y)).not.toBeNull();
          expect(scene.tooltip(point).title).not.toBe('');
          expect(point.label).not.toMatch(/^$|NaN|undefined/);
        }
        expect(scene.describe()).not.toMatch(/^$|NaN|undefined/);
      }),
    );
  });
});

test('arrows lead to the nearest point in their direction', () => {
  const scene = layout([at(20, 20, { id: 'nw' }), at(180, 20, { id: 'ne' }), at(20, 180, { id: 'sw' })]); // prettier-ignore
  const [first] = scene.points()[0]!;
  expect(first!.key).toBe('nw');
  expect(scene.step?.(first!, 'right')?.key).toBe('ne');
  expect(scene.step?.(first!, 'down')?.key).toBe('sw');
  expect(scene.step?.(first!, 'left')).toBeNull();
});

test('without a map there is a list and no picture', () => {
  const scene = layoutMapPoints([at(50, 50, { name: 'Đèn', category: 'A' })], {}, null, vi);
  expect([scene.layers, scene.points()]).toEqual([[], []]);
  expect(scene.list()).toMatchObject([{ label: 'A', items: [{ name: 'Đèn', note: '' }] }]);
  expect(scene.describe()).toBe('1 điểm: A 1.');
});

test('in English', () => {
  const rows = [at(50, 50, { category: 'Lights' }), at(900, 900, { category: 'Lights' })];
  const scene = layoutMapPoints(rows, {}, blockView(), localeFor('en'));
  expect(scene.describe()).toBe('2 points: Lights 2; 1 point lies outside of the boundaries.');
});

test('in a file a layer without categories is told by its name and its number of points', () => {
  const scene = layout(Array.from({ length: 1234 }, (_, i) => at(50, 50, { id: i })));
  const { picture } = overlayOf(scene, scene, {}, 'Điểm', vi.format);
  expect(picture.legend?.items).toMatchObject([{ label: 'Điểm', count: 1234, countText: '1.234' }]);
});
