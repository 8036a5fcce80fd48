import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/core/indicator.js';
import { rollUp } from '../../src/core/roll-up.js';

const indicator = (id: string, fields: Partial<Indicator>): Indicator => ({
  id,
  name: id,
  observations: [],
  ...fields,
});

const parent = (fields: Partial<Indicator> = {}) => indicator('p', fields);
const criterion = (id: string, passed: boolean | null, fields: Partial<Indicator> = {}) =>
  indicator(id, { kind: 'pass-fail', parent: 'p', passed, ...fields });
const score = (id: string, points: number | null, maxScore: number, fields: object = {}) =>
  indicator(id, {
    kind: 'score',
    parent: 'p',
    maxScore,
    observations: [{ period: '2025', value: points }],
    ...fields,
  });
/** So many percent of the way from 0 to 100. */
const measure = (id: string, percent: number | null, fields: Partial<Indicator> = {}) =>
  indicator(id, {
    parent: 'p',
    observations: [{ period: '2025', value: percent }],
    baseline: { period: '2020', value: 0 },
    target: { period: '2030', value: 100 },
    ...fields,
  });

const codesOf = (result: ReturnType<typeof rollUp>) => result.notes.map(({ code }) => code);

describe('R-ROLLUP: pass or fail', () => {
  const many = (passed: boolean | null, count: number, from: string) =>
    Array.from({ length: count }, (_, index) => criterion(`${from}${index}`, passed));

  test('16 of 20 criteria', () => {
    const children = [...many(true, 16, 'a'), ...many(false, 3, 'b'), ...many(null, 1, 'c')];
    expect(rollUp([parent({ kind: 'pass-fail' }), ...children], 'p')).toMatchObject({
      status: 'off-track',
      total: 20,
      passed: 16,
      notAssessed: 1,
      notApplicable: 0,
      blocked: false,
      counts: { achieved: 16, 'off-track': 3, 'no-data': 1 },
      progress: null,
      value: null,
      coverage: 0.95,
    });
  });

  test('all must pass unless the parent says how many', () => {
    const children = [...many(true, 3, 'a'), ...many(false, 1, 'b')];
    const status = (fields: Partial<Indicator>) =>
      rollUp([parent({ kind: 'pass-fail', ...fields }), ...children], 'p').status;
    expect(status({})).toBe('off-track');
    expect(status({ required: 3 })).toBe('achieved');
    expect(status({ required: 4 })).toBe('off-track');
  });

  test('a mandatory criterion that fails blocks the whole', () => {
    const children = [...many(true, 3, 'a'), criterion('Môi trường', false, { mandatory: true })];
    const result = rollUp([parent({ kind: 'pass-fail', required: 3 }), ...children], 'p');
    expect(result).toMatchObject({ status: 'off-track', passed: 3, blocked: true });
    expect(result.notes).toContainEqual({
      code: 'mandatory-failed',
      fields: ['mandatory'],
      values: { names: 'Môi trường' },
    });
  });

  test('a mandatory criterion not assessed does not fail yet', () => {
    const children = [...many(true, 3, 'a'), criterion('b', null, { mandatory: true })];
    const result = rollUp([parent({ kind: 'pass-fail', required: 3 }), ...children], 'p');
    expect(result).toMatchObject({ status: 'achieved', blocked: false });
  });

  test('what does not apply leaves the denominator, what is not assessed stays in it', () => {
    const notApplicable = criterion('n', false, { flag: 'not-applicable', mandatory: true });
    const passing = [parent({ kind: 'pass-fail' }), ...many(true, 4, 'a'), notApplicable];
    expect(rollUp(passing, 'p')).toMatchObject({
      status: 'achieved',
      total: 4,
      notApplicable: 1,
      blocked: false,
      counts: { achieved: 4, 'not-applicable': 1 },
      coverage: 1,
    });
    expect(rollUp([...passing, criterion('c', null)], 'p')).toMatchObject({
      status: 'off-track',
      total: 5,
      notAssessed: 1,
      coverage: 0.8,
    });
  });

  test('is overdue after the date of the parent', () => {
    const dated = parent({ kind: 'pass-fail', target: { period: '2025' } });
    const children = many(false, 2, 'a');
    expect(rollUp([dated, ...children], 'p', { asOf: '2025-12-31' }).status).toBe('off-track');
    expect(rollUp([dated, ...children], 'p', { asOf: '2026-01-01' }).status).toBe('overdue');
  });

  test('nothing assessed is no data, nothing applicable is not applicable', () => {
    const group = parent({ kind: 'pass-fail' });
    expect(rollUp([group, ...many(null, 2, 'a')], 'p').status).toBe('no-data');
    const none = criterion('a', true, { flag: 'not-applicable' });
    expect(rollUp([group, none], 'p')).toMatchObject({
      status: 'not-applicable',
      total: 0,
      coverage: 0,
    });
  });

  test('an impossible `required` is reported and all must pass', () => {
    const group = parent({ kind: 'pass-fail', required: 5 });
    const result = rollUp([group, ...many(true, 4, 'a')], 'p');
    expect(result.status).toBe('achieved');
    expect(codesOf(result)).toContain('required-out-of-range');
  });
});

describe('R-ROLLUP: score', () => {
  const group = parent({ kind: 'score' });

  test('adds points over the maxima of what was assessed', () => {
    // 17.4/18 + 19.3/20 and 12 points not yet scored: 36.7 of 38, never the mean of the shares.
    const children = [score('a', 17.4, 18), score('b', 19.3, 20), score('c', null, 12)];
    const result = rollUp([group, ...children], 'p');
    expect(result).toMatchObject({
      status: null,
      value: 36.7,
      max: 50,
      maxAssessed: 38,
      unassessed: 12,
      total: 3,
      notAssessed: 1,
    });
    expect(result.progress).toBeCloseTo(36.7 / 38, 12);
    expect(result.coverage).toBeCloseTo(2 / 3, 12);
    expect(result.notes).toContainEqual({
      code: 'points-unassessed',
      fields: ['observations'],
      values: { points: 12 },
    });
  });

  test('has a status once the parent has a target', () => {
    const judged = (value: number, options = {}) =>
      rollUp(
        [{ ...group, target: { value, period: '2025' } }, score('a', 17, 18), score('b', 19, 20)],
        'p',
        options,
      ).status;
    expect(judged(36)).toBe('achieved');
    expect(judged(37)).toBeNull(); // no baseline: unmet cannot be judged before its date
    expect(judged(37, { asOf: '2026-02-01' })).toBe('overdue');
  });

  test('is judged by the newest period of its children', () => {
    const dated = { ...group, target: { value: 30, period: '2024' } };
    const old = score('a', 10, 20, { observations: [{ period: '2023', value: 10 }] });
    const older = score('c', 10, 20, { observations: [{ period: '2022', value: 10 }] });
    expect(rollUp([dated, old, older], 'p').status).toBeNull();
    expect(rollUp([dated, old, score('b', 9, 20), older], 'p').status).toBe('overdue');
  });

  test('groups of groups add up without going through shares', () => {
    const result = rollUp(
      [
        group,
        indicator('q', { kind: 'score', parent: 'p' }),
        score('a', 5, 10, { parent: 'q' }),
        score('b', null, 30, { parent: 'q' }),
        score('c', 20, 20),
      ],
      'p',
    );
    expect(result).toMatchObject({ value: 25, max: 60, maxAssessed: 30, unassessed: 30, total: 2 });
  });

  test('R-SUPPRESS: with exactly one suppressed child the sum is suppressed', () => {
    const hidden = score('b', 3, 20, { flag: 'suppressed' });
    const result = rollUp([group, score('a', 17, 18), hidden, score('c', 9, 10)], 'p');
    expect(result).toMatchObject({ status: 'no-data', value: null, progress: null });
    expect(codesOf(result)).toContain('suppressed-child');
    expect(JSON.stringify(result)).not.toContain('26');
    const two = rollUp([group, score('a', 17, 18), hidden, { ...hidden, id: 'c' }], 'p');
    expect(two).toMatchObject({ value: 17, maxAssessed: 18 });
  });

  test('R-SUPPRESS: a group suppressed for its child is a suppressed child itself', () => {
    const hidden = score('b', 3, 20, { flag: 'suppressed', parent: 'q' });
    const result = rollUp(
      [
        group,
        indicator('q', { kind: 'score', parent: 'p' }),
        hidden,
        score('a', 7, 10, { parent: 'q' }),
        score('c', 9, 10),
      ],
      'p',
    );
    expect(result).toMatchObject({ value: null, progress: null });
  });

  test('a child without a maximum takes no part in the sum', () => {
    const result = rollUp([group, score('a', 17, 18), score('b', 5, 0)], 'p');
    expect(result).toMatchObject({ value: 17, max: 18 });
    expect(codesOf(result)).toContain('no-max-score');
  });
});

describe('R-ROLLUP: weighted mean', () => {
  test('each child counts at most 1 and at least 0', () => {
    // (1·2 + 0.5·1 + 0·1) / 4 = 0.625
    const children = [
      measure('a', 140, { weight: 2 }),
      measure('b', 50, { weight: 1 }),
      measure('c', -20, { weight: 1 }),
    ];
    expect(rollUp([parent(), ...children], 'p')).toMatchObject({
      status: null,
      progress: 0.625,
      coverage: 1,
    });
  });

  test('no data and ranges drop out and lower the coverage', () => {
    const range: Partial<Indicator> = { better: 'range', target: { min: 0, max: 100 }, weight: 9 };
    const children = [
      measure('a', 80, { weight: 1 }),
      measure('b', null, { weight: 1 }),
      measure('c', 50, range),
      measure('d', 40, { weight: 3 }),
    ];
    // (0.8 + 3·0.4) / 4 = 0.5, resting on 2 of 4 children
    expect(rollUp([parent(), ...children], 'p')).toMatchObject({ progress: 0.5, coverage: 0.5 });
  });

  test('a missing weight leaves counts only', () => {
    const children = [measure('a', 100, { weight: 1 }), measure('b', 50)];
    const result = rollUp([parent(), ...children], 'p');
    expect(result).toMatchObject({ progress: null, counts: { achieved: 1, 'on-track': 1 } });
    expect(codesOf(result)).toContain('weights-missing');
    const unweighted = rollUp([parent(), measure('a', 100), measure('b', 50)], 'p');
    expect(unweighted.progress).toBeNull();
    expect(codesOf(unweighted)).not.toContain('weights-missing');
  });

  test.each([0, -1, Number.NaN])('a weight of %d is none', (weight) => {
    const children = [measure('a', 100, { weight: 1 }), measure('b', 50, { weight })];
    expect(rollUp([parent(), ...children], 'p').progress).toBeNull();
  });

  test('kinds bring in their own shares', () => {
    const children = [
      criterion('a', true, { weight: 1 }),
      indicator('b', { kind: 'task', parent: 'p', weight: 1, steps: [{ name: 's' }] }),
      score('c', 5, 10, { weight: 2 }),
    ];
    expect(rollUp([parent(), ...children], 'p').progress).toBe(0.5); // (1 + 0 + 2·0.5) / 4
  });
});

describe('R-ROLLUP: families', () => {
  test('the children need no parent in the list', () => {
    const result = rollUp([criterion('a', true), criterion('b', false)], 'p');
    expect(result).toMatchObject({ total: 2, passed: 1, status: 'off-track' });
    expect(codesOf(result)).toContain('unknown-parent');
  });

  test('a child of an unknown parent belongs to no other group', () => {
    const stray = criterion('b', true, { parent: 'nobody' });
    expect(rollUp([parent(), criterion('a', true), stray], 'p').total).toBe(1);
  });

  test('a parent without children has nothing to judge', () => {
    const result = rollUp([parent({ kind: 'pass-fail' })], 'p');
    expect(result).toMatchObject({ status: null, total: 0, coverage: 0 });
    expect(codesOf(result)).toEqual(['no-children']);
  });

  test('a cycle is reported and cut where it comes round again', () => {
    const ring = [
      indicator('p', { parent: 'q' }),
      indicator('q', { parent: 'p' }),
      criterion('a', true, { parent: 'q' }),
    ];
    const result = rollUp(ring, 'p');
    expect(result).toMatchObject({ total: 1, counts: { achieved: 1 } });
    expect(result.notes).toContainEqual({ code: 'cycle', fields: ['parent'], values: { id: 'p' } });
    const itself = rollUp([indicator('p', { parent: 'p' }), criterion('a', true)], 'p');
    expect(itself).toMatchObject({ total: 1, passed: 1 });
    expect(codesOf(itself)).toEqual(['cycle']);
  });

  test('of one id the first counts', () => {
    const result = rollUp([parent(), criterion('a', true), criterion('a', false)], 'p');
    expect(result).toMatchObject({ total: 1, passed: 1 });
    expect(result.notes).toContainEqual({
      code: 'duplicate-id',
      fields: ['id'],
      values: { id: 'a', count: 2 },
    });
  });

  test('a chain of 20,000 groups does not overflow', () => {
    const chain = Array.from({ length: 20_000 }, (_, depth) =>
      indicator(`g${depth}`, { kind: 'pass-fail', parent: depth === 0 ? 'p' : `g${depth - 1}` }),
    );
    const leaf = criterion('leaf', true, { parent: 'g19999' });
    const group = parent({ kind: 'pass-fail' });
    expect(rollUp([group, ...chain, leaf], 'p').status).toBe('achieved');
  });

  test('a measure with values of its own speaks for itself', () => {
    const own = measure('q', 50);
    const result = rollUp([parent(), own, measure('a', -5, { parent: 'q' })], 'p');
    expect(result.counts).toEqual({ 'on-track': 1 });
  });

  test('R-MANUAL: a status set by hand wins over the children', () => {
    const group = parent({ kind: 'pass-fail', status: 'at-risk', statusReason: 'x' });
    expect(rollUp([group, criterion('a', true)], 'p').status).toBe('at-risk');
    expect(rollUp([group, criterion('a', null)], 'p').status).toBe('no-data');
  });

  test('R-THRESHOLDS: contrary thresholds are an error here too', () => {
    expect(() => rollUp([], 'p', { thresholds: { onTrack: 0.1 } })).toThrow(/Thresholds/);
  });

  test('`__proto__` and `constructor` are ids like others', () => {
    const children = ['__proto__', 'constructor'].map((id) => criterion(id, true, { parent: id }));
    expect(rollUp(children, 'constructor')).toMatchObject({ total: 0 });
    expect(rollUp([criterion('toString', true, { parent: '__proto__' })], '__proto__').total).toBe(
      1,
    );
  });
});
