import { describe, expect, test } from 'vitest';
import { layoutDistrictMap } from '../../src/components/district-map/district-map.layout.js';
import type { DistrictMapOptions } from '../../src/components/district-map/district-map.options.js';
import { tileCollection, tilesOfRows } from '../../src/components/district-map/district-map.tiles.js'; // prettier-ignore
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import type { CircleMark } from '../../src/scene/scene.js';
import { featureOf, polygonFeature, square } from '../geo/samples.js';
import { textBox } from '../../src/scene/frame.js';
import { overlaps } from '../../src/components/district-map/district-map.boxes.js';
import { block, corners, labelsOf, marksOf, pathsOf } from './district-map.samples.js';

const vi = localeFor('vi');
const frame = { width: 400, height: 300 };
const rowsOf = (...values: unknown[]): Row[] =>
  values.map((value, i) => ({ code: 'abcdefgh'[i], value }));
const layout = (rows: readonly Row[], options: DistrictMapOptions = {}, features = block) =>
  layoutDistrictMap({ features, rows }, { key: 'code', ...options }, frame, vi);
const circlesOf = (scene: ReturnType<typeof layout>, role: string): CircleMark[] =>
  marksOf(scene).filter((mark): mark is CircleMark => mark.type === 'circle' && mark.role === role);
const textsOf = (scene: ReturnType<typeof layout>, role: string): string[] =>
  marksOf(scene).flatMap((mark) => (mark.type === 'text' && mark.role === role ? mark.lines : []));

describe('bubbles', () => {
  const scene = layout(rowsOf(100, 25, 0, null), { symbol: 'bubble', unit: 'hộ' });

  test('have areas in proportion to their values, the largest drawn first; zero is an open ring', () => {
    const circles = circlesOf(scene, 'bubble');
    expect(circles.map(({ r }) => r)).toEqual([34, 17, 2]);
    expect(circles.map(({ fill, opacity }) => [fill, opacity])).toEqual([['accent', undefined], ['accent', undefined], ['surface', undefined]]); // prettier-ignore
    expect(circlesOf(scene, 'bubble-edge').map(({ r, fill }) => [r, fill])).toEqual([[35.5, 'surface'], [18.5, 'surface']]); // prettier-ignore
  });

  test('look in the legend as they do on the map', () => {
    const [first] = scene.legend!.items;
    const [drawn] = circlesOf(scene, 'bubble');
    expect([first!.paint, first!.symbol!.radius]).toEqual([drawn!.fill, drawn!.r]);
  });

  test('have names and values beside them, none on a bubble', () => {
    const named = layout(rowsOf(100, 25, 4, 0), { symbol: 'bubble', labels: 'auto' });
    const labels = marksOf(named).filter((mark) => mark.type === 'text' && mark.role === 'label');
    expect(textsOf(named, 'label')).toEqual(expect.arrayContaining(['An', '100', 'Bình', '25', 'Cường', '4', 'Dũng', '0'])); // prettier-ignore
    for (const { x, y, r } of circlesOf(named, 'bubble'))
      for (const label of labels) expect(label.type === 'text' && overlaps(textBox(label), { x: x - r, y: y - r, width: 2 * r, height: 2 * r })).toBe(false); // prettier-ignore
  });

  test('lie inside their districts, which are plain under them; without data they are hatched', () => {
    expect(pathsOf(scene, 'feature').map(({ fill }) => fill)).toEqual(expect.arrayContaining(['track', 'hatch-hatch'])); // prettier-ignore
    expect(new Set(pathsOf(scene, 'feature').map(({ fill }) => fill)).size).toBe(2);
    for (const { x, y } of circlesOf(scene, 'bubble')) expect(scene.hit(x, y)).not.toBeNull();
  });

  test('have a legend of round sizes drawn as large as on the map, and of the districts without', () => {
    const items = scene.legend!.items;
    expect(items.map(({ label }) => label)).toEqual(['100\u00a0hộ', '50\u00a0hộ', '10\u00a0hộ', 'Chưa có số liệu']); // prettier-ignore
    expect(items.slice(0, 3).map(({ symbol }) => symbol?.radius)).toEqual([34, 24, 10.8]);
    expect(items.slice(0, 3).every(({ isFixed }) => isFixed)).toBe(true);
  });

  test('are what is pointed at and walked', () => {
    const [a] = circlesOf(scene, 'bubble');
    const hit = scene.hit(a!.x + 30, a!.y)!;
    expect(hit).toMatchObject({ key: 'a', x: a!.x, y: a!.y, box: { width: 68, height: 68 } });
    expect(scene.overlay(hit, 'active').at(-1)).toMatchObject({ type: 'circle', r: 35 });
    expect(scene.points().flat()).toHaveLength(4);
    expect(scene.step!(hit, 'right')?.key).toBe('b');
    // Off all bubbles the district itself answers.
    expect(scene.hit(a!.x + 60, a!.y + 60)?.key).toBe('a');
  });

  test('have no negative size: refused and told, the value stays in the table', () => {
    const negative = layout(rowsOf(100, -5), { symbol: 'bubble' });
    expect(circlesOf(negative, 'bubble')).toHaveLength(1);
    expect(negative.issues).toMatchObject([{ code: 'row', row: 2, field: 'value', found: '-5' }]);
    expect(negative.table().rows[1]!.cells[1]!.text).toBe('−5');
  });

  test('of nothing are none', () => {
    const none = layout(rowsOf(null, null), { symbol: 'bubble' });
    expect(circlesOf(none, 'bubble')).toEqual([]);
    expect(none.legend!.items.map(({ label }) => label)).toEqual(['Chưa có số liệu']);
    expect(layout(rowsOf(0, 0), { symbol: 'bubble' }).legend!.items.every(({ shape }) => shape === 'swatch')).toBe(true); // prettier-ignore
  });
});

describe('tiles', () => {
  const tiles = [
    { id: 'a', row: 0, col: 0, name: 'An' },
    { id: 'b', row: 0, col: 1, name: 'Bình' },
    { id: 'c', row: 1, col: 1, name: 'Cường' },
  ];
  const { features } = tileCollection(tiles, 'code');
  const scene = layout(rowsOf(1, 2, 3), { projection: 'identity', insets: 'none', labels: 'auto', classCount: 3 }, features); // prettier-ignore

  test('are equal squares at their rows and columns', () => {
    const boxes = pathsOf(scene, 'feature').map(({ d }) => corners(d));
    const side = boxes[0]![2]![0] - boxes[0]![0]![0];
    expect(side).toBeGreaterThan(50);
    for (const [topLeft, , bottomRight] of boxes) {
      expect(bottomRight![0] - topLeft![0]).toBeCloseTo(side, 0);
      expect(bottomRight![1] - topLeft![1]).toBeCloseTo(side, 0);
    }
    expect(boxes[0]![0]![1]).toBe(boxes[1]![0]![1]);
    expect(boxes[1]![0]![0]).toBe(boxes[2]![0]![0]);
  });

  test('have the labels, list and classes of any map, and are walked along the grid', () => {
    expect(labelsOf(scene)).toEqual(['An', '1', 'Bình', '2', 'Cường', '3']);
    expect(scene.table().rows).toHaveLength(3);
    const [a, b] = scene.points().flat();
    expect(scene.step!(a!, 'right')?.key).toBe('b');
    expect(scene.step!(b!, 'down')?.key).toBe('c');
  });

  test('what is no tile, or a second one on a place, is reported', () => {
    const bad = [...tiles, { id: 'd', row: 0, col: 0 }, { id: 'e', row: 0.5, col: 3 }, null, 'x'];
    const read = tileCollection(bad);
    expect(read.features).toHaveLength(3);
    expect(read.issues.map(({ code, row }) => [code, row])).toEqual([['config', 4], ['config', 5], ['config', 6], ['config', 7]]); // prettier-ignore
  });

  test('rows say them too', () => {
    const rows = [
      { code: 'a', row: 0, col: 2, name: 'An' },
      { code: 'b', value: 4 },
    ];
    expect(tilesOfRows(rows, 'code')).toEqual([{ id: 'a', row: 0, col: 2, name: 'An' }]);
    expect(tilesOfRows(rows, ({ code }) => `tdp-${String(code)}`)).toMatchObject([{ id: 'tdp-a' }]);
  });
});

describe('what lies round the districts', () => {
  const road = featureOf({ type: 'LineString', coordinates: [[-0.05, 0.01], [0.05, 0.01]] }); // prettier-ignore
  const neighbours = [polygonFeature([square(0.02, 0, 0.05)], 'n', 'Xã bên'), road];

  test('is drawn under them, and is neither pointed at, walked nor told in the table', () => {
    const scene = layout(rowsOf(1, 2, 3, 4), { neighbours });
    expect(scene.layers[0]!.id).toBe('ground');
    expect(pathsOf(scene, 'neighbour')).toHaveLength(2);
    expect(pathsOf(scene, 'context')).toHaveLength(1);
    expect(scene.hit(390, 150)).toBeNull();
    expect(scene.table().rows).toHaveLength(4);
    expect(scene.points().flat()).toHaveLength(4);
  });

  test('a scale bar has a round length', () => {
    const scene = layout(rowsOf(1), { scaleBar: true });
    // 0.02° of longitude are 2,224 m on 284 px: at most 115 px (0.3 of the room) are 898 m.
    expect(textsOf(scene, 'scale-bar')).toEqual(['500\u00a0m']);
    const [bar] = pathsOf(scene, 'scale-bar');
    const xs = corners(bar!.d).map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo((500 / 2_224) * 284, 0);
  });

  test('of coordinates that are metres already it is in metres', () => {
    const features = [polygonFeature([square(545_000, 1_777_000, 2_840)], 'a')];
    const scene = layout(rowsOf(1), { scaleBar: true, projection: 'identity' }, features);
    expect(textsOf(scene, 'scale-bar')).toEqual(['1\u00a0km']);
    const xs = corners(pathsOf(scene, 'scale-bar')[0]!.d).map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(100, 0);
  });

  test('an arrow points north, in the reader’s language', () => {
    expect(textsOf(layout(rowsOf(1), { northArrow: true }), 'north')).toEqual(['B']);
    const english = layoutDistrictMap({ features: block, rows: [] }, { key: 'code', northArrow: true }, frame, localeFor('en')); // prettier-ignore
    expect(textsOf(english, 'north')).toEqual(['N']);
  });

  test('a graticule stays under the districts, its degrees at the edges beside them', () => {
    const scene = layout(rowsOf(1), { graticule: true, scaleBar: true, northArrow: true });
    expect(pathsOf(scene, 'graticule')).toHaveLength(1);
    expect(scene.layers[0]!.id).toBe('ground');
    const texts = marksOf(scene).filter((mark) => mark.type === 'text');
    const degrees = texts.filter(({ role }) => role === 'degrees');
    expect(degrees.length).toBeGreaterThan(1);
    for (const mark of degrees) {
      const { x, y, width, height } = textBox(mark);
      expect([x >= 0, y >= 0, x + width <= 400, y + height <= 300]).toEqual([true, true, true, true]); // prettier-ignore
      expect(scene.hit(x + width / 2, y + height / 2)).toBeNull();
      expect(mark.halo).toBe(true);
      for (const other of texts) if (other !== mark) expect(overlaps(textBox(other), textBox(mark))).toBe(false); // prettier-ignore
    }
  });

  test('the scale bar and the arrow stand off the districts, and off buttons', () => {
    // The block is 284 px wide in the middle of 400: 58 px are free on either side.
    const signs = { scaleBar: true, northArrow: true };
    const south = marksOf(layout(rowsOf(1), signs)).filter(({ role }) => role === 'north');
    expect(south.map((mark) => mark.type === 'text' && mark.x < 58)).toContain(true);
    const corner = { x: 0, y: 150, width: 58, height: 150 };
    const away = marksOf(layout(rowsOf(1), { ...signs, controls: () => [corner] }));
    const texts = away.filter((mark) => mark.type === 'text' && mark.role === 'north');
    expect(texts.map((mark) => mark.type === 'text' && mark.x > 342)).toEqual([true]);
  });
});

describe('a mask', () => {
  const land = [...block, polygonFeature([square(1, 0)], 'far', 'Xa')];

  test('fits the map to what of it is shown, and says that the rest is outside', () => {
    const scene = layout([...rowsOf(1, 2, 3, 4), { code: 'far', value: 5 }], { mask: [-0.5, -0.5, 0.5, 0.5], insets: 'none' }, land); // prettier-ignore
    const plain = layout(rowsOf(1, 2, 3, 4));
    const boxes = (from: typeof scene) => from.points()[0]!.map(({ box }) => [box!.x, box!.y, box!.width, box!.height].map(Math.round)); // prettier-ignore
    expect(boxes(scene)).toEqual(boxes(plain));
    expect(scene.notices).toEqual([{ code: 'districts-outside', text: 'Ngoài phần được vẽ', items: ['Xa'] }]); // prettier-ignore
    expect(scene.table().rows.at(-1)!.cells[0]).toMatchObject({ text: 'Xa', note: 'Ngoài phần được vẽ' }); // prettier-ignore
  });
});

describe('a check mark', () => {
  test('stands beside the label of its district, inside it', () => {
    const scene = layout(rowsOf(10, 20, 30, 40), { labels: 'auto' });
    const point = scene.points()[0]!.find(({ key }) => key === 'a')!;
    const [disc] = scene.overlay(point, 'selected').filter(({ role }) => role === 'check');
    const [[x, y]] = corners((disc as { d: string }).d) as [[number, number]];
    const labels = marksOf(scene).filter((mark) => mark.type === 'text' && mark.role === 'label');
    expect(labels.length).toBe(8);
    for (const label of labels)
      expect(
        label.type === 'text' && overlaps(textBox(label), { x, y: y - 8, width: 16, height: 16 }),
      ).toBe(false);
    expect(scene.hit(x + 8, y)?.key).toBe('a');
  });
});

describe('insets that an author declares', () => {
  const insets = [{ ids: ['a'], label: 'Đảo An', place: 'left' as const }, { box: [0.01, 0, 0.02, 0.01] as const }]; // prettier-ignore

  test('stand on the side they ask for, named by the author or by what is in them', () => {
    const wide = layoutDistrictMap({ features: block, rows: rowsOf(1, 2, 3, 4) }, { key: 'code', insets }, { width: 900, height: 400 }, vi); // prettier-ignore
    expect(textsOf(wide, 'inset-name')).toEqual(['Đảo An', 'Bình']);
    expect(textsOf(wide, 'inset-note')).toEqual(['không cùng tỷ lệ', 'không cùng tỷ lệ']);
    const [left, right] = pathsOf(wide, 'inset').map(({ d }) => corners(d)[0]![0]);
    expect([left! < 20, right! > 700]).toEqual([true, true]);
    expect(wide.points().flat()).toHaveLength(4);
    for (const point of wide.points().flat()) expect(wide.hit(point.x, point.y)?.key).toBe(point.key); // prettier-ignore
  });
});

describe('states: long area names', () => {
  const long = 'Khu phố văn hóa Nguyễn Thị Minh Khai nối dài';
  const features = [
    polygonFeature([square(0, 0, 0.01)], 'a', long),
    featureOf({ type: 'Polygon', coordinates: [square(0.01, 0, 0.01)] }, 'b', long),
  ];

  test('are abbreviated on the map only where the author says how; table and tooltip tell them in full', () => {
    features[1] = { ...features[1]!, properties: { code: 'b', name: long, shortName: 'KP Minh Khai' } }; // prettier-ignore
    const scene = layout(rowsOf(1, 2), { labels: 'name' }, features);
    const printed = labelsOf(scene).join(' ');
    expect(printed).toContain('KP Minh Khai');
    expect(printed).not.toContain('KP văn hóa');
    const [a, b] = scene.points().flat();
    expect(scene.tooltip(a!).title).toContain(long);
    expect(scene.tooltip(b!).title).toContain(long);
    expect(scene.table().rows[1]!.cells[0]!.text).toContain(long);
  });
});

describe('labels of tiny areas', () => {
  const land = [polygonFeature([square(0, 0, 1)], 'a', 'Đất liền'), polygonFeature([square(1.4, 0.5, 0.02)], 'b', 'Hòn Chảo')]; // prettier-ignore

  test('stand beside them, with a line, where there is room; the target is as large as a finger', () => {
    const scene = layout(rowsOf(1, 2), { labels: 'name', insets: 'none' }, land);
    expect(labelsOf(scene)).toContain('Hòn Chảo');
    expect(pathsOf(scene, 'leader').length).toBeGreaterThan(0);
    const point = scene.points().flat().find(({ key }) => key === 'b')!; // prettier-ignore
    expect(scene.hit(point.x + 11, point.y)?.key).toBe('b');
    expect(scene.hit(point.x - 11, point.y - 11)?.key).toBe('b');
  });
});

describe('states: unmatched data rows / features', () => {
  test('are guessed at by name, wherever the tone stands, and listed', () => {
    const features = [polygonFeature([square(0, 0)], 'Hòa Khánh', 'Hòa Khánh'), polygonFeature([square(1, 0)], 'Thạc Gián', 'Thạc Gián')]; // prettier-ignore
    const rows = [
      { code: 'Hoà Khánh', value: 1 },
      { code: 'Thac Gián', value: 2 },
    ];
    const scene = layout(rows, {}, features);
    expect(scene.table().rows[0]!.cells[1]!.text).toBe('1');
    expect(scene.issues).toMatchObject([{ code: 'unmatched', count: 1, row: 2 }]);
    expect(scene.issues[0]!.message).toContain('did you mean "Thạc Gián"?');
    expect(scene.notices).toMatchObject([{ code: 'unmatched-rows', items: ['Thac Gián'] }]);
    expect(scene.table().rows.at(-1)!.cells[0]!.note).toBe('Chưa có vị trí');
  });
});

test('states: multipart, islands, enclaves, far exclave: each is one district each, in one order of focus', () => {
  const hole = [square(0, 0, 3), [...square(1, 1, 1)].reverse()];
  const features = [
    polygonFeature(hole, 'a', 'Vành'),
    polygonFeature([square(1, 1, 1)], 'b', 'Lõi'),
    featureOf({ type: 'MultiPolygon', coordinates: [[square(3, 0, 3)], [square(20, 1, 0.3)]] }, 'c', 'Hai phần'), // prettier-ignore
  ];
  const scene = layout(rowsOf(1, 2, 3), { labels: 'none' }, features);
  expect(scene.points().flat().map(({ key }) => key).sort()).toEqual(['a', 'b', 'c']); // prettier-ignore
  for (const point of scene.points().flat()) expect(scene.hit(point.x, point.y)?.key).toBe(point.key); // prettier-ignore
  expect(textsOf(scene, 'inset-name')).toEqual(['Hai phần']);
  // The point of a district in two parts lies in the larger one.
  const [inset] = pathsOf(scene, 'inset').map(({ d }) => corners(d)[0]!);
  expect(scene.points().flat().find(({ key }) => key === 'c')!.y).toBeLessThan(inset![1]); // prettier-ignore
});
