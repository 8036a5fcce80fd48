import { describe, expect, test } from 'vitest';
import { textBox } from '../../src/scene/frame.js';
import type { Scene, TextMark } from '../../src/scene/scene.js';
import { cellsOf, layerOf, marksOf, pathsOf, sceneText, wordsOf } from '../support/scene.js';
import { faultsOf } from '../support/scene-faults.js';
import { channels, frame, layout, parts } from './donut-chart.samples.js';

const labelsOf = (scene: Scene) => wordsOf(layerOf(scene, 'labels'));
const centreOf = (scene: Scene) => wordsOf(layerOf(scene, 'centre'));
const keysOf = (scene: Scene) => scene.points()[0]!.map(({ key }) => key);
const paintsOf = (scene: Scene) => marksOf(scene, 'part').map(({ fill }) => fill);

describe('three parts', () => {
  const scene = layout(channels, { unit: 'hồ sơ' });

  test('are a ring with labels beside it and the sum in the middle', () => {
    expect(sceneText(scene)).toMatchInlineSnapshot(`
      "marks part cat-1  M327,6A134,134,0,1,1,197.7,178.7L238.9,166.6A91.1,91.1,0,1,0,327,48.9Z
      marks part cat-2  M197.2,176.8A134,134,0,0,1,280.1,14.1L294.5,54.5A91.1,91.1,0,0,0,238.3,164.7Z
      marks part cat-3  M282,13.4A134,134,0,0,1,325,6L325,48.9A91.1,91.1,0,0,0,296.4,53.8Z
      centre value-plain ink (326,130.2) middle "12.945"
      centre note ink-2 (326,153) middle "hồ sơ / tổng cộng"
      labels leader none/ink-3 1 M434.9,221.5L438.1,223.9L462.4,214.9
      labels label cat-text-1 (467.4,218.9) start "Trực tuyến"
      labels figure-strong ink (467.4,236.9) start "9.120 hồ sơ · 70,5%"
      labels leader none/ink-3 1 M204.8,78.2L201.3,76.4L181.8,67.4
      labels label cat-text-2 (176.8,71.4) end "Trực tiếp"
      labels figure-strong ink (176.8,89.4) end "3.120 hồ sơ · 24,1%"
      labels leader none/ink-3 1 M302.8,6L302.2,2L214.7,9
      labels label cat-text-3 (209.7,13) end "Bưu chính"
      labels figure-strong ink (209.7,31) end "705 hồ sơ · 5,4%""
    `);
  });

  test('need no legend', () => {
    expect(scene.legend).toBeNull();
  });

  test('are told in a sentence', () => {
    expect(scene.describe()).toBe(
      '3 phần, tổng cộng 12.945 hồ sơ. Lớn nhất là Trực tuyến với 9.120 hồ sơ (70,5%), tiếp theo là Trực tiếp với 3.120 hồ sơ (24,1%).',
    );
    expect(layout(channels, { unit: 'hồ sơ' }, frame, 'en').describe()).toBe(
      '3 parts, 12,945\u00a0files in total. The largest is Trực tuyến with 9,120\u00a0files (70.5%), followed by Trực tiếp with 3,120\u00a0files (24.1%).',
    );
  });

  test('stand in a table with their shares', () => {
    expect(scene.table().columns.map(({ label, numeric }) => [label, numeric])).toEqual([
      ['Thành phần', false],
      ['Giá trị', true],
      ['Tỷ trọng', true],
    ]);
    expect(cellsOf(scene)).toEqual([
      'Trực tuyến | 9.120 hồ sơ | 70,5%',
      'Trực tiếp | 3.120 hồ sơ | 24,1%',
      'Bưu chính | 705 hồ sơ | 5,4%',
    ]);
    expect(scene.size).toBe(3);
  });

  test('are read out, and explained by a tooltip', () => {
    const [first] = scene.points()[0]!;
    expect(first).toMatchObject({
      key: 'Trực tuyến',
      series: null,
      label: 'Trực tuyến: 9.120 hồ sơ, chiếm 70,5%',
      datum: channels[0],
    });
    expect(scene.tooltip(first!)).toEqual({
      title: 'Trực tuyến',
      rows: [
        { label: 'Giá trị', value: '9.120 hồ sơ', paint: 'cat-1' },
        { label: 'Tỷ trọng', value: '70,5%' },
      ],
    });
  });

  test('a legend says the same where labels do not fit', () => {
    const narrow = layout(channels, { unit: 'hồ sơ' }, { width: 272, height: 280 });
    expect(labelsOf(narrow)).toEqual([]);
    expect(narrow.legend?.items).toEqual([
      {
        key: 'Trực tuyến',
        label: 'Trực tuyến: 9.120 hồ sơ · 70,5%',
        paint: 'cat-1',
        shape: 'swatch',
      },
      {
        key: 'Trực tiếp',
        label: 'Trực tiếp: 3.120 hồ sơ · 24,1%',
        paint: 'cat-2',
        shape: 'swatch',
      },
      { key: 'Bưu chính', label: 'Bưu chính: 705 hồ sơ · 5,4%', paint: 'cat-3', shape: 'swatch' },
    ]);
  });
});

describe('angles', () => {
  // The ring of a square frame of 212 px has its middle at (106, 106), and a radius of 100 less the labels' room: none.
  const square = { width: 212, height: 212 };

  test('a quarter begins at twelve o’clock and ends at three', () => {
    const [quarter] = pathsOf(layout(parts(1, 3), { sort: 'none' }, square), 'part');
    // Gaps of 2 px leave 1 px on each side of a border: the arc goes from (107, 6) to (206, 105).
    expect(quarter).toMatch(/^M107,6A100,100,0,0,1,206,105L/);
  });

  test('the largest is first; of equals the author’s first', () => {
    expect(keysOf(layout(parts(1, 5, 3, 5)))).toEqual(['b', 'd', 'c', 'a']);
    expect(keysOf(layout(parts(1, 5, 3, 5), { sort: 'none' }))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('one part is the whole ring and stands in the middle', () => {
    const scene = layout(parts(824), { unit: 'tỷ đồng' }, square);
    expect(pathsOf(scene, 'part')).toEqual([
      'M206,106A100,100,0,1,1,6,106A100,100,0,1,1,206,106M174,106A68,68,0,1,0,38,106A68,68,0,1,0,174,106Z',
    ]);
    expect(centreOf(scene)).toEqual(['100%', 'a / 824\u00a0tỷ\u00a0đồng']);
    expect(scene.legend).toBeNull();
    expect(scene.describe()).toBe('Chỉ có một phần: a, 824\u00a0tỷ\u00a0đồng.');
  });

  test('half a ring goes from nine to three o’clock', () => {
    const scene = layout(parts(1, 1), { half: true }, { width: 212, height: 112 });
    expect(pathsOf(scene, 'part')[0]).toMatch(/^M6,10\dA100,100,0,0,1,105,6/);
    const [figure] = layerOf(scene, 'centre') as TextMark[];
    expect(textBox(figure!).y).toBeGreaterThan(38);
  });

  test('a part in the middle lies on the left, the rest at three o’clock', () => {
    const data = [
      { label: 'Thương mại – dịch vụ', value: 90.73 },
      { label: 'Ngành khác', value: 9.27 },
    ];
    const scene = layout(data, { unit: '%' }, { width: 456, height: 180 });
    expect(centreOf(scene)).toEqual(['90,73%', 'Thương mại – / dịch vụ']);
    expect(labelsOf(scene)).toEqual(['Ngành khác', '9,27%']);
    const [, rest] = scene.points()[0]!;
    expect(rest!.y).toBe(90);
    expect(scene.plot).toEqual({ x: 6, y: 6, width: 168, height: 168 });
  });
});

describe('shares', () => {
  test('add up to 100 as printed', () => {
    expect(cellsOf(layout(parts(1, 1, 1))).map((row) => row.split(' | ')[2])).toEqual([
      '33,4%',
      '33,3%',
      '33,3%',
    ]);
  });

  test('have no decimals where all are whole', () => {
    expect(cellsOf(layout(parts(50, 25, 25)))[0]).toBe('a | 50 | 50%');
  });

  test('of what is not nothing are never printed as 0', () => {
    expect(cellsOf(layout(parts(99_990, 10)))[1]).toBe('b | 10 | < 0,1%');
  });

  test('are not told beside values that are percentages', () => {
    const scene = layout(parts(60, 40), { unit: '%' });
    expect(scene.table().columns).toHaveLength(2);
    expect(labelsOf(scene).join()).not.toContain('·');
    expect(layout(parts(0.6, 0.4), { format: 'percent' }).points()[0]![0]!.label).toBe('a: 60%');
  });

  test('percentages that do not make 100 are told', () => {
    const codes = (...values: number[]) =>
      layout(parts(...values), { unit: '%' }).notices.map(({ text }) => text);
    expect(codes(60, 40)).toEqual([]);
    expect(codes(60, 30)).toEqual(['Các phần cộng lại là 90%, không phải 100%']);
    expect(layout(parts(0.6, 0.4), { format: 'percent' }).notices).toEqual([]);
  });
});

describe('small parts', () => {
  const many = parts(...Array.from({ length: 12 }, (_, i) => 12 - i)); // 12 + 11 + … + 1 = 78

  test('beyond eight are gathered, last and in grey', () => {
    const scene = layout(many);
    expect(keysOf(scene)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'other']);
    expect(paintsOf(scene).at(-1)).toBe('context');
    expect(scene.points()[0]!.at(-1)).toMatchObject({
      label: 'Khác (5 phần): 15, chiếm 19,2%', // 5 + 4 + 3 + 2 + 1 = 15 of 78
      datum: many.slice(7),
    });
  });

  test('as many as are asked for are drawn; eight of eight are not gathered', () => {
    expect(keysOf(layout(many, { maxParts: 3 }))).toEqual(['a', 'b', 'other']);
    expect(keysOf(layout(many, { maxParts: 12 }))).toHaveLength(12);
    expect(keysOf(layout(many.slice(0, 8)))).toHaveLength(8);
  });

  test('below a share are gathered, unless there is only one', () => {
    expect(keysOf(layout(parts(90, 6, 3, 1), { otherBelow: 0.05 }))).toEqual(['a', 'b', 'other']);
    expect(keysOf(layout(parts(90, 9, 1), { otherBelow: 0.05 }))).toEqual(['a', 'b', 'c']);
    expect(keysOf(layout(parts(5, 4, 3), { otherBelow: 0.9 }))).toEqual(['a', 'other']);
  });

  test('still stand in the table, each with its value and a remark', () => {
    const { rows } = layout(parts(90, 6, 3, 1), {
      otherBelow: 0.05,
      otherLabel: 'Còn lại',
    }).table();
    expect(rows.map(({ cells: [name, value] }) => [name!.text, value!.value, name!.note])).toEqual([
      ['a', 90, undefined],
      ['b', 6, undefined],
      ['c', 3, 'gộp trong “Còn lại”'],
      ['d', 1, 'gộp trong “Còn lại”'],
    ]);
  });

  test('are listed in the tooltip, the largest of them', () => {
    const scene = layout(parts(500, ...Array.from({ length: 10 }, (_, i) => 10 - i)), {
      maxParts: 2,
    });
    const { title, rows } = scene.tooltip(scene.points()[0]![1]!);
    expect(title).toBe('Khác (10 phần)');
    expect(rows.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Giá trị 55',
      'Tỷ trọng 9,9%',
      ...['b 10', 'c 9', 'd 8', 'e 7', 'f 6', 'g 5'],
      '4 phần khác 10', // 4 + 3 + 2 + 1
    ]);
  });

  test('never take the key of a part that is called like them', () => {
    const scene = layout([{ label: 'other', value: 50 }, ...many]);
    expect(new Set(keysOf(scene)).size).toBe(8);
    expect(keysOf(scene)).toEqual(expect.arrayContaining(['other', 'other…']));
  });
});

describe('colours', () => {
  const data = parts(1, 2, 3);

  test('follow the author’s order, not the size', () => {
    expect(paintsOf(layout(data))).toEqual(['cat-3', 'cat-2', 'cat-1']);
  });

  test('stay when a part is hidden; the rest becomes the whole', () => {
    const scene = layout(data, { hidden: ['b'] });
    expect(paintsOf(scene)).toEqual(['cat-3', 'cat-1']);
    expect(cellsOf(scene)).toEqual(['a | 1 | 25%', 'b | 2 | –', 'c | 3 | 75%']);
    expect(scene.legend?.items.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  });

  test('the highlighted part keeps its own, and the others become context', () => {
    const scene = layout(data, { highlight: 'b' });
    expect(paintsOf(scene)).toEqual(['context', 'cat-2', 'context']);
    expect(centreOf(scene)).toEqual(['33,3%', 'b / 2']);
  });

  test('where a legend tells parts apart, each has its own', () => {
    const scene = layout(data, { highlight: 'b' }, { width: 150, height: 150 });
    expect(paintsOf(scene)).toEqual(['cat-3', 'cat-2', 'cat-1']);
  });
});

describe('the middle', () => {
  test('says what the author says', () => {
    const scene = layout(channels, { centre: '70,5%', centreLabel: 'nộp trực tuyến' });
    expect(centreOf(scene)).toEqual(['70,5%', 'nộp trực tuyến']);
  });

  test('puts the author’s words under the sum', () => {
    const scene = layout(channels, { unit: 'hồ sơ', centreLabel: 'trong Quý III' });
    expect(centreOf(scene)).toEqual(['12.945', 'hồ sơ / trong Quý III']);
  });

  test('prints money in one scale with its unit', () => {
    const data = parts(824e9, 176e9);
    const scene = layout(data, { unit: 'đồng', format: 'money' });
    expect(centreOf(scene)).toEqual(['1.000', 'tỷ\u00a0đồng / tổng cộng']);
    expect(cellsOf(scene)[1]).toBe('b | 176\u00a0tỷ\u00a0đồng | 17,6%');
  });

  test('shrinks to fit, and goes where nothing fits', () => {
    const styleAt = (side: number) => {
      const [mark] = layerOf(
        layout(channels, { centre: '12.945' }, { width: side, height: side }),
        'centre',
      );
      return mark?.type === 'text' ? mark.style : null;
    };
    expect([300, 150, 120, 104, 40].map(styleAt)).toEqual([
      'value-plain',
      'area-value',
      'value',
      'label-strong',
      null,
    ]);
  });
});

describe('what cannot be drawn', () => {
  test('a value below 0 is left out and told; the table shows it', () => {
    const scene = layout(parts(3, -1));
    expect(scene.issues).toMatchObject([{ code: 'row', row: 2, field: 'value', found: '-1' }]);
    expect(scene.notices).toEqual([{ code: 'rows-left-out', text: '1 dòng bị bỏ qua', count: 1 }]);
    expect(keysOf(scene)).toEqual(['a']);
    expect(cellsOf(scene)).toEqual(['a | 3 | 100%', 'b | −1 | –']);
  });

  test('no data and zeros are told, not drawn', () => {
    const scene = layout(parts(3, null, 0, undefined));
    expect(keysOf(scene)).toEqual(['a']);
    expect(scene.notices.map(({ text }) => text)).toEqual(['Chưa có số liệu: b và d', 'Bằng 0: c']);
    expect(cellsOf(scene)).toEqual(['a | 3 | 100%', 'b | – | –', 'c | 0 | 0%', 'd | – | –']);
    expect(scene.describe()).toBe('Chỉ có một phần: a, 3. 2 phần chưa có số liệu.');
  });

  test('of many the first are named', () => {
    const [notice] = layout(parts(1, ...Array.from({ length: 9 }, () => 0))).notices;
    expect(notice!.text).toBe('Bằng 0: b, c, d, e, f và 4 phần khác');
  });

  test('zeros alone are an empty ring', () => {
    const scene = layout(parts(0, 0), { unit: 'sự cố' });
    expect(marksOf(scene, 'track')).toHaveLength(1);
    expect(centreOf(scene)).toEqual(['0', 'sự cố / tổng cộng']);
    expect(scene.describe()).toBe('Các phần đều bằng 0.');
    expect(scene.points()).toEqual([[]]);
  });

  test.each([
    ['no data at all', parts(null, null), {}, 'Chưa có số liệu để vẽ'],
    ['no rows', [], {}, 'Chưa có số liệu để vẽ'],
    ['all hidden', parts(1, 2), { hidden: ['a', 'b'] }, 'Các chuỗi số liệu đều đang ẩn'],
  ] as const)('%s: nothing but words', (_name, data, options, text) => {
    const scene = layout(data, options);
    expect(marksOf(scene, 'part').concat(marksOf(scene, 'track'))).toEqual([]);
    expect(wordsOf(layerOf(scene, 'empty')).join()).toContain(text);
    expect(scene.describe()).toContain(text);
  });

  test('text, infinities and odd rows are reported with their row', () => {
    const { issues } = layout([...parts('12', Infinity, 3), null, 7]);
    expect(issues.map(({ code, row, found }) => [code, row, found])).toEqual([
      ['row', 4, 'null'],
      ['row', 5, '7'],
      ['row', 1, '12'],
      ['row', 2, 'Infinity'],
    ]);
  });

  test('of equal names the first counts', () => {
    const scene = layout([...parts(3), { label: 'a', value: 9 }]);
    expect(cellsOf(scene)).toEqual(['a | 3 | 100%']);
    expect(scene.issues).toMatchObject([{ code: 'duplicate-key', field: 'label', count: 1 }]);
    const faulty = layout([...parts(3), { label: 'a', value: 'abc' }]);
    expect(faulty.notices.map(({ text }) => text)).toEqual(['1 dòng bị bỏ qua']);
  });

  test('a field that no row has leaves nothing', () => {
    const scene = layout(parts(1), { value: 'nothing' });
    expect(scene.issues).toMatchObject([{ code: 'field', field: 'nothing' }]);
    expect(scene.points()).toEqual([[]]);
  });

  test.each([
    [{ maxParts: 1 }, 'maxParts', '1'],
    [{ maxParts: NaN }, 'maxParts', 'NaN'],
    [{ otherBelow: 5 }, 'otherBelow', '5'],
    [{ format: 'bogus' }, 'format', 'bogus'],
  ])('%o is refused', (options, field, found) => {
    const scene = layout(parts(1, 2), options);
    expect(scene.issues).toMatchObject([{ code: 'config', field, found }]);
    expect(keysOf(scene)).toEqual(['b', 'a']);
  });
});

test.each([
  ['values beyond all numbers', parts(1e308, 1e308), '50%'],
  ['the smallest number', parts(5e-324, 5e-324), '50%'],
  ['all equal', parts(2, 2, 2, 2), '25%'],
  [
    '10,000 rows',
    Array.from({ length: 10_000 }, (_, i) => ({ label: `${i}`, value: 1 })),
    '< 0,1%',
  ],
])('%s', (_name, data, share) => {
  const scene = layout(data);
  expect(faultsOf(scene)).toEqual([]);
  expect(scene.table().rows[0]!.cells[2]!.text).toContain(share);
});

describe('a person’s ways in', () => {
  const scene = layout(channels);
  const [online, counter, post] = scene.points()[0]!;

  test('arrows walk around the ring', () => {
    expect(scene.step?.(online!, 'right')).toEqual(counter);
    expect(scene.step?.(counter!, 'down')).toEqual(post);
    expect(scene.step?.(post!, 'left')).toEqual(counter);
    expect(scene.step?.(online!, 'up')).toBeNull();
  });

  test('a pointer means the piece under it, or whose label is', () => {
    const { x, y, width, height } = scene.plot;
    expect(scene.hit(x + width / 2, y + height / 2)).toBeNull();
    expect(scene.hit(x + width - 10, y + height / 2)).toEqual(online);
    const name = layerOf(scene, 'labels').find(
      (mark): mark is TextMark => mark.type === 'text' && mark.lines[0] === 'Bưu chính',
    );
    expect(scene.hit(name!.x - 4, name!.y - 4)).toEqual(post);
    expect(scene.hit(2, 2)).toBeNull();
  });

  test('what is pointed at or selected is outlined', () => {
    expect(scene.overlay(online!, 'active')).toMatchObject([{ stroke: 'ink', fill: 'none' }]);
    expect(scene.overlay(online!, 'selected')).toMatchObject([
      { stroke: 'surface' },
      { stroke: 'ink' },
    ]);
  });
});
