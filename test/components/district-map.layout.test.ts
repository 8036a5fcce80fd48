import fc from 'fast-check';
import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { WardError } from '../../src/core/error.js';
import { layoutDistrictMap } from '../../src/components/district-map/district-map.layout.js';
import { colourDistricts, fitMap, projectMap } from '../../src/components/district-map/district-map.steps.js'; // prettier-ignore
import type { DistrictMapOptions } from '../../src/components/district-map/district-map.options.js';
import { localeFor } from '../../src/i18n/register.js';
import { textBox } from '../../src/scene/frame.js';
import type { Row } from '../../src/data/row.js';
import { hasRealData, realGeoJson, realTopoJson } from '../geo/real-data.js';
import { featureOf, polygonFeature, seededRandom, square } from '../geo/samples.js';
import { block, corners, labelsOf, marksOf, pathsOf } from './district-map.samples.js';

const vi = localeFor('vi');
const frame = { width: 400, height: 300 };

const layout = (rows: readonly Row[], options: DistrictMapOptions = {}, features = block) =>
  layoutDistrictMap({ features, rows }, { key: 'code', ...options }, frame, vi);
const rowsOf = (...values: unknown[]): Row[] =>
  values.map((value, i) => ({ code: 'abcdefgh'[i], value }));
const cells = (scene: ReturnType<typeof layout>) =>
  scene.table().rows.map((row) => row.cells.map(({ text }) => text));
const legend = (scene: ReturnType<typeof layout>) =>
  scene.legend?.items.map(({ label, paint, count }) => [label, paint, count]) ?? [];

test('features without properties are districts by their id', () => {
  const bare = block.map(({ geometry }, id) => ({ type: 'Feature', id, geometry }) as Feature);
  const scene = layout([{ id: 2, value: 5 }], { key: 'id' }, bare);
  expect(cells(scene)).toEqual([['0', '–'], ['1', '–'], ['2', '5'], ['3', '–']]); // prettier-ignore
});

test('padding that is no number is the usual one, and none is less than nothing', () => {
  const boxOf = (padding: number) => layout(rowsOf(1), { padding }).boxOf('a');
  expect(boxOf(NaN)).toEqual(boxOf(8));
  expect(boxOf(-50)).toEqual(boxOf(0));
});

test('categories are one whatever they are composed of', () => {
  const scene = layout(rowsOf('Tốt', 'Tốt'.normalize('NFD'), 'Khá'), { classes: 'category' });
  expect(scene.legend!.items.map(({ label, count }) => [label, count])).toEqual([
    ['Tốt', 2],
    ['Khá', 1],
    ['Chưa có số liệu', 1],
  ]);
});

test('what cannot even be printed is refused like other texts', () => {
  const { issues } = layout(rowsOf(Symbol('ten'), 20n, 30));
  expect(issues).toMatchObject([
    { code: 'row', row: 1, found: 'Symbol(ten)' },
    { code: 'row', row: 2, found: '20' },
  ]);
});

describe('four squares', () => {
  const scene = layout(rowsOf(10, 20, 30, 40), { unit: '%', classCount: 4, measure: 'Tỷ lệ' });

  test('are a path a class, from the top left of the frame to its bottom right', () => {
    const paths = pathsOf(scene, 'feature');
    expect(paths.map(({ fill }) => fill)).toEqual(['seq-1', 'seq-2', 'seq-3', 'seq-4']);
    // Padding 8 leaves 284 high; two degrees of latitude by two of longitude are square near the equator.
    expect(corners(paths[2]!.d)).toEqual([[58, 150], [58, 8], [200, 8], [200, 150]]); // prettier-ignore
    expect(corners(paths[1]!.d)).toEqual([[200, 292], [200, 150], [342, 150], [342, 292]]); // prettier-ignore
  });

  test('have one outline without the borders between them', () => {
    const [outline] = pathsOf(scene, 'outline');
    expect(outline).toMatchObject({ stroke: 'map-outline', strokeWidth: 1.25 });
    for (const [x, y] of corners(outline!.d)) expect([58, 342].includes(x) || [8, 292].includes(y)).toBe(true); // prettier-ignore
  });

  test('have a legend that counts', () => {
    expect(legend(scene)).toEqual([
      ['10–19%', 'seq-1', 1],
      ['20–29%', 'seq-2', 1],
      ['30–39%', 'seq-3', 1],
      ['40%', 'seq-4', 1],
    ]);
  });

  test('are found by pointer', () => {
    expect(scene.hit(100, 100)).toMatchObject({ key: 'c', x: 129, y: 79, label: 'Cường: 30%' });
    expect(scene.hit(100, 200)?.datum).toMatchObject({ code: 'a', value: 10 });
    expect(scene.hit(10, 10)).toBeNull();
  });

  test('are walked by their geography, from the top left', () => {
    const [points] = scene.points();
    expect(points!.map(({ key }) => key)).toEqual(['c', 'd', 'a', 'b']);
    expect(scene.step!(points![0]!, 'right')?.key).toBe('d');
    expect(scene.step!(points![1]!, 'down')?.key).toBe('b');
    expect(scene.step!(points![3]!, 'left')?.key).toBe('a');
    expect(scene.step!(points![2]!, 'left')).toBeNull();
  });

  test('light up over the picture', () => {
    const point = scene.hit(100, 100)!;
    expect(scene.overlay(point, 'active')).toMatchObject([{ stroke: 'ink', strokeWidth: 1.5 }]);
    expect(scene.overlay(point, 'selected')).toMatchObject([
      { stroke: 'surface', strokeWidth: 5 },
      { stroke: 'ink', strokeWidth: 2.5 },
      { role: 'check', fill: 'ink' },
      { role: 'check', stroke: 'surface' },
    ]);
    expect(corners((scene.overlay(point, 'active')[0] as { d: string }).d)).toHaveLength(4);
  });

  test('tell themselves', () => {
    expect(scene.describe()).toBe('Tỷ lệ: 4 khu vực, cao nhất Dũng (40%), thấp nhất An (10%).');
    expect(cells(scene)).toEqual([['An', '10%'], ['Bình', '20%'], ['Cường', '30%'], ['Dũng', '40%']]); // prettier-ignore
    expect(scene.table().columns.map(({ label }) => label)).toEqual(['Khu vực', 'Tỷ lệ']);
    expect(scene.size).toBe(4);
    expect([scene.notices, scene.issues]).toEqual([[], []]);
  });

  test('speak English too', () => {
    const english = layoutDistrictMap({ features: block, rows: rowsOf(10, 20, 30, null) }, { key: 'code', measure: 'Share', unit: '%' }, frame, localeFor('en')); // prettier-ignore
    expect(english.describe()).toBe(
      'Share: 4 areas, highest in Cường (30%), lowest in An (10%), 1 area without data.',
    );
  });
});

describe('values', () => {
  test('zero is a value; null, NaN, an empty text and a missing field are not', () => {
    const features = 'abcde'.split('').map((code, i) => polygonFeature([square(i, 0)], code));
    const rows = [...rowsOf(0, null, NaN, ''), { code: 'e' }];
    const scene = layout(rows, {}, features);
    expect(legend(scene)).toEqual([['0', 'seq-1', 1], ['Chưa có số liệu', 'hatch-hatch', 4]]); // prettier-ignore
    expect(cells(scene).map(([, value]) => value)).toEqual(['0', '–', '–', '–', '–']);
    expect(scene.table().rows[1]!.cells[1]).toEqual({ text: '–', value: null, spoken: 'Chưa có số liệu' }); // prettier-ignore
    expect(scene.issues).toEqual([]);
  });

  test('infinities and texts are left out, counted and reported with their row', () => {
    const scene = layout(rowsOf(1, Infinity, '12.800', -Infinity));
    expect(scene.issues.map(({ code, row, found }) => [code, row, found])).toEqual([['row', 2, 'Infinity'], ['row', 3, '12.800'], ['row', 4, '-Infinity']]); // prettier-ignore
    expect(scene.notices).toEqual([{ code: 'rows-left-out', text: '3 dòng bị bỏ qua', count: 3 }]);
    expect(scene.table().rows).toHaveLength(4);
  });

  test('negative ones diverge round zero, with a neutral middle', () => {
    const scene = layout(rowsOf(-10, -1, 1, 10), { classes: 'equal', classCount: 3, divergingAt: 0 }); // prettier-ignore
    expect(legend(scene).map(([, paint, count]) => [paint, count])).toEqual([['div-2', 1], ['div-4', 2], ['div-6', 1]]); // prettier-ignore
    expect(legend(scene)[0]![0]).toBe('từ −10 đến dưới −3,333');
  });

  test('all equal are one class, which shows that value', () => {
    const scene = layout(rowsOf(7, 7, 7, 7), { unit: 'hộ' });
    expect(legend(scene)).toEqual([['7\u00a0hộ', 'seq-3', 4]]);
    expect(scene.describe()).toBe('4 khu vực, tất cả đều là 7\u00a0hộ.');
  });

  test('none at all: everything is hatched, and said', () => {
    const scene = layout([]);
    expect(legend(scene)).toEqual([['Chưa có số liệu', 'hatch-hatch', 4]]);
    expect(scene.describe()).toBe('4 khu vực, 4 khu vực chưa có số liệu.');
    expect(scene.issues).toEqual([]);
  });

  test('that are awaited leave the boundaries plain, without a legend', () => {
    const scene = layoutDistrictMap({ features: block, rows: null }, { key: 'code', labels: 'auto' }, frame, vi); // prettier-ignore
    expect(pathsOf(scene, 'feature').map(({ fill }) => fill)).toEqual(['track']);
    expect(scene.legend).toBeNull();
    expect(labelsOf(scene)).toEqual([]);
  });

  test('withheld, not applicable, missing and zero look different and say so', () => {
    const rows = [
      { code: 'a', value: 5, flag: 'suppressed' },
      { code: 'b', value: null, flag: 'not-applicable' },
      { code: 'c', value: null },
      { code: 'd', value: 0 },
    ];
    const scene = layout(rows);
    expect(legend(scene)).toEqual([
      ['0', 'seq-1', 1],
      ['Chưa có số liệu', 'hatch-hatch', 1],
      ['Không công bố', 'hatch-ink', 1],
      ['Không áp dụng', 'surface', 1],
    ]);
    // The withheld 5 is nowhere: not in the table, the classes or the sentence.
    expect(JSON.stringify([scene.table(), scene.classes, scene.describe()])).not.toContain('5');
  });

  test('a field that no row has is reported', () => {
    expect(layout(rowsOf(1), { value: 'density' }).issues).toMatchObject([{ code: 'field', field: 'density' }]); // prettier-ignore
  });

  test('names of object members are plain fields, keys and names', () => {
    const feature = polygonFeature([square(0, 0)], '__proto__', 'constructor');
    const row = Object.fromEntries([['code', '__proto__'], ['toString', 3]]) as Row; // prettier-ignore
    const scene = layout([row], { value: 'toString' }, [feature]);
    expect(cells(scene)).toEqual([['constructor', '3']]);
    expect(layout([{ code: '__proto__' }], { value: 'valueOf' }, [feature]).describe()).toMatch(/1 khu vực chưa/); // prettier-ignore
  });
});

describe('the join', () => {
  test('takes 4 for "4" and not for "00004"', () => {
    const features = [polygonFeature([square(0, 0)], '4'), polygonFeature([square(1, 0)], '00004')];
    expect(cells(layout([{ code: 4, value: 1 }], {}, features))).toEqual([['4', '1'], ['00004', '–']]); // prettier-ignore
  });

  test('takes the first of two rows with one key, and reports the other once', () => {
    const rows = [...rowsOf(1, 2), { code: 'a', value: 99 }, { code: 'b', value: 98 }];
    const scene = layout(rows);
    expect(cells(scene).slice(0, 2)).toEqual([['An', '1'], ['Bình', '2']]); // prettier-ignore
    expect(scene.issues).toMatchObject([{ code: 'duplicate-key', count: 2 }]);
  });

  test('takes the first of two districts with one key; both are drawn and have points of their own', () => {
    const twice = [...block.slice(0, 1), polygonFeature([square(1, 0)], 'a', 'An (2)')];
    const scene = layout(rowsOf(5), {}, twice);
    expect(legend(scene).map(([, , count]) => count)).toEqual([1, 1]);
    expect(new Set(scene.points()[0]!.map(({ key }) => key)).size).toBe(2);
    expect(scene.issues).toMatchObject([{ code: 'duplicate-key', count: 1 }]);
  });

  test('lists rows without a district below the map and in the table', () => {
    const scene = layout([...rowsOf(1), { code: 'x', name: 'Xa', value: 3 }, { value: 4 }]);
    expect(scene.notices).toEqual([
      { code: 'unmatched-rows', text: '2 dòng chưa có vị trí', items: ['Xa', '–'] },
    ]);
    const rows = scene.table().rows.slice(4);
    expect(rows.map(({ cells: [name, value] }) => [name!.text, name!.note, value!.value])).toEqual([['Xa', 'Chưa có vị trí', 3], ['–', 'Chưa có vị trí', 4]]); // prettier-ignore
    expect(scene.size).toBe(6);
    expect(scene.issues).toMatchObject([{ code: 'unmatched', row: 2, count: 2 }]);
  });

  test('values of rows without a district do not bend the classes', () => {
    const scene = layout([...rowsOf(1, 2, 3, 4), { code: 'x', value: 1e9 }], { classes: 'equal', classCount: 2 }); // prettier-ignore
    expect(scene.classes.domain).toEqual([1, 4]);
  });

  test('tells districts of one name apart', () => {
    const features = ['p', 'q'].map((code, i) => polygonFeature([square(i, 0)], code, 'Bình An'));
    expect(cells(layout([], {}, features)).map(([name]) => name)).toEqual(['Bình An, p', 'Bình An, q']); // prettier-ignore
  });
});

describe('classes', () => {
  test('by the author’s lines are open at both ends, and empty ones stay', () => {
    expect(legend(layout(rowsOf(31, 44, 58, null), { unit: '%', breaks: [35, 45, 55] }))).toEqual([
      ['dưới 35%', 'seq-1', 1],
      ['35–44%', 'seq-2', 1],
      ['45–54%', 'seq-3', 0],
      ['từ 55%', 'seq-4', 1],
      ['Chưa có số liệu', 'hatch-hatch', 1],
    ]);
  });

  test('where less is better come in the other order, the good end last', () => {
    const labels = legend(layout(rowsOf(1, 5, 9), { breaks: [4, 8], better: 'lower' }));
    expect(labels.slice(0, 3).map(([label]) => label)).toEqual(['từ 8', '4–7', 'dưới 4 (tốt hơn)']);
  });

  test('of status words have their colours and words', () => {
    const scene = layout(rowsOf('achieved', 'off-track'), { classes: 'category' });
    expect(legend(scene).slice(0, 2)).toEqual([['Đã đạt', 'achieved-mark', 1], ['Chậm tiến độ', 'off-track-mark', 1]]); // prettier-ignore
    expect(scene.hit(100, 200)?.label).toBe('An: Đã đạt');
    expect(scene.describe()).toBe('4 khu vực, Đã đạt (1), Chậm tiến độ (1), 2 khu vực chưa có số liệu.'); // prettier-ignore
  });

  test('with a long unit tell it once', () => {
    const labels = legend(layout(rowsOf(1000, 2000, 3000, 4000), { classCount: 2, unit: 'người/km²' })); // prettier-ignore
    expect(labels.map(([label]) => label)).toEqual(['1.000–2.999', '3.000–4.000\u00a0người/km²']);
  });

  test('that are chosen in the legend stand out', () => {
    const scene = layout(rowsOf(1, 9), { breaks: [5], highlight: ['class-1'] });
    expect(pathsOf(scene, 'feature').map(({ opacity }) => opacity)).toEqual([0.25, undefined, 0.25]); // prettier-ignore
  });
});

describe('tooltip and table', () => {
  const rows = [{ code: 'a', value: 44, goal: 50, state: 'at-risk' }, { code: 'b', value: 3, state: 'odd' }]; // prettier-ignore
  const options = { unit: '%', target: 'goal', status: 'state', measure: 'Tổ thông minh', period: 'Quý III/2026' }; // prettier-ignore
  const scene = layout(rows, options);

  test('name, period, value, target and status', () => {
    expect(scene.tooltip(scene.hit(100, 200)!)).toEqual({
      title: 'An',
      subtitle: 'Quý III/2026',
      rows: [
        { label: 'Tổ thông minh', value: '44%' },
        { label: 'Mục tiêu', value: '50%' },
      ],
      status: 'at-risk',
    });
  });

  test('a word that is no status is none', () => {
    expect(scene.tooltip(scene.hit(300, 200)!)).toMatchObject({ status: null });
  });

  test('columns for what there is', () => {
    expect(scene.table().columns.map(({ key, numeric }) => [key, numeric])).toEqual([['name', false], ['value', true], ['target', true], ['status', false]]); // prettier-ignore
    expect(cells(scene)[0]).toEqual(['An', '44%', '50%', 'Có nguy cơ']);
    expect(cells(scene)[1]).toEqual(['Bình', '3%', '–', '–']);
  });
});

describe('labels', () => {
  test('are name over value, in the colour for their ground', () => {
    const scene = layout(rowsOf(10, 20, 30, 40), { unit: '%', classCount: 4, labels: 'auto' });
    expect(labelsOf(scene)).toEqual(['An', '10%', 'Bình', '20%', 'Cường', '30%', 'Dũng', '40%']);
    const texts = marksOf(scene).filter((mark) => mark.type === 'text');
    expect(texts.map(({ fill }) => fill)).toEqual(['seq-on-1', 'seq-on-1', 'seq-on-2', 'seq-on-2', 'seq-on-3', 'seq-on-3', 'seq-on-4', 'seq-on-4']); // prettier-ignore
    expect(texts.map(({ style }) => style).slice(0, 2)).toEqual(['label', 'value']);
  });

  test('stand on a plate where there is no data, and say so', () => {
    const scene = layout(rowsOf(10), { labels: 'auto' });
    expect(labelsOf(scene).slice(2, 4)).toEqual(['Bình', 'chưa có số liệu']);
    expect(pathsOf(scene, 'plate')).toHaveLength(3);
  });

  test('may be names or values alone, or none', () => {
    expect(labelsOf(layout(rowsOf(1, 2), { labels: 'name' }))).toEqual(['An', 'Bình', 'Cường', 'Dũng']); // prettier-ignore
    expect(labelsOf(layout(rowsOf(1, 2, 3, 4), { labels: 'value' }))).toEqual(['1', '2', '3', '4']);
    expect(labelsOf(layout(rowsOf(1, 2)))).toEqual([]);
  });

  test('break a long name, then leave it away, then leave all away', () => {
    const name = 'Phường Thanh Khê Đông và Xuân Hà';
    const at = (width: number) =>
      labelsOf(layoutDistrictMap({ features: [polygonFeature([square(0, 0)], 'a', name)], rows: rowsOf(5) }, { key: 'code', labels: 'auto' }, { width, height: width }, vi)); // prettier-ignore
    expect(at(300)).toEqual([name, '5']);
    expect(at(180)).toEqual(['Phường Thanh Khê', 'Đông và Xuân Hà', '5']);
    expect(at(90)).toEqual(['5']);
    expect(at(30)).toEqual([]);
  });

  test('use the short name that the author gives', () => {
    const feature = polygonFeature([square(0, 0)], 'a', 'Khu phố 1');
    feature.properties!['shortName'] = 'KP 1';
    expect(labelsOf(layout(rowsOf(1), { labels: 'name' }, [feature]))).toEqual(['KP 1']);
  });

  test('lie inside their district and never on one another', () => {
    if (!hasRealData) return expect(hasRealData).toBe(false);
    const { features } = realGeoJson('thanh-khe-old-wards.geojson');
    const rows = features.map(({ properties }) => ({
      code: properties!['code'] as string,
      value: 3,
    }));
    const scene = layoutDistrictMap({ features, rows }, { key: 'code', labels: 'auto' }, { width: 900, height: 600 }, vi); // prettier-ignore
    const texts = marksOf(scene).filter((mark) => mark.type === 'text');
    expect(texts.length).toBeGreaterThanOrEqual(10);
    for (const [i, text] of texts.entries()) {
      const { x, y, width, height } = textBox(text);
      const district = scene.hit(text.x, text.y)!.key;
      for (const corner of [
        [x, y],
        [x + width, y],
        [x, y + height],
        [x + width, y + height],
      ] as const)
        // prettier-ignore
        expect(scene.hit(...corner)?.key).toBe(district);
      for (const other of texts.slice(i + 1).map(textBox))
        expect(x < other.x + other.width && other.x < x + width && y + 3 < other.y + other.height && other.y + 3 < y + height).toBe(false); // prettier-ignore
    }
    return undefined;
  });
});

describe('geometry', () => {
  test('that cannot be used leaves its district in the table, marked, and draws the rest', () => {
    const features = [
      ...block,
      polygonFeature([square(999, 999)], 'x', 'Xa'),
      featureOf(null, 'y'),
    ];
    const scene = layout([...rowsOf(1, 2, 3, 4), { code: 'x', value: 5 }], {}, features);
    expect(scene.points()[0]).toHaveLength(4);
    expect(scene.table().rows[4]!.cells).toMatchObject([{ text: 'Xa', note: 'Chưa có vị trí' }, { value: 5 }]); // prettier-ignore
    expect(scene.notices).toMatchObject([{ code: 'districts-not-drawn', items: ['Xa', 'y'] }]);
    expect(scene.issues).toMatchObject([{ code: 'coordinates', count: 1 }]);
  });

  test('with swapped coordinates is refused by that name', () => {
    const swapped = polygonFeature([square(15, 107)]);
    expect(() => layout([], {}, [swapped])).toThrow(WardError);
    expect(() => layout([], {}, [swapped])).toThrow(/swapped/);
  });

  test('in metres is drawn flat, north up, and says what it may be', () => {
    const features = [polygonFeature([square(545e3, 1776e3, 1e3)], 'a'), polygonFeature([square(545e3, 1777e3, 1e3)], 'b')]; // prettier-ignore
    const scene = layout(rowsOf(1, 2), {}, features);
    expect(scene.hit(200, 60)?.key).toBe('b');
    expect(scene.notices).toEqual([
      {
        code: 'coordinates',
        text: 'Tọa độ tính bằng mét, có thể là VN-2000; bản đồ được vẽ phẳng.',
      },
    ]);
    expect(scene.issues[0]!.message).toMatch(/VN-2000.*`crs`/);
  });

  test('in pixels is taken as it is under an identity projection', () => {
    const features = [polygonFeature([square(0, 0, 500)], 'a'), polygonFeature([square(0, 500, 500)], 'b')]; // prettier-ignore
    const scene = layout(rowsOf(1, 2), { projection: 'identity' }, features);
    expect(scene.hit(200, 60)?.key).toBe('a');
    expect([scene.notices, scene.issues]).toEqual([[], []]);
  });

  test('of points and lines is drawn faintly over the districts', () => {
    const road = featureOf({ type: 'LineString', coordinates: [[0, 0], [0.02, 0.02]] }); // prettier-ignore
    const scene = layout(rowsOf(1), {}, [...block, road]);
    expect(pathsOf(scene, 'context')).toHaveLength(1);
    expect(scene.table().rows).toHaveLength(4);
  });

  test('of nothing says that there are no boundaries', () => {
    const scene = layout(rowsOf(1), {}, []);
    expect(scene.describe()).toBe('Chưa có ranh giới.');
    expect(scene.points()).toEqual([[]]);
    expect(marksOf(scene)).toEqual([]);
    expect(cells(scene)).toEqual([['a', '1']]);
  });

  test('a small district gets a ring when it is pointed at', () => {
    const features = [polygonFeature([square(0, 0, 10)], 'a'), polygonFeature([square(11, 0, 0.1)], 'b'), polygonFeature([square(19, 9)], 'c')]; // prettier-ignore
    const scene = layout([], { insets: 'none' }, features);
    const point = scene.points()[0]!.find(({ key }) => key === 'b')!;
    expect(scene.hit(point.x + 8, point.y)?.key).toBe('b');
    expect(scene.overlay(point, 'active').at(-1)).toMatchObject({ type: 'circle', r: 10 });
  });

  test('is never changed, and neither are rows', () => {
    const [features, rows] = [structuredClone(block), rowsOf(1, Infinity, 'x')];
    const before = structuredClone([features, rows]);
    const scene = layout(rows, { labels: 'auto' }, features);
    scene.table();
    expect([features, rows]).toEqual(before);
    expect(scene.hit(100, 200)!.datum).toBe(rows[0]);
  });
});

describe('an inset', () => {
  const mainland = [0, 1, 2, 3].map((i) => polygonFeature([square(107 + i, 15)], 'abcd'[i]));
  const islets = polygonFeature([square(120, 16, 0.2)], 'e', 'Đặc khu Hoàng Sa');
  const scene = layout(rowsOf(1, 2, 3, 4, 5), {}, [...mainland, islets]);

  test('is framed, named and says that its scale is another', () => {
    expect(pathsOf(scene, 'inset')).toMatchObject([{ stroke: 'line-strong', strokeWidth: 1 }]);
    const texts = marksOf(scene).flatMap((mark) => (mark.type === 'text' ? mark.lines : []));
    expect(texts).toEqual(['Đặc khu Hoàng Sa', 'không cùng tỷ lệ']);
  });

  test('lies over the main map', () => {
    const order = scene.layers.map(({ id }) => id);
    expect(order).toEqual(['areas', 'context', 'outline', 'insets', 'inset-areas', 'inset-outline', 'labels']); // prettier-ignore
  });

  test('lets the mainland fill the rest', () => {
    // 400 wide is narrow: the frame stands below. Four degrees of longitude fill the width.
    expect(scene.hit(12, 100)?.key).toBe('a');
    expect(scene.hit(388, 100)?.key).toBe('d');
  });

  test('is in the table and in keyboard order', () => {
    expect(cells(scene)[4]).toEqual(['Đặc khu Hoàng Sa', '5']);
    expect(scene.points()[0]!.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e']);
    const [x, y] = corners(pathsOf(scene, 'inset')[0]!.d)[0]!;
    const point = scene.points()[0]![4]!;
    expect(point.x > x && point.y > y).toBe(true);
    expect(scene.step!(scene.points()[0]![0]!, 'down')?.key).toBe('e');
  });

  test('stands beside the map where there is room', () => {
    const wide = layoutDistrictMap({ features: [...mainland, islets], rows: [] }, { key: 'code' }, { width: 900, height: 300 }, vi); // prettier-ignore
    const [left, top] = corners(pathsOf(wide, 'inset')[0]!.d)[0]!;
    expect(left).toBeGreaterThan(700);
    expect(top).toBe(8);
  });
});

describe('steps that are kept', () => {
  const options = { key: 'code' };
  const fitted = fitMap(projectMap(block, options, null), options, frame);
  const first = colourDistricts(fitted, rowsOf(1, 2, 3, 4), options, vi, null);
  const second = colourDistricts(fitted, rowsOf(4, 3, 2, 1), options, vi, null);

  test('new data writes no path again', () => {
    for (let i = 0; i < 4; i++) expect(second.districts.pathOf(i)).toBe(first.districts.pathOf(i));
    expect(second.layers.find(({ id }) => id === 'outline')!.key).toBe(first.layers.find(({ id }) => id === 'outline')!.key); // prettier-ignore
    expect(first.districts.paintOf(0)).toBe('seq-1');
    expect(second.districts.paintOf(0)).toBe('seq-4');
  });

  test('a new size projects nothing again', () => {
    const { projected } = fitted.geography;
    const larger = fitMap(projected, options, { width: 800, height: 600 });
    expect(larger.geography.projected.parts).toBe(projected.parts);
  });

  test('a zoom leaves away labels that would be cut off', () => {
    const zoom = { k: 3, x: -400, y: -300 };
    const zoomed = fitMap(fitted.geography.projected, { ...options, zoom }, frame);
    const scene = colourDistricts(
      zoomed,
      rowsOf(1, 2, 3, 4),
      { ...options, labels: 'name' },
      vi,
      null,
    );
    for (const mark of marksOf(scene))
      if (mark.type === 'text') expect(scene.hit(mark.x, mark.y)).not.toBeNull();
    expect(labelsOf(scene).length).toBeLessThan(4);
  });

  test('a zoom moves the map under its frame', () => {
    const zoomed = fitMap(fitted.geography.projected, { ...options, zoom: { k: 2, x: -200, y: -150 } }, frame); // prettier-ignore
    const scene = colourDistricts(zoomed, [], options, vi, null);
    expect(scene.hit(5, 290)?.key).toBe('a');
    expect(scene.hit(395, 5)?.key).toBe('d');
  });
});

describe.runIf(hasRealData)('the wards of Đà Nẵng', () => {
  const features = hasRealData ? realTopoJson('danang-wards.topo.json', 'wards').features : [];
  const rows = features.map(({ properties }) => ({
    code: properties!['code'] as string,
    area: properties!['areaKm2'] as number,
  }));
  const options = {
    key: 'code',
    value: 'area',
    unit: 'km²',
    classCount: 5,
    insets: 'none',
  } as const;
  const scene = layoutDistrictMap({ features, rows }, options, { width: 800, height: 400 }, vi);

  test('all 94 are joined by code, in five equal classes', () => {
    expect(scene.issues).toEqual([]);
    expect(legend(scene).map(([, , count]) => count)).toEqual([19, 19, 18, 19, 19]);
    expect(scene.points()[0]).toHaveLength(94);
    expect(scene.table().rows).toHaveLength(94);
  });

  test('every anchor hits its own district', () => {
    for (const point of scene.points()[0]!)
      expect(scene.hit(point.x, point.y)?.key).toBe(point.key);
  });

  test('every district can be reached by arrow keys', () => {
    const [points] = scene.points();
    const reached = new Set([points![0]!]);
    for (const at of reached)
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = scene.step!(at, direction);
        if (next) reached.add(next);
      }
    expect(reached.size).toBe(94);
  });
});

test('10,000 rows on 100 districts', () => {
  const features = Array.from({ length: 100 }, (_, i) => polygonFeature([square(i % 10, Math.floor(i / 10))], `${i}`)); // prettier-ignore
  const rows = Array.from({ length: 10_000 }, (_, i) => ({ code: `${i}`, value: i % 17 }));
  const scene = layout(rows, { labels: 'auto' }, features);
  expect(scene.size).toBe(10_000);
  expect(scene.table().rows).toHaveLength(10_000);
  expect(scene.notices[0]).toMatchObject({ text: '9.900 dòng chưa có vị trí' });
  expect(pathsOf(scene, 'feature').length).toBeLessThanOrEqual(5);
});

describe('whatever is given', () => {
  const value = fc.oneof(
    fc.double(),
    fc.integer({ min: -50, max: 50 }),
    fc.constantFrom(null, undefined, '', 'x', NaN, Infinity, 0, -0, {}, true),
  );
  const row = fc.record({ code: fc.constantFrom('a', 'b', 'c', 'd', 'zz', 4, null), value, flag: fc.constantFrom('suppressed', 'not-applicable', null) }); // prettier-ignore
  const side = fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(0, 1, 7, NaN, -3));
  const chosen: fc.Arbitrary<DistrictMapOptions> = fc.record({
    classes: fc.constantFrom('quantile', 'equal', 'jenks', 'threshold', 'category'),
    classCount: fc.constantFrom(-1, 0, 1, 3, 5, 99, NaN),
    breaks: fc.constantFrom(undefined, [], [0], [3, 1, NaN, 2]),
    divergingAt: fc.constantFrom(undefined, 0, 10),
    labels: fc.constantFrom('none', 'name', 'value', 'auto'),
    better: fc.constantFrom(undefined, 'lower', 'higher'),
    padding: fc.constantFrom(0, 8, 5000),
    unit: fc.constantFrom(undefined, '%', 'người/km²'),
    insets: fc.constantFrom('auto' as const, 'none' as const, [
      { keys: ['a'] },
      { keys: ['b', 'c'] },
    ]),
  });
  const geometries = [
    block,
    [...block, polygonFeature([square(50, 0, 0.1)], 'e', 'Đảo xa')],
    [...block, featureOf(null, 'f'), polygonFeature([[[0, 0], [0, 0], [0, 0]]], 'g')], // prettier-ignore
    block.slice(0, 1),
    [],
  ];

  test('there is no exception, no number that is none, no mark outside, and every row in the table', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), chosen, side, side, fc.constantFrom(...geometries), fc.constantFrom('vi', 'en', 'fr'), (rows, options, width, height, features, tag) => { // prettier-ignore
        const scene = layoutDistrictMap({ features, rows }, { key: 'code', ...options }, { width, height }, localeFor(tag)); // prettier-ignore
        const points = scene.points().flat();
        const overlays = points.flatMap((p) => [...scene.overlay(p, 'active'), ...scene.overlay(p, 'selected')]); // prettier-ignore
        const texts = [scene.table(), scene.describe(), scene.notices, scene.legend, points.map((p) => scene.tooltip(p)), points.map(({ x, y, label }) => [x, y, label])]; // prettier-ignore
        const all = JSON.stringify([scene.layers, overlays, texts]);
        expect(all).not.toMatch(/NaN|Infinity|undefined|\[object/);
        for (const mark of marksOf(scene)) {
          const box = mark.type === 'text' ? textBox(mark) : null;
          const spots = mark.type === 'path' ? corners(mark.d) : box ? [[box.x, box.y], [box.x + box.width, box.y + box.height]] : []; // prettier-ignore
          for (const [x, y] of spots as [number, number][]) {
            expect(x).toBeGreaterThanOrEqual(-0.1);
            expect(y).toBeGreaterThanOrEqual(-0.1);
            expect(x).toBeLessThanOrEqual(scene.width + 0.2);
            expect(y).toBeLessThanOrEqual(scene.height + 0.2);
          }
        }
        expect(scene.size).toBe(scene.table().rows.length);
        const drawn = scene.legend?.items.reduce((sum, { count }) => sum + (count ?? 0), 0) ?? 0;
        expect(drawn).toBe(features.length);
      }), // prettier-ignore
      { numRuns: 300 },
    );
  });

  test('every row is in the table once: on its district, or beside', () => {
    const random = seededRandom(7);
    const rows = Array.from({ length: 40 }, (_, i) => ({ code: 'abcdxyz'[Math.floor(random() * 7)] + (i % 9 ? '' : `${i}`), value: i })); // prettier-ignore
    const scene = layout(rows);
    const { count = 0 } = scene.issues.find(({ code }) => code === 'duplicate-key') ?? {};
    const told = scene.table().rows.filter(({ cells: [, cell] }) => cell!.value !== null);
    expect(told.length + count).toBe(rows.length);
  });
});
