import { rgb, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { tint } from '../../src/components/treemap/treemap.marks.js';
import { colours, type ColourName } from '../../src/core/colour.js';
import type { Scene } from '../../src/scene/scene.js';
import { cellsOf, layerOf, marksOf, pathsOf, sceneText, wordsOf } from '../support/scene.js';
import { faultsOf } from '../support/scene-faults.js';
import { frame, layout, parts, spending } from './treemap.samples.js';

const keysOf = (scene: Scene) => scene.points().map((list) => list.map(({ key }) => key));
const namesIn = (scene: Scene) => wordsOf(marksOf(scene, 'name'));
const noticesOf = (scene: Scene) => scene.notices.map(({ text }) => text);

describe('two groups of two parts', () => {
  const scene = layout(spending, { unit: 'tỷ đồng', wholeLabel: 'Tổng chi' });

  test('are areas in proportion to their values, with names and figures', () => {
    expect(sceneText(scene)).toMatchInlineSnapshot(`
      "marks tiles cat-1  M0,0H300V400H0ZM300,0H400V400H300Z
      marks lines none/cat-1 1 M0,0H300V400H0ZM300,0H400V400H300Z
      marks tiles cat-2  M400,0H600V300H400ZM400,300H600V400H400Z
      marks lines none/cat-2 1 M400,0H600V300H400ZM400,300H600V400H400Z
      marks gap none/surface 4 M0,0H400V400H0ZM400,0H600V400H400Z
      marks group none/cat-1 1 M2.5,2.5H397.5V397.5H2.5Z
      marks group none/cat-2 1 M402.5,2.5H597.5V397.5H402.5Z
      labels tab surface  M0,0H180.3V24H0Z
      labels label-strong cat-text-1 (8,16) start "Chi thường xuyên · 66,7%"
      labels tab surface  M400,0H510.3V24H400Z
      labels label-strong cat-text-2 (408,16) start "Đầu tư · 33,3%"
      labels area ink (8,42) start "Giáo dục"
      labels area-value ink (8,66) start "300 tỷ đồng / 50%"
      labels label ink (308,21) start "Y tế"
      labels figure ink (308,39) start "100 tỷ đồng / 16,7%"
      labels area ink (408,42) start "Giao thông"
      labels area-value ink (408,66) start "150 tỷ đồng / 25%"
      labels label ink (408,321) start "Thoát nước"
      labels figure ink (408,339) start "50 tỷ đồng · 8,3%""
    `);
  });

  test('are told in a sentence', () => {
    expect(scene.describe()).toBe(
      'Tổng chi 600\u00a0tỷ\u00a0đồng, gồm 2 phần. Lớn nhất là Chi thường xuyên với 400\u00a0tỷ\u00a0đồng (66,7%), trong đó Giáo dục là 300\u00a0tỷ\u00a0đồng.',
    );
    expect(layout(spending, {}, frame, 'en').describe()).toBe(
      'Total 600, in 2 parts. The largest is Chi thường xuyên with 400 (66.7%), of which Giáo dục is 300.',
    );
  });

  test('have shares of the digits of decimal numbers', () => {
    expect(layout(parts(29, 71)).table().rows[0]?.cells.at(-1)?.value).toBe(29);
  });

  test('stand in a table, groups before their parts, with level and both shares', () => {
    expect(scene.table().columns.map(({ label }) => label)).toEqual([
      'Khoản mục',
      'Thuộc nhóm',
      'Cấp',
      'Giá trị',
      'Tỷ trọng trong nhóm',
      'Tỷ trọng trong tổng',
    ]);
    expect(cellsOf(layout(spending))).toEqual([
      'Chi thường xuyên | Tổng cộng | 1 | 400 | 66,7% | 66,7%',
      'Giáo dục | Chi thường xuyên | 2 | 300 | 75% | 50%',
      'Y tế | Chi thường xuyên | 2 | 100 | 25% | 16,7%',
      'Đầu tư | Tổng cộng | 1 | 200 | 33,3% | 33,3%',
      'Giao thông | Đầu tư | 2 | 150 | 75% | 25%',
      'Thoát nước | Đầu tư | 2 | 50 | 25% | 8,3%',
    ]);
    expect(scene.size).toBe(6);
  });

  test('are points: each group before its parts', () => {
    expect(keysOf(scene)).toEqual([
      ['Chi thường xuyên', 'Chi thường xuyên/Giáo dục', 'Chi thường xuyên/Y tế'],
      ['Đầu tư', 'Đầu tư/Giao thông', 'Đầu tư/Thoát nước'],
    ]);
    const [[group, part] = []] = scene.points();
    expect(group!.label).toBe(
      'Chi thường xuyên: 400\u00a0tỷ\u00a0đồng, chiếm 66,7% của tổng, gồm 2 phần; Enter để xem bên trong',
    );
    expect(group!.datum).toEqual(spending.slice(0, 2)); // it has no row of its own
    expect(part!.label).toBe(
      'Chi thường xuyên › Giáo dục: 300\u00a0tỷ\u00a0đồng, chiếm 50% của tổng',
    );
    expect(part!.datum).toBe(spending[0]);
  });

  test('a tooltip tells the path, the value and the share of group and whole', () => {
    const [[, part] = []] = scene.points();
    expect(scene.tooltip(part!)).toEqual({
      title: 'Giáo dục',
      subtitle: 'Chi thường xuyên',
      rows: [
        { label: 'Giá trị', value: '300\u00a0tỷ\u00a0đồng', paint: 'cat-1' },
        { label: 'Trong Chi thường xuyên', value: '75%' },
        { label: 'Trong Tổng chi', value: '50%' },
      ],
    });
  });

  test('arrows walk all parts, up and down go from group to group', () => {
    const [[group, education] = [], [second] = []] = scene.points();
    expect(scene.step?.(group!, 'right')).toEqual(education);
    expect(scene.step?.(education!, 'left')).toEqual(group);
    expect(scene.step?.(education!, 'down')).toEqual(second);
    expect(scene.step?.(second!, 'up')).toEqual(group);
    expect(scene.step?.(group!, 'up')).toBeNull();
  });

  test('a pointer means the group on its tab, and the part elsewhere', () => {
    expect(scene.hit(10, 10)?.key).toBe('Chi thường xuyên');
    expect(scene.hit(10, 100)?.key).toBe('Chi thường xuyên/Giáo dục');
    expect(scene.hit(599, 399)?.key).toBe('Đầu tư/Thoát nước');
    expect(scene.hit(-5, 10)).toBeNull();
  });
});

describe('going in', () => {
  test('shows the parts of a group, its colours and the way there', () => {
    const scene = layout(spending, { root: 'Đầu tư', wholeLabel: 'Tổng chi' });
    expect(keysOf(scene)).toEqual([['Đầu tư/Giao thông'], ['Đầu tư/Thoát nước']]);
    expect(marksOf(scene, 'tiles').map(({ fill }) => fill)).toEqual(['cat-2']);
    expect(scene.trail).toEqual([
      { key: '', name: 'Tổng chi', value: '600' },
      { key: 'Đầu tư', name: 'Đầu tư', value: '200' },
    ]);
    expect(scene.describe()).toContain(
      'Đầu tư 200, gồm 2 phần. Lớn nhất là Giao thông với 150 (75%).',
    );
    expect(scene.table().rows).toHaveLength(6);
  });

  test('only groups with something inside can be gone into', () => {
    const scene = layout([...spending, { path: 'Dự phòng/Chưa giao', value: null }]);
    const can = ['Đầu tư', 'Đầu tư/Giao thông', 'Dự phòng', '', 'nobody'].map(scene.isGroup);
    expect(can).toEqual([true, false, false, false, false]);
  });

  test.each(['nobody', 'Đầu tư/Giao thông'])('%s is no group: told, and all is shown', (root) => {
    const scene = layout(spending, { root });
    expect(scene.issues).toMatchObject([{ code: 'config', field: 'root', found: root }]);
    expect(scene.trail).toHaveLength(1);
  });

  test('two levels are drawn; what lies deeper is one piece to go into', () => {
    const scene = layout([
      { path: 'a/b/c', value: 3 },
      { path: 'a/b/d', value: 1 },
      { path: 'a/e', value: 4 },
    ]);
    expect(keysOf(scene)).toEqual([['a', 'a/b', 'a/e']]);
    expect(scene.isGroup('a/b')).toBe(true);
    expect(keysOf(layout([{ path: 'a/b/c', value: 3 }], { root: 'a' }))).toEqual([
      ['a/b', 'a/b/c'],
    ]);
  });
});

describe('rows make a tree', () => {
  const expected = ['Chi › 5', '› Giáo dục › 3', '› Y tế › 2'];
  const treeOf = (scene: Scene) =>
    scene
      .table()
      .rows.map(
        ({ cells: [name, , level, value] }) =>
          `${'› '.repeat(Number(level!.value) - 1)}${name!.text} › ${value!.text}`,
      );

  test('by a path', () => {
    const rows = [
      { path: 'Chi/Giáo dục', value: 3 },
      { path: ' Chi / Y tế ', value: 2 },
    ];
    expect(treeOf(layout(rows))).toEqual(expected);
    const separated = rows.map(({ path, value }) => ({ p: path.replace('/', '|'), value }));
    expect(treeOf(layout(separated, { path: 'p', separator: '|' }))).toEqual(expected);
  });

  test('by levels', () => {
    const rows = [
      { group: 'Chi', part: 'Giáo dục', value: 3 },
      { group: 'Chi', part: 'Y tế', value: 2 },
    ];
    expect(treeOf(layout(rows, { levels: ['group', 'part'] }))).toEqual(expected);
  });

  test('by the key of a parent, which may come later', () => {
    const rows = [
      { key: 'a1', parent: 'a', label: 'Giáo dục', value: 3 },
      { key: 'a', parent: '', label: 'Chi', value: null },
      { key: 'a2', parent: 'a', label: 'Y tế', value: 2 },
    ];
    expect(treeOf(layout(rows))).toEqual(expected);
  });

  test('keys are text: 4 and "4" are one, "04" is another', () => {
    const rows = [
      { key: 4, parent: null, label: 'a', value: null },
      { key: 'x', parent: '4', label: 'b', value: 1 },
      { key: '04', parent: null, label: 'c', value: 2 },
    ];
    const scene = layout(rows);
    expect(scene.issues).toEqual([]);
    expect(treeOf(scene)).toEqual(['a › 1', '› b › 1', 'c › 2']);
  });

  test('a missing group is told; its part stands at the top', () => {
    const scene = layout([{ key: 'a', parent: 'nobody', label: 'a', value: 1 }]);
    expect(scene.issues).toMatchObject([
      { code: 'unmatched', row: 1, field: 'parent', found: 'nobody' },
    ]);
    expect(scene.trail[0]?.value).toBe('1');
  });

  test('a circle is told and cut; nothing is lost', () => {
    const scene = layout([
      { key: 'a', parent: 'c', label: 'a', value: 1 },
      { key: 'b', parent: 'a', label: 'b', value: 1 },
      { key: 'c', parent: 'b', label: 'c', value: 1 },
      { key: 'self', parent: 'self', label: 'self', value: 2 },
    ]);
    expect(scene.issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'row: "b" lies within itself.',
      'row: "self" lies within itself.',
    ]);
    expect(scene.size).toBe(4);
    expect(scene.trail[0]?.value).toBe('3'); // the innermost of the circle, and the one alone
  });

  test('of equal places the first counts', () => {
    const scene = layout([...parts(3), { label: 'a', value: 9 }]);
    expect(scene.issues).toMatchObject([{ code: 'duplicate-key', count: 1 }]);
    expect(cellsOf(scene)).toEqual(['a | 3 | 100%']);
    const faulty = layout([...parts(3), { label: 'a', value: -9 }]);
    expect(faulty.notices[0]?.count).toBe(1);
  });

  test('a chain of 10,000 is no deeper than the stack', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => {
      return {
        key: `k${i}`,
        parent: i === 0 ? null : `k${i - 1}`,
        label: `${i}`,
        value: i === 9999 ? 1 : null,
      };
    });
    const scene = layout(rows);
    expect(scene.size).toBe(10_000);
    expect(scene.table().rows.at(-1)?.cells[2]?.value).toBe(10_000);
    expect(scene.points()[0]).toHaveLength(2);
  });
});

describe('sums', () => {
  const rows = (own: number | null, ...inside: (number | null)[]) => [
    { key: 'g', parent: null, label: 'Nhóm', value: own },
    ...inside.map((value, i) => ({ key: `${i}`, parent: 'g', label: `Phần ${i}`, value })),
  ];

  test('a group is the sum of its parts; its own figure is told where it differs', () => {
    const scene = layout(rows(500, 300, 180));
    expect(scene.trail[0]?.value).toBe('480');
    expect(noticesOf(scene)).toEqual(['Nhóm ghi 500 nhưng các phần cộng lại là 480']);
    expect(noticesOf(layout(rows(0.3, 0.1, 0.2)))).toEqual([]); // but for noise
  });

  test('where no part has data, its own figure counts', () => {
    const scene = layout(rows(500, null, null));
    expect(scene.trail[0]?.value).toBe('500');
    expect(noticesOf(scene)).toEqual(['2 phần chưa có số liệu: Phần 0 và Phần 1']);
  });
});

describe('what cannot be drawn', () => {
  test('a value below 0 is left out and told; the table shows it', () => {
    const scene = layout(parts(3, -1));
    expect(scene.issues).toMatchObject([{ code: 'row', row: 2, field: 'value', found: '-1' }]);
    expect(noticesOf(scene)).toEqual(['1 dòng bị bỏ qua']);
    expect(cellsOf(scene)).toEqual(['a | 3 | 100%', 'b | −1 | –']);
  });

  test('no data and zeros are told, not drawn', () => {
    const scene = layout(parts(3, null, 0));
    expect(keysOf(scene)).toEqual([['a']]);
    expect(noticesOf(scene)).toEqual(['1 phần chưa có số liệu: b', '1 phần bằng 0: c']);
    expect(cellsOf(scene)).toEqual(['a | 3 | 100%', 'b | – | –', 'c | 0 | 0%']);
  });

  test.each([
    ['no data at all', parts(null, NaN), 'Chưa có số liệu để vẽ', ''],
    ['no rows', [], 'Chưa có số liệu để vẽ', ''],
    ['zeros', parts(0, 0), 'Các phần đều bằng 0', '0'],
  ])('%s: nothing but words', (_name, data, text, total) => {
    const scene = layout(data);
    expect(marksOf(scene, 'tiles')).toEqual([]);
    expect(wordsOf(layerOf(scene, 'empty'))).toEqual([text]);
    expect(scene.describe()).toBe(`${text}.`);
    expect(scene.trail).toEqual([{ key: '', name: 'Tổng cộng', value: total }]);
  });

  test('odd rows, names and values are reported with their row', () => {
    const { issues } = layout([...parts('12', Infinity, 3), { label: {}, value: 1 }, null]);
    expect(issues.map(({ code, row, found }) => [code, row, found])).toEqual([
      ['row', 4, 'an object'],
      ['row', 5, 'null'],
      ['row', 1, '12'],
      ['row', 2, 'Infinity'],
    ]);
  });

  test('a field that no row has leaves nothing', () => {
    const scene = layout(parts(1), { parent: 'nothing' });
    expect(scene.issues).toMatchObject([{ code: 'field', field: 'nothing' }]);
    expect(scene.points()).toEqual([]);
  });

  test('a format that does not exist is told', () => {
    expect(layout(parts(1), { format: 'bogus' }).issues).toMatchObject([
      { code: 'config', field: 'format', found: 'bogus' },
    ]);
  });
});

describe('colours', () => {
  test('follow the author’s order of groups; parts at the top beside them are context', () => {
    const scene = layout([
      { path: 'b/x', value: 1 },
      { path: 'a/y', value: 9 },
      { path: 'c', value: 5 },
    ]);
    const paints = marksOf(scene, 'tiles').map(({ fill }) => fill);
    expect(paints).toEqual(['cat-2', 'context', 'cat-1']); // the largest first
  });

  test('without groups there is one, and the highlighted part keeps it', () => {
    const paints = (highlight: string | null) =>
      marksOf(layout(parts(3, 2, 1), { highlight }), 'tiles').map(({ fill }) => fill);
    expect(paints(null)).toEqual(['cat-1']);
    expect(paints('b')).toEqual(['context', 'cat-1']);
    expect(paints('nobody')).toEqual(['cat-1']);
  });

  test('of more groups than colours the largest have one', () => {
    const rows = Array.from({ length: 10 }, (_, i) => ({ path: `g${i}/x`, value: i + 1 }));
    const paints = marksOf(layout(rows), 'tiles').map(({ fill }) => fill);
    expect(paints.filter((paint) => paint === 'context')).toHaveLength(1);
    expect(paints.at(-1)).toBe('context'); // the smallest two in one path
    expect(paints[0]).toBe('cat-8');
  });

  test.each(['light', 'dark', 'print'] as const)('%s: text on every tint can be read', (theme) => {
    const at = { light: 0, dark: 1, print: 2 }[theme];
    const colour = (name: ColourName) => rgb(colours[name][at])!;
    const surface = colour('surface');
    const names: ColourName[] = [
      'context',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `cat-${n}` as ColourName),
    ];
    for (const name of names) {
      const { r, g, b } = colour(name);
      const mixed = (full: number, ground: number) => tint * full + (1 - tint) * ground;
      const tinted = {
        mode: 'rgb' as const,
        r: mixed(r, surface.r),
        g: mixed(g, surface.g),
        b: mixed(b, surface.b),
      };
      expect(wcagContrast(tinted, colour('ink'))).toBeGreaterThan(4.5);
      expect(wcagContrast(colour(name), surface)).toBeGreaterThan(3); // the lines around tiles
    }
  });
});

describe('labels', () => {
  test('are left out where they do not fit, never cut', () => {
    const long = 'Nghiêng nghiêng';
    const rows = parts(96, 2, 2).map((row) => ({
      ...row,
      label: `${row['label'] as string} ${long}`,
    }));
    const scene = layout(rows, {}, { width: 300, height: 120 });
    expect(namesIn(scene)).toEqual(['a Nghiêng nghiêng']);
  });

  test('a group without room for its name is one piece', () => {
    const scene = layout(spending, {}, { width: 120, height: 60 });
    expect(keysOf(scene)).toEqual([['Chi thường xuyên'], ['Đầu tư']]);
    expect(pathsOf(scene, 'tab')).toEqual([]);
    expect(scene.isGroup('Đầu tư')).toBe(true);
  });
});

test.each([
  ['values beyond all numbers', parts(1e308, 1e308)],
  ['the smallest number', parts(5e-324, 5e-324)],
  ['10,000 rows', Array.from({ length: 10_000 }, (_, i) => ({ label: `${i}`, value: i }))],
  [
    'names of built-in members',
    ['__proto__', 'constructor'].map((key) => ({ key, parent: 'toString', label: key, value: 1 })),
  ],
])('%s', (_name, data) => {
  expect(faultsOf(layout(data))).toEqual([]);
});
