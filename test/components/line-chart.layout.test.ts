import { describe, expect, test } from 'vitest';
import { cellsOf, layerOf, marksOf, pathsOf, sceneText, wordsOf } from '../support/scene.js';
import { layout } from './line-chart.samples.js';
import { byChannel, files, each as series } from './channels.samples.js';

describe('three lines over six quarters', () => {
  const scene = layout(files, byChannel);

  test('are drawn with their axes and named at their ends', () => {
    expect(sceneText(scene)).toMatchInlineSnapshot(`
      "grid grid grid 1 M51,224.8H393.9M51,160.5H393.9M51,96.3H393.9M51,32H393.9
      grid base line-strong 1 M51,289H393.9
      axis-y tick ink-3 (43,293) end "0"
      axis-y tick ink-3 (43,228.8) end "2.500"
      axis-y tick ink-3 (43,164.5) end "5.000"
      axis-y tick ink-3 (43,100.3) end "7.500"
      axis-y tick ink-3 (43,36) end "10.000"
      axis-y note ink-3 (0,12) start "Đơn vị: hồ sơ"
      axis-x tick ink-3 (51,307) middle "II"
      axis-x tick ink-3 (118.4,307) middle "III"
      axis-x tick ink-3 (185.8,307) middle "IV"
      axis-x tick ink-3 (251.8,307) middle "I"
      axis-x tick ink-3 (318.4,307) middle "II"
      axis-x tick ink-3 (385.9,307) middle "III"
      axis-x tick ink-3 (118.4,326) middle "2025"
      axis-x tick ink-3 (318.8,326) middle "2026"
      marks line cat-2 2.25 M51,96.8L118.4,108.8L185.8,126.8L251.8,154.3L318.4,182.1L385.9,208.8
      marks line cat-3 2.25 M51,273.1L118.4,272.6L185.8,271L251.8,271.3L318.4,270.5L385.9,270.9
      marks line cat-1 3 M51,154.3L118.4,139.7L185.8,118.9L251.8,97.5L318.4,73.4L385.9,54.6
      marks dot cat-2/surface (385.9,208.8) r4
      marks dot cat-3/surface (385.9,270.9) r4
      marks dot cat-1/surface (385.9,54.6) r4
      labels label-strong cat-text-1 (397.9,49.6) start "Trực tuyến"
      labels label ink (397.9,67.6) start "9.120"
      labels label-strong cat-text-2 (397.9,203.8) start "Trực tiếp"
      labels label ink (397.9,221.8) start "3.120"
      labels label-strong cat-text-3 (397.9,265.9) start "Bưu chính"
      labels label ink (397.9,283.9) start "705""
    `);
  });

  test('need no legend', () => {
    expect(scene.legend).toBeNull();
  });

  test('are told in a sentence or two', () => {
    expect(scene.describe()).toBe(
      '3 đường, Quý II/2025–Quý III/2026. Trực tuyến tăng từ 5.240 lên 9.120 hồ sơ trong Quý II/2025–Quý III/2026, cao nhất Quý III/2026.',
    );
    expect(layout(files, byChannel, undefined, 'en').describe()).toBe(
      '3 lines, Q2 2025–Q3 2026. Trực tuyến rose from 5,240 to 9,120\u00a0files over Q2 2025–Q3 2026, highest in Q3 2026.',
    );
  });

  test('spans of days and years are told as on an axis', () => {
    const told = (first: string, last: string) =>
      layout(series({ [first]: 1, [last]: 2 })).describe();
    expect(told('2025-06-01', '2025-07-30')).toContain(
      'trong 01/06/2025–30/07/2025, cao nhất ngày 30/07/2025',
    );
    expect(told('2020', '2025')).toContain('trong 2020–2025, cao nhất năm 2025');
    expect(told('2024-01', '2025-07')).toContain('trong tháng 1/2024–tháng 7/2025');
  });

  test('stand in a table, a row a quarter and a column a line', () => {
    expect(scene.table().columns.map(({ label, numeric }) => [label, numeric])).toEqual([
      ['Kỳ', false],
      ['Trực tuyến', true],
      ['Trực tiếp', true],
      ['Bưu chính', true],
    ]);
    expect(cellsOf(scene)[1]).toBe('Q.III/2025 | 5.810 | 7.010 | 640');
    expect(scene.table().columns.map(({ unit }) => unit)).toEqual([
      undefined,
      'hồ sơ',
      'hồ sơ',
      'hồ sơ',
    ]);
    expect(scene.table().rows[1]?.cells[0]?.value).toBe('2025-Q3');
    expect(scene.size).toBe(6);
  });

  test('keep their axes while the ticks stay, so that those are not rendered again', () => {
    const later = layout(
      files.map((row) => ({ ...row, value: Number(row['value']) + 1 })),
      byChannel,
    );
    const keys = (each: typeof scene) => each.layers.flatMap(({ key }) => key ?? []);
    expect(keys(scene)).toHaveLength(3);
    expect(keys(later)).toEqual(keys(scene));
    expect(pathsOf(later, 'line')).not.toEqual(pathsOf(scene, 'line'));
  });
});

describe('the same lines with less room', () => {
  test('lose ticks before they lose their names', () => {
    const scene = layout(files, byChannel, { width: 328, height: 240 });
    expect(wordsOf(layerOf(scene, 'axis-y'))).toEqual([
      '0',
      '2.500',
      '5.000',
      '7.500',
      '10.000',
      'Đơn vị: hồ sơ',
    ]);
    expect(wordsOf(layerOf(scene, 'labels'))).toHaveLength(6);
  });

  test('have a legend where the names no longer fit', () => {
    const scene = layout(files, byChannel, { width: 200, height: 200 });
    expect(wordsOf(layerOf(scene, 'labels'))).toEqual([]);
    expect(scene.legend?.items).toEqual([
      { key: 'Trực tuyến', label: 'Trực tuyến', paint: 'cat-1', shape: 'line' },
      { key: 'Trực tiếp', label: 'Trực tiếp', paint: 'cat-2', shape: 'line' },
      { key: 'Bưu chính', label: 'Bưu chính', paint: 'cat-3', shape: 'line' },
    ]);
  });

  test('are lines alone in a corner', () => {
    const scene = layout(files, byChannel, { width: 60, height: 40 });
    expect(layerOf(scene, 'axis-x').concat(layerOf(scene, 'axis-y'))).toEqual([]);
    expect(pathsOf(scene, 'line')).toHaveLength(3);
  });

  test.each([
    [0, 0],
    [0, 300],
    [300, 0],
    [NaN, 300],
    [-5, Infinity],
  ])('at %d × %d nothing breaks', (width, height) => {
    const scene = layout(files, byChannel, { width, height });
    expect(sceneText(scene)).not.toMatch(/NaN|Infinity/);
    expect(scene.table().rows).toHaveLength(6);
  });
});

describe('names at the ends', () => {
  const ends = (a: number, b: number) =>
    layout(
      [
        { x: '2024', a: 0, b: 100 },
        { x: '2025', a, b },
      ],
      { x: 'x', y: ['a', 'b'] },
    );
  const baselines = (scene: ReturnType<typeof ends>) =>
    layerOf(scene, 'labels').map((mark) => (mark.type === 'text' ? mark.y : NaN));

  test('are moved apart where lines end together, name over value', () => {
    const [nameA, valueA, nameB, valueB] = baselines(ends(50, 50)) as [
      number,
      number,
      number,
      number,
    ];
    expect(valueA - nameA).toBe(18);
    expect(nameB - valueA).toBeGreaterThanOrEqual(17.9);
    expect(valueB - nameB).toBe(18);
  });

  test('keep the order of the ends', () => {
    const scene = ends(50, 51);
    const [nameA, , nameB] = baselines(scene) as [number, number, number];
    expect(nameB).toBeLessThan(nameA);
  });

  test('yield to a legend when a line ends early, is the fifth, or has a long name', () => {
    const early = layout(
      [
        { x: '2024', a: 1, b: 2 },
        { x: '2025', a: 1, b: null },
      ],
      { x: 'x', y: ['a', 'b'] },
    );
    expect(early.legend?.items).toHaveLength(2);
    const row = { a: 1, b: 2, c: 3, d: 4, e: 5 };
    const five = layout(
      [
        { x: '2024', ...row },
        { x: '2025', ...row },
      ],
      { x: 'x', y: Object.keys(row) },
    );
    expect(five.legend?.items).toHaveLength(5);
    const labels = { a: 'Tỷ lệ hồ sơ giải quyết đúng hạn trên môi trường mạng của toàn phường' };
    const long = layout(
      [
        { x: '2024', a: 1, b: 2 },
        { x: '2025', a: 1, b: 2 },
      ],
      { x: 'x', y: ['a', 'b'], labels },
    );
    expect(long.legend?.items[0]?.label).toBe(labels.a);
  });

  test('a lone line has its value alone', () => {
    const scene = layout(series({ 2024: 90.1, 2025: 91.2 }), { x: 'x', y: 'y', unit: '%' });
    expect(wordsOf(layerOf(scene, 'labels'))).toEqual(['91,2%']);
    expect(scene.legend).toBeNull();
  });
});

describe('highlight and hidden lines', () => {
  test('the highlighted line is thick, on top and coloured, the others are context', () => {
    const scene = layout(files, { ...byChannel, highlight: 'Bưu chính' });
    expect(
      marksOf(scene, 'line').map((mark) => mark.type === 'path' && [mark.stroke, mark.strokeWidth]),
    ).toEqual([
      ['context', 2.25],
      ['context', 2.25],
      ['cat-3', 3],
    ]);
    expect(scene.describe()).toContain('Bưu chính tăng');
  });

  test('a highlight that names no line changes nothing', () => {
    expect(sceneText(layout(files, { ...byChannel, highlight: 'x' }))).toBe(
      sceneText(layout(files, byChannel)),
    );
  });

  test('a hidden line leaves picture and axis, stays in table and legend, and colours stay', () => {
    const scene = layout(files, { ...byChannel, hidden: ['Trực tuyến', 'Trực tiếp'] });
    expect(marksOf(scene, 'line').map((mark) => mark.type === 'path' && mark.stroke)).toEqual([
      'cat-3',
    ]);
    expect(wordsOf(layerOf(scene, 'axis-y'))[0]).toBe('620');
    expect(scene.legend?.items.map(({ paint }) => paint)).toEqual(['cat-1', 'cat-2', 'cat-3']);
    expect(scene.table().columns).toHaveLength(4);
  });

  test('after the eighth line none has a colour of its own', () => {
    const row = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`y${i}`, i]));
    const scene = layout(
      [
        { x: '2024', ...row },
        { x: '2025', ...row },
      ],
      { x: 'x', y: Object.keys(row) },
    );
    expect(scene.legend?.items.slice(7)).toEqual([
      { key: 'y7', label: 'y7', paint: 'cat-8', shape: 'line' },
      {
        ...{ key: '', label: 'Các đường khác', paint: 'context', shape: 'line' },
        ...{ count: 2, isFixed: true },
      },
    ]);
  });
});

describe('no data', () => {
  const values = {
    '2025-Q1': 86.9,
    '2025-Q2': 88,
    '2025-Q3': null,
    '2025-Q4': 89.4,
    '2026-Q1': NaN,
    '2026-Q2': 91.2,
  };
  const scene = layout(series(values), { x: 'x', y: 'y', unit: '%' });

  test('breaks the line; a value between gaps is a dot', () => {
    expect(pathsOf(scene, 'line').map((d) => d.replace(/[\d.,]+/g, ''))).toEqual(['MLMM']);
    expect(pathsOf(scene, 'dots')).toHaveLength(1);
    expect(marksOf(scene, 'dot')).toHaveLength(1);
  });

  test('or is bridged by a dashed line', () => {
    const bridged = layout(series(values), { x: 'x', y: 'y', unit: '%', gaps: 'bridge' });
    expect(marksOf(bridged, 'gap')).toEqual([
      expect.objectContaining({
        dash: '2 5',
        stroke: 'cat-1',
        d: expect.stringMatching(/^M[^ML]+L[^ML]+M[^ML]+L[^ML]+$/) as string,
      }),
    ]);
    expect(
      marksOf(layout(series({ 2024: 1, 2025: 2 }), { x: 'x', y: 'y', gaps: 'bridge' }), 'gap'),
    ).toEqual([]);
  });

  test('is an en dash with words in the table, words in the sentence, and no point', () => {
    expect(scene.table().rows[2]?.cells[1]).toEqual({
      text: '–',
      value: null,
      spoken: 'Chưa có số liệu',
    });
    expect(scene.describe()).toContain('2 kỳ chưa có số liệu');
    expect(scene.points()[0]?.map(({ key }) => key)).toEqual([
      '2025-Q1',
      '2025-Q2',
      '2025-Q4',
      '2026-Q2',
    ]);
    expect(scene.issues).toEqual([]);
  });

  test('zero is a value', () => {
    const zero = layout(series({ 2024: 0, 2025: 5 }));
    expect(cellsOf(zero)).toEqual(['2024 | 0', '2025 | 5']);
    expect(zero.points()[0]).toHaveLength(2);
  });

  test('everywhere, or no rows at all: no lines, no axes, and words that say so', () => {
    for (const rows of [[], series({ 2024: null, 2025: '' })]) {
      const empty = layout(rows);
      const marks = empty.layers.flatMap((layer) => layer.marks);
      expect(marks.filter(({ role }) => role !== 'tick')).toEqual([
        expect.objectContaining({ type: 'text', role: 'empty', lines: ['Chưa có số liệu để vẽ'] }),
      ]);
      expect(empty.describe()).toBe('Chưa có số liệu để vẽ.');
      expect(empty.points().flat()).toEqual([]);
      expect(empty.hit(200, 100)).toBeNull();
      expect(empty.table().rows).toHaveLength(rows.length);
    }
  });
});

describe('one row, equal and negative values', () => {
  test('one row is a dot in the middle with its value', () => {
    const scene = layout(series({ '2025-Q3': 9120 }));
    expect(pathsOf(scene, 'line')).toEqual([]);
    expect(marksOf(scene, 'dot')).toHaveLength(1);
    expect(wordsOf(layerOf(scene, 'axis-x'))).toEqual(['III', '2025']);
    expect(scene.describe()).toBe('y là 9.120, Quý III/2025.');
  });

  test('equal values are a level line between ticks', () => {
    const scene = layout(series({ 2023: 95, 2024: 95, 2025: 95 }));
    expect(new Set(pathsOf(scene, 'line')[0]?.match(/,[\d.]+/g)).size).toBe(1);
    expect(scene.describe()).toBe('y không đổi ở mức 95 trong 2023–2025.');
  });

  test('negative values have a strong line at zero', () => {
    const scene = layout(series({ 2023: -40, 2024: 10, 2025: -5 }));
    expect(wordsOf(layerOf(scene, 'axis-y'))).toEqual(['−40', '−20', '0', '20']);
    const [base] = marksOf(scene, 'base');
    expect(base).toMatchObject({ stroke: 'line-strong' });
  });

  test('the axis may begin at zero', () => {
    const axis = (zero: boolean) =>
      wordsOf(layerOf(layout(series({ 2024: 80, 2025: 95 }), { x: 'x', y: 'y', zero }), 'axis-y'));
    expect(axis(false)[0]).toBe('80');
    expect(axis(true)).toEqual(['0', '25', '50', '75', '100']);
  });
});

describe('positions', () => {
  const ticks = (rows: readonly unknown[], options = {}, width = 472) =>
    wordsOf(
      layerOf(layout(rows, { x: 'x', y: 'y', ...options }, { width, height: 300 }), 'axis-x'),
    ).join(' ');

  test('years as text or as numbers are years: no thousands separator, and no half years', () => {
    const years = [2020, 2021, 2022, 2023, 2024, 2025];
    expect(ticks(years.map((x) => ({ x, y: x % 7 })))).toBe('2020 2021 2022 2023 2024 2025');
    expect(ticks(years.map((x) => ({ x: String(x), y: x % 7 })))).toBe(
      '2020 2021 2022 2023 2024 2025',
    );
    expect(
      ticks(
        years.map((x) => ({ x, y: x % 7 })),
        { xType: 'number' },
      ),
    ).toContain('2.020');
  });

  test('months, days, instants', () => {
    expect(ticks(series({ '2025-05': 1, '2025-06': 2, '2025-07': 3 }))).toBe(
      '05/2025 06/2025 07/2025',
    );
    expect(ticks(series({ '2025-07-20': 1, '2025-07-21': 2, '2025-07-22': 3 }))).toBe(
      '20/07 21/07 22/07 2025',
    );
    expect(
      ticks([
        { x: new Date('2025-07-20T17:00Z'), y: 1 },
        { x: new Date('2025-07-21T17:00Z'), y: 2 },
      ]),
    ).toBe('21/07 22/07 2025');
  });

  test('numbers have round ticks, names stand in the order of the rows', () => {
    expect(
      ticks([
        { x: 3, y: 1 },
        { x: 97, y: 2 },
        { x: 50, y: 3 },
      ]),
    ).toBe('10 20 30 40 50 60 70 80 90 x');
    expect(
      ticks([
        { x: 'Thạc Gián', y: 1 },
        { x: 'Chính Gián', y: 2 },
        { x: 'An Khê', y: 2 },
      ]),
    ).toBe('Thạc Gián Chính Gián An Khê');
    expect(
      ticks(
        [
          { x: 'Thạc Gián', y: 1 },
          { x: 'Chính Gián', y: 2 },
          { x: 'An Khê', y: 2 },
        ],
        {},
        200,
      ),
    ).toBe('Thạc Gián An Khê');
  });

  test('rows in any order make one line from left to right', () => {
    const scene = layout([
      { x: '2025', y: 3 },
      { x: '2023', y: 1 },
      { x: '2024', y: 2 },
    ]);
    expect(scene.points()[0]?.map(({ key }) => key)).toEqual(['2023', '2024', '2025']);
  });

  test('lines may have positions of their own: the table has all of them', () => {
    const rows = [
      { x: '2023', s: 'a', y: 1 },
      { x: '2025', s: 'a', y: 2 },
      { x: '2024', s: 'b', y: 3 },
      { x: '2025', s: 'b', y: 4 },
    ];
    expect(cellsOf(layout(rows, { x: 'x', y: 'y', series: 's' }))).toEqual([
      '2023 | 1 | –',
      '2024 | – | 3',
      '2025 | 2 | 4',
    ]);
  });
});

describe('fields', () => {
  test('are found where none is named: the first is the position, the numbers are lines', () => {
    const scene = layout(
      [
        { year: '2024', note: 'a', men: 1, women: 2 },
        { year: '2025', note: 'b', men: 2, women: 3 },
      ],
      {},
    );
    expect(scene.table().columns.map(({ label }) => label)).toEqual(['Kỳ', 'men', 'women']);
  });

  test('may be functions of the row', () => {
    const scene = layout([{ a: { b: 5 } }, { a: { b: 7 } }], {
      x: (row) => `202${(row['a'] as { b: number }).b}`,
      y: function share(row) {
        return (row['a'] as { b: number }).b / 2;
      },
    });
    expect(cellsOf(scene)).toEqual(['2025 | 2,5', '2027 | 3,5']);
    expect(scene.table().columns[1]?.label).toBe('share');
  });

  test('may be called like members of objects, and so may lines', () => {
    const row = (constructor: string, toString: number) =>
      Object.assign(Object.create(null) as object, { constructor, toString });
    const scene = layout([row('2024', 1), row('2025', 2)], { x: 'constructor', y: 'toString' });
    expect(cellsOf(scene)).toEqual(['2024 | 1', '2025 | 2']);
    expect(layout([{ y: 1 }], { x: 'toString', y: 'y' }).issues[0]).toMatchObject({
      code: 'field',
      field: 'toString',
    });
    const lines = layout([{ x: '2024', y: 1, s: '__proto__' }], {
      x: 'x',
      y: 'y',
      series: 's',
      labels: {},
    });
    expect(lines.table().columns[1]?.label).toBe('__proto__');
  });

  test('have words: for lines, for the measure, for the position', () => {
    const scene = layout(series({ 2024: 1, 2025: 2 }), {
      x: 'x',
      y: 'y',
      label: 'Thu ngân sách',
      xLabel: 'Năm',
    });
    expect(scene.table().columns.map(({ label }) => label)).toEqual(['Năm', 'Thu ngân sách']);
    expect(scene.describe()).toMatch(/^Thu ngân sách tăng/);
    const named = layout(files, {
      ...byChannel,
      labels: { 'Bưu chính': 'Qua bưu chính công ích' },
    });
    expect(named.table().columns[3]?.label).toBe('Qua bưu chính công ích');
  });
});

describe('lines of reference', () => {
  const scene = layout(series({ 2024: 90.1, 2025: 91.2 }), {
    x: 'x',
    y: 'y',
    unit: '%',
    target: 95,
  });

  test('a target is a black line with its name and value, within the axis', () => {
    const [line] = marksOf(scene, 'target');
    expect(line).toMatchObject({ stroke: 'ink', strokeWidth: 1.5 });
    expect(wordsOf(marksOf(scene, 'target-label'))).toEqual(['Mục tiêu 95%']);
    expect(scene.layers.find(({ id }) => id === 'axis-y')?.key).toContain('96%');
  });

  test('is a column of the table and a row of the tooltip', () => {
    expect(cellsOf(scene)).toEqual(['2024 | 90,1% | 95%', '2025 | 91,2% | 95%']);
    const [point] = scene.points()[0] ?? [];
    expect(scene.tooltip(point!).rows.at(-1)).toEqual({
      label: 'Mục tiêu',
      value: '95%',
      paint: 'ink',
    });
  });

  test('more of them, with words of their own', () => {
    const references = [{ value: 92, label: 'Bình quân thành phố' }, { value: 85 }];
    const more = layout(series({ 2024: 90, 2025: 91 }), {
      x: 'x',
      y: 'y',
      target: 95,
      targetLabel: 'Năm 2030',
      references,
    });
    expect(wordsOf(marksOf(more, 'target-label'))).toEqual([
      'Năm 2030 95',
      'Bình quân thành phố 92',
      'Mục tiêu 85',
    ]);
    expect(
      more
        .table()
        .columns.map(({ label }) => label)
        .slice(2),
    ).toEqual(['Năm 2030', 'Bình quân thành phố', 'Mục tiêu']);
  });

  test('one without a finite value is reported and left out', () => {
    const broken = layout(series({ 2024: 90 }), {
      x: 'x',
      y: 'y',
      target: Infinity,
      references: [{ value: NaN }],
    });
    expect(marksOf(broken, 'target')).toEqual([]);
    expect(broken.issues.map(({ code, field }) => [code, field])).toEqual([
      ['config', 'target'],
      ['config', 'references'],
    ]);
  });
});

describe('money and percent', () => {
  test('amounts in đồng have one scale on the axis, at the end, in the table and the sentence', () => {
    const scene = layout(series({ 2024: 520e9, 2025: 561_500_000_000 }), {
      x: 'x',
      y: 'y',
      format: 'money',
      label: 'Thu',
    });
    expect(wordsOf(layerOf(scene, 'axis-y'))).toEqual([
      ...['520', '530', '540', '550', '560', '570'],
      'Đơn vị: tỷ\u00a0đồng',
    ]);
    expect(wordsOf(layerOf(scene, 'labels'))).toEqual(['561,5']);
    expect(cellsOf(scene)[1]).toBe('2025 | 561,5');
    expect(scene.table().columns[1]?.unit).toBe('tỷ\u00a0đồng');
    expect(scene.table().rows[1]?.cells[1]?.value).toBe(561_500_000_000);
    expect(scene.describe()).toContain('từ 520 lên 561,5\u00a0tỷ\u00a0đồng');
  });

  test('fractions as percent; stored percents are not multiplied', () => {
    const cells = (options: object, value: number) =>
      cellsOf(layout(series({ 2025: value }), { x: 'x', y: 'y', ...options }))[0];
    expect(cells({ format: 'percent' }, 0.9073)).toBe('2025 | 90,73%');
    expect(cells({ unit: '%' }, 90.73)).toBe('2025 | 90,73%');
  });

  test('a format that does not exist is reported', () => {
    expect(layout(series({ 2025: 1 }), { x: 'x', y: 'y', format: 'bogus' }).issues).toEqual([
      { code: 'config', field: 'format', found: 'bogus', message: 'There is no format "bogus".' },
    ]);
  });
});

describe('rows that cannot be used', () => {
  test('are told with row, field and what was found; the rest is drawn', () => {
    const rows = [
      { x: '2023', y: 1 },
      { x: '2024', y: Infinity },
      { x: '2025', y: '12.800' },
      { x: 'Quý III', y: 4 },
      { x: null, y: 5 },
      null,
    ];
    const scene = layout(rows, { x: 'x', y: 'y', xType: 'time' });
    expect(scene.issues.map(({ code, row, field, found }) => [code, row, field, found])).toEqual([
      ['row', 4, 'x', 'Quý III'],
      ['row', 5, 'x', 'null'],
      ['row', 6, 'x', 'null'],
      ['row', 2, 'y', 'Infinity'],
      ['row', 3, 'y', '12.800'],
    ]);
    expect(cellsOf(scene)).toEqual(['2023 | 1', '2024 | –', '2025 | –']);
    expect(scene.notices).toEqual([{ code: 'rows-left-out', text: '5 dòng bị bỏ qua', count: 5 }]);
  });

  test('of equal line and position the first is kept, with one issue', () => {
    const rows = [
      { x: '2024', y: 1 },
      { x: '2025', y: 2 },
      { x: '2024', y: 99 },
      { x: '2025', y: 98 },
    ];
    const scene = layout(rows);
    expect(cellsOf(scene)).toEqual(['2024 | 1', '2025 | 2']);
    expect(scene.issues).toEqual([
      expect.objectContaining({ code: 'duplicate-key', field: 'x', count: 2 }),
    ]);
    expect(scene.notices.map(({ text }) => text)).toEqual(['2 dòng bị bỏ qua']);
    const faulty = layout([...rows, { x: '2024', y: 'abc' }]);
    expect(faulty.notices.map(({ text }) => text)).toEqual(['3 dòng bị bỏ qua']);
    expect(wordsOf(layerOf(scene, 'axis-y')).at(-1)).toBe('2');
  });

  test('the number 4 and the text "4" are one line', () => {
    const rows = [
      { x: '2024', y: 1, s: 4 },
      { x: '2025', y: 2, s: '4' },
    ];
    expect(layout(rows, { x: 'x', y: 'y', series: 's' }).points()).toHaveLength(1);
  });

  test('a field that no row has is told by name', () => {
    const scene = layout(series({ 2025: 1 }), { x: 'x', y: 'value', series: 'group' });
    expect(scene.issues).toEqual([
      {
        code: 'field',
        field: 'value',
        message: 'No row has a field "value"; the first has: x, y.',
      },
      {
        code: 'field',
        field: 'group',
        message: 'No row has a field "group"; the first has: x, y.',
      },
    ]);
    expect(layout(series({ 2025: 1 }), { x: 'period', y: 'y' }).issues).toHaveLength(1);
  });
});

describe('a person points and walks', () => {
  const scene = layout(files, byChannel);
  const [online, desk, post] = scene.points();

  test('points carry what is read out and the row itself', () => {
    expect(online?.[5]).toMatchObject({
      key: '2026-Q3',
      series: 'Trực tuyến',
      label: 'Trực tuyến, Quý III/2026: 9.120 hồ sơ',
      datum: files[5],
    });
    expect(scene.points()).toBe(scene.points());
  });

  test('a point stands for its quarter on all lines: the tooltip that tells of them covers none', () => {
    for (const { x, box } of [online![2]!, desk![2]!, post![2]!]) {
      const ys = [online, desk, post].map((line) => line![2]!.y);
      expect([x, box!.width]).toEqual([expect.closeTo(box!.x, 1), 0]);
      expect(box!.y).toBeCloseTo(Math.min(...ys), 1);
      expect(box!.y + box!.height).toBeCloseTo(Math.max(...ys), 1);
    }
  });

  test('the pointer means the nearest quarter, then the nearest line', () => {
    const point = desk![2]!;
    expect(scene.hit(point.x + 9, point.y + 4)).toEqual(point);
    expect(scene.hit(online![0]!.x, 25)).toEqual(desk![0]);
    expect(scene.hit(point.x, 329)?.series).toBe(undefined);
    expect(scene.hit(scene.plot.x + scene.plot.width + 60, point.y)).toBeNull();
  });

  test('arrows lead along a line and to the next line above or below', () => {
    const step = (from: typeof online, direction: 'left' | 'right' | 'up' | 'down', index = 0) =>
      scene.step?.(from![index]!, direction)?.label.split(':')[0];
    expect(step(online, 'right')).toBe('Trực tuyến, Quý III/2025');
    expect(step(online, 'left')).toBeUndefined();
    expect(step(online, 'up')).toBe('Trực tiếp, Quý II/2025');
    expect(step(online, 'down')).toBe('Bưu chính, Quý II/2025');
    expect(step(online, 'up', 5)).toBeUndefined();
    expect(step(post, 'down')).toBeUndefined();
  });

  test('the tooltip tells all lines at the position', () => {
    expect(scene.tooltip(desk![3]!)).toEqual({
      title: 'Quý I/2026',
      rows: [
        { label: 'Trực tuyến', value: '7.450 hồ sơ', paint: 'cat-1' },
        { label: 'Trực tiếp', value: '5.240 hồ sơ', paint: 'cat-2' },
        { label: 'Bưu chính', value: '690 hồ sơ', paint: 'cat-3' },
      ],
    });
  });

  test('a line without a value there says so', () => {
    const gap = layout(
      [
        { x: '2024', a: 1, b: null },
        { x: '2025', a: 2, b: 3 },
      ],
      { x: 'x', y: ['a', 'b'] },
    );
    const tooltip = gap.tooltip(gap.points()[0]![0]!);
    expect(tooltip).toEqual({
      title: 'Năm 2024',
      rows: [
        { label: 'a', value: '1', paint: 'cat-1' },
        { label: 'b', value: 'Chưa có số liệu', paint: 'cat-2' },
      ],
    });
  });

  test('an active point has a crosshair with a dot on each line, a selected one a ring', () => {
    const point = desk![3]!;
    const [cross, ...dots] = scene.overlay(point, 'active');
    expect(cross).toMatchObject({ role: 'crosshair', d: `M${point.x},32V289` });
    expect(dots.map((dot) => dot.type === 'circle' && [dot.fill, dot.r])).toEqual([
      ['cat-1', 3.5],
      ['cat-2', 5],
      ['cat-3', 3.5],
    ]);
    expect(scene.overlay(point, 'selected').at(-1)).toMatchObject({
      x: point.x,
      y: point.y,
      r: 7,
      stroke: 'ink',
    });
  });

  test('a point of an earlier picture leads on from its place', () => {
    const wider = layout(files, byChannel, { width: 900, height: 330 });
    expect(wider.step?.({ ...desk![3]!, x: 9000 }, 'left')?.key).toBe('2026-Q2');
  });
});

describe('many points', () => {
  const rows = Array.from({ length: 10_000 }, (_, x) => ({
    x,
    y: Math.sin(x / 300) * 50 + (x % 11),
  }));
  rows[7777] = { x: 7777, y: 4000 };
  const scene = layout(rows, { x: 'x', y: 'y' }, { width: 800, height: 400 });

  test('are drawn by the extremes of each pixel, and none is lost', () => {
    const [path] = pathsOf(scene, 'line');
    expect(path?.match(/[ML]/g)?.length).toBeLessThanOrEqual(4 * 760);
    expect(scene.points()[0]?.some(({ datum }) => datum === rows[7777])).toBe(true);
    expect(
      scene.hit(scene.points()[0]!.find(({ datum }) => datum === rows[7777])!.x, 20)?.datum,
    ).toBe(rows[7777]);
  });

  test('say so beside the picture; the table walks the drawn points, and files have all', () => {
    expect(scene.notices).toEqual([
      {
        code: 'aggregated',
        text: expect.stringMatching(
          /^Vẽ 2\.\d{3} điểm đại diện cho 10\.000 dòng.*Bảng số liệu và phím mũi tên/,
        ) as string,
      },
    ]);
    const { rows: told } = scene.table();
    expect(told).toHaveLength(scene.size);
    expect(told.length).toBeLessThanOrEqual(4 * 760);
    expect(told.find(({ cells }) => cells[0]?.value === 7777)?.cells[1]?.value).toBe(4000);
    expect(scene.wholeTable?.().rows).toHaveLength(10_000);
  });

  test('a million make no more marks than a thousand pixels hold', () => {
    const million = layout(
      Array.from({ length: 1_000_000 }, (_, x) => ({ x, y: x % 1000 })),
      { x: 'x', y: 'y' },
      { width: 800, height: 400 },
    );
    expect(pathsOf(million, 'line')[0]?.length).toBeLessThan(40_000);
    expect(million.describe()).toMatch(/^y tăng từ 0 lên 999/);
    expect(million.table().rows.length).toBeLessThanOrEqual(4 * 760);
  });
});

test('the rows themselves are left as they were', () => {
  const rows = files.map((row) => Object.freeze({ ...row }));
  const before = JSON.stringify(rows);
  layout(Object.freeze(rows), byChannel).table();
  expect(JSON.stringify(rows)).toBe(before);
});
