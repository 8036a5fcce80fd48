import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.js';
import type { NoteCode } from '../../src/core/note.js';
import type { AssessOptions } from '../../src/core/assessment.js';
import type { Indicator } from '../../src/core/indicator.js';

/** From 0 on 2021-01-01 to 100 on 2021-04-11: 100 days, one a day. */
const goal: Indicator = {
  id: 'a',
  name: 'A',
  observations: [{ period: '2021-02-20', value: 50 }],
  baseline: { value: 0, period: '2021-01-01' },
  target: { value: 100, period: '2021-04-11' },
};

const codes = (indicator: Indicator, options?: AssessOptions): NoteCode[] =>
  assess(indicator, options).notes.map(({ code }) => code);

/** What an author's JSON may hold although the types forbid it. */
const untyped = (fields: Record<string, unknown>) => ({ ...goal, ...fields });

describe('R-THRESHOLDS', () => {
  test.each([
    { onTrack: 0.7, atRisk: 0.75 },
    { onTrack: 0.5 },
    { atRisk: 1 },
    { onTrack: Number.NaN },
    { early: Infinity },
  ])('%j is an error', (thresholds) => {
    expect(() => assess(goal, { thresholds })).toThrow(
      expect.objectContaining({ code: 'config', field: 'thresholds' }),
    );
  });

  test('equal thresholds leave no "at risk"', () => {
    const behind = { ...goal, observations: [{ period: '2021-02-20', value: 40 }] };
    const thresholds = { onTrack: 0.9, atRisk: 0.9 };
    expect(assess(behind, { thresholds }).status).toBe('off-track'); // 0.4 / 0.5 = 0.8
  });
});

describe('R-NONFINITE', () => {
  test('NaN is absent and not worth a word', () => {
    const target = { value: Number.NaN, period: '2021-04-11' };
    expect(assess({ ...goal, target })).toMatchObject({ status: null, gap: null });
    expect(codes({ ...goal, target })).toEqual(['no-target', 'too-few-observations']);
  });

  test.each([
    ['observations', { observations: [{ period: '2021-02-20', value: -Infinity }] }],
    ['target.value', { target: { value: Infinity, period: '2021-04-11' } }],
    ['baseline.value', { baseline: { value: Infinity, period: '2021-01-01' } }],
    ['milestones', { milestones: [{ period: '2021-03-01', value: Infinity }] }],
  ])('an infinity in %s is absent and reported', (field, fields) => {
    expect(assess({ ...goal, ...fields }).notes).toContainEqual(
      expect.objectContaining({ code: 'infinite-number', fields: [field] }),
    );
  });

  test('a result that overflows is null', () => {
    const huge = {
      ...goal,
      baseline: { value: -1.7e308, period: '2021-01-01' },
      target: { value: 1.7e308, period: '2021-04-11' },
    };
    expect(assess(huge)).toMatchObject({ status: null, progress: null, value: 50 });
    expect(codes(huge)).toContain('overflow');
  });
});

describe('R-TYPE', () => {
  test('a column of text numbers is one message', () => {
    const observations = ['1', '2', '3'].map((value) => ({ period: '2021-02-20', value }));
    const { value, status, notes } = assess(untyped({ observations }));
    expect([value, status]).toEqual([null, 'no-data']);
    expect(notes.filter(({ code }) => code === 'number-as-text')).toEqual([
      { code: 'number-as-text', fields: ['observations'], values: { found: '1' } },
    ]);
  });

  test.each([
    ['kind', 'index'],
    ['path', 'curved'],
    ['better', 'more'],
  ])('an unknown word in %s is reported', (field, found) => {
    expect(assess(untyped({ [field]: found })).notes).toContainEqual({
      code: 'unknown-word',
      fields: [field],
      values: { found },
    });
  });

  test('which way is good is not guessed', () => {
    expect(assess(untyped({ better: 'more' }))).toMatchObject({ status: null, value: 50 });
  });

  test.each([
    null,
    { observations: null, target: null, baseline: null, milestones: null, steps: null },
    { observations: [null, 3, 'x', {}], milestones: [null], targetHistory: [null] },
    { observations: [{ period: 2021, value: 5 }], target: { value: {}, period: {} } },
    { kind: 'task', steps: [null, {}, { due: 'soon', done: true }], planned: null },
    { kind: 'pass-fail', passed: 'yes' },
    { kind: 'score', maxScore: '100' },
    { status: 5, limit: null, thresholds: 3, updated: 'yesterday' },
  ])('%j in the fields does not throw', (fields) => {
    const { status } = assess(untyped(fields ?? {}));
    expect(status === null || typeof status === 'string').toBe(true);
  });
});

describe('R-ZONE', () => {
  test('instants become dates in the zone asked for', () => {
    const instant = { ...goal, observations: [{ period: '2021-02-19T18:00:00Z', value: 50 }] };
    expect(assess(instant).expectedValue).toBe(50); // 20 February in Vietnam
    expect(assess(instant, { timeZone: 'UTC' }).expectedValue).toBe(49);
  });

  test('an unknown zone is reported and the default used', () => {
    expect(codes(goal, { timeZone: 'Asia/Thanh_Khe' })).toContain('unknown-time-zone');
  });

  test('without asOf the newest value dates the judgement, whatever the clock says', () => {
    const before = assess(goal);
    expect(before).toEqual(assess(goal, { asOf: '2021-02-20' }));
    const trailing = [...goal.observations, { period: '2021-05-01', value: null }];
    expect(assess({ ...goal, observations: trailing }).status).toBe('on-track'); // not overdue
    expect(codes({ ...goal, observations: trailing })).toContain('older-value');
  });

  test('an asOf that is no date is named and left out', () => {
    expect(assess(goal, { asOf: '20/02/2021' }).notes).toContainEqual({
      code: 'unreadable-period',
      fields: ['asOf'],
      values: { found: '20/02/2021' },
    });
  });

  test('a period as asOf stands for its last day', () => {
    expect(assess(goal, { asOf: '2021-04' }).status).toBe('overdue');
  });
});

describe('R-VALUE', () => {
  test('a value without a period counts as of the date judged', () => {
    const undated = untyped({ observations: [{ value: 40 }] });
    expect(assess(undated, { asOf: '2021-02-20' })).toMatchObject({
      value: 40,
      period: null,
      status: 'at-risk',
      paceRatio: 0.8,
    });
    expect(assess(undated)).toMatchObject({ status: null, progress: 0.4, gap: 60 });
    expect(codes(undated)).toContain('undated-value');
  });

  test('beside dated ones it is left out', () => {
    const observations = [...goal.observations, { value: 99 }];
    expect(assess(untyped({ observations }))).toMatchObject({ value: 50 });
    expect(codes(untyped({ observations }))).toContain('undated-observation');
  });
});

describe('R-SUPPRESS', () => {
  const withheld = { period: '2021-02-20', value: 3, flag: 'suppressed' } as const;

  test('nothing in the result gives the value away', () => {
    const suppressed = assess({ ...goal, observations: [withheld] });
    const { status, notes, judgedBy, early, ...numbers } = suppressed;
    expect([status, judgedBy, early]).toEqual(['no-data', null, false]);
    expect(notes.map(({ code }) => code)).toContain('suppressed');
    expect(Object.values(numbers).every((value) => value === null)).toBe(true);
  });

  test('an older figure does not stand in for it', () => {
    const older = { period: '2021-02-01', value: 31 };
    expect(assess({ ...goal, observations: [older, withheld] })).toMatchObject({
      status: 'no-data',
      value: null,
    });
    expect(assess({ ...goal, observations: [older, withheld] }, { asOf: '2021-02-10' }).value).toBe(
      31,
    );
  });

  test('neither does a copy of the same day', () => {
    const copy = { period: '2021-02-20', value: 3, flag: 'revised' } as const;
    expect(assess({ ...goal, observations: [withheld, copy] }).value).toBeNull();
  });

  test('it takes no part in a trend', () => {
    const january = { period: '2021-01-05', value: 9 };
    const observations = [withheld, january, { period: '2021-03-02', value: 60 }];
    expect(assess({ ...goal, observations })).toMatchObject({ value: 60, pace: null });
    expect(codes({ ...goal, observations })).not.toContain('suppressed');
  });
});

describe('R-MANUAL', () => {
  test('is marked with who judged and why', () => {
    const byHand: Indicator = {
      ...goal,
      status: 'at-risk',
      statusReason: 'Chờ mặt bằng',
      owner: 'Phòng Kinh tế',
    };
    expect(assess(byHand).notes).toContainEqual({
      code: 'judged-by-hand',
      fields: ['status'],
      values: { owner: 'Phòng Kinh tế', reason: 'Chờ mặt bằng' },
    });
    expect(assess(byHand)).toMatchObject({ status: 'at-risk', progress: 0.5, paceRatio: 1 });
  });

  test('a missing reason is reported', () => {
    expect(codes({ ...goal, status: 'on-track' })).toContain('hand-status-without-reason');
  });

  test('wins over a criterion and a task too, once there is something to judge', () => {
    const criterion: Indicator = { ...goal, kind: 'pass-fail', status: 'at-risk' };
    expect(assess({ ...criterion, passed: false }).status).toBe('at-risk');
    expect(assess(criterion).status).toBe('no-data');
    const task: Indicator = { ...goal, kind: 'task', status: 'at-risk' };
    expect(assess({ ...task, steps: [{ name: 'b' }] }).status).toBe('at-risk');
    expect(assess(task).status).toBe('no-data');
  });
});

describe('achieved early', () => {
  const met = { ...goal, observations: [{ period: '2021-02-20', value: 100 }] };

  test('is told with the date that lies ahead, and only then', () => {
    expect(assess(met).notes).toContainEqual({
      code: 'achieved-early',
      values: { date: '2021-04-11' },
    });
    expect(codes(met, { asOf: '2021-04-11' })).not.toContain('achieved-early');
  });

  test('falls back when the value drops again', () => {
    const dropped = [...met.observations, { period: '2021-03-22', value: 76 }];
    expect(assess({ ...met, observations: dropped }).status).toBe('on-track');
  });
});

describe('notes say nothing that is not so', () => {
  test('a value within its domain', () => {
    expect(codes({ ...goal, limit: { min: 0, max: 100 } })).not.toContain('value-outside-limit');
    expect(codes({ ...goal, limit: { min: 0 } })).not.toContain('value-outside-limit');
    expect(codes({ ...goal, limit: { max: 49 } })).toContain('value-outside-limit');
  });

  test('points need no baseline', () => {
    expect(codes({ ...goal, kind: 'score', maxScore: 100 })).not.toContain('no-baseline');
  });

  test('a step without a due date is not late', () => {
    const steps = [{ name: 'b', done: '2021-02-20' }];
    expect(codes({ ...goal, kind: 'task', steps })).not.toContain('steps-done-late');
  });
});

test('R-DATE: unreadable periods of every field are named', () => {
  const { notes } = assess(
    untyped({
      baseline: { value: 0, period: '2021-13' },
      target: { value: 100, period: 'cuối kỳ' },
      milestones: [{ period: '2021-02-30', value: 5 }],
      targetHistory: [{ setOn: '1/1/2021', period: '2021', value: 5 }],
    }),
  );
  const named = notes.filter(({ code }) => code === 'unreadable-period');
  expect(named.flatMap(({ fields }) => fields)).toEqual([
    'target.period',
    'baseline.period',
    'milestones',
    'targetHistory',
  ]);
});
