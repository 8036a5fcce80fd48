import { describe, expect, test } from 'vitest';
import type { PathMark, TextMark } from '../../src/scene/scene.js';
import { cellsOf, layerOf, marksOf, pathsOf, sceneText, wordsOf } from '../support/scene.js';
import { faultsOf, overlaps } from '../support/scene-faults.js';
import { at, frame, groups, layout, measures } from './scatter-chart.samples.js';

/** Middles of the dots of a path of circles, and their radii. */
const circlesOf = (d: string) =>
  [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)a([\d.]+)/g)].map(([, left, y, r]) => {
    return { x: Number(left) + Number(r), y: Number(y), r: Number(r) };
  });

describe('five groups', () => {
  const scene = layout(groups, measures);

  test('are drawn with both axes titled and every point named', () => {
    expect(sceneText(scene)).toMatchInlineSnapshot(`
      "grid grid grid 1 M46,232.3H460M46,184.1H460M46,135.9H460M46,87.7H460M46,39.5H460
      grid base line-strong 1 M46,280.5H460
      axis-y tick ink-3 (38,284.5) end "40,0"
      axis-y tick ink-3 (38,236.3) end "42,5"
      axis-y tick ink-3 (38,188.1) end "45,0"
      axis-y tick ink-3 (38,139.9) end "47,5"
      axis-y tick ink-3 (38,91.7) end "50,0"
      axis-y tick ink-3 (38,43.5) end "52,5%"
      axis-x tick ink-3 (51.5,304) middle "800"
      axis-x tick ink-3 (152.3,304) middle "1.000"
      axis-x tick ink-3 (253,304) middle "1.200"
      axis-x tick ink-3 (353.8,304) middle "1.400"
      axis-x tick ink-3 (454.4,304) middle "1.600"
      titles note ink-2 (0,12) start "Tỷ lệ phân loại"
      titles note ink-2 (460,326) end "Dân số (người)"
      marks dots cat-1/surface 1 M47,280.5a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0M147.8,203.4a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0M248.5,184.1a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0M349.3,203.4a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0M450,49.1a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0
      labels label ink (445,53) end "Tổ 5"
      labels label ink (58.6,277.3) start "Tổ 1"
      labels label ink (161.8,207.3) start "Tổ 2"
      labels label ink (363.3,207.3) start "Tổ 4"
      labels label ink (262.5,188) start "Tổ 3""
    `);
  });

  test('lie where their values say', () => {
    // The axes run from 800 to 1.600 and from 40 to 52,5 (ticks 2,5 apart); 1.200 is in the middle.
    const [dots] = pathsOf(scene, 'dots');
    const [first, , third, , last] = circlesOf(dots!);
    expect(third!.x).toBeCloseTo((first!.x + last!.x) / 2, 0);
    const perPoint = (first!.y - last!.y) / 12;
    expect((first!.y - third!.y) / perPoint).toBeCloseTo(5, 1);
  });

  test('need no legend', () => {
    expect(scene.legend).toBeNull();
  });

  test('are told in sentences', () => {
    expect(scene.describe()).toBe(
      '5 điểm, Dân số từ 800 đến 1.600\u00a0người, Tỷ lệ phân loại từ 40 đến 52%. Tỷ lệ phân loại cao nhất: Tổ 5, 52%.',
    );
    expect(layout(groups, measures, frame, 'en').describe()).toBe(
      '5 points, Dân số from 800 to 1,600\u00a0people, Tỷ lệ phân loại from 40 to 52%. Tỷ lệ phân loại is highest in Tổ 5, 52%.',
    );
  });

  test('stand in a table', () => {
    expect(scene.table().columns.map(({ label, numeric }) => [label, numeric])).toEqual([
      ['name', false],
      ['Dân số', true],
      ['Tỷ lệ phân loại', true],
    ]);
    expect(cellsOf(scene)[0]).toBe('Tổ 1 | 800\u00a0người | 40%');
    expect(scene.table().rows[0]?.cells[1]?.value).toBe(800);
  });
});

describe('sizes', () => {
  const scene = layout(groups, { ...measures, size: 'income' });

  test('areas are in proportion to values', () => {
    const circles = pathsOf(scene, 'dots').flatMap(circlesOf);
    expect(circles.map(({ r }) => r)).toEqual([23.57, 15.71, 15.71, 15.71, 7.86]); // 9, 4, 4, 4, 1: as 3, 2, 2, 2, 1
  });

  test('large dots lie under small ones, and the legend shows round sizes to the same scale', () => {
    expect(
      scene.legend?.items.map(({ label, symbol }) => [label, symbol!.radius.toFixed(2)]),
    ).toEqual([
      ['income: 5', '17.57'], // 23,57 √(5/9)
      ['2', '11.11'],
      ['0,5', '5.56'],
    ]);
  });

  test('no size is an outline, zero a speck, less than zero is refused', () => {
    const rows = [
      { x: 1, y: 1, s: null },
      { x: 2, y: 2, s: 0 },
      { x: 3, y: 3, s: -4 },
      { x: 4, y: 4, s: 9 },
    ];
    const odd = layout(rows, { x: 'x', y: 'y', size: 's' });
    expect(circlesOf(pathsOf(odd, 'no-size')[0]!)).toHaveLength(2);
    expect(circlesOf(pathsOf(odd, 'dots')[0]!).map(({ r }) => r)).toEqual([23.57, 1]);
    expect(odd.issues).toMatchObject([{ code: 'row', row: 3, field: 's', found: '-4' }]);
    expect(cellsOf(odd)).toEqual([
      'Dòng 1 | 1 | 1 | –',
      'Dòng 2 | 2 | 2 | 0',
      'Dòng 3 | 3 | 3 | –',
      'Dòng 4 | 4 | 4 | 9',
    ]);
    expect(odd.points()[0]?.[0]?.label).toBe('Dòng 1: x 1, y 1, s Chưa có số liệu');
  });
});

describe('categories', () => {
  const options = { ...measures, color: 'kind' };

  test('have a colour, a shape and an entry in the legend', () => {
    const scene = layout(groups, options);
    expect(
      scene.legend?.items.map(({ label, paint, symbol }) => [label, paint, symbol?.name]),
    ).toEqual([
      ['Kiệt', 'cat-1', 'circle'],
      ['Mặt tiền', 'cat-2', 'square'],
    ]);
    const [alleys, streets] = marksOf(scene, 'dots') as PathMark[];
    expect([alleys!.fill, streets!.fill]).toEqual(['cat-1', 'cat-2']);
    expect(alleys!.d).toContain('a4.5');
    expect(streets!.d.match(/Z/g)).toHaveLength(2);
  });

  test('keep them when one is hidden or highlighted', () => {
    const hidden = layout(groups, { ...options, hidden: ['Kiệt'] });
    expect((marksOf(hidden, 'dots') as PathMark[]).map(({ fill }) => fill)).toEqual(['cat-2']);
    expect(hidden.legend?.items).toHaveLength(2);
    expect(hidden.table().rows).toHaveLength(5);
    const lit = layout(groups, { ...options, highlight: 'Kiệt' });
    expect((marksOf(lit, 'dots') as PathMark[]).map(({ fill }) => fill)).toEqual([
      'context',
      'cat-1',
    ]);
    const one = layout(groups, { ...options, highlight: 'Tổ 3' });
    expect((marksOf(one, 'dots') as PathMark[]).map(({ fill }) => fill)).toEqual([
      'context',
      'context',
      'cat-2',
    ]);
    expect(
      marksOf(layout(groups, { ...options, highlight: 'nobody' }), 'dots').map(({ fill }) => fill),
    ).toEqual(['cat-1', 'cat-2']);
  });

  test('a row without one has the words for no data', () => {
    const scene = layout([...groups, { name: 'Tổ 6', people: 900, share: 41 }], options);
    expect(scene.legend?.items.at(-1)?.label).toBe('Chưa có số liệu');
    expect(cellsOf(scene).at(-1)).toBe('Tổ 6 | 900\u00a0người | 41% | Chưa có số liệu');
  });
});

describe('the trend line', () => {
  // x̄ = 1200, ȳ = 45: Σdx² = 400 000, Σdxdy = 2000 + 200 + 0 − 200 + 2800 = 4800, Σdy² = 25 + 1 + 0 + 1 + 49 = 76.
  const scene = layout(groups, { ...measures, trend: 'linear' });

  test('of least squares is told with its method and R²', () => {
    // Slope 4800 / 400 000 = 0,012: 2,4 for 200 people. R² = 4800² / (400 000 · 76) = 0,758.
    expect(scene.describe()).toContain(
      'Xu hướng (bình phương nhỏ nhất), 5 điểm: Dân số thêm 200\u00a0người thì Tỷ lệ phân loại tăng khoảng 2,4\u00a0điểm\u00a0%, đường này giải thích 76% sự khác biệt (R² = 0,76), không cho biết nguyên nhân.',
    );
    expect(scene.legend?.items).toEqual([
      {
        key: 'trend',
        label: 'Xu hướng (bình phương nhỏ nhất)',
        paint: 'ink-2',
        shape: 'line',
        isFixed: true,
      },
    ]);
  });

  test('is a column of the table: what it says for each x', () => {
    expect(scene.table().columns.at(-1)?.label).toBe('Xu hướng (bình phương nhỏ nhất)');
    expect(cellsOf(scene).map((cells) => cells.split(' | ').at(-1))).toEqual([
      '40,2%',
      '42,6%',
      '45%',
      '47,4%',
      '49,8%',
    ]);
  });

  test('of Theil–Sen is the median of slopes', () => {
    // Slopes for 200 people: 4 1 −1 8 | 2,5 0 2,667 | 1,333 3,5 | 3: in order −1 0 1 1,333 2,5 2,667 3 3,5 4 8, median 2,583.
    const robust = layout(groups, { ...measures, trend: 'theil-sen' });
    expect(robust.describe()).toContain('Xu hướng (trung vị Theil–Sen), 5 điểm');
    expect(robust.describe()).toContain('tăng khoảng 2,6\u00a0điểm\u00a0%');
    expect(robust.describe()).not.toContain('R²');
  });

  test('lies within the plot however steep it is', () => {
    const steep = layout(at([0, 0], [1, 0], [2, 0], [3, 100], [4, 0], [5, 1]), {
      x: 'x',
      y: 'y',
      trend: 'linear',
    });
    expect(marksOf(steep, 'trend')).toHaveLength(1);
    expect(faultsOf(steep)).toEqual([]);
  });

  test.each([
    ['two points', at([1, 1], [2, 2]), 'Chưa đủ 3 điểm để vẽ xu hướng'],
    ['one x', at([1, 1], [1, 2], [1, 3]), 'Không vẽ được xu hướng từ các điểm này'],
  ])('is not drawn through %s, and that is said', (_name, rows, words) => {
    for (const trend of ['linear', 'theil-sen'] as const) {
      const none = layout(rows, { x: 'x', y: 'y', trend });
      expect(marksOf(none, 'trend')).toEqual([]);
      expect(none.notices).toContainEqual({ code: 'no-trend', text: words });
      expect(none.describe()).toContain(words);
    }
  });

  test('may be level', () => {
    const level = layout(at([1, 5], [2, 5], [3, 5]), { x: 'x', y: 'y', trend: 'linear' });
    expect(level.describe()).toMatch(/x thêm [\d,]+ thì y hầu như không đổi\.$/);
    expect(marksOf(level, 'trend')).toHaveLength(1);
  });
});

describe('lines and parts', () => {
  const options = {
    ...measures,
    xLine: { value: 1200, label: 'Bình quân' },
    yLine: { value: 45, label: 'Chỉ tiêu' },
    quadrants: ['Nhỏ, khá', 'Đông, khá', 'Nhỏ, yếu', 'Đông, yếu'],
  };
  const scene = layout(groups, options);

  test('are drawn and named', () => {
    expect(marksOf(scene, 'divider')).toHaveLength(2);
    expect(wordsOf(marksOf(scene, 'divider-label'))).toEqual([
      'Bình quân: 1.200\u00a0người',
      'Chỉ tiêu: 45%',
    ]);
    expect(wordsOf(marksOf(scene, 'quadrant'))).toEqual(options.quadrants);
    expect(overlaps(scene, 'labels')).toEqual([]);
  });

  test('the part of a point is told in tooltip and table; the lines belong to the upper right', () => {
    expect(cellsOf(scene).map((cells) => cells.split(' | ').at(-1))).toEqual([
      'Nhỏ, yếu',
      'Nhỏ, yếu',
      'Đông, khá',
      'Đông, yếu',
      'Đông, khá',
    ]);
    expect(scene.tooltip(scene.points()[0]![4]!).subtitle).toBe('Đông, khá');
  });

  test('a line beyond the points widens the axis', () => {
    const far = layout(groups, { ...measures, yLine: { value: 90 } });
    expect(wordsOf(layerOf(far, 'axis-y')).at(-1)).toBe('90%');
  });

  test('one without a finite value is reported and left out', () => {
    const broken = layout(groups, { ...measures, xLine: { value: NaN }, trend: 'spline' as never });
    expect(marksOf(broken, 'divider')).toEqual([]);
    expect(broken.issues.map(({ code, field, found }) => [code, field, found])).toEqual([
      ['config', 'x-line', 'NaN'],
      ['config', 'trend', 'spline'],
    ]);
  });
});

describe('names of points', () => {
  const crowd = Array.from({ length: 60 }, (_, i) => {
    return { name: `Tổ dân phố số ${i}`, x: 50 + 40 * Math.sin(i), y: 50 + 40 * Math.cos(i * 1.3) };
  });

  test('are those of the outermost among many, none over another or over a dot', () => {
    const scene = layout(crowd, { x: 'x', y: 'y', label: 'name' });
    const names = wordsOf(marksOf(scene, 'name'));
    expect(names.length).toBeGreaterThan(3);
    expect(names.length).toBeLessThanOrEqual(8);
    expect(overlaps(scene, 'labels')).toEqual([]);
  });

  test('or the chosen ones', () => {
    const labelled = ['Tổ dân phố số 7', 'Tổ dân phố số 40'];
    const scene = layout(crowd, { x: 'x', y: 'y', label: 'name', labelled });
    expect(wordsOf(marksOf(scene, 'name')).sort()).toEqual([...labelled].sort());
    expect(marksOf(layout(crowd, { x: 'x', y: 'y', labelled: [] }), 'name')).toEqual([]);
  });

  test('are broken at spaces, never cut', () => {
    const name = 'Tổ dân phố văn hóa kiểu mẫu khu vực ven sông Phú Lộc';
    const scene = layout([{ name, x: 1, y: 1 }], { x: 'x', y: 'y', label: 'name' });
    const [mark] = marksOf(scene, 'name') as TextMark[];
    expect(mark!.lines.length).toBeGreaterThan(1);
    expect(mark!.lines.join(' ')).toBe(name);
  });

  test('points without one are called by their row', () => {
    const scene = layout(at([1, 2], [3, 4]));
    expect(marksOf(scene, 'name')).toEqual([]);
    expect(scene.points()[0]?.map(({ label }) => label)).toEqual([
      'Dòng 1: x 1, y 2',
      'Dòng 2: x 3, y 4',
    ]);
  });
});

describe('rows', () => {
  test('with one measure alone stand in the table, and a notice says so', () => {
    const scene = layout(at([1, 2], [null, 3], [4, NaN], [0, 0]));
    expect(cellsOf(scene)).toEqual([
      'Dòng 1 | 1 | 2',
      'Dòng 2 | – | 3',
      'Dòng 3 | 4 | –',
      'Dòng 4 | 0 | 0',
    ]);
    expect(scene.points().flat()).toHaveLength(2);
    expect(scene.notices).toEqual([
      { code: 'one-measure', text: '2 dòng thiếu số liệu, chỉ có trong bảng' },
    ]);
    expect(scene.issues).toEqual([]);
  });

  test('that cannot be used are told with row, field and what was found', () => {
    const scene = layout([...at([1, 2], [Infinity, 3], ['12.800', 4]), null, 7]);
    expect(scene.issues.map(({ code, row, field, found }) => [code, row, field, found])).toEqual([
      ['row', 4, '', 'null'],
      ['row', 5, '', '7'],
      ['row', 2, 'x', 'Infinity'],
      ['row', 3, 'x', '12.800'],
    ]);
    expect(scene.notices[0]).toEqual({ code: 'rows-left-out', text: '4 dòng bị bỏ qua', count: 4 });
    expect(scene.size).toBe(3);
  });

  test('of one key the first is kept; of one name both', () => {
    const rows = [
      { id: 4, name: 'An Khê', x: 1, y: 1 },
      { id: '4', name: 'An Khê', x: 2, y: 2 },
    ];
    const keyed = layout(rows, { x: 'x', y: 'y', label: 'name', key: 'id' });
    expect(keyed.points().flat()).toHaveLength(1);
    expect(keyed.issues).toMatchObject([{ code: 'duplicate-key', field: 'id', count: 1 }]);
    expect(keyed.notices[0]?.count).toBe(1);
    const named = layout(rows, { x: 'x', y: 'y', label: 'name' });
    expect(
      named
        .points()
        .flat()
        .map(({ key }) => key),
    ).toEqual(['An Khê', 'An Khê (2)']);
    expect(named.issues).toEqual([]);
  });

  test('fields are found where none is named', () => {
    const found = layout(groups, {});
    expect(found.table().columns.map(({ label }) => label)).toEqual(['name', 'people', 'share']);
  });

  test('fields may be functions, and be called like members of objects', () => {
    const scene = layout([{ toString: 1, v: { n: 2 } }], {
      x: 'toString',
      y: function share(row) {
        return (row['v'] as { n: number }).n;
      },
    });
    expect(cellsOf(scene)).toEqual(['Dòng 1 | 1 | 2']);
    expect(scene.table().columns[2]?.label).toBe('share');
  });

  test('a field that no row has is told by name', () => {
    expect(layout(at([1, 2]), { x: 'x', y: 'z', size: 's', color: 'c' }).issues).toMatchObject([
      { code: 'field', field: 'z' },
      { code: 'field', field: 's' },
      { code: 'field', field: 'c' },
    ]);
  });
});

describe('odd values', () => {
  test.each([
    ['no rows', [], 0],
    ['no data', at([null, null], ['', NaN]), 0],
    ['one row', at([5, 5]), 1],
    ['zeros', at([0, 0], [0, 0]), 2],
    ['equal values', at([2, 3], [2, 3], [2, 3]), 3],
    ['negatives', at([-3, -40], [4, 10]), 2],
    ['huge', at([1e308, -1e308], [-1e308, 1e308]), 2],
    ['tiny', at([1e-300, 2e-300], [3e-300, 4e-300], [5e-300, 1e-300]), 3],
  ])('%s', (_name, rows, count) => {
    const scene = layout(rows, { x: 'x', y: 'y', trend: 'linear' });
    expect(scene.points().flat()).toHaveLength(count);
    expect(faultsOf(scene)).toEqual([]);
    expect(scene.size).toBe(rows.length);
  });

  test('without points the picture says so', () => {
    for (const rows of [[], at([null, 1])]) {
      const empty = layout(rows);
      expect(wordsOf(layerOf(empty, 'empty'))).toEqual(['Chưa có số liệu để vẽ']);
      expect(empty.describe()).toBe('Chưa có số liệu để vẽ.');
      expect(empty.hit(100, 100)).toBeNull();
    }
  });

  test.each([
    [0, 0],
    [0, 300],
    [300, 0],
    [NaN, 300],
    [-5, Infinity],
    [60, 40],
  ])('at %d × %d nothing breaks', (width, height) => {
    const scene = layout(
      groups,
      { ...measures, color: 'kind', trend: 'linear' },
      { width, height },
    );
    expect(sceneText(scene)).not.toMatch(/NaN|Infinity/);
    expect(scene.table().rows).toHaveLength(5);
  });

  test('10,000 points are a few short paths, darker where many lie', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => {
      return { x: Math.sin(i) * 100, y: Math.cos(i * 1.1) * 100 };
    });
    const scene = layout(rows);
    const dots = marksOf(scene, 'dots') as PathMark[];
    expect(dots).toHaveLength(4);
    expect(dots.map(({ opacity }) => opacity)).toEqual([0.3, 0.3, 0.3, 0.3]);
    const d = dots.map((mark) => mark.d).join('');
    expect(d.match(/M/g)).toHaveLength(10_000);
    expect(d.length).toBeLessThan(160_000);
    expect(faultsOf(scene)).toEqual([]);
  });
});

describe('a person points and walks', () => {
  const scene = layout(groups, { ...measures, color: 'kind' });
  const [alleys, streets] = scene.points();

  test('points stand by category from left to right, with what is read out and the row', () => {
    expect(scene.points().map((list) => list.map(({ key }) => key))).toEqual([
      ['Tổ 1', 'Tổ 2', 'Tổ 5'],
      ['Tổ 3', 'Tổ 4'],
    ]);
    expect(alleys![0]).toMatchObject({
      series: 'Kiệt',
      label: 'Tổ 1: Dân số 800\u00a0người, Tỷ lệ phân loại 40%',
      datum: groups[0],
    });
  });

  test('the pointer means the nearest dot within reach', () => {
    const { x, y } = streets![0]!;
    expect(scene.hit(x + 9, y - 6)?.key).toBe('Tổ 3');
    expect(scene.hit(x + 40, y - 40)).toBeNull();
  });

  test('a small dot on a large one can be reached', () => {
    const rows = [
      { x: 1, y: 1, s: 100 },
      { x: 1, y: 1, s: 1 },
      { x: 9, y: 9, s: 50 },
    ];
    const nested = layout(rows, { x: 'x', y: 'y', size: 's' });
    const [large, small] = nested.points()[0]!;
    expect(nested.hit(small!.x, small!.y)?.key).toBe('2');
    expect(nested.hit(large!.x + 20, large!.y)?.key).toBe('1');
  });

  test('arrows lead by x over all categories, and to the nearest above and below', () => {
    const step = (key: string, direction: 'left' | 'right' | 'up' | 'down') =>
      scene.step!(
        scene
          .points()
          .flat()
          .find((point) => point.key === key)!,
        direction,
      )?.key;
    expect(step('Tổ 2', 'right')).toBe('Tổ 3');
    expect(step('Tổ 3', 'left')).toBe('Tổ 2');
    expect(step('Tổ 5', 'right')).toBeUndefined();
    expect(step('Tổ 2', 'up')).toBe('Tổ 3');
    expect(step('Tổ 2', 'down')).toBe('Tổ 1');
    expect(step('Tổ 1', 'down')).toBeUndefined();
  });

  test('the tooltip tells both measures and the category', () => {
    expect(scene.tooltip(streets![0]!)).toEqual({
      title: 'Tổ 3',
      rows: [
        { label: 'Dân số', value: '1.200\u00a0người' },
        { label: 'Tỷ lệ phân loại', value: '45%' },
        { label: 'kind', value: 'Mặt tiền', paint: 'cat-2' },
      ],
    });
  });

  test('a point of an earlier picture leads on from where it stood', () => {
    const gone = { ...alleys![0]!, key: 'gone', x: streets![0]!.x - 1 };
    expect(scene.step!(gone, 'right')?.key).toBe('Tổ 4');
    expect(scene.overlay(gone, 'active')).toEqual([]);
    expect(scene.tooltip(gone)).toEqual({ title: 'gone', rows: [] });
  });
});
