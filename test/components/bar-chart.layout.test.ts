import { describe, expect, test } from 'vitest';
import { cellsOf, layerOf, marksOf, pathsOf, sceneText, wordsOf } from '../support/scene.js';
import { overlaps } from '../support/scene-faults.js';
import { barsOf, boxesOf, layout } from './bar-chart.samples.js';
import { byChannel, files, each as bars } from './channels.samples.js';

const areas = { 'Xuân Hà': 52, 'Thạc Gián': 58.5, 'Chính Gián': 44 };
const standing = { x: 'x', y: 'y', orientation: 'vertical' } as const;
const lying = { x: 'x', y: 'y', orientation: 'horizontal' } as const;
const values = (scene: ReturnType<typeof layout>) => wordsOf(layerOf(scene, 'values'));
const names = (scene: ReturnType<typeof layout>) => wordsOf(layerOf(scene, 'axis-x'));
const namesAtSide = (scene: ReturnType<typeof layout>) =>
  wordsOf([...layerOf(scene, 'axis-y'), ...layerOf(scene, 'names')]);

describe('three standing bars', () => {
  const scene = layout(bars(areas), { ...standing, unit: '%' }, { width: 330, height: 200 });

  test('are drawn with their axis, values and names', () => {
    expect(sceneText(scene)).toMatchInlineSnapshot(`
      "grid grid grid 1 M34,125.3H330M34,73.7H330M34,22H330
      grid base line-strong 1 M34,177H330
      axis-y tick ink-3 (26,181) end "0"
      axis-y tick ink-3 (26,129.3) end "20"
      axis-y tick ink-3 (26,77.7) end "40"
      axis-y tick ink-3 (26,26) end "60%"
      marks bars cat-1  M55,42.7H111V177H55M154,25.9H210V177H154M253,63.3H309V177H253
      base base line-strong 1 M34,177H330
      axis-x note ink-2 (83.3,195) middle "Xuân Hà"
      axis-x note ink-2 (182,195) middle "Thạc Gián"
      axis-x note ink-2 (280.7,195) middle "Chính Gián"
      values figure ink (83,36.7) middle "52%"
      values figure ink (182,19.9) middle "58,5%"
      values figure ink (281,57.3) middle "44%""
    `);
  });

  test('start at zero and end at their value', () => {
    // 60 % of the scale is the height of the plot; 52, 58.5 and 44 are shares of it.
    const { y, height } = scene.plot;
    const [boxes] = barsOf(scene);
    for (const [i, value] of Object.values(areas).entries()) {
      expect(boxes![i]!.top).toBeCloseTo(y + height - (value / 60) * height, 0);
      expect(boxes![i]!.bottom).toBeCloseTo(y + height, 0);
    }
  });

  test('are told in a sentence, in both languages', () => {
    expect(scene.describe()).toBe(
      'y: cao nhất là Thạc Gián với 58,5%, thấp nhất là Chính Gián với 44%.',
    );
    const english = layout(
      bars(areas),
      { ...standing, unit: '%', label: 'Share' },
      undefined,
      'en',
    );
    expect(english.describe()).toBe(
      'Share: highest is Thạc Gián with 58.5%, lowest is Chính Gián with 44%.',
    );
  });

  test('stand in a table', () => {
    expect(scene.table().columns.map(({ label, numeric }) => [label, numeric])).toEqual([
      ['x', false],
      ['y', true],
    ]);
    expect(cellsOf(scene)).toEqual(['Xuân Hà | 52%', 'Thạc Gián | 58,5%', 'Chính Gián | 44%']);
    expect(scene.size).toBe(3);
  });
});

describe('lying bars', () => {
  test('carry their values and need no axis; the unit is told once', () => {
    const scene = layout(bars({ a: 30, b: 15 }), { ...lying, unit: 'hộ' });
    expect(values(scene)).toEqual(['30', '15']);
    expect(wordsOf(layerOf(scene, 'axis-x'))).toEqual(['Đơn vị: hộ']);
    const [[a, b] = []] = barsOf(scene);
    expect(a!.left).toBe(b!.left);
    expect((a!.right - a!.left) / (b!.right - b!.left)).toBeCloseTo(2, 1);
  });

  test('take the height that their rows need, where they may', () => {
    const rows = bars(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`Tổ ${i + 1}`, i])));
    const grown = layout(rows, { ...lying, fitsRows: true });
    expect(grown.height).toBeGreaterThan(40 * 20);
    expect(namesAtSide(grown)).toHaveLength(40);
    expect(values(grown)).toHaveLength(40);
    expect(layout(rows, lying).height).toBe(280);
  });

  test('have their names above them on a narrow screen', () => {
    const long = 'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn';
    const scene = layout(
      bars({ [long]: 1, b: 2 }),
      { ...lying, fitsRows: true },
      { width: 320, height: 280 },
    );
    const [name] = layerOf(scene, 'names');
    const [[bar] = []] = barsOf(scene);
    expect(name).toMatchObject({ anchor: 'start' });
    expect(name!.type === 'text' && name!.y).toBeLessThan(bar!.top);
    expect(namesAtSide(scene).join(' ').replace(/ \/ /g, ' ')).toContain(long);
  });
});

describe('names', () => {
  const long = Array.from(
    { length: 6 },
    (_, i) => `Tỷ lệ hồ sơ giải quyết đúng hạn của lĩnh vực thứ ${i + 1}`,
  );
  const rows = bars(Object.fromEntries(long.map((name, i) => [name, i + 1])));

  test('without room under standing bars turn them, and are never cut', () => {
    const scene = layout(rows);
    const [[first] = []] = barsOf(scene);
    expect(first!.right - first!.left).toBeGreaterThan(0);
    expect(namesAtSide(scene).map((name) => name.replaceAll(' / ', ' '))).toEqual(long);
    expect(sceneText(scene)).not.toContain('…');
  });

  test('of periods never turn bars: fewer are labelled', () => {
    const months = Array.from({ length: 36 }, (_, i) => [
      `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      i,
    ]);
    const scene = layout(bars(Object.fromEntries(months) as object as Record<string, number>));
    expect(
      barsOf(scene)[0]!.every(({ bottom }) => Math.abs(bottom - barsOf(scene)[0]![0]!.bottom) < 2),
    ).toBe(true);
    expect(names(scene).length).toBeLessThan(36);
    expect(overlaps(scene, 'axis-x')).toEqual([]);
  });

  test('wrap under bars that have the room', () => {
    const scene = layout(bars({ 'Thanh Khê Đông': 1, 'Thanh Khê Tây': 2 }), standing, {
      width: 180,
      height: 200,
    });
    expect(names(scene)).toEqual(['Thanh Khê / Đông', 'Thanh Khê / Tây']);
  });
});

describe('series', () => {
  const grouped = layout(files, byChannel, { width: 900, height: 300 });
  const stacked = layout(files, { ...byChannel, mode: 'stacked' }, { width: 900, height: 300 });
  const shares = layout(files, { ...byChannel, mode: 'percent' }, { width: 900, height: 300 });

  test('stand side by side, one path each', () => {
    expect(pathsOf(grouped, 'bars')).toHaveLength(3);
    const [a, b, c] = barsOf(grouped).map(([first]) => first!);
    expect(a!.right).toBeLessThanOrEqual(b!.left);
    expect(b!.right).toBeLessThanOrEqual(c!.left);
    expect(grouped.legend?.items.map(({ label, paint }) => [label, paint])).toEqual([
      ['Trực tuyến', 'cat-1'],
      ['Trực tiếp', 'cat-2'],
      ['Bưu chính', 'cat-3'],
    ]);
  });

  test('or on one another, with the total over them', () => {
    const [a, b] = barsOf(stacked).map(([first]) => first!);
    expect(b!.bottom).toBeCloseTo(a!.top - 1, 0); // a pixel apart
    expect(values(stacked).slice(-6)).toEqual([
      '13.340',
      '13.460',
      '13.630',
      '13.380',
      '13.270',
      '12.945',
    ]);
    expect(cellsOf(stacked)[0]).toBe(
      'Q.II/2025 | 5.240 hồ sơ | 7.480 hồ sơ | 620 hồ sơ | 13.340 hồ sơ',
    );
    expect(stacked.describe()).toContain('Tổng');
  });

  test('stacks of up to four are named beside the last of them, in the order of its parts', () => {
    const marks = layerOf(stacked, 'labels').flatMap((mark) =>
      mark.type === 'text' ? [mark] : [],
    );
    expect(wordsOf(marks)).toEqual(['Trực tuyến', 'Trực tiếp', 'Bưu chính']);
    expect(marks.map(({ fill }) => fill)).toEqual(['cat-text-1', 'cat-text-2', 'cat-text-3']);
    expect(marks[0]!.y).toBeGreaterThan(marks[1]!.y);
    expect(marks[1]!.y - marks[2]!.y).toBeGreaterThanOrEqual(17.9);
    expect(stacked.legend).toBeNull();
  });

  test('their names yield to a legend where it is wanted, a series is hidden, or there is no room', () => {
    const items = (options: object, width = 900) =>
      layout(files, { ...byChannel, mode: 'stacked', ...options }, { width, height: 300 }).legend
        ?.items;
    expect(items({ legend: 'always' })).toHaveLength(3);
    expect(items({ hidden: ['Bưu chính'] })).toHaveLength(3);
    expect(items({}, 200)).toHaveLength(3);
  });

  test('or as shares of 100 %', () => {
    const tops = barsOf(shares)
      .at(-1)!
      .map(({ top }) => top);
    expect(new Set(tops)).toEqual(new Set([shares.plot.y]));
    expect(values(shares)).toContain('39,3%');
    expect(shares.table().rows[0]!.cells[1]).toEqual({
      text: '5.240 hồ sơ',
      value: 5240,
      note: '39,3%',
    });
    expect(shares.points()[0]![0]!.label).toBe('Trực tuyến, Quý II/2025: 5.240 hồ sơ (39,3%)');
  });

  test('or to both sides of zero: by their sign, or as the author turns them', () => {
    const rows = [{ x: 'a', yes: 70, no: 20, minus: -5 }];
    const scene = layout(rows, {
      x: 'x',
      y: ['yes', 'no', 'minus'],
      mode: 'diverging',
      opposite: ['no'],
      orientation: 'vertical',
    });
    const [yes, no, minus] = barsOf(scene).map(([only]) => only!);
    expect(yes!.bottom).toBeCloseTo(no!.top, 0);
    expect(minus!.top).toBeCloseTo(no!.bottom + 1, 0);
    expect(values(scene)).toEqual(['70', '20']);
    expect(scene.table().rows[0]!.cells[2]!.value).toBe(20);
  });

  test('hidden ones leave picture and scale; colours, table and legend stay', () => {
    const scene = layout(files, { ...byChannel, hidden: ['Trực tuyến', 'Trực tiếp'] });
    expect(marksOf(scene, 'bars').map(({ fill }) => fill)).toEqual(['cat-3']);
    expect(scene.legend?.items).toHaveLength(3);
    expect(scene.table().columns).toHaveLength(4);
    expect(wordsOf(layerOf(scene, 'axis-y'))).toContain('800');
  });

  test('the highlighted one keeps its colour, the others are context', () => {
    const scene = layout(files, { ...byChannel, highlight: 'Trực tiếp' });
    expect(marksOf(scene, 'bars').map(({ fill }) => fill)).toEqual(['context', 'cat-2', 'context']);
  });
});

describe('highlight of one category', () => {
  test('the others are context, its name and value are strong', () => {
    const scene = layout(bars(areas), { ...lying, highlight: 'Thạc Gián' });
    expect(marksOf(scene, 'bars').map(({ fill }) => fill)).toEqual(['context', 'cat-1']);
    expect(boxesOf(pathsOf(scene, 'bars')[1]!)).toHaveLength(1);
    const strong = scene.layers.flatMap(({ marks }) =>
      marks.flatMap((mark) =>
        mark.type === 'text' && mark.style.endsWith('-strong') ? mark.lines : [],
      ),
    );
    expect(strong).toEqual(['Thạc Gián', '58,5']);
  });

  test('one that names nothing changes nothing', () => {
    expect(sceneText(layout(bars(areas), { ...lying, highlight: 'x' }))).toBe(
      sceneText(layout(bars(areas), lying)),
    );
  });
});

describe('order', () => {
  const rows = bars({ 'Tổ 10': 5, 'Tổ 9': null, 'Tổ 2': 7, 'Tổ 1': 5 });
  const order = (options: object) =>
    layout(rows, { ...lying, ...options })
      .table()
      .rows.map(({ key }) => key);

  test.each([
    [{}, ['Tổ 10', 'Tổ 9', 'Tổ 2', 'Tổ 1']],
    [{ sort: 'value' }, ['Tổ 2', 'Tổ 10', 'Tổ 1', 'Tổ 9']],
    [{ sort: 'value', order: 'ascending' }, ['Tổ 10', 'Tổ 1', 'Tổ 2', 'Tổ 9']],
    [{ sort: 'name' }, ['Tổ 1', 'Tổ 2', 'Tổ 9', 'Tổ 10']],
    [{ sort: 'name', order: 'descending' }, ['Tổ 10', 'Tổ 9', 'Tổ 2', 'Tổ 1']],
  ])('%j', (options, expected) => {
    expect(order(options)).toEqual(expected);
  });

  test('periods stand in the order of time, stacks are sorted by their totals', () => {
    const late = bars({ 2025: 1, 2023: 3, 2024: 2 }).reverse();
    expect(
      layout(late)
        .table()
        .rows.map(({ key }) => key),
    ).toEqual(['2023', '2024', '2025']);
    const sums = layout(files, { ...byChannel, mode: 'stacked', sort: 'value' });
    expect(sums.table().rows[0]!.key).toBe('2025-Q4');
  });
});

describe('targets', () => {
  const rows = [
    { x: 'a', y: 50, goal: 60 },
    { x: 'b', y: 70, goal: null },
  ];

  test('of each bar: a tick, a column, a row of the tooltip, a word of the point, an entry of the legend', () => {
    const scene = layout(rows, { x: 'x', target: 'goal', unit: '%' });
    expect(pathsOf(scene, 'target')[0]!.match(/M/g)).toHaveLength(1);
    expect(cellsOf(scene)).toEqual(['a | 50% | 60%', 'b | 70% | –']);
    const [[a, b] = []] = scene.points();
    expect(a!.label).toBe('a: 50%, mục tiêu 60%');
    expect(b!.label).toBe('b: 70%');
    expect(scene.tooltip(a!).rows.at(-1)).toEqual({
      label: 'Mục tiêu',
      value: '60%',
      paint: 'ink',
    });
    expect(scene.legend?.items.at(-1)).toMatchObject({ label: 'Mục tiêu', shape: 'tick' });
  });

  test('one for all: a line with its name', () => {
    const scene = layout(rows, { x: 'x', y: 'y', target: 65, targetLabel: 'Chỉ tiêu', unit: '%' });
    expect(wordsOf(marksOf(scene, 'target-label'))).toEqual(['Chỉ tiêu 65%']);
    expect(scene.legend).toBeNull();
    expect(cellsOf(scene)[0]).toBe('a | 50% | 65%');
  });

  test('higher than all bars widen the scale', () => {
    const scene = layout(rows, { x: 'x', y: 'y', target: 250 });
    expect(wordsOf(layerOf(scene, 'axis-y'))).toContain('300');
  });

  test('a value keeps off its target', () => {
    const near = [{ x: 'a', y: 50, goal: 51 }];
    const scene = layout(near, { x: 'x', target: 'goal', orientation: 'horizontal' });
    const [value] = layerOf(scene, 'values');
    const [[bar] = []] = barsOf(scene);
    expect(value).toMatchObject({ anchor: 'end', fill: 'cat-on-1' });
    expect(value!.type === 'text' && value!.x).toBeLessThan(bar!.right);
  });
});

describe('no data and zero', () => {
  const scene = layout(bars({ a: 0, b: null, c: 4, d: NaN }), lying);

  test('zero is a thin bar and a 0; no data a hatch and an en dash', () => {
    expect(values(scene)).toEqual(['0', '–', '4', '–']);
    const [[zero] = []] = barsOf(scene);
    expect(zero!.right - zero!.left).toBe(2);
    expect(boxesOf(pathsOf(scene, 'no-data')[0]!)).toHaveLength(2);
    expect(marksOf(scene, 'no-data')[0]).toMatchObject({ fill: 'hatch-hatch' });
  });

  test('is said in words to those who do not look', () => {
    expect(scene.points()[0]!.map(({ label }) => label)).toEqual([
      'a: 0',
      'b: Chưa có số liệu',
      'c: 4',
      'd: Chưa có số liệu',
    ]);
    expect(scene.table().rows[1]!.cells[1]).toEqual({
      text: '–',
      value: null,
      spoken: 'Chưa có số liệu',
    });
    expect(scene.describe()).toContain('2 giá trị chưa có số liệu');
    expect(scene.issues).toEqual([]);
  });

  test('everywhere, or no rows at all: words alone', () => {
    for (const rows of [[], bars({ a: null, b: '' })]) {
      const empty = layout(rows);
      expect(empty.layers.flatMap(({ marks }) => wordsOf(marks))).toEqual([
        'Chưa có số liệu để vẽ',
      ]);
      expect(empty.describe()).toBe('Chưa có số liệu để vẽ.');
    }
  });
});

describe('values of every kind', () => {
  test('negative ones go down from zero, their figures below them', () => {
    const scene = layout(bars({ a: -3, b: 4 }), standing);
    const [[a, b] = []] = barsOf(scene);
    expect(a!.top).toBeCloseTo(b!.bottom, 0);
    const [below, above] = layerOf(scene, 'values');
    expect(below!.type === 'text' && below!.y).toBeGreaterThan(a!.bottom);
    expect(above!.type === 'text' && above!.y).toBeLessThan(b!.top);
    expect(values(scene)).toEqual(['−3', '4']);
  });

  test('all equal, one row, all zero', () => {
    expect(layout(bars({ a: 2, b: 2 })).describe()).toBe('y: cả 2 mục đều là 2.');
    expect(layout(bars({ 'Xuân Hà': 5 })).describe()).toBe('y của Xuân Hà là 5.');
    expect(values(layout(bars({ a: 0, b: 0 })))).toEqual(['0', '0']);
  });

  test('a run of years is told as a course of time', () => {
    const scene = layout(bars({ 2020: 412, 2025: 561 }), {
      x: 'x',
      label: 'Thu ngân sách',
      unit: 'tỷ đồng',
    });
    expect(scene.describe()).toBe(
      'Thu ngân sách tăng từ 412 lên 561\u00a0tỷ\u00a0đồng trong 2020–2025, cao nhất năm 2025.',
    );
  });

  test('amounts in đồng have one scale', () => {
    const scene = layout(bars({ 2024: 520e9, 2025: 561.5e9 }), { x: 'x', format: 'money' });
    expect(values(scene)).toEqual(['520', '561,5']);
    expect(wordsOf(layerOf(scene, 'axis-y'))).toContain('Đơn vị: tỷ\u00a0đồng');
  });

  test('a shared domain widens the scale and never cuts a bar', () => {
    const ticks = (domain: readonly [number, number]) =>
      wordsOf(layerOf(layout(bars({ a: 30 }), { ...standing, domain }), 'axis-y'));
    expect(ticks([0, 100])).toContain('100');
    expect(ticks([10, 20])[0]).toBe('0');
    expect(ticks([10, 20])).toContain('30');
  });
});

describe('what cannot be used', () => {
  test('is told with row, field and what was found; the rest is drawn', () => {
    const rows = [
      { x: 'a', y: 1 },
      { x: 'b', y: Infinity },
      { x: 'c', y: '12.800' },
      { x: null, y: 5 },
      null,
    ];
    const scene = layout(rows);
    expect(scene.issues.map(({ code, row, field, found }) => [code, row, field, found])).toEqual([
      ['row', 4, 'x', 'null'],
      ['row', 5, 'x', 'null'],
      ['row', 2, 'y', 'Infinity'],
      ['row', 3, 'y', '12.800'],
    ]);
    expect(cellsOf(scene)).toEqual(['a | 1', 'b | –', 'c | –']);
    expect(scene.notices).toEqual([{ code: 'rows-left-out', text: '4 dòng bị bỏ qua', count: 4 }]);
  });

  test('of equal categories the first is kept, with one issue', () => {
    const scene = layout([
      { x: 'a', y: 1 },
      { x: 'a', y: 9 },
      { x: 4, y: 2 },
      { x: '4', y: 8 },
    ]);
    expect(cellsOf(scene)).toEqual(['a | 1', '4 | 2']);
    expect(scene.issues).toEqual([
      expect.objectContaining({ code: 'duplicate-key', field: 'x', count: 2 }),
    ]);
  });

  test('a row that repeats a category and has no number either is one row', () => {
    const [told] = layout([...bars({ a: 1 }), { x: 'a', y: 'abc' }]).notices;
    expect(told?.text).toBe('1 dòng bị bỏ qua');
  });

  test('a row that repeats a category repeats it in every field of values', () => {
    const wide = [
      { x: 'a', y: 1, z: 2 },
      { x: 'a', y: 3, z: 4 },
    ];
    const { issues, notices } = layout(wide, { x: 'x', y: ['y', 'z'] });
    expect(issues.map(({ message }) => message)).toEqual([
      '1 row repeats a category of the same series in "x": the first was kept.',
    ]);
    expect(notices[0]?.count).toBe(1);
  });

  test('a field that no row has, and choices that do not exist', () => {
    expect(layout(bars(areas), { x: 'x', y: 'value' }).issues).toEqual([
      expect.objectContaining({ code: 'field', field: 'value' }),
    ]);
    const wrong = { ...standing, mode: 'pile', sort: 'size', format: 'bogus' } as object;
    expect(
      layout(bars(areas), wrong).issues.map(({ code, field, found }) => [code, field, found]),
    ).toEqual([
      ['config', 'mode', 'pile'],
      ['config', 'sort', 'size'],
      ['config', 'format', 'bogus'],
    ]);
  });

  test('negative values and targets have no share', () => {
    const rows = [{ x: 'a', y: 1, z: -1 }];
    const scene = layout(rows, { x: 'x', y: ['y', 'z'], mode: 'percent', target: 1 });
    expect(scene.issues.map(({ field, found }) => [field, found])).toEqual([
      ['mode', '-1'],
      ['target', '1'],
    ]);
    expect(barsOf(scene)).toHaveLength(1);
  });

  test('millions of bars are refused', () => {
    const rows = Array.from({ length: 2100 }, (_, i) => ({ x: `x${i}`, s: `s${i}`, y: 1 }));
    expect(() => layout(rows, { x: 'x', y: 'y', series: 's' })).toThrow(/bars/);
  });
});

describe('10,000 rows', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => ({
    x: `Hộ ${i}`,
    y: i === 5000 ? 999 : i % 100,
  }));

  test('standing: the furthest of each pixel are drawn, and none is lost', () => {
    const scene = layout(rows, { x: 'x', y: 'y' });
    expect(scene.points()[0]!.length).toBeLessThanOrEqual(2 * 472);
    expect(scene.points()[0]!.some(({ datum }) => datum === rows[5000])).toBe(true);
    expect(scene.notices[0]!.text).toMatch(/^Vẽ \d+ cột đại diện cho 10\.000 mục/);
    expect(scene.size).toBe(10_000);
    expect(scene.table().rows[5000]!.cells[1]!.value).toBe(999);
  });

  test('lying: the first are drawn, and the reader is told', () => {
    const scene = layout(rows, { ...lying, fitsRows: true, sort: 'value' });
    expect(scene.points()[0]![0]!.datum).toBe(rows[5000]);
    expect(scene.notices[0]!.text).toBe('Hình vẽ 200 mục đầu trong 10.000 mục; bảng có đủ');
  });
});

describe('a person points and walks', () => {
  const scene = layout(files, byChannel, { width: 900, height: 300 });
  const [online, desk] = scene.points();

  test('the pointer means the bar of its lane, wherever in the column', () => {
    for (const point of [online![2]!, desk![2]!]) {
      expect(scene.hit(point.x, point.y + 3)?.label).toBe(point.label);
      expect(scene.hit(point.x, scene.plot.y + 1)?.label).toBe(point.label);
    }
    expect(scene.hit(-50, 100)).toBeNull();
  });

  test('of a stack the part at the pointer', () => {
    const stacked = layout(files, { ...byChannel, mode: 'stacked' }, { width: 900, height: 300 });
    const [, second] = stacked.points();
    expect(stacked.hit(second![0]!.x, second![0]!.y + 4)?.series).toBe('Trực tiếp');
  });

  test('arrows lead along the categories and to the next series', () => {
    const step = (direction: 'left' | 'right' | 'up' | 'down') =>
      scene.step?.(online![1]!, direction)?.label.split(':')[0];
    expect(step('right')).toBe('Trực tuyến, Quý IV/2025');
    expect(step('left')).toBe('Trực tuyến, Quý II/2025');
    expect(step('down')).toBe('Trực tiếp, Quý III/2025');
    expect(step('up')).toBeUndefined();
  });

  test('down leads down lying bars', () => {
    const rows = layout(bars(areas), lying);
    const [[first, second] = []] = rows.points();
    expect(rows.step?.(first!, 'down')).toEqual(second);
    expect(rows.step?.(first!, 'right')).toEqual(second);
  });

  test('the tooltip tells all series of the category', () => {
    expect(scene.tooltip(desk![0]!)).toEqual({
      title: 'Quý II/2025',
      rows: [
        { label: 'Trực tuyến', value: '5.240 hồ sơ', paint: 'cat-1' },
        { label: 'Trực tiếp', value: '7.480 hồ sơ', paint: 'cat-2' },
        { label: 'Bưu chính', value: '620 hồ sơ', paint: 'cat-3' },
      ],
    });
  });

  test('points carry the author’s row and are framed when they are reached', () => {
    expect(desk![0]!.datum).toBe(files[6]);
    expect(scene.overlay(desk![0]!, 'selected').at(-1)).toMatchObject({
      role: 'selection',
      stroke: 'ink',
      strokeWidth: 2.5,
    });
  });
});

test('the rows themselves are left as they were', () => {
  const rows = files.map((row) => Object.freeze({ ...row }));
  const before = JSON.stringify(rows);
  layout(Object.freeze(rows), { ...byChannel, sort: 'value' }).table();
  expect(JSON.stringify(rows)).toBe(before);
});
