import { describe, expect, test } from 'vitest';
import { layoutProgressChart } from '../../src/components/progress-chart/progress-chart.layout.js';
import type { ProgressTrack } from '../../src/components/progress-chart/progress-chart.percent.js';
import type { Indicator } from '../../src/core/indicator.js';
import { localeFor } from '../../src/i18n/register.js';
import { asOf, at, goal, layout, rowOf, without } from './progress-chart.samples.js';

describe('some rows no-data', () => {
  const goals = [at(20), at(0, { id: 'none', name: 'Cây xanh', observations: [] }), at(75)];

  test('kept in place with a hatched track and words', () => {
    const { rows } = layout(goals);
    expect(rows.map(({ key }) => key)).toEqual(['at-20', 'none', 'at-75']);
    expect(rows[1]).toMatchObject({
      word: 'Chưa có số liệu',
      now: { text: '', note: '' },
      track: { type: 'progress', ground: 'hatched', bar: null, expected: null },
    });
  });

  test('counted in the sentence', () => {
    expect(layout(goals).describe()).toContain('1 chỉ tiêu chưa có số liệu');
  });

  test('says when the figure comes, where its author does', () => {
    const note = 'công bố tháng 3/2027';
    expect(rowOf(at(0, { observations: [], note })).details).toEqual([note]);
    const observations = [{ period: '2026-Q3', value: null, note }];
    expect(rowOf(at(0, { observations })).details).toEqual([note]);
  });
});

describe('all achieved / none started', () => {
  test('all achieved: the headline changes', () => {
    expect(layout([at(100), at(130)]).describe()).toBe('Cả 2 chỉ tiêu đều đã đạt.');
    expect(layout([at(100)], {}, 'en').describe()).toBe('The goal is achieved.');
  });

  test('none started: the headline changes, tracks are dashed', () => {
    const later = { baseline: { value: 0, period: '2027' }, target: { value: 9, period: '2030' } };
    const picture = layout([
      at(0, { ...later, observations: [] }),
      at(1, { ...later, observations: [] }),
    ]);
    expect(picture.describe()).toBe('Cả 2 chỉ tiêu đều chưa bắt đầu.');
    expect(picture.rows[0]!.track).toMatchObject({ ground: 'dashed', bar: null });
  });
});

describe('over-achievement', () => {
  test('up to 120 % the bar runs past the target, without a figure', () => {
    expect(rowOf(at(110)).track).toMatchObject({ bar: { to: 80.49 }, beyond: null });
  });

  test('beyond 120 % it ends there, with the figure that it stands for', () => {
    // 562 of 380 street lights: (742 − 180) / (560 − 180) = 1.4789
    const lights = at(742, {
      baseline: { value: 180, period: '2025' },
      target: { value: 560, period: '2026' },
      unit: 'điểm',
    });
    const row = rowOf(lights);
    expect(row.track).toMatchObject({
      bar: { to: 86.59 },
      beyond: { side: 'right', text: '148%' },
    });
    expect(row.word).toBe('Đã đạt sớm');
    expect(row.details).toEqual(['vượt 182\u00a0điểm']);
  });

  test('an outlier does not move the other rows', () => {
    const alone = rowOf(at(50)).track;
    expect(layout([at(50), at(1_000_000)]).rows[0]!.track).toEqual(alone);
  });

  test('a notice says where the scale ends and how many goals lie beyond it', () => {
    const noticesOf = (goals: readonly Indicator[], tag = 'vi') =>
      layout(goals, {}, tag).notices.map(({ text }) => text);
    expect(noticesOf([at(120), at(-20), at(50)])).toEqual([]);
    expect(noticesOf([at(240), at(-50), at(50)])).toEqual([
      'Thang vẽ từ \u221220% đến 120%; 2 chỉ tiêu nằm ngoài thang, có số ghi cạnh thanh.',
    ]);
    expect(noticesOf([at(240)], 'en')).toEqual([
      'The scale runs from \u221220% to 120%; 1 goal lies beyond it, with the figure beside the bar.',
    ]);
    expect(layout([at(240)], { variant: 'strip' }).notices).toEqual([]);
  });

  test('beyond 9,999 % the figure says so', () => {
    const row = rowOf(at(1_000_000));
    expect(row.track).toMatchObject({ beyond: { text: 'trên 9.999%' } });
    expect(row.details).toEqual(['gấp 10.000 lần mục tiêu']);
  });
});

describe('negative progress', () => {
  test('the bar runs left from the baseline and is hatched', () => {
    // 48 % → 44.6 % of 65 %: −3.4 / 17 = −0.2
    const waste = goal({
      baseline: { value: 48, period: '2025' },
      target: { value: 65, period: '2026' },
      observations: [{ period: '2026-Q3', value: 44.6 }],
    });
    const row = rowOf(waste);
    expect(row.track).toMatchObject({
      bar: { from: 1.22, to: 13.41 },
      regressing: true,
      beyond: null,
    });
    expect(row.status).toBe('regressing');
    expect(row.details).toEqual(['thấp hơn 3,4\u00a0điểm\u00a0%']);
  });

  test('below −20 % it ends there, with its figure', () => {
    const row = rowOf(at(-50));
    expect(row.track).toMatchObject({
      bar: { from: 1.22, to: 13.41 },
      beyond: { side: 'left', text: '\u221250%' },
    });
  });

  test('where less is better, worse is higher', () => {
    const row = rowOf(
      at(230, {
        better: 'lower',
        baseline: { value: 212, period: '2025' },
        target: { value: 120, period: '2026' },
      }),
    );
    expect(row.details).toEqual(['cao hơn 18\u00a0hộ']);
  });
});

test('lower-is-better mixed with higher: all bars go right as things get better', () => {
  const better = at(166, {
    better: 'lower',
    baseline: { value: 212, period: '2025' },
    target: { value: 120, period: '2026' },
  });
  const [lower, higher] = layout([better, at(50)]).rows;
  expect(lower!.track).toEqual(higher!.track); // 46 of 92, 50 of 100
  expect(lower!.details).toEqual(['cần giảm thêm 46\u00a0hộ']);
  expect(lower!.now.note).toBe('từ 212');
});

describe('range and maintain rows', () => {
  const reports = at(19, {
    unit: 'lượt',
    better: 'range',
    target: { min: 18, max: 22, period: '2026' },
  });

  test('a band in the middle third and the value in it', () => {
    // Three bands wide from 14 to 26: 18 → 1/3, 19 → 5/12, 22 → 2/3 of the way
    expect(rowOf(without(reports, 'baseline')).track).toEqual({
      type: 'band',
      low: 33.74,
      high: 54.07,
      value: 38.82,
      beyond: null,
    });
  });

  test('words: inside, and how far outside', () => {
    expect(rowOf(reports)).toMatchObject({ word: 'Trong ngưỡng', details: [] });
    expect(rowOf(reports).target).toEqual({ text: '18–22', note: 'lượt' });
    const outside = rowOf({ ...reports, observations: [{ period: '2026-Q3', value: 40 }] });
    expect(outside.track).toMatchObject({ value: 74.39, beyond: 'right' });
    expect(outside.details).toEqual(['ngoài ngưỡng 18\u00a0lượt']);
  });

  test('an open side belongs to the band', () => {
    const open = rowOf({ ...reports, target: { min: 100, period: '2026' } });
    expect(open.track).toMatchObject({ type: 'band', high: 74.39, beyond: 'left' });
  });

  test('left out of the mean', () => {
    const goals = [{ ...reports, weight: 5 }, at(50, { weight: 1 })];
    expect(layout(goals).describe()).toContain('bình quân có trọng số 50%');
  });
});

describe('pass-fail, score and task rows mixed in', () => {
  test('pass-fail: words, evidence and no track', () => {
    const criterion = without(
      goal({
        kind: 'pass-fail',
        passed: true,
        evidence: { label: 'minh chứng', href: 'https://example.vn/a' },
      }),
      'baseline',
      'observations',
      'unit',
    );
    expect(rowOf(criterion)).toMatchObject({
      status: 'achieved',
      word: 'Đạt',
      now: { text: 'Đạt', note: '' },
      target: { text: 'Đạt', note: '' },
      evidence: { label: 'minh chứng', href: 'https://example.vn/a' },
      track: { type: 'words', text: 'Tiêu chí đạt / chưa đạt, không có thang phần trăm' },
      label: 'Mức hài lòng của người dân: năm 2026, Đạt',
    });
    expect(rowOf({ ...criterion, passed: false })).toMatchObject({ word: 'Chưa đạt' });
    expect(rowOf({ ...criterion, passed: null })).toMatchObject({
      word: 'Chưa đánh giá',
      now: { text: '', note: '' },
    });
  });

  test('evidence links nowhere that a reader should not go', () => {
    const evidence = { label: 'minh chứng', href: 'java\nscript:alert(1)' };
    expect(rowOf(goal({ evidence })).evidence).toEqual({ label: 'minh chứng', href: null });
  });

  test('score: points of a maximum on a scale of their own, with what was lost', () => {
    const score = without(
      at(82, { kind: 'score', maxScore: 100, unit: 'điểm', target: { value: 90, period: '2026' } }),
      'baseline',
    );
    expect(rowOf(score)).toMatchObject({
      now: { text: '82/100', note: 'điểm' },
      target: { text: '90', note: 'điểm' },
      track: { type: 'score', to: 63.41, target: 68.29, label: 'tối đa 100' },
    });
    expect(rowOf(score).details[0]).toBe('mất 18\u00a0điểm');
    expect(rowOf(without(score, 'target'))).toMatchObject({ word: '', target: { text: '' } });
  });

  test('task: a dot for each step, and what is late', () => {
    const task = without(
      goal({
        kind: 'task',
        planned: { start: '2026-01-01', end: '2026-12-31' },
        steps: [
          { name: 'Khảo sát', due: '2026-03-31', done: '2026-03-20' },
          { name: 'Thiết kế', due: '2026-05-31', done: '2026-07-20' },
          { name: 'Thi công', due: '2026-08-31' },
          { name: 'Nghiệm thu', due: '2026-12-31' },
        ],
      }),
      'baseline',
      'target',
      'observations',
    );
    expect(rowOf(task)).toMatchObject({
      status: 'at-risk',
      now: { text: '2/4', note: 'bước' },
      target: { text: '31/12/2026', note: 'hạn' },
      details: ['1 bước quá hạn'],
      track: {
        type: 'steps',
        steps: [
          { x: 13.41, state: 'done' },
          { x: 33.74, state: 'done-late' },
          { x: 54.07, state: 'overdue' },
          { x: 74.39, state: 'open' },
        ],
      },
    });
  });

  test('a yearly cap fills from zero to the cap', () => {
    const cap = at(30, {
      better: 'lower',
      cumulative: true,
      unit: 'vụ',
      target: { value: 46, period: '2026' },
    });
    const row = rowOf(cap);
    // (30 / 46 + 0.22) / 1.64 = 0.5318
    expect(row.track).toMatchObject({ origin: 'zero', bar: { from: 13.41, to: 53.18 } });
    expect(row.details).toEqual(['còn 16\u00a0vụ dưới mức trần']);
    const over = rowOf({ ...cap, observations: [{ period: '2026-Q3', value: 50 }] });
    expect(over.details).toEqual(['vượt mức trần 4\u00a0vụ']);
  });
});

describe('different target years', () => {
  const year = (id: string, period: string) =>
    at(50, { id, name: id, target: { value: 100, period } });

  test('the year of most stands above the column, others in their rows', () => {
    const picture = layout([year('a', '2026'), year('b', '2026-12-31'), year('c', '2030')]);
    expect(picture.columns.due).toBe('Năm 2026');
    expect(picture.rows.map(({ target }) => target.note)).toEqual(['hộ', 'hộ', 'hộ, 2030']);
  });

  test('without a majority each row prints its own', () => {
    const picture = layout([year('a', '2026'), year('b', '2028'), year('c', '2026-06-30')]);
    expect(picture.columns.due).toBe('Thời hạn');
    expect(picture.rows.map(({ target }) => target.note)).toEqual([
      'hộ, 2026',
      'hộ, 2028',
      'hộ, 30/06/2026',
    ]);
  });

  test('each has its own plan', () => {
    const [near, far] = layout([year('a', '2026'), year('b', '2030')]).rows;
    const expected = (row: typeof near) => (row!.track as ProgressTrack).expected!;
    expect(expected(near)).toBe(59.02);
    // 273 of 1,826 days: (0.1495 + 0.22) / 1.64
    expect(expected(far)).toBe(22.53);
  });

  test('a target without a date says so beside dated ones', () => {
    const undated = at(50, { id: 'z', target: { value: 100 } });
    const rows = layout([year('a', '2026'), year('b', '2026'), undated]).rows;
    expect(rows[2]!.target.note).toBe('hộ, không nêu hạn');
  });
});

test('missing target: value only, sorted last, "chưa giao chỉ tiêu"', () => {
  const spending = without(
    at(824, { name: 'Chi đầu tư phát triển', unit: 'tỷ đồng', qualifier: 'more-than' }),
    'target',
    'baseline',
  );
  const { rows } = layout([spending, at(50)], { sort: 'given' });
  expect(rows[1]).toMatchObject({
    status: null,
    word: 'Chưa giao chỉ tiêu',
    now: { text: 'hơn 824', note: 'tỷ\u00a0đồng' },
    target: { text: '', note: '' },
    track: { type: 'words', text: '' },
    label: 'Chi đầu tư phát triển: hơn 824\u00a0tỷ\u00a0đồng, Chưa giao chỉ tiêu',
  });
});

describe('target revised mid-period', () => {
  const revised = at(50, {
    targetHistory: [
      { setOn: '2025-12-31', period: '2026', value: 80 },
      { setOn: '2026-07-01', period: '2026', value: 100 },
    ],
  });

  test('the old target stays, faint', () => {
    expect(rowOf(revised).track).toMatchObject({ formerTarget: 62.2 }); // (0.8 + 0.22) / 1.64
    expect(layout([revised]).legend!.items.map(({ label }) => label)).toContain('Mục tiêu cũ');
  });

  test('and a note says what it was and when it changed', () => {
    expect(rowOf(revised).details).toContain('mục tiêu cũ 80\u00a0hộ, điều chỉnh 01/07/2026');
  });

  test('where nobody said when, it is left out', () => {
    const targetHistory = [{ setOn: '2025-12-31', period: '2026', value: 80 }];
    expect(rowOf({ ...revised, targetHistory }).details).toContain('mục tiêu cũ 80\u00a0hộ');
  });
});

test('no baseline: a bar from zero, called a share of the target and no progress', () => {
  const row = rowOf(without(at(82), 'baseline'));
  expect(row.track).toMatchObject({ origin: 'zero', bar: { from: 13.41, to: 63.41 } });
  expect(row).toMatchObject({ status: null, word: 'Chưa đánh giá được' });
  expect(row.details).toEqual(['còn thiếu 18\u00a0hộ', 'đạt 82% mục tiêu']);
});

test('no baseline where less is better: no scale, the distance alone', () => {
  const row = rowOf(without(at(130, { better: 'lower' }), 'baseline'));
  expect(row.track).toMatchObject({ type: 'words' });
  expect(row.details).toEqual(['cần giảm thêm 30\u00a0hộ']);
});

test('a target in words is judged by hand, with who did and why', () => {
  const row = rowOf(
    without(
      goal({
        target: { label: 'duy trì', period: '2026' },
        status: 'on-track',
        statusReason: 'kiểm tra thực địa',
        owner: 'Văn phòng',
        observations: [],
      }),
      'baseline',
      'unit',
    ),
  );
  expect(row).toMatchObject({
    status: 'on-track',
    target: { text: 'duy trì', note: '' },
    details: ['theo đánh giá của Văn phòng: kiểm tra thực địa'],
    track: { type: 'words', text: 'Mục tiêu bằng lời, không có thang phần trăm' },
  });
});

test('overdue: the target itself is what was expected', () => {
  const late = at(38, { target: { value: 45, period: '2026-06-30' } });
  expect(rowOf(late)).toMatchObject({
    status: 'overdue',
    track: { expected: null },
    details: ['còn thiếu 7\u00a0hộ'],
  });
  const old = rowOf({ ...late, observations: [{ period: '2026-Q1', value: 38 }] });
  expect(old.details).toContain('chưa có số liệu cuối kỳ');
});

describe('flags', () => {
  const flagged = (flag: 'preliminary' | 'suppressed' | 'not-applicable') =>
    rowOf(at(50, { observations: [{ period: '2026-Q3', value: 50, flag }] }));

  test('preliminary figures say so', () => {
    expect(flagged('preliminary').details).toContain('sơ bộ');
  });

  test('a suppressed figure shows nowhere', () => {
    const row = flagged('suppressed');
    expect(row.word).toBe('Không công bố');
    expect(JSON.stringify({ ...row, datum: null })).not.toContain('"50');
  });

  test('not applicable', () => {
    expect(flagged('not-applicable')).toMatchObject({
      status: 'not-applicable',
      track: { type: 'words', text: '' },
    });
  });
});

test('an old value says how old', () => {
  const old = at(50, { staleAfter: 'P1M', observations: [{ period: '2026-03', value: 50 }] });
  expect(rowOf(old).details.at(-1)).toMatch(/^Số liệu tháng 3\/2026, quá hạn/);
});

describe('groups', () => {
  const goals = [
    at(20, { id: 'a', parent: 'Đô thị thông minh' }),
    at(75, { id: 'b', parent: 'Hành chính hiện đại' }),
    at(100, { id: 'c', parent: 'Đô thị thông minh' }),
    at(3, { id: 'd', parent: 'Đô thị thông minh', flag: 'not-applicable' }),
    at(60, { id: 'e', name: 'Không nhóm' }),
  ];

  test('in order of appearance, each with its result; loose goals last', () => {
    const { groups, grouped } = layout(goals);
    expect(grouped).toBe(true);
    expect(groups.map(({ name, result }) => [name, result])).toEqual([
      ['Đô thị thông minh', '1/2 đạt hoặc đúng tiến độ'],
      ['Hành chính hiện đại', '1/1 đạt hoặc đúng tiến độ'],
      ['Chỉ tiêu khác', '0/1 đạt hoặc đúng tiến độ'],
    ]);
    expect(groups[0]!.rows.map(({ key }) => key)).toEqual(['a', 'c', 'd']);
  });

  test('a filter hides rows, not the result of their group', () => {
    const [group] = layout(goals, { filterStatus: ['off-track'] }).groups;
    expect(group).toMatchObject({ result: '1/2 đạt hoặc đúng tiến độ' });
    expect(group!.rows).toHaveLength(1);
  });

  test('by any field of the author', () => {
    const rows = goals.map((each, i) => ({ ...each, pillar: i % 2 ? 'B' : 'A' }));
    expect(layout(rows, { groupBy: 'pillar' }).groups.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(layout(rows, { groupBy: 'none' }).groups.map(({ name }) => name)).toEqual(['']);
  });

  test('a parent in the list heads its group and is no row', () => {
    const parent = { id: 'P1', name: 'Trụ cột 1', observations: [] };
    const { groups, rows } = layout([parent, at(20, { parent: 'P1' })]);
    expect(groups.map(({ name }) => name)).toEqual(['Trụ cột 1']);
    expect(rows.map(({ key }) => key)).toEqual(['at-20']);
  });

  test('criteria: how many passed, and whether a mandatory one fails', () => {
    const criterion = (id: string, passed: boolean, mandatory = false) =>
      ({
        id,
        name: id,
        kind: 'pass-fail',
        passed,
        mandatory,
        parent: 'P',
        observations: [],
      }) as const;
    const [group] = layout([criterion('a', true), criterion('b', false, true)]).groups;
    expect(group!.result).toBe('1/2 tiêu chí đạt · chưa đạt tiêu chí bắt buộc');
  });

  test('points are added, never averaged; what was not scored is named', () => {
    const score = (id: string, value: number | null, maxScore: number) =>
      ({
        id,
        name: id,
        kind: 'score',
        maxScore,
        parent: 'P',
        observations: [{ period: '2026-Q3', value }],
      }) as const;
    const [group] = layout([
      score('a', 17.4, 18),
      score('b', 19.3, 20),
      score('c', null, 22),
    ]).groups;
    expect(group!.result).toBe('36,7/38\u00a0điểm · chưa chấm 22\u00a0điểm');
  });

  test('weights: the weighted mean beside the count', () => {
    const weighted = [at(20, { parent: 'P', weight: 1 }), at(60, { parent: 'P', weight: 3 })];
    expect(layout(weighted).groups[0]!.result).toBe(
      '0/2 đạt hoặc đúng tiến độ · bình quân có trọng số 50%',
    );
  });

  test('one list without groups, still sorted as asked', () => {
    const flat = layout(goals, { flat: true, sort: 'gap' });
    expect(flat.grouped).toBe(true);
    expect(flat.groups).toHaveLength(1);
    expect(flat.groups[0]).toMatchObject({ name: '', result: '' });
  });
});

describe('totals', () => {
  test('counts by status, never a mean of percents, where no weights are given', () => {
    const goals = [at(20, { parent: 'P' }), at(60, { parent: 'P' })];
    const picture = layout(goals);
    expect(picture.groups[0]!.result).toBe('0/2 đạt hoặc đúng tiến độ');
    expect(picture.describe()).not.toContain('%');
  });

  test('one weight of two is no weighting', () => {
    const goals = [at(20, { parent: 'P', weight: 2 }), at(60, { parent: 'P' })];
    expect(layout(goals).groups[0]!.result).toBe('0/2 đạt hoặc đúng tiến độ');
  });

  test('the weighted mean where each goal has a weight', () => {
    const goals = [at(20, { weight: 1 }), at(60, { weight: 3 })];
    // (20 + 3 × 60) / 4
    expect(layout(goals).describe()).toContain('bình quân có trọng số 50%');
  });
});

describe('identical names', () => {
  test('are told apart by their group', () => {
    const twins = [at(20, { id: 'a', parent: 'X' }), at(20, { id: 'b', parent: 'Y' })];
    expect(layout(twins).rows.map(({ context }) => context)).toEqual(['X', 'Y']);
    expect(layout(twins).rows[0]!.label).toMatch(/^Chỉ tiêu 20 \(X\): /);
  });

  test('within a group by their id', () => {
    const twins = [at(20, { id: 'a' }), at(20, { id: 'b' }), at(30)];
    expect(layout(twins).rows.map(({ context }) => context)).toEqual(['a', 'b', '']);
  });

  test('a name typed with decomposed marks is the same name', () => {
    const twins = [
      at(20, { id: 'a', name: 'Hộ nghèo' }),
      at(20, { id: 'b', name: 'Hộ nghèo'.normalize('NFD') }),
    ];
    expect(layout(twins).rows.map(({ name }) => name)).toEqual(['Hộ nghèo', 'Hộ nghèo']);
    expect(layout(twins).rows.map(({ context }) => context)).toEqual(['a', 'b']);
  });
});

test('max-rows: what is beyond is folded, but not gone', () => {
  const goals = [1, 2, 3, 4].map((value) => at(value, { parent: value > 2 ? 'B' : 'A' }));
  const picture = layout(goals, { maxRows: 3 });
  expect(picture.rows.map(({ folded }) => folded)).toEqual([false, false, false, true]);
  expect(picture.size).toBe(4);
  expect(layout(goals, { maxRows: 0 }).rows.some(({ folded }) => folded)).toBe(false);
});

test('what goes well is marked as calm, for a narrow chart to fold', () => {
  const goals = [at(20), at(75), at(100), at(0, { observations: [] })];
  expect(layout(goals).rows.map(({ calm }) => calm)).toEqual([false, true, true, false]);
});

test('>200 rows are long', () => {
  const goals = (count: number) => Array.from({ length: count }, (_, i) => at(50, { id: `g${i}` }));
  expect(layout(goals(200)).long).toBe(false);
  expect(layout(goals(201)).long).toBe(true);
});

test('without a date each goal is judged at its own newest period', () => {
  const [row] = layoutProgressChart([at(75)], {}, localeFor('vi')).rows;
  expect(row).toEqual(layout([at(75)], { asOf }).rows[0]);
});
