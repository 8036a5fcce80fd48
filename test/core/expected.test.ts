import { describe, expect, test } from 'vitest';
import { expectedAt, plannedPath } from '../../src/core/expected.js';
import { goalOfYear, readGoal } from '../../src/core/goal.js';
import type { Goal } from '../../src/core/goal.js';
import type { Indicator } from '../../src/core/indicator.js';
import { dateOf, dayNumber } from '../../src/core/period.js';

const goalOf = (fields: Partial<Indicator>): Goal => {
  const base: Indicator = {
    id: 'a',
    name: 'A',
    observations: [],
    baseline: { value: 0, period: '2021-01-01' },
    target: { value: 100, period: '2021-04-11' },
  };
  return readGoal({ ...base, ...fields }, 'Asia/Ho_Chi_Minh', () => undefined);
};

const at = (goal: Goal, date: string) => expectedAt(goal, dayNumber(date));
const path = (goal: Goal) => plannedPath(goal).map(({ day, value }) => [dateOf(day), value]);

describe('R-DAY, R-CLAMP: expectedAt', () => {
  test('is the baseline on its date, the target on its date, and stays there', () => {
    const goal = goalOf({});
    expect(at(goal, '2020-06-30')).toBe(0);
    expect(at(goal, '2021-01-01')).toBe(0);
    expect(at(goal, '2021-01-02')).toBeCloseTo(1, 12);
    expect(at(goal, '2021-04-11')).toBe(100);
    expect(at(goal, '2031-01-01')).toBe(100);
  });

  test('runs through milestones', () => {
    const goal = goalOf({ milestones: [{ period: '2021-01-21', value: 60 }] });
    expect(at(goal, '2021-01-11')).toBeCloseTo(30, 12); // half of the 20 days to 60
    expect(at(goal, '2021-03-02')).toBeCloseTo(80, 12); // half of the 80 days from 60 to 100
  });

  test.each([
    ['a target alone', { baseline: { value: 0 } }],
    ['a baseline alone', { target: { value: 100 } }],
    ['a range', { better: 'range', target: { min: 1, max: 2, period: '2021-04-11' } }],
  ] as [string, Partial<Indicator>][])('%s is no plan', (_case, fields) => {
    expect(at(goalOf(fields), '2021-02-20')).toBeNull();
    expect(path(goalOf(fields))).toEqual([]);
  });
});

describe('R-STEP', () => {
  test('a step holds from its own day', () => {
    const goal = goalOf({ path: 'step', milestones: [{ period: '2021-01-21', value: 60 }] });
    expect(at(goal, '2021-01-20')).toBe(0);
    expect(at(goal, '2021-01-21')).toBe(60);
    expect(at(goal, '2021-04-10')).toBe(60);
    expect(path(goal)).toEqual([
      ['2021-01-01', 0],
      ['2021-01-20', 0],
      ['2021-01-21', 60],
      ['2021-04-10', 60],
      ['2021-04-11', 100],
    ]);
  });

  test('compound growth is drawn as a curve', () => {
    const goal = goalOf({ path: 'compound', baseline: { value: 1, period: '2021-01-01' } });
    const points = plannedPath(goal);
    expect(points.length).toBeGreaterThan(24);
    expect(points[0]).toEqual({ day: dayNumber('2021-01-01'), value: 1 });
    expect(points.at(-1)).toEqual({ day: dayNumber('2021-04-11'), value: 100 });
    const middle = points.find(({ day }) => dateOf(day) === '2021-02-20');
    expect(middle?.value).toBeCloseTo(10, 9); // √(1 · 100)
  });

  test('the curve is refused through zero and for two signs', () => {
    const codes: string[] = [];
    const indicator: Indicator = {
      id: 'a',
      name: 'A',
      observations: [],
      path: 'compound',
      baseline: { value: -5, period: '2021-01-01' },
      target: { value: 5, period: '2021-04-11' },
    };
    const goal = readGoal(indicator, 'Asia/Ho_Chi_Minh', (code) => codes.push(code));
    expect([goal.path, codes]).toEqual(['linear', ['compound-refused']]);
  });
});

describe('a revised target', () => {
  const goal = goalOf({
    targetHistory: [
      { setOn: '2021-02-10', period: '2021-04-11', value: 100 },
      { setOn: '2020-12-01', period: '2021-04-11', value: 60 },
    ],
  });

  test('gives the plan a step on the day it was revised', () => {
    expect(at(goal, '2021-01-21')).toBeCloseTo(12, 12); // 20 % of 60
    expect(at(goal, '2021-02-09')).toBeCloseTo(23.4, 12); // 39 % of 60
    expect(at(goal, '2021-02-10')).toBeCloseTo(40, 12); // 40 % of 100
    expect(path(goal).map(([date]) => date)).toEqual([
      '2021-01-01',
      '2021-02-09',
      '2021-02-10',
      '2021-04-11',
    ]);
  });

  test('before the first was set, the first counts', () => {
    const late = goalOf({
      targetHistory: [
        { setOn: '2021-01-21', period: '2021-04-11', value: 50 },
        { setOn: '2021-02-10', period: '2021-04-11', value: 100 },
      ],
    });
    expect(at(late, '2021-01-11')).toBeCloseTo(5, 12);
  });
});

describe('R-YEAR: the plan of a year', () => {
  const goal = goalOf({
    cumulative: true,
    baseline: { value: 70, period: '2020' },
    target: { value: 500, period: '2026' },
    milestones: [
      { period: '2024', value: 366 },
      { period: '2025', value: 365 },
    ],
  });

  test('counts each day once it is over', () => {
    const year = goalOfYear(goal, 2024);
    expect(at(year, '2024-01-01')).toBeCloseTo(1, 12);
    expect(at(year, '2024-02-29')).toBeCloseTo(60, 12);
    expect(at(year, '2024-12-31')).toBe(366);
    expect(at(goalOfYear(goal, 2025), '2025-01-31')).toBeCloseTo(31, 12);
  });

  test('takes the milestone of the year, else the target of the year, else the target', () => {
    expect([2023, 2024, 2025, 2026, 2027].map((year) => goalOfYear(goal, year).target)).toEqual([
      500, 366, 365, 500, 500,
    ]);
  });

  test('has no plan before the year is known', () => {
    expect(path(goal)).toEqual([]);
  });
});
