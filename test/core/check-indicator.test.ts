import { describe, expect, test } from 'vitest';
import { checkIndicator } from '../../src/core/check-indicator.js';
import type { Indicator } from '../../src/core/indicator.js';

const good: Indicator = {
  id: 'a',
  name: 'A',
  observations: [{ period: '2023', value: 50 }],
  baseline: { value: 0, period: '2020' },
  target: { value: 100, period: '2025' },
};

const check = (fields: Partial<Indicator>) => checkIndicator({ ...good, ...fields });

describe('checkIndicator', () => {
  test('finds nothing in a sound indicator', () => {
    expect(checkIndicator(good)).toEqual([]);
    expect(checkIndicator({ id: 'b', name: 'B', observations: [] })).toEqual([]);
  });

  test('names words outside their lists', () => {
    const words = { kind: 'tasks', qualifier: 'hơn', flag: 'draft', status: 'good', better: 'up' };
    const flagged = [{ period: '2023', value: 50, flag: 'supressed' }];
    const found = check({ ...words, observations: flagged } as unknown as Partial<Indicator>);
    expect(found.map(({ code, fields, values }) => [code, fields?.[0], values?.['found']])).toEqual(
      [
        ['unknown-word', 'qualifier', 'hơn'],
        ['unknown-word', 'flag', 'draft'],
        ['unknown-word', 'kind', 'tasks'],
        ['unknown-word', 'observations', 'supressed'],
        ['unknown-word', 'better', 'up'],
        ['unknown-status', 'status', 'good'],
      ],
    );
  });

  test('R-CONTRARY: names the fields that contradict each other', () => {
    expect(check({ better: 'lower' })).toEqual([
      {
        code: 'better-contrary',
        fields: ['better', 'target.value', 'baseline.value'],
        values: { baseline: 0, target: 100 },
      },
    ]);
    expect(check({ target: { value: 100, period: '2020' } })).toEqual([
      { code: 'target-before-baseline', fields: ['target.period', 'baseline.period'] },
    ]);
    expect(check({ better: 'range', target: { min: 22, max: 18 } })).toEqual([
      { code: 'min-above-max', fields: ['target.min', 'target.max'], values: { min: 22, max: 18 } },
    ]);
    expect(check({ better: 'maintain', limit: { min: 2, max: 1 } })).toEqual([
      { code: 'min-above-max', fields: ['limit.min', 'limit.max'], values: { min: 2, max: 1 } },
    ]);
    expect(check({ better: 'range' })).toEqual([
      { code: 'range-with-point-target', fields: ['better', 'target.value'] },
    ]);
  });

  test('R-CAP: at most so many a year is no contradiction', () => {
    expect(check({ better: 'lower', cumulative: true })).toEqual([]);
  });

  test('R-EQUAL: a target equal to its baseline is no contradiction', () => {
    expect(check({ baseline: { value: 100, period: '2020' } })).toEqual([]);
  });

  test('R-MILESTONE: each decision is reported', () => {
    const milestones = [
      { period: '2024', value: 80 },
      { period: '2022', value: 30 },
      { period: '2022-12-31', value: 40 },
      { period: '2025', value: 99 },
      { period: '2026', value: 120 },
      { period: '2020', value: 5 },
    ];
    expect(check({ milestones }).map(({ code, values }) => [code, values?.period])).toEqual([
      ['milestone-on-target-date', '2025'],
      ['milestone-after-target', '2026'],
      ['milestone-before-baseline', '2020'],
      ['milestones-unsorted', undefined],
      ['duplicate-milestone', '2022'],
    ]);
  });
});
