import { describe, expect, test } from 'vitest';
import { rankValues } from '../../src/components/rank-chart/rank-chart.ranks.js';
import type { Scene } from '../../src/scene/scene.js';
import { cellsOf, layerOf, marksOf, pathsOf, sceneText, wordsOf } from '../support/scene.js';
import { block, byRank, layout, ranks } from './rank-chart.samples.js';

const labels = (scene: Scene) => wordsOf(layerOf(scene, 'labels'));
const lines = (scene: Scene) =>
  marksOf(scene, 'line').map((mark) => mark.type === 'path' && [mark.series, mark.stroke]);

describe('ranks of values', () => {
  test('go from the best; equal values share the better rank, and the next one is left out', () => {
    expect(rankValues([90, 95, 95, 80], 'higher')).toEqual([3, 1, 1, 4]);
    expect(rankValues([90, 95, 95, 80], 'lower')).toEqual([2, 3, 3, 1]);
    expect(rankValues([0, NaN, -1], 'higher')).toEqual([1, NaN, 2]);
    expect(rankValues([], 'higher')).toEqual([]);
  });
});

describe('three units over six years', () => {
  const scene = layout(block, { ...byRank, highlight: 'Thanh Khê' }, { width: 640, height: 140 });

  test('are drawn with their ranks and names at both ends, the first on top', () => {
    expect(sceneText(scene)).toMatchInlineSnapshot(`
      "grid grid grid 1 M107,18V114M192.2,18V114M277.3,18V114M362.5,18V114M447.8,18V114M533,18V114
      axis-x tick ink-3 (107,132) middle "2020"
      axis-x tick ink-3 (192.2,132) middle "2021"
      axis-x tick ink-3 (277.3,132) middle "2022"
      axis-x tick ink-3 (362.5,132) middle "2023"
      axis-x tick ink-3 (447.8,132) middle "2024"
      axis-x tick ink-3 (533,132) middle "2025"
      marks line context 1.5 M107,61L192.2,104L277.3,61L362.5,61L447.8,104L533,104
      marks dots context/surface 1.5 M104,61a3,3 0 1,0 6,0a3,3 0 1,0 -6,0M189.2,104a3,3 0 1,0 6,0a3,3 0 1,0 -6,0M274.3,61a3,3 0 1,0 6,0a3,3 0 1,0 -6,0M359.5,61a3,3 0 1,0 6,0a3,3 0 1,0 -6,0M444.8,104a3,3 0 1,0 6,0a3,3 0 1,0 -6,0M530,104a3,3 0 1,0 6,0a3,3 0 1,0 -6,0
      marks line context 1.5 M107,104L192.2,61L277.3,104L362.5,104L447.8,61L533,61
      marks dots context/surface 1.5 M104,104a3,3 0 1,0 6,0a3,3 0 1,0 -6,0M189.2,61a3,3 0 1,0 6,0a3,3 0 1,0 -6,0M274.3,104a3,3 0 1,0 6,0a3,3 0 1,0 -6,0M359.5,104a3,3 0 1,0 6,0a3,3 0 1,0 -6,0M444.8,61a3,3 0 1,0 6,0a3,3 0 1,0 -6,0M530,61a3,3 0 1,0 6,0a3,3 0 1,0 -6,0
      marks line brand 3 M107,18L192.2,18L277.3,18L362.5,18L447.8,18L533,18
      marks dots brand/surface 1.5 M97,18a10,10 0 1,0 20,0a10,10 0 1,0 -20,0M182.2,18a10,10 0 1,0 20,0a10,10 0 1,0 -20,0M267.3,18a10,10 0 1,0 20,0a10,10 0 1,0 -20,0M352.5,18a10,10 0 1,0 20,0a10,10 0 1,0 -20,0M437.8,18a10,10 0 1,0 20,0a10,10 0 1,0 -20,0M523,18a10,10 0 1,0 20,0a10,10 0 1,0 -20,0
      marks tick on-brand (107,22) middle "1"
      marks tick on-brand (192.2,22) middle "1"
      marks tick on-brand (277.3,22) middle "1"
      marks tick on-brand (362.5,22) middle "1"
      marks tick on-brand (447.8,22) middle "1"
      marks tick on-brand (533,22) middle "1"
      labels tick brand (83,22) end "1"
      labels label-strong brand (69,22) end "Thanh Khê"
      labels tick ink-3 (83,65) end "2"
      labels label ink-2 (69,65) end "Hải Châu"
      labels tick ink-3 (83,108) end "3"
      labels label ink-2 (69,108) end "Sơn Trà"
      labels tick brand (559,22) end "1"
      labels label-strong brand (565,22) start "Thanh Khê"
      labels tick ink-3 (559,108) end "3"
      labels label ink-2 (565,108) start "Hải Châu"
      labels tick ink-3 (559,65) end "2"
      labels label ink-2 (565,65) start "Sơn Trà""
    `);
  });

  test('rank 1 is on top, and a rank has one height', () => {
    const ys = (name: string) => scene.points().flat().filter(({ key }) => key === name).map(({ y }) => y); // prettier-ignore
    expect(new Set(ys('Thanh Khê')).size).toBe(1);
    expect(ys('Thanh Khê')[0]).toBeLessThan(ys('Hải Châu')[0]!);
    expect(ys('Hải Châu')[1]).toBe(ys('Sơn Trà')[0]);
  });

  test('the highlighted one is on top in its colour, the others are context', () => {
    expect(lines(scene)).toEqual([
      ['Hải Châu', 'context'],
      ['Sơn Trà', 'context'],
      ['Thanh Khê', 'brand'],
    ]);
    expect(wordsOf(marksOf(scene, 'dot-rank'))).toEqual(['1', '1', '1', '1', '1', '1']);
  });

  test('without a highlight each has a colour, more than eight have none', () => {
    expect(lines(layout(block)).map((line) => line && line[1])).toEqual([
      'cat-1',
      'cat-2',
      'cat-3',
    ]);
    const many = ranks(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`Tổ ${i}`, [i + 1, i + 1]]))); // prettier-ignore
    expect(new Set(lines(layout(many)).map((line) => line && line[1]))).toEqual(
      new Set(['context']),
    );
    const unknown = layout(block, { ...byRank, highlight: 'Nowhere' });
    expect(unknown.issues).toEqual([
      expect.objectContaining({ code: 'config', field: 'highlight', found: 'Nowhere' }),
    ]);
    expect(lines(unknown).length).toBe(3);
  });

  test('stand in a table, a row a rank', () => {
    expect(scene.table().columns.map(({ label }) => label)).toEqual(['Kỳ', 'unit', 'Thứ hạng']);
    expect(cellsOf(scene).slice(0, 4)).toEqual([
      '2020 | Thanh Khê | 1',
      '2020 | Hải Châu | 2',
      '2020 | Sơn Trà | 3',
      '2021 | Thanh Khê | 1',
    ]);
    expect(scene.size).toBe(18);
  });
});

describe('the sentence', () => {
  const told = (units: Parameters<typeof ranks>[0], options = {}, tag = 'vi') =>
    layout(ranks(units), { ...byRank, ...options }, undefined, tag).describe();
  const highlight = { highlight: 'A' };

  test('tells how long the highlighted unit has led', () => {
    const streak = layout(block, { ...byRank, highlight: 'Thanh Khê' });
    expect(streak.describe()).toBe('Thanh Khê đứng đầu sáu năm liền 2020–2025.');
    expect(layout(block, { ...byRank, highlight: 'Thanh Khê' }, undefined, 'en').describe()).toBe(
      'Thanh Khê ranked first for six years in a row, 2020–2025.',
    );
    expect(told({ A: [2, 1, 1], B: [1, 2, 2] }, highlight)).toBe(
      'A đứng đầu hai năm liền 2021–2022.',
    );
  });

  test('a streak that has ended is none, and neither is one of quarters a streak of years', () => {
    expect(told({ A: [1, 1, 2], B: [2, 2, 1] }, highlight)).toBe(
      'A từ hạng 1 xuống hạng 2 trong 2020–2022.',
    );
    const quarters = [1, 2, 3].map((q) => ({ year: `2025-Q${q}`, unit: 'A', rank: 1 }));
    expect(layout(quarters).describe()).toBe('A đứng đầu ba kỳ liền Quý I/2025–Quý III/2025.');
    const gap = [2020, 2022].map((year) => ({ year, unit: 'A', rank: 1 }));
    expect(layout(gap).describe()).toBe('A đứng đầu hai kỳ liền 2020–2022.');
  });

  test('or from which rank to which it went, and its best between', () => {
    expect(told({ A: [5, 3, 2] }, highlight)).toBe('A từ hạng 5 lên hạng 2 trong 2020–2022.');
    expect(told({ A: [5, 1, 4] }, highlight)).toBe('A từ hạng 5 lên hạng 4 trong 2020–2022, tốt nhất là hạng 1, năm 2021.'); // prettier-ignore
    expect(told({ A: [5, 1, 4] }, highlight, 'en')).toBe('A rose from rank 5 to rank 4 over 2020–2022, its best was rank 1 in 2021.'); // prettier-ignore
    expect(told({ A: [3, 3] }, highlight)).toBe('A giữ hạng 3 trong 2020–2021.');
    expect(told({ A: [3, 4, 3] }, highlight)).toBe(
      'A thay đổi rồi trở lại hạng 3 trong 2020–2022.',
    );
    expect(told({ A: [2] }, highlight)).toBe('A xếp hạng 2, năm 2020.');
  });

  test('who shares its rank now', () => {
    expect(told({ A: [3, 1], B: [1, 1], C: [2, 3] }, highlight)).toBe(
      'A từ hạng 3 lên hạng 1 trong 2020–2021, đồng hạng với B.',
    );
    expect(told({ A: [1, 1], B: [2, 1] }, highlight, 'en')).toBe('A ranked first for two years in a row, 2020–2021, tied with B.'); // prettier-ignore
  });

  test('without a highlight: how many units, who leads, who climbed most', () => {
    expect(told({ A: [3, 1], B: [1, 2], C: [2, 3] })).toBe(
      '3 đơn vị, 2020–2021. A từ hạng 3 lên hạng 1 trong 2020–2021. A tăng nhiều nhất: 2 bậc.',
    );
    expect(told({ A: [1, 1], B: [2, 1] }, {}, 'en')).toBe('2 units, 2020–2021. A and B shared the first rank in 2021. B climbed most: 1 place.'); // prettier-ignore
  });

  test('of ranks that follow from values it tells of how many', () => {
    const rows = [
      { year: '2024', unit: 'A', score: 80 },
      { year: '2024', unit: 'B', score: 90 },
    ];
    const options = { x: 'year', series: 'unit', value: 'score', highlight: 'A' };
    expect(layout(rows, options).describe()).toBe('A xếp hạng 2/2, năm 2024.');
    expect(layout(rows, options, undefined, 'en').describe()).toBe('A was at rank 2 of 2 in 2024.');
  });
});

describe('values', () => {
  const rows = [
    { year: '2024', unit: 'A', days: 3.5 },
    { year: '2024', unit: 'B', days: 2 },
    { year: '2024', unit: 'C', days: null },
    { year: '2025', unit: 'A', days: 1 },
    { year: '2025', unit: 'B', days: 2 },
    { year: '2025', unit: 'C', days: 0 },
  ];
  const options = { x: 'year', series: 'unit', value: 'days', unit: 'ngày' } as const;

  test('rank by the higher, or the lower one; no data has no rank, zero has', () => {
    expect(
      cellsOf(layout(rows, options)).map((cells) => cells.split(' | ').slice(0, 3).join(' ')),
    ).toEqual(['2024 A 1', '2024 B 2', '2025 B 1', '2025 A 2', '2025 C 3']);
    const lower = layout(rows, { ...options, better: 'lower' });
    expect(cellsOf(lower)).toEqual([
      '2024 | B | 1 | 2\u00a0ngày',
      '2024 | A | 2 | 3,5\u00a0ngày',
      '2025 | C | 1 | 0\u00a0ngày',
      '2025 | A | 2 | 1\u00a0ngày',
      '2025 | B | 3 | 2\u00a0ngày',
    ]);
  });

  test('are told in the tooltip, with the change since the period before', () => {
    const scene = layout(rows, { ...options, better: 'lower', highlight: 'A' });
    const point = scene.points()[1]!.at(-1)!;
    expect(point.label).toBe('B, năm 2025: hạng 3/3');
    expect(scene.tooltip(point)).toEqual({
      title: 'B',
      subtitle: 'Năm 2025',
      rows: [
        { label: 'Thứ hạng', value: 'hạng 3/3', paint: 'context' },
        { label: 'days', value: '2\u00a0ngày' },
        { label: 'So với 2024', value: 'giảm 2 bậc' },
      ],
    });
    expect(scene.tooltip(scene.points()[2]![0]!).rows).toHaveLength(2);
  });
});

describe('ties', () => {
  const scene = layout(ranks({ A: [1, 1], B: [1, 2], C: [3, 2] }));

  test('stand side by side at one height', () => {
    const [a, b, c] = scene.points();
    expect(a![0]!.y).toBe(b![0]!.y);
    expect(b![0]!.x - a![0]!.x).toBe(14);
    expect(c![1]!.x - b![1]!.x).toBe(14);
    expect(a![1]!.x).toBe((b![1]!.x + c![1]!.x) / 2);
  });

  test('are said', () => {
    expect(scene.points()[0]![0]!.label).toBe('A, năm 2020: đồng hạng 1');
    expect(scene.table().rows[0]?.cells[2]).toEqual({ text: '1', value: 1, note: 'đồng hạng' });
    expect(layout(ranks({ A: [1], B: [1] }), byRank, undefined, 'en').points()[0]![0]!.label).toBe('A, 2020: tied at rank 1'); // prettier-ignore
  });

  test('have labels of their own, moved apart', () => {
    const left = marksOf(scene, 'end-label').flatMap((mark) => (mark.type === 'text' && mark.anchor === 'end' ? [mark.y] : [])); // prettier-ignore
    expect(left).toHaveLength(3);
    expect(left[1]! - left[0]!).toBeGreaterThanOrEqual(18);
  });

  test('of forty units do not leave the picture', () => {
    const all = ranks(
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`Tổ ${i}`, [1, 1]])),
    );
    const xs = layout(all)
      .points()
      .map(([first]) => first!.x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(24, 0);
  });
});

describe('units that come and go', () => {
  const scene = layout(ranks({ A: [1, 1, 1, 1], B: [2, 2, null, 2], C: [null, 3, 3, null], D: [null, null, 2, 3] })); // prettier-ignore

  test('have no line over a gap; a single rank is a dot', () => {
    const moves = pathsOf(scene, 'line').map((d) => d.replace(/[\d.,]+/g, ''));
    expect(moves).toEqual(['MLLL', 'ML', 'ML', 'ML']);
    expect(marksOf(scene, 'dots')).toHaveLength(4);
  });

  test('are named where they are: at an end, or beside their last dot', () => {
    const right = layerOf(scene, 'labels').flatMap((mark) => (mark.type === 'text' && mark.anchor === 'start' ? mark.lines : [])); // prettier-ignore
    expect(right).toEqual(['A', 'B', 'D']);
    expect(wordsOf(layerOf(scene, 'leaving'))).toEqual(['C']);
  });
});

describe('periods in which nobody has a rank', () => {
  test('are a gap between others, and left out before the first and after the last', () => {
    const scene = layout(ranks({ A: [NaN, 1, NaN, 1, 1, NaN], B: [NaN, 2, NaN, 2, 2, NaN] }), { ...byRank, highlight: 'A' }); // prettier-ignore
    expect(wordsOf(layerOf(scene, 'axis-x'))).toEqual(['2021', '2022', '2023', '2024']);
    expect(pathsOf(scene, 'line').map((d) => d.replace(/[\d.,]+/g, ''))).toEqual(['ML', 'ML']);
    expect(scene.describe()).toBe('A đứng đầu hai năm liền 2023–2024.');
  });
});

describe('max-ranks', () => {
  const units = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`Tổ ${i + 1}`, [i + 1, 12 - i]])); // prettier-ignore
  const rows = ranks(units);

  test('draws the first ranks; units reach in and out, the others are counted', () => {
    const scene = layout(rows, { ...byRank, maxRanks: 3 });
    expect(scene.points().map(([first]) => first?.key)).toEqual(['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 10', 'Tổ 11', 'Tổ 12']); // prettier-ignore
    expect(scene.points().flat()).toHaveLength(6);
    expect(scene.notices).toEqual([
      { code: 'units-not-drawn', text: '6 đơn vị ngoài 3 hạng đầu không được vẽ' },
    ]);
    expect(scene.table().rows).toHaveLength(24);
  });

  test('keeps the highlighted unit, below a line where it ranks beyond', () => {
    const scene = layout(rows, { ...byRank, maxRanks: 3, highlight: 'Tổ 6' });
    const main = scene.points().flat().filter(({ key }) => key === 'Tổ 6'); // prettier-ignore
    expect(main.map(({ label }) => label)).toEqual([
      'Tổ 6, năm 2020: hạng 6',
      'Tổ 6, năm 2021: hạng 7',
    ]);
    const [divide] = pathsOf(scene, 'divide');
    const y = Number(divide?.match(/,([\d.]+)H/)?.[1]);
    expect(main[0]!.y).toBeGreaterThan(y);
    expect(labels(scene)).toContain('7');
    expect(
      pathsOf(layout(rows, { ...byRank, maxRanks: 3, highlight: 'Tổ 1' }), 'divide'),
    ).toHaveLength(1);
    expect(pathsOf(layout(rows, { ...byRank, highlight: 'Tổ 6' }), 'divide')).toEqual([]);
  });

  test('less than one is reported', () => {
    expect(layout(rows, { ...byRank, maxRanks: 0 }).issues).toEqual([
      expect.objectContaining({ code: 'config', field: 'max-ranks', found: '0' }),
    ]);
  });
});

describe('room', () => {
  const ends = (scene: Scene, anchor: string) =>
    marksOf(scene, 'end-label').filter((mark) => mark.type === 'text' && mark.anchor === anchor)
      .length;

  test('a narrow frame has names at one end, ranks at both', () => {
    const scene = layout(block, byRank, { width: 320, height: 200 });
    expect([ends(scene, 'end'), ends(scene, 'start')]).toEqual([0, 3]);
    expect(wordsOf(marksOf(scene, 'rank'))).toEqual(['1', '2', '3', '1', '3', '2']);
  });

  test('in a corner lines stand alone', () => {
    const scene = layout(block, byRank, { width: 100, height: 60 });
    expect(scene.layers.flatMap(({ id, marks }) => (marks.length > 0 ? [id] : []))).toEqual(['marks']); // prettier-ignore
  });

  test('forty units get the height they need; where it is given, the highlighted and the first are named', () => {
    const forty = ranks(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`Tổ ${i + 1}`, [i + 1, i + 1]]))); // prettier-ignore
    const open = layout(forty, byRank, { width: 640, height: null });
    expect(ends(open, 'start')).toBe(40);
    const low = layout(forty, { ...byRank, highlight: 'Tổ 31' }, { width: 640, height: 160 });
    const names = layerOf(low, 'labels').flatMap((mark) => (mark.type === 'text' && mark.anchor === 'start' ? mark.lines : [])); // prettier-ignore
    expect(names.length).toBeLessThan(10);
    expect(names).toEqual(expect.arrayContaining(['Tổ 1', 'Tổ 2', 'Tổ 31']));
  });

  test('one period, one unit, thirty years', () => {
    expect(labels(layout(ranks({ A: [1], B: [2] })))).toEqual(['1', 'A', '2', 'B']);
    const one = layout(ranks({ A: [4, 2] }));
    expect([one.legend, lines(one)]).toEqual([null, [['A', 'brand']]]);
    const years = layout(ranks({ A: Array.from({ length: 30 }, (_, i) => 1 + (i % 3)) }));
    expect(years.points()[0]).toHaveLength(30);
  });
});

describe('rows', () => {
  test('that cannot be used are told with row, field and what was found', () => {
    const rows = [
      { year: '2024', unit: 'A', rank: 1 },
      { year: '2024', unit: 'B', rank: 0 },
      { year: '2024', unit: 'C', rank: 1.5 },
      { year: '2024', unit: 'D', rank: Infinity },
      { year: '2024', unit: 'E', rank: '2' },
      { year: null, unit: 'F', rank: 2 },
      { year: '2024', unit: '', rank: 2 },
      null,
    ];
    const scene = layout(rows);
    expect(scene.issues.map(({ code, row, field, found }) => [code, row, field, found])).toEqual([
      ['row', 6, 'year', 'null'],
      ['row', 8, 'year', 'null'],
      ['row', 7, 'unit', ''],
      ['row', 4, 'rank', 'Infinity'],
      ['row', 5, 'rank', '2'],
      ['row', 2, 'rank', '0'],
      ['row', 3, 'rank', '1.5'],
    ]);
    expect(cellsOf(scene)).toEqual(['2024 | A | 1']);
    expect(scene.notices).toEqual([{ code: 'rows-left-out', text: '7 dòng bị bỏ qua', count: 7 }]);
  });

  test('of one unit and period: the first is kept', () => {
    const scene = layout([...ranks({ A: [1] }), ...ranks({ A: [5] })]);
    expect(cellsOf(scene)).toEqual(['2020 | A | 1']);
    expect(scene.issues).toEqual([
      expect.objectContaining({ code: 'duplicate-key', field: 'year', count: 1 }),
    ]);
    const faulty = layout([...ranks({ A: [1] }), ...ranks({ A: [0.5] })]);
    expect(faulty.notices.map(({ text }) => text)).toEqual(['1 dòng bị bỏ qua']);
  });

  test('none, or none with a rank: words', () => {
    for (const rows of [[], ranks({ A: [NaN] })]) {
      const scene = layout(rows);
      expect(wordsOf(layerOf(scene, 'empty'))).toEqual(['Chưa có số liệu để xếp hạng']);
      expect([scene.describe(), scene.size, scene.points()]).toEqual(['Chưa có số liệu để xếp hạng.', 0, []]); // prettier-ignore
    }
  });

  test('without the fields asked for: told by name', () => {
    expect(layout(block, { ...byRank, series: 'ward' }).issues).toEqual([
      expect.objectContaining({ code: 'field', field: 'ward' }),
    ]);
  });

  test('have their fields found', () => {
    const scene = layout([{ kỳ: '2024', phường: 'A', điểm: 3 }, { kỳ: '2024', phường: 'B', điểm: 4 }], {}); // prettier-ignore
    expect(cellsOf(scene)).toEqual(['2024 | B | 1 | 4', '2024 | A | 2 | 3']);
    expect(cellsOf(layout(block, {}))).toEqual(cellsOf(layout(block)));
  });

  test('ten thousand are read in one go', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ year: 2000 + (i % 20), unit: `Đơn vị ${Math.floor(i / 20)}`, v: (i * 37) % 1009 })); // prettier-ignore
    const scene = layout(rows, { x: 'year', series: 'unit', value: 'v', maxRanks: 10 });
    expect(scene.size).toBe(10_000);
    expect(scene.notices[0]?.code).toBe('units-not-drawn');
  });
});

describe('a person points and walks', () => {
  const scene = layout(block);
  const [first, second] = scene.points();

  test('points carry the unit as their key, the period and the row', () => {
    expect(second?.[1]).toMatchObject({ key: 'Hải Châu', series: '2021', datum: block[7] });
    expect(scene.points()).toBe(scene.points());
  });

  test('the pointer means the nearest rank of the nearest period', () => {
    for (const { x, y, key, series } of scene.points().flat()) {
      expect(scene.hit(x + 6, y + 6)).toMatchObject({ key, series });
    }
    expect(scene.hit(2, 2)).toBeNull();
  });

  test('arrows lead along a unit, and from rank to rank in a period', () => {
    const step = (
      from: typeof first,
      index: number,
      direction: 'left' | 'right' | 'up' | 'down',
    ) => {
      const point = scene.step?.(from![index]!, direction);
      return point && `${point.key} ${point.series}`;
    };
    expect(step(first, 0, 'right')).toBe('Thanh Khê 2021');
    expect(step(first, 0, 'left')).toBeNull();
    expect(step(first, 0, 'up')).toBeNull();
    expect(step(first, 0, 'down')).toBe('Hải Châu 2020');
    expect(step(first, 1, 'down')).toBe('Sơn Trà 2021');
    expect(step(second, 1, 'up')).toBe('Sơn Trà 2021');
  });

  test('the overlay is the line of the unit with its dot; of a selected unit the line is drawn once', () => {
    const roles = (index: number, state: 'active' | 'selected') =>
      scene.overlay(first![index]!, state).map(({ role }) => role);
    expect(roles(2, 'active')).toEqual(['emphasis', 'selection']);
    expect([roles(0, 'selected'), roles(1, 'selected')]).toEqual([['emphasis', 'selection'], ['selection']]); // prettier-ignore
  });
});
