import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { colours } from '../../src/core/colour.js';

import { cellsOf, layerOf, marksOf, pathsOf, sceneText, wordsOf } from '../support/scene.js';
import { fields, layout, line } from './heatmap.samples.js';

const week = [
  ...line('Thứ Ba', { '2025-01': 30, '2025-02': 40 }),
  ...line('Thứ Hai', { '2025-01': 10, '2025-02': 20 }),
];

describe('a matrix', () => {
  test('is one path a class, with its names and values', () => {
    // Names take 53 px and heads 36: a cell of 173.5 × 50 is wider than the widest may be (160).
    expect(sceneText(layout(week, fields, { width: 400, height: 136 }))).toMatchInlineSnapshot(`
      "marks cells seq-1  M54,37H212V85H54
      marks cells seq-2  M214,37H372V85H214
      marks cells seq-3  M54,87H212V135H54
      marks cells seq-4  M214,87H372V135H214
      axis-x tick ink-2 (133,28) middle "Thg 1"
      axis-x tick ink-2 (293,28) middle "Thg 2"
      axis-x tick ink-2 (54,13) start "2025"
      axis-y note ink-2 (45,65) end "Thứ Hai"
      axis-y note ink-2 (45,115) end "Thứ Ba"
      labels tick seq-on-1 (133,65) middle "10"
      labels tick seq-on-2 (293,65) middle "20"
      labels tick seq-on-3 (133,115) middle "30"
      labels tick seq-on-4 (293,115) middle "40""
    `);
  });

  test('has its cells where arithmetic says', () => {
    const scene = layout(week, fields, { width: 400, height: 136 });
    const { x, y, width, height } = scene.plot;
    expect([width, y + height]).toEqual([320, 136]);
    const [first] = scene.points();
    expect(first!.map((point) => [point.x - x, point.y - y])).toEqual([
      [80, height / 4],
      [240, height / 4],
    ]);
  });

  test('stands in a table as a matrix', () => {
    const { columns } = layout(week).table();
    expect(columns.map(({ label, numeric }) => [label, numeric])).toEqual([
      ['y', false],
      ['01/2025', true],
      ['02/2025', true],
    ]);
    expect(cellsOf(layout(week))).toEqual(['Thứ Hai | 10 | 20', 'Thứ Ba | 30 | 40']);
    expect(layout(week).size).toBe(2);
  });

  test('is told in a sentence: the extremes and the busiest line', () => {
    expect(layout(week, { ...fields, label: 'Lượt người', unit: 'lượt' }).describe()).toBe(
      'Lượt người: cao nhất Thứ Ba, tháng 2/2025 (40\u00a0lượt); thấp nhất Thứ Hai, tháng 1/2025 (10\u00a0lượt); bình quân cao nhất là Thứ Ba (35\u00a0lượt).',
    );
    expect(layout(week, fields, undefined, 'en').describe()).toBe(
      'v: highest at Tuesday, February 2025 (40); lowest at Monday, January 2025 (10); the highest mean is that of Tuesday (35).',
    );
    const tied = [...line('a', { 1: 0, 2: 0, 3: 7 }), ...line('b', { 1: 7, 2: 3, 3: null })];
    expect(layout(tied).describe()).toBe(
      'v: cao nhất 7, ở 2 ô; thấp nhất 0, ở 2 ô; bình quân cao nhất là b (5); 1 ô chưa có số liệu.',
    );
    expect(layout(line('a', { 1: 4, 2: 4 })).describe()).toBe('v: tất cả đều là 4.');
    expect(layout(line('a', { 1: 4 })).describe()).toBe('v: cao nhất a, 1 (4).');
  });

  test('without a height is as high as its lines ask for', () => {
    const names = Array.from({ length: 40 }, (_, i) => `Tổ ${i + 1}`);
    const tall = layout(names.flatMap((name) => line(name, { 1: 1 })), fields, { width: 400, height: null }); // prettier-ignore
    expect(tall.plot.height).toBe(40 * 22);
    expect(wordsOf(layerOf(tall, 'axis-y'))).toEqual(names);
    expect(layout(week, fields, { width: 400, height: null }).plot.height).toBe(64);
  });
});

describe('order', () => {
  const lines = (scene: ReturnType<typeof layout>) =>
    scene.table().rows.map(({ cells: [first] }) => first?.text);
  const columns = (names: readonly unknown[], options = {}) =>
    layout(
      names.map((x, v) => ({ x, y: 'a', v })),
      { ...fields, ...options },
    )
      .table()
      .columns.slice(1)
      .map(({ label }) => label);

  test('days of the week from Monday, in both languages, however they are written', () => {
    expect(columns(['CN', 'T2', 'Thứ 4'])).toEqual(['Thứ Hai', 'Thứ Tư', 'Chủ nhật']);
    expect(columns(['Sunday', 'Mon', 'thứ ba'])).toEqual(['Thứ Hai', 'Thứ Ba', 'Chủ nhật']);
    expect(columns(['Chủ Nhật', 'THỨ BẢY', 'thu sau'])).toEqual(['Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']);
    const english = layout(line('a', { T3: 1, T2: 2 }), fields, undefined, 'en');
    expect(wordsOf(layerOf(english, 'axis-x'))).toEqual(['Monday', 'Tuesday']);
  });

  test('one other name, and they are names', () => {
    expect(columns(['CN', 'T2', 'Lễ'])).toEqual(['CN', 'T2', 'Lễ']);
  });

  test('numbers and names with numbers ascend, with those between them that no row has', () => {
    expect(columns([9, 7, 10])).toEqual(['7', '8', '9', '10']);
    expect(columns([30, 10, 20, 0])).toEqual(['0', '10', '20', '30']);
    expect(columns(['Tổ 10', 'Tổ 9', 'Tổ 12'])).toEqual(['Tổ 9', 'Tổ 10', 'Tổ 11', 'Tổ 12']);
    expect(columns(['08:00', '07:00', '10:00'])).toEqual(['07:00', '08:00', '09:00', '10:00']);
    expect(columns([1, 1000])).toEqual(['1', '1.000']);
    expect(columns([0.5, -1])).toEqual(['−1', '0,5']);
  });

  test('periods ascend, with the months between them', () => {
    expect(columns(['2025-02', '2024-11', '2025-01'])).toEqual(['11/2024', '12/2024', '01/2025', '02/2025']); // prettier-ignore
    expect(columns(['2025-Q4', '2025-Q2'])).toEqual(['Q.II/2025', 'Q.IV/2025']);
    expect(columns([2023, 2021, 2022])).toEqual(['2021', '2022', '2023']);
  });

  test('as the rows come, or as the author says', () => {
    expect(columns([9, 7, 10], { order: 'data' })).toEqual(['9', '7', '10']);
    expect(columns(['c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
    expect(columns(['c', 'a', 'b'], { xOrder: ['b', 'd', 'c'] })).toEqual(['b', 'd', 'c', 'a']);
    const scene = layout([...line('x', { 1: 1 }), ...line('y', { 1: 2 })], { ...fields, yOrder: ['y'] }); // prettier-ignore
    expect(lines(scene)).toEqual(['y', 'x']);
  });

  test('what no row has is no data, and can be walked to', () => {
    const scene = layout(line('a', { 7: 1, 8: 3, 10: 2 }));
    expect(cellsOf(scene)).toEqual(['a | 1 | 3 | – | 2']);
    const [, , gap] = scene.points()[0]!;
    expect([gap?.label, gap?.datum]).toEqual(['a, 9: Chưa có số liệu', undefined]);
  });
});

describe('classes', () => {
  const kinds = (scene: ReturnType<typeof layout>) =>
    scene.legend?.items.map(({ label, paint }) => [label, paint]);
  const painted = (scene: ReturnType<typeof layout>) =>
    marksOf(scene, 'cells').map(({ fill }) => fill);
  const ten = line('a', Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i + 1, i + 1])));

  test('quantiles, equal steps and thresholds are those of the map', () => {
    expect(kinds(layout(ten, { ...fields, classCount: 2 }))).toEqual([
      ['1–5', 'seq-2'],
      ['6–10', 'seq-4'],
    ]);
    const equal = layout(ten, { ...fields, classes: 'equal', classCount: 3, unit: '%' });
    expect(kinds(equal)).toEqual([
      ['1–3%', 'seq-1'],
      ['4–6%', 'seq-3'],
      ['7–10%', 'seq-5'],
    ]);
    expect(kinds(layout(ten, { ...fields, breaks: [3, 8] }))).toEqual([
      ['dưới 3', 'seq-1'],
      ['3–7', 'seq-3'],
      ['từ 8 trở lên', 'seq-5'],
    ]);
  });

  test('diverging classes lie round their centre', () => {
    const scene = layout(line('a', { 1: -4, 2: -1, 3: 1, 4: 4 }), { ...fields, divergingAt: 0, classCount: 4 }); // prettier-ignore
    expect(painted(scene)).toEqual(['div-1', 'div-3', 'div-5', 'div-7']);
  });

  test('zero, no data, withheld and not applicable look different, and the legend says so', () => {
    const rows = [
      ...line('a', { 1: 0, 2: 5, 3: null, 4: 9 }),
      { y: 'a', x: 5, v: 3, flag: 'not-applicable' },
      { y: 'a', x: 6, v: 1234, flag: 'suppressed' },
    ];
    const scene = layout(rows);
    expect(kinds(scene)).toEqual([
      ['0', 'seq-1'],
      ['5–7', 'seq-3'],
      ['8–9', 'seq-5'],
      ['Chưa có số liệu', 'hatch-hatch'],
      ['Không công bố', 'hatch-ink'],
      ['Không áp dụng', 'surface'],
    ]);
    // What does not apply is an empty place.
    expect(painted(scene)).toEqual(['seq-1', 'seq-3', 'seq-5', 'hatch-hatch', 'hatch-ink']);
    expect(cellsOf(scene)).toEqual(['a | 0 | 5 | – | 9 | Không áp dụng | Không công bố']);
    expect(scene.table().rows[0]?.cells[6]?.value).toBeNull();
    expect(JSON.stringify([scene.describe(), scene.legend])).not.toContain('1234');
    expect(scene.describe()).toContain('1 ô chưa có số liệu');
  });

  test('zeros alone are the palest class', () => {
    expect(kinds(layout(line('a', { 1: 0, 2: 0 })))).toEqual([['0', 'seq-1']]);
  });

  test('zero is a value like others among negative ones and between thresholds', () => {
    expect(
      kinds(layout(line('a', { 1: -1, 2: 0, 3: 1 }), { ...fields, classCount: 1 }))?.length,
    ).toBe(1);
    expect(kinds(layout(line('a', { 1: 0, 2: 4 }), { ...fields, breaks: [3] }))?.[0]).toEqual(['dưới 3', 'seq-2']); // prettier-ignore
  });
});

describe('values in cells', () => {
  const written = (scene: ReturnType<typeof layout>) => wordsOf(layerOf(scene, 'labels'));

  test('are written where all fit, with a sign that clings to them if there is room', () => {
    const rows = line('a', { 1: 12.5, 2: 90, 3: null });
    expect(written(layout(rows, { ...fields, unit: '%' }))).toEqual(['12,5%', '90%']);
    expect(written(layout(rows, { ...fields, unit: '%' }, { width: 130, height: 100 }))).toEqual(['12,5', '90']); // prettier-ignore
    expect(written(layout(rows, fields, { width: 110, height: 100 }))).toEqual([]);
    expect(written(layout(rows, { ...fields, labels: 'none' }))).toEqual([]);
    expect(written(layout(rows, { ...fields, unit: 'lượt' }))).toEqual(['12,5', '90']);
  });

  test('are legible: 4.5 : 1 in every theme on every class', () => {
    const values = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i, i - 6]));
    for (const options of [{ classCount: 5 }, { divergingAt: 0, classCount: 7 }]) {
      const scene = layout(
        line('a', values),
        { ...fields, ...options },
        { width: 900, height: 90 },
      );
      const labels = layerOf(scene, 'labels');
      const cells = marksOf(scene, 'cells');
      expect(labels).toHaveLength(12);
      for (const label of labels) {
        const x = label.type === 'text' ? label.x : NaN;
        const under = cells.find((cell) => cell.type === 'path' && covers(cell.d, x))!;
        for (const theme of [0, 1, 2] as const) {
          const [text, ground] = [label.fill, under.fill].map(
            (paint) => colours[paint as 'ink'][theme],
          );
          expect(wcagContrast(text!, ground!)).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });
});

/** Whether one of the rectangles of a path spans a position. */
const covers = (d: string, x: number): boolean =>
  [...d.matchAll(/M([\d.]+),[\d.]+H([\d.]+)/g)].some(
    ([, from, to]) => Number(from) <= x && x <= Number(to),
  );

describe('labels', () => {
  const heads = (scene: ReturnType<typeof layout>) => wordsOf(layerOf(scene, 'axis-x'));
  const year = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
  const months = (width: number) =>
    heads(layout(line('a', Object.fromEntries(year.map((x, v) => [x, v]))), fields, { width, height: 100 })); // prettier-ignore

  test('months stand under their year, by name, by number, then every second', () => {
    expect(months(640)).toEqual([...year.map((_, i) => `Thg\u00a0${i + 1}`), '2025']);
    expect(months(360)).toEqual([...year.map((_, i) => String(i + 1)), '2025']);
    expect(months(200)).toEqual(['1', '3', '5', '7', '9', '11', '2025']);
  });

  test('long names are wrapped, and thinned only where wrapped ones would touch', () => {
    const long = 'Tỷ lệ thanh toán trực tuyến nghĩa vụ tài chính';
    const rows = [...line(long, { [long]: 1 }), ...line('An Khê', { [long]: 2 })];
    const scene = layout(rows, fields, { width: 400, height: null });
    const [head] = layerOf(scene, 'axis-x');
    expect(head).toMatchObject({ lines: ['Tỷ lệ thanh toán trực', 'tuyến nghĩa vụ tài chính'] });
    expect(wordsOf(layerOf(scene, 'axis-y'))).toHaveLength(2);
    const low = layout(rows, fields, { width: 400, height: 90 });
    expect(wordsOf(layerOf(low, 'axis-y')).length).toBeLessThan(2);
  });

  test('of a hundred lines every tenth or so is labelled, at round numbers', () => {
    const rows = Array.from({ length: 100 }, (_, i) => ({ y: i + 1, x: 1, v: i }));
    expect(wordsOf(layerOf(layout(rows), 'axis-y'))).toEqual(['12', '24', '36', '48', '60', '72', '84', '96']); // prettier-ignore
  });

  test('in a corner there are cells alone', () => {
    const scene = layout(week, fields, { width: 30, height: 40 });
    expect(scene.layers.flatMap(({ id, marks }) => (marks.length > 0 ? [id] : []))).toEqual([
      'marks',
    ]);
  });
});

describe('rows', () => {
  test('that cannot be used are told with row, field and what was found', () => {
    const rows = [
      { x: 1, y: 'a', v: 5 },
      { x: 2, y: 'a', v: Infinity },
      { x: 3, y: 'a', v: '12.800' },
      { x: null, y: 'a', v: 1 },
      { x: 4, y: {}, v: 1 },
      null,
    ];
    const scene = layout(rows);
    expect(scene.issues.map(({ code, row, field, found }) => [code, row, field, found])).toEqual([
      ['row', 4, 'x', 'null'],
      ['row', 6, 'x', 'null'],
      ['row', 5, 'y', 'an object'],
      ['row', 6, 'y', 'null'],
      ['row', 2, 'v', 'Infinity'],
      ['row', 3, 'v', '12.800'],
    ]);
    expect(scene.notices).toEqual([{ code: 'rows-left-out', text: '5 dòng bị bỏ qua', count: 5 }]);
  });

  test('of one cell: the first is kept, with one issue', () => {
    const scene = layout([...line('a', { 1: 1, 2: 2 }), ...line('a', { 1: 8, 2: 9 })]);
    expect(cellsOf(scene)).toEqual(['a | 1 | 2']);
    expect(scene.issues).toEqual([
      expect.objectContaining({ code: 'duplicate-key', field: 'x, y', count: 2 }),
    ]);
    const faulty = layout([...line('a', { 1: 1 }), ...line('a', { 1: Infinity })]);
    expect(faulty.notices.map(({ text }) => text)).toEqual(['1 dòng bị bỏ qua']);
  });

  test('without the fields asked for: told by name', () => {
    expect(layout(week, { x: 'hour', y: 'y', value: 'v' }).issues).toEqual([
      expect.objectContaining({ code: 'field', field: 'hour' }),
    ]);
  });

  test('have their fields found: two names, then a number', () => {
    const scene = layout([{ tháng: '2025-01', tổ: 'Tổ 1', flag: null, số: 4 }], {});
    expect(scene.table().columns.map(({ label }) => label)).toEqual(['tổ', '01/2025']);
    expect(cellsOf(scene)).toEqual(['Tổ 1 | 4']);
  });

  test('none: words instead of cells', () => {
    const scene = layout([]);
    expect(wordsOf(layerOf(scene, 'empty'))).toEqual(['Chưa có số liệu để vẽ']);
    expect([scene.size, scene.hit(10, 10), scene.legend]).toEqual([0, null, null]);
    expect(scene.describe()).toBe('v: Chưa có số liệu để vẽ.');
  });

  test('no data everywhere is a hatched matrix', () => {
    const scene = layout(line('a', { 1: null, 2: NaN, 3: '' }));
    expect(marksOf(scene, 'cells').map(({ fill }) => fill)).toEqual(['hatch-hatch']);
    expect(scene.issues).toEqual([]);
  });

  test('ten thousand are five paths, whatever their number', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ x: i % 100, y: Math.floor(i / 100), v: (i * 37) % 101 })); // prettier-ignore
    const scene = layout(rows, fields, { width: 800, height: 500 });
    expect(marksOf(scene, 'cells').length).toBeLessThanOrEqual(6);
    expect(layerOf(scene, 'labels')).toEqual([]);
    expect(scene.points().flat()).toHaveLength(10_000);
    expect(scene.size).toBe(100);
  });

  test('of more than a million cells are refused as a whole', () => {
    const rows = Array.from({ length: 1001 }, (_, i) => ({ x: `c${i}x`, y: `l${i}x${i}`, v: 1 }));
    expect(() => layout(rows)).toThrow(expect.objectContaining({ code: 'limit' }) as Error);
  });

  test('a format that does not exist is reported', () => {
    expect(layout(week, { ...fields, format: 'bogus' }).issues).toEqual([
      expect.objectContaining({ code: 'config', field: 'format', found: 'bogus' }),
    ]);
  });
});

describe('a person points and walks', () => {
  const scene = layout(week, { ...fields, unit: 'lượt' });
  const [monday, tuesday] = scene.points();

  test('points carry what is read out, a key of their own and the row itself', () => {
    expect(monday?.[1]).toMatchObject({
      key: 'Thứ Hai|2025-02',
      series: 'Thứ Hai',
      label: 'Thứ Hai, tháng 2/2025: 20\u00a0lượt',
      datum: week[3],
    });
    expect(layout(week, { ...fields, key: 'y' }).points()[0]?.map(({ key }) => key)).toEqual(['Thứ Hai', 'Thứ Hai']); // prettier-ignore
  });

  test('the pointer means the cell under it', () => {
    for (const point of scene.points().flat()) {
      expect(scene.hit(point.x, point.y)?.key).toBe(point.key);
      const { x, y, width, height } = point.box!;
      expect(scene.hit(x + 0.5, y + 0.5)?.key).toBe(point.key);
      expect(scene.hit(x + width - 0.5, y + height - 0.5)?.key).toBe(point.key);
    }
    expect(scene.hit(scene.plot.x - 5, scene.plot.y + 5)).toBeNull();
  });

  test('arrows walk the grid', () => {
    const step = (direction: 'left' | 'right' | 'up' | 'down') =>
      scene.step?.(monday![0]!, direction)?.key;
    expect([step('right'), step('down'), step('left'), step('up')]).toEqual([
      'Thứ Hai|2025-02',
      'Thứ Ba|2025-01',
      undefined,
      undefined,
    ]);
    expect(scene.step?.(tuesday![1]!, 'up')?.key).toBe('Thứ Hai|2025-02');
  });

  test('the tooltip names cell, measure and value; the overlay is the cell', () => {
    expect(scene.tooltip(tuesday![0]!)).toEqual({
      title: 'Thứ Ba, tháng 1/2025',
      rows: [{ label: 'v', value: '30\u00a0lượt', paint: 'seq-3' }],
    });
    expect(scene.overlay(monday![0]!, 'active')).toMatchObject([
      { stroke: 'surface', strokeWidth: 5 },
      { stroke: 'ink', strokeWidth: 2.5 },
    ]);
  });

  test('a point of an earlier picture keeps its cell', () => {
    const wider = layout(week, { ...fields, unit: 'lượt' }, { width: 700, height: 300 });
    expect(wider.step?.(monday![0]!, 'down')?.key).toBe('Thứ Ba|2025-01');
  });
});

test('one path a class: pixels that touch are one bar', () => {
  const rows = Array.from({ length: 300 }, (_, i) => ({ x: i, y: 'a', v: i < 150 ? 1 : 2 }));
  expect(pathsOf(layout(rows), 'cells').map((d) => d.match(/M/g)?.length)).toEqual([1, 1]);
});
