import { describe, expect, test } from 'vitest';
import { trackLines, trackX } from '../../src/components/progress-chart/progress-chart.scale.js';
import { localeFor } from '../../src/i18n/register.js';
import { layoutProgressChart } from '../../src/components/progress-chart/progress-chart.layout.js';
import { asOf, at, goal, layout, rowOf, without } from './progress-chart.samples.js';

describe('the common scale', () => {
  // −22 … 142 % over the width of the track: 2 % and 22 % of room beside −20 … 120 %.
  test.each([
    [-0.2, 1.22],
    [0, 13.41],
    [0.5, 43.9],
    [1, 74.39],
    [1.2, 86.59],
  ])('a share of %f stands at %f % of the track', (share, x) => {
    expect(trackX(share)).toBe(x);
  });

  test('the lines through all rows are the baseline, the half and the target', () => {
    expect(trackLines).toEqual({ baseline: 13.41, half: 43.9, target: 74.39 });
  });
});

describe('a goal on its way', () => {
  const row = rowOf(goal());

  test('the bar runs from the baseline over 3.2 of 7 points', () => {
    // (3.2 / 7 + 0.22) / 1.64 = 0.41289
    expect(row.track).toMatchObject({
      type: 'progress',
      origin: 'baseline',
      ground: 'plain',
      bar: { from: 13.41, to: 41.29 },
      regressing: false,
      beyond: null,
    });
  });

  test('the plan stands at 273 of 365 days', () => {
    // (273 / 365 + 0.22) / 1.64 = 0.59021
    expect(row.track).toMatchObject({ expected: 59.02 });
  });

  test('status, word and distance', () => {
    expect(row.status).toBe('off-track'); // 0.4571 / 0.7479 = 0.611
    expect(row.word).toBe('Chậm tiến độ');
    expect(row.details).toEqual(['còn thiếu 3,8\u00a0điểm\u00a0%']);
  });

  test('value with start, target with nothing to add: its year stands above the column', () => {
    expect(row.now).toEqual({ text: '91,2%', note: 'từ 88,0%' });
    expect(row.target).toEqual({ text: '95,0%', note: '' });
    expect(layout([goal()]).columns).toEqual({
      goal: 'Chỉ tiêu và trạng thái',
      now: 'Hiện tại',
      scale: { baseline: 'Đầu kỳ', half: '50%', target: 'Mục tiêu' },
      target: 'Mục tiêu',
      due: 'Năm 2026',
      none: '–',
    });
  });

  test('the scale is named only where a row uses it', () => {
    const criterion = {
      id: 'a',
      name: 'a',
      kind: 'pass-fail',
      passed: true,
      observations: [],
    } as const;
    expect(layout([criterion]).columns.scale).toBeNull();
  });

  test('the row as a sentence: name, value, target, status', () => {
    expect(row.label).toBe(
      'Mức hài lòng của người dân: 91,2%, mục tiêu 95,0%, năm 2026, Chậm tiến độ, còn thiếu 3,8\u00a0điểm\u00a0%',
    );
  });

  test('the same in English', () => {
    const [english] = layout([goal()], {}, 'en').rows;
    expect(english).toMatchObject({
      word: 'Off track',
      now: { text: '91.2%', note: 'from 88.0%' },
      label:
        'Mức hài lòng của người dân: 91.2%, target 95.0%, 2026, Off track, 3.8 percentage points short of the target',
    });
  });

  test('the author’s object is the datum, untouched', () => {
    const indicator = Object.freeze(goal());
    expect(rowOf(indicator).datum).toBe(indicator);
  });
});

test('a unit that does not cling stands under the target, the number alone in its column', () => {
  const row = rowOf(at(41, { unit: 'tuyến' }));
  expect(row.now.text).toBe('41');
  expect(row.target).toEqual({ text: '100', note: 'tuyến' });
});

test('value, start and target print with equal decimals, those of the most exact', () => {
  const row = rowOf(
    without(goal({ observations: [{ period: '2026-Q3', value: 91.25 }] }), 'decimals'),
  );
  expect([row.now.text, row.now.note, row.target.text]).toEqual(['91,25%', 'từ 88,00%', '95,00%']);
});

test('rounding does not lie: what misses its target never prints as the target', () => {
  const row = rowOf(goal({ observations: [{ period: '2026-Q3', value: 94.96 }] }));
  expect(row.now.text).toBe('94,96%');
  expect(row.status).not.toBe('achieved');
});

test('a qualifier is part of the figure', () => {
  expect(rowOf(at(41, { qualifier: 'more-than' })).now.text).toBe('hơn 41');
});

describe('order of the rows', () => {
  const names = (rows: ReturnType<typeof layout>) => rows.rows.map(({ key }) => key);
  const goals = [
    at(100, { name: 'Đông' }), // achieved
    at(20, { name: 'An' }), // off track
    at(75, { name: 'Dân' }), // on track
    at(60, { name: 'Ăn' }), // at risk: 0.6 / 0.7479 = 0.80
    at(-5, { name: 'Ấn' }), // worse than at the start
    at(0, { id: 'none', name: 'Không', observations: [] }),
    without(at(7, { id: 'loose', name: 'Anh' }), 'target'),
  ];

  test('given: the author’s, goals without a target last', () => {
    expect(names(layout(goals))).toEqual([
      'at-100',
      'at-20',
      'at-75',
      'at-60',
      'at--5',
      'none',
      'loose',
    ]);
  });

  test('status: most urgent first, no data after all that is known', () => {
    expect(names(layout(goals, { sort: 'status' }))).toEqual([
      'at-20',
      'at--5',
      'at-60',
      'at-75',
      'at-100',
      'none',
      'loose',
    ]);
  });

  test('gap: the largest share still to go first', () => {
    expect(names(layout(goals, { sort: 'gap' }))).toEqual([
      'at--5',
      'at-20',
      'at-60',
      'at-75',
      'at-100',
      'none',
      'loose',
    ]);
  });

  test('name: in the order of Vietnamese names', () => {
    expect(names(layout(goals, { sort: 'name' }))).toEqual([
      'at-20', // An
      'at-60', // Ăn
      'at--5', // Ấn
      'at-75', // Dân
      'at-100', // Đông
      'none', // Không
      'loose',
    ]);
  });

  test('an unknown word leaves the author’s order, and is told; so is an unknown status', () => {
    const picture = layout(goals, { sort: 'toString' as 'name' });
    expect(names(picture)).toEqual(names(layout(goals)));
    const { issues } = layout(goals, { filterStatus: ['overdue', 'late'] });
    expect([...picture.issues, ...issues]).toMatchObject([
      { code: 'config', field: 'sort', found: 'toString' },
      { code: 'config', field: 'filterStatus', found: 'late' },
    ]);
  });

  test('a status alone is a list of one; nothing filters nothing', () => {
    const filtered = (filterStatus: unknown) =>
      layout(goals, { filterStatus: filterStatus as readonly string[] });
    expect(names(filtered('overdue'))).toEqual(names(layout(goals, { filterStatus: ['overdue'] })));
    expect(names(filtered(null))).toEqual(names(layout(goals)));
    expect(filtered(['late', 7, null]).issues.map(({ found }) => found)).toEqual(['late', '7']);
  });

  test('the author’s array stays as it is', () => {
    const given = Object.freeze([...goals]);
    layout(given, { sort: 'name' });
    expect(given.map(({ id }) => id)).toEqual(goals.map(({ id }) => id));
  });
});

describe('choosing rows', () => {
  const goals = [
    at(20),
    at(75),
    at(100),
    at(0, { id: 'none', name: 'Thạc Gián', observations: [] }),
  ];

  test('by status', () => {
    const picture = layout(goals, { filterStatus: ['off-track', 'no-data'] });
    expect(picture.rows.map(({ key }) => key)).toEqual(['at-20', 'none']);
    expect(picture.size).toBe(2);
    expect(picture.total).toBe(4);
    expect(picture.notices).toEqual([{ code: 'filtered', text: 'Đang xem 2 trong 4 chỉ tiêu' }]);
  });

  test('by name without marks', () => {
    expect(layout(goals, { query: 'thac gian' }).rows.map(({ key }) => key)).toEqual(['none']);
    expect(layout(goals, { query: 'THẠC' }).rows).toHaveLength(1);
    expect(layout(goals, { query: 'không có' }).rows).toHaveLength(0);
  });

  test('the sentence and the counts still speak of all', () => {
    const picture = layout(goals, { filterStatus: ['achieved'] });
    expect(picture.describe()).toBe(layout(goals).describe());
    expect(picture.statuses).toEqual([
      { status: 'off-track', word: 'Chậm tiến độ', count: 1 },
      { status: 'on-track', word: 'Đúng tiến độ', count: 1 },
      { status: 'achieved', word: 'Đã đạt', count: 1 },
      { status: 'no-data', word: 'Chưa có số liệu', count: 1 },
    ]);
  });

  test('nothing is hidden without a choice', () => {
    expect(layout(goals).notices).toEqual([]);
  });
});

describe('the table', () => {
  const table = layout([goal(), without(goal({ id: 'b' }), 'baseline')]).table();

  test('a column for each thing said in the picture', () => {
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Chỉ tiêu',
      'Trạng thái',
      'Hiện tại',
      'Đơn vị',
      'Kỳ số liệu',
      'Đầu kỳ',
      'Mục tiêu',
      'Thời hạn',
      'Phần việc đã làm',
      'Cần đạt đến nay',
      'Độ lệch',
    ]);
  });

  test('cells hold raw values beside what is printed', () => {
    const cells = Object.fromEntries(
      table.columns.map(({ label }, index) => [label, table.rows[0]!.cells[index]]),
    );
    expect(cells['Hiện tại']).toEqual({ text: '91,2', value: 91.2 });
    expect(cells['Đơn vị']).toEqual({ text: '%', value: '%' });
    expect(cells['Kỳ số liệu']).toEqual({ text: 'Q.III/2026', value: 'Q.III/2026' });
    expect(cells['Đầu kỳ']).toEqual({ text: '88,0', value: 88 });
    expect(cells['Mục tiêu']).toEqual({ text: '95,0', value: 95 });
    expect(cells['Phần việc đã làm']!.text).toBe('46%');
    expect(cells['Phần việc đã làm']!.value).toBeCloseTo(45.714, 3);
    expect(cells['Cần đạt đến nay']!.text).toBe('75%');
    expect(cells['Độ lệch']!.text).toBe('3,8');
  });

  test('no figure is a dash with its words', () => {
    expect(table.rows[1]!.cells[5]).toEqual({ text: '–', value: null, spoken: 'Chưa có số liệu' });
  });

  test('the rows stand as in the picture', () => {
    const picture = layout([at(20), at(75), at(60)], { sort: 'gap' });
    expect(picture.table().rows.map(({ key }) => key)).toEqual(picture.rows.map(({ key }) => key));
  });

  test('groups have a column of their own', () => {
    const grouped = layout([goal({ parent: 'Trụ cột 1' })]).table();
    expect(grouped.columns[1]!.label).toBe('Nhóm');
    expect(grouped.rows[0]!.cells[1]!.text).toBe('Trụ cột 1');
  });
});

describe('points', () => {
  test('one a row, in order, with the sentence that is read out', () => {
    const picture = layout([at(20), at(75)]);
    const [points] = picture.points();
    expect(points!.map(({ key }) => key)).toEqual(['at-20', 'at-75']);
    expect(points![0]!.label).toBe(picture.rows[0]!.label);
  });
});

describe('the sentence', () => {
  test('how many do well, which need action, what is not known', () => {
    const goals = [at(20), at(75), at(100), at(60), at(0, { id: 'none', observations: [] })];
    expect(layout(goals).describe()).toBe(
      '2 trong 5 chỉ tiêu đạt hoặc đúng tiến độ; 1 chỉ tiêu cần xử lý ngay: Chỉ tiêu 20; 1 chỉ tiêu có nguy cơ; 1 chỉ tiêu chưa có số liệu.',
    );
    expect(layout(goals, {}, 'en').describe()).toBe(
      '2 of 5 goals are achieved or on track; 1 goal needs action now: Chỉ tiêu 20; 1 goal is at risk; 1 goal has no data yet.',
    );
  });

  test('more than three in trouble are counted, not named', () => {
    expect(layout([at(1), at(2), at(3), at(4), at(75)]).describe()).toBe(
      '1 trong 5 chỉ tiêu đạt hoặc đúng tiến độ; 4 chỉ tiêu cần xử lý ngay.',
    );
  });

  test('goals that do not apply are not counted', () => {
    const goals = [at(75), at(3, { flag: 'not-applicable' })];
    expect(layout(goals).describe()).toBe('1 trong 1 chỉ tiêu đạt hoặc đúng tiến độ.');
  });

  test('a weighted mean only where every goal has a weight', () => {
    // (20 · 1 + 60 · 3) / 4 = 50
    expect(layout([at(20, { weight: 1 }), at(60, { weight: 3 })]).describe()).toContain(
      'bình quân có trọng số 50%',
    );
    expect(layout([at(20, { weight: 1 }), at(60)]).describe()).not.toContain('bình quân');
  });
});

describe('the legend', () => {
  const labels = (rows: Parameters<typeof layout>[0]) =>
    layout(rows).legend?.items.map(({ label }) => label);

  test('explains what is drawn and nothing else', () => {
    expect(labels([goal()])).toEqual(['Đã làm được', 'Mức cần đạt đến nay']);
    expect(labels([at(-5)])).toEqual(['Mức cần đạt đến nay', 'Kém đầu kỳ']);
    expect(labels([at(0, { observations: [] })])).toEqual(['Chưa có số liệu']);
    expect(labels([{ ...goal(), kind: 'pass-fail', passed: true }])).toBeUndefined();
  });
});

describe('odd data', () => {
  test('no rows', () => {
    const picture = layout([]);
    expect(picture).toMatchObject({
      rows: [],
      groups: [],
      total: 0,
      size: 0,
      legend: null,
      issues: [],
    });
    expect(picture.describe()).toBe('');
    expect(picture.table().rows).toEqual([]);
    expect(picture.points()).toEqual([[]]);
  });

  test('zero is a value: it prints, and its bar has no length', () => {
    const row = rowOf(at(0));
    expect(row.now.text).toBe('0');
    expect(row.track).toMatchObject({ bar: { from: 13.41, to: 13.41 } });
  });

  test.each([null, NaN, undefined])('%s is no data', (value) => {
    const row = rowOf(at(0, { observations: [{ period: '2026-Q3', value: value as null }] }));
    expect(row.status).toBe('no-data');
    expect(row.now).toEqual({ text: '', note: '' });
    expect(
      layout([at(0, { observations: [{ period: '2026-Q3', value: value as null }] })]).issues,
    ).toEqual([]);
  });

  test.each([Infinity, -Infinity])('%f is no data, and reported', (value) => {
    const picture = layout([at(0, { observations: [{ period: '2026-Q3', value }] })]);
    expect(picture.rows[0]!.status).toBe('no-data');
    expect(picture.issues).toMatchObject([{ code: 'row', row: 1, found: String(value) }]);
  });

  test('text for a number is refused and reported', () => {
    const picture = layout([
      at(0, { observations: [{ period: '2026-Q3', value: '12.800' as never }] }),
    ]);
    expect(picture.rows[0]!.status).toBe('no-data');
    expect(picture.issues).toMatchObject([{ code: 'row', found: '12.800' }]);
  });

  test('negative values keep their sign and their place', () => {
    // From −40 to −10, now −25: half of the way.
    const row = rowOf(
      at(-25, { baseline: { value: -40, period: '2025' }, target: { value: -10, period: '2026' } }),
    );
    expect(row.now).toEqual({ text: '\u221225', note: 'từ \u221240' });
    expect(row.track).toMatchObject({ bar: { from: 13.41, to: 43.9 } });
  });

  test('all equal: value, baseline and target', () => {
    const row = rowOf(at(100, { baseline: { value: 100, period: '2025' } }));
    expect(row.track).toEqual({ type: 'band', low: 43.9, high: 43.9, value: 43.9, beyond: null });
  });

  test('fields that contradict each other: the value alone, and a report that names them', () => {
    const picture = layout([goal({ better: 'lower' })]);
    expect(picture.rows[0]).toMatchObject({
      status: null,
      word: 'Chưa đánh giá được',
      now: { text: '91,2%' },
      track: { type: 'words' },
    });
    expect(picture.issues).toMatchObject([{ code: 'config', row: 1, field: 'better' }]);
  });

  test('one faulty row does not blank the others', () => {
    const faulty = { id: 'x', name: 'x', observations: [null, 7], baseline: 'a', target: [] };
    const picture = layout([goal(), faulty, at(75)]);
    expect(picture.rows.map(({ status }) => status)).toEqual(['off-track', 'on-track', 'no-data']);
  });

  test('duplicate ids: the first stays, one report with the count', () => {
    const picture = layout([goal(), goal({ name: 'Khác' }), goal({ name: 'Khác nữa' })]);
    expect(picture.rows.map(({ name }) => name)).toEqual(['Mức hài lòng của người dân']);
    expect(picture.issues).toMatchObject([{ code: 'duplicate-key', count: 2 }]);
    expect(picture.notices.map(({ text }) => text)).toEqual(['2 dòng bị bỏ qua']);
  });

  test('a date that cannot be read is reported, and each goal is judged by its own', () => {
    const picture = layout([goal()], { asOf: '30/09/2026' });
    expect(picture.rows[0]!.status).toBe('off-track');
    expect(picture.issues).toMatchObject([{ code: 'config', field: 'asOf', found: '30/09/2026' }]);
  });

  test('thresholds in the wrong order leave nothing to judge by', () => {
    expect(() => layout([goal()], { thresholds: { onTrack: 0.5, atRisk: 0.9 } })).toThrow(
      /onTrack/,
    );
  });

  test('10,000 rows are all there', () => {
    const goals = Array.from({ length: 10_000 }, (_, i) => at(i % 130, { id: `g${i}` }));
    const picture = layoutProgressChart(goals, { asOf, groupBy: 'none' }, localeFor('vi'));
    expect(picture.size).toBe(10_000);
    expect(picture.long).toBe(true);
    expect(picture.table().rows).toHaveLength(10_000);
    expect(picture.points()[0]).toHaveLength(10_000);
  });
});
