import { describe, expect, test } from 'vitest';
import type { PathMark } from '../../src/scene/scene.js';
import { cellsOf, layerOf, marksOf, pathsOf, sceneText, wordsOf } from '../support/scene.js';
import { faultsOf, overlaps } from '../support/scene-faults.js';
import { flows, frame, layout, phone, stages } from './flow-chart.samples.js';

/** Left, right, top and foot of the boxes of a path. */
const boxesOf = (d: string) =>
  [...d.matchAll(/M([\d.]+),([\d.]+)H([\d.]+)V([\d.]+)/g)].map(([, left, top, right, foot]) => {
    return { left: Number(left), top: Number(top), right: Number(right), foot: Number(foot) };
  });

describe('a funnel', () => {
  const scene = layout(stages, { unit: 'hồ sơ' });

  test('has a bar a stage from one line, and the loss in words between them', () => {
    expect(sceneText(scene)).toMatchInlineSnapshot(`
      "marks loss track  M80,68H550.3L456.3,98H80ZM80,142H456.3L268.2,172H80Z
      marks bars cat-1  M80,24H550.3V68H80ZM80,98H456.3V142H80ZM80,172H268.2V216H80Z
      labels note ink-3 (0,12) start "Đơn vị: hồ sơ"
      labels label-strong ink (0,50) start "Tiếp nhận"
      labels label ink (558.3,50.6) start "1.000"
      labels label-strong ink (0,124) start "Xử lý"
      labels label ink (464.3,124.6) start "800 (80,0%)"
      labels note ink-2 (88,86) start "mất 200 hồ sơ (20,0%)"
      labels label-strong ink (0,198) start "Hài lòng"
      labels label ink (276.2,198.6) start "400 (40,0%)"
      labels note ink-2 (88,160) start "mất 400 hồ sơ (50,0%)""
    `);
  });

  test('has bars in proportion to their values', () => {
    const widths = boxesOf(pathsOf(scene, 'bars')[0]!).map(({ left, right }) => right - left);
    expect(widths[1]! / widths[0]!).toBeCloseTo(0.8, 2);
    expect(widths[2]! / widths[0]!).toBeCloseTo(0.4, 2);
  });

  test('is told in a sentence', () => {
    expect(scene.describe()).toBe(
      'Từ 1.000 hồ sơ ở bước “Tiếp nhận” đến 400 hồ sơ ở bước “Hài lòng” (40,0%), mất nhiều nhất giữa “Xử lý” và “Hài lòng”: 400 hồ sơ (50,0%).',
    );
    expect(layout(stages, { unit: 'hồ sơ' }, frame, 'en').describe()).toBe(
      'From 1,000\u00a0files at “Tiếp nhận” to 400\u00a0files at “Hài lòng” (40.0%), the largest loss is between “Xử lý” and “Hài lòng”: 400\u00a0files (50.0%).',
    );
  });

  test('has shares of the digits of decimal numbers', () => {
    const rows = [100, 29].map((value) => ({ stage: `${value} hồ sơ`, value }));
    expect(layout(rows).table().rows[1]?.cells[2]?.value).toBe(29);
  });

  test('stands in a table with shares of the first and the previous stage', () => {
    expect(scene.table().columns.map(({ label }) => label)).toEqual([
      'Bước',
      'value',
      'So với bước đầu',
      'So với bước trước',
      'Mất',
    ]);
    expect(cellsOf(scene)).toEqual([
      'Tiếp nhận | 1.000 hồ sơ | 100% | – | –',
      'Xử lý | 800 hồ sơ | 80,0% | 80,0% | 200 hồ sơ',
      'Hài lòng | 400 hồ sơ | 40,0% | 50,0% | 400 hồ sơ',
    ]);
  });

  test('the points are stages, with what is read out and the row', () => {
    expect(scene.points()[0]?.[1]).toMatchObject({
      key: 'Xử lý',
      label: 'Xử lý: 800 hồ sơ, 80,0% so với bước đầu, mất 200 hồ sơ (20,0%)',
      datum: stages[1],
    });
    expect(scene.tooltip(scene.points()[0]![2]!)).toEqual({
      title: 'Hài lòng',
      subtitle: 'mất 400 hồ sơ (50,0%)',
      rows: [
        { label: 'value', value: '400 hồ sơ' },
        { label: 'So với bước đầu', value: '40,0%' },
        { label: 'So với bước trước', value: '50,0%' },
      ],
    });
  });

  test('names stand over the bars where it is narrow', () => {
    const narrow = layout(stages, { unit: 'hồ sơ' }, phone);
    expect(boxesOf(pathsOf(narrow, 'bars')[0]!)[0]?.left).toBe(0);
    expect(faultsOf(narrow)).toEqual([]);
    expect(overlaps(narrow, 'labels')).toEqual([]);
    expect(wordsOf(marksOf(narrow, 'change'))).toHaveLength(2);
  });

  test('a stage may have more than the one before', () => {
    const grown = layout([
      { stage: 'a', value: 100 },
      { stage: 'b', value: 150 },
    ]);
    expect(wordsOf(marksOf(grown, 'change'))).toEqual(['thêm 50 (50,0%)']);
    expect(grown.describe()).toContain('không bước nào mất');
  });

  test('no data is said, and nothing is lost to it or from it', () => {
    const gap = layout([stages[0]!, { stage: 'Xử lý', value: null }, stages[2]!]);
    expect(cellsOf(gap)).toEqual([
      'Tiếp nhận | 1.000 | 100% | – | –',
      'Xử lý | – | – | – | –',
      'Hài lòng | 400 | 40,0% | – | –',
    ]);
    expect(wordsOf(marksOf(gap, 'value'))).toContain('Chưa có số liệu');
    expect(gap.describe()).toContain('1 chỗ chưa có số liệu');
    expect(gap.issues).toEqual([]);
  });

  test('zero is a value; of a first stage of nothing there are no shares', () => {
    const zero = layout([
      { stage: 'a', value: 0 },
      { stage: 'b', value: 0 },
    ]);
    expect(cellsOf(zero)).toEqual(['a | 0 | – | – | –', 'b | 0 | – | – | 0']);
    expect(faultsOf(zero)).toEqual([]);
  });

  test('less than nothing and repeated stages are told and left out', () => {
    const odd = layout([...stages, { stage: 'Lỗi', value: -5 }, { stage: 'Xử lý', value: 7 }]);
    expect(odd.issues.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['row', 4, 'value'],
      ['duplicate-key', undefined, 'stage'],
    ]);
    expect(odd.notices[0]?.text).toBe('2 dòng bị bỏ qua');
    const faulty = layout([...stages, { stage: 'Xử lý', value: 'abc' }]);
    expect(faulty.notices[0]?.count).toBe(1);
  });

  test('long names are broken, never cut, and the picture grows', () => {
    const name =
      'Hồ sơ đăng ký khai sinh, đăng ký thường trú và cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi';
    const long = layout(
      Array.from({ length: 6 }, (_, i) => ({ stage: `${name} ${i}`, value: 100 - i })),
      {},
      phone,
    );
    expect(long.height).toBeGreaterThan(phone.height);
    expect(wordsOf(marksOf(long, 'name'))[0]?.replaceAll(' / ', ' ')).toBe(`${name} 0`);
    expect(overlaps(long, 'labels')).toEqual([]);
  });
});

describe('flows between places', () => {
  const scene = layout(flows, { unit: 'hồ sơ' });

  test('are bands of widths in proportion to values', () => {
    const bands = marksOf(scene, 'flow') as PathMark[];
    const widths = bands.map(({ strokeWidth }) => strokeWidth!);
    expect(widths[1]! / widths[0]!).toBeCloseTo(0.7, 2);
    expect(widths[2]! / widths[0]!).toBeCloseTo(0.2, 2);
    expect(bands.every(({ d }) => /^M[\d.]+,[\d.]+C/.test(d))).toBe(true);
  });

  test('places are bars with their names, and what goes no further is hatched and told', () => {
    expect(wordsOf(layerOf(scene, 'labels'))).toEqual([
      'Đơn vị: hồ sơ',
      'A',
      '100',
      'B',
      '100',
      '10 hồ sơ không đi tiếp (10,0%)',
      'C',
      '70',
      'D',
      '20',
    ]);
    const [kept] = boxesOf(pathsOf(scene, 'kept')[0]!);
    const band = (marksOf(scene, 'flow') as PathMark[])[0]!.strokeWidth!;
    expect((kept!.foot - kept!.top) / band).toBeCloseTo(0.1, 1);
  });

  test('are told in a sentence with what is lost', () => {
    expect(scene.describe()).toBe(
      '3 dòng giữa 4 nơi, lớn nhất là A → B: 100 hồ sơ (100%), không đi tiếp nhiều nhất ở “B”: 10 hồ sơ (10,0%).',
    );
  });

  test('stand in a table; the shares of a place make 100 %', () => {
    expect(cellsOf(scene)).toEqual([
      'A | B | 100 hồ sơ | 100%',
      'B | C | 70 hồ sơ | 70,0%',
      'B | D | 20 hồ sơ | 20,0%',
      'B | Không đi tiếp | 10 hồ sơ | 10,0%',
    ]);
    expect(scene.size).toBe(4);
  });

  test('more may leave than arrived', () => {
    const more = layout([flows[0]!, { from: 'B', to: 'C', value: 130 }]);
    expect(more.points()[2]?.[0]?.label).toBe('B: 130, thêm 30 không từ bước trước');
  });

  test('decimals that do not add up in binary are no loss', () => {
    const tenths = layout([
      { from: 'a', to: 'b', value: 0.3 },
      { from: 'b', to: 'c', value: 0.1 },
      { from: 'b', to: 'd', value: 0.2 },
    ]);
    expect(tenths.table().rows).toHaveLength(3);
  });

  test('a list serves where it is narrow: the same flows with bars on one scale', () => {
    const narrow = layout(flows, { unit: 'hồ sơ' }, phone);
    expect(marksOf(narrow, 'flow')).toEqual([]);
    expect(wordsOf(marksOf(narrow, 'entry'))).toEqual([
      ...['A → B', '100'],
      ...['B', '100', '→ C', '70 (70,0%)', '→ D', '20 (20,0%)', 'Không đi tiếp', '10 (10,0%)'],
    ]);
    const widths = pathsOf(narrow, 'bar')
      .flatMap(boxesOf)
      .map(({ left, right }) => right - left);
    expect(widths.map((width) => Math.round((100 * width) / widths[0]!))).toEqual([
      100, 70, 20, 10,
    ]);
    expect(faultsOf(narrow)).toEqual([]);
  });

  test('rows of source and target are flows too', () => {
    const rows = [{ source: 'a', target: 'b', value: 3 }];
    expect(cellsOf(layout(rows))).toEqual(['a | b | 3 | 100%']);
    expect(cellsOf(layout(rows, { variant: 'funnel' }))).toEqual(['a | 3 | 100% | – | –']);
  });

  test('what cannot flow is told and left out', () => {
    const odd = layout([
      ...flows,
      { from: 'C', to: 'A', value: 5 }, // back to where it came from
      { from: 'B', to: 'B', value: 5 },
      { from: 'C', to: 'E', value: -5 },
      { from: null, to: 'E', value: 5 },
      { from: 'A', to: 'B', value: 7 },
      { from: 'C', to: 'E', value: '5' },
      { from: 'A', to: 'B', value: 'abc' },
    ]);
    expect(odd.issues.map(({ code, row, field, found }) => [code, row, field, found])).toEqual([
      ['row', 7, 'from', 'null'],
      ['row', 9, 'value', '5'],
      ['row', 10, 'value', 'abc'],
      ['row', 6, 'value', '-5'],
      ['row', 5, 'to', 'B'],
      ['duplicate-key', undefined, 'from, to', undefined],
      ['row', 4, 'to', 'A'],
    ]);
    expect(odd.notices[0]?.count).toBe(7);
    expect(cellsOf(odd)).toContain('C | E | – | –');
    expect(marksOf(odd, 'flow')).toHaveLength(3);
  });

  test('colours may be those of the places, and what is not highlighted is context', () => {
    const strokes = (options: object) =>
      marksOf(layout(flows, options), 'flow').map((mark) => mark.type === 'path' && mark.stroke);
    expect(strokes({})).toEqual(['cat-1', 'cat-1', 'cat-1']);
    expect(strokes({ color: 'from' })).toEqual(['cat-1', 'cat-2', 'cat-2']);
    expect(strokes({ color: 'to' })).toEqual(['cat-1', 'cat-2', 'cat-3']);
    expect(strokes({ highlight: 'B → D' })).toEqual(['context', 'context', 'cat-1']);
    expect(strokes({ highlight: 'nobody' })).toEqual(['cat-1', 'cat-1', 'cat-1']);
  });

  test('10,000 flows: the largest are listed, the table has all', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => {
      return { from: `a${i % 100}`, to: `b${Math.floor(i / 100)}`, value: i };
    });
    const scene = layout(rows);
    expect(marksOf(scene, 'bar')).toHaveLength(60 + marksOf(scene, 'kept').length);
    expect(scene.notices).toEqual([{ code: 'some-drawn', text: 'Vẽ 60 trong 10.000; bảng có đủ' }]);
    expect(scene.size).toBe(10_000);
  });

  test('a long chain and a great circle cost no more than their rows', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => {
      return { from: `n${i}`, to: `n${(i + 1) % 10_000}`, value: 1 };
    });
    const { issues } = layout(chain);
    expect(issues).toMatchObject([{ code: 'row', row: 10_000, found: 'n0' }]);
  });
});

describe('odd values', () => {
  test.each([
    ['no rows', []],
    ['no data', [{ from: 'a', to: 'b', value: null }]],
    ['zeros', [{ from: 'a', to: 'b', value: 0 }]],
    [
      '±Infinity',
      [
        { from: 'a', to: 'b', value: Infinity },
        { from: 'a', to: 'c', value: -Infinity },
      ],
    ],
    [
      'huge',
      [
        { from: 'a', to: 'b', value: 1.7e308 },
        { from: 'a', to: 'c', value: 1.7e308 },
      ],
    ],
    [
      'tiny',
      [
        { from: 'a', to: 'b', value: 5e-324 },
        { from: 'b', to: 'c', value: 1e-300 },
      ],
    ],
    ['no row', [null, 7, { from: 'a', to: 'b', value: 1 }]],
  ])('%s', (_name, rows) => {
    for (const size of [frame, phone, { width: 0, height: 0 }, { width: NaN, height: -4 }]) {
      const scene = layout(rows, { variant: 'sankey' }, size);
      expect(faultsOf(scene)).toEqual([]);
    }
  });

  test('without anything to draw the picture says so', () => {
    for (const variant of ['funnel', 'sankey'] as const) {
      const empty = layout([], { variant });
      expect(wordsOf(layerOf(empty, 'empty'))).toEqual(['Chưa có số liệu để vẽ']);
      expect(empty.describe()).toBe('Chưa có số liệu để vẽ.');
      expect(empty.hit(10, 10)).toBeNull();
    }
  });

  test('fields and options that cannot be followed are told', () => {
    const odd = layout(flows, { value: 'amount', variant: 'pie' as never, format: 'bogus' });
    expect(odd.issues.map(({ code, field }) => [code, field])).toEqual([
      ['field', 'amount'],
      ['config', 'format'],
      ['config', 'variant'],
    ]);
  });
});

describe('a person points and walks', () => {
  const scene = layout(flows, { unit: 'hồ sơ' });
  const find = (key: string) =>
    scene
      .points()
      .flat()
      .find((point) => point.key === key)!;

  test('points are places and flows, column by column', () => {
    expect(scene.points().map((list) => list.map(({ key }) => key))).toEqual([
      ['A'],
      ['A → B'],
      ['B'],
      ['B → C', 'B → D'],
      ['C', 'D'],
    ]);
    expect(find('B → C')).toMatchObject({ label: 'B → C: 70 hồ sơ, 70,0%', datum: flows[1] });
    expect(find('B').datum).toEqual(flows);
  });

  test('arrows lead along the strongest flow and across a column', () => {
    const step = (key: string, direction: 'left' | 'right' | 'up' | 'down') =>
      scene.step!(find(key), direction)?.key;
    expect(step('A', 'right')).toBe('A → B');
    expect(step('A → B', 'right')).toBe('B');
    expect(step('B', 'right')).toBe('B → C');
    expect(step('B → C', 'down')).toBe('B → D');
    expect(step('B → D', 'right')).toBe('D');
    expect(step('D', 'up')).toBe('C');
    expect(step('D', 'left')).toBe('B → D');
    expect(step('A', 'left')).toBeUndefined();
    expect(step('C', 'right')).toBeUndefined();
  });

  test('the pointer means the band that it is on', () => {
    const { x, y } = find('B → D');
    expect(scene.hit(x, y)?.key).toBe('B → D');
    expect(scene.hit(1, 1)).toBeNull();
    expect(scene.hit(find('B').x, find('B').y)?.key).toBe('B');
  });

  test('the tooltip of a flow tells its value and share', () => {
    expect(scene.tooltip(find('B → C'))).toEqual({
      title: 'B → C',
      rows: [
        { label: 'value', value: '70 hồ sơ' },
        { label: 'Tỷ lệ', value: '70,0%' },
      ],
    });
    expect(scene.tooltip(find('B')).subtitle).toBe('10 hồ sơ không đi tiếp (10,0%)');
  });
});

test('shares stand in the table as they are printed, in percent', () => {
  const sharesOf = (rows: Parameters<typeof layout>[0]) =>
    layout(rows)
      .table()
      .rows.map(({ cells }) => cells.map(({ value }) => value));
  expect(
    sharesOf([
      { stage: 'a', value: 8 },
      { stage: 'b', value: 2 },
      { stage: 'c', value: 0 },
    ]),
  ).toEqual([
    ['a', 8, 100, null, null],
    ['b', 2, 25, 25, 6],
    ['c', 0, 0, 0, 2],
  ]);
});
