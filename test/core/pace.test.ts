import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.js';
import type { Indicator } from '../../src/core/indicator.js';

/** From 0 on 2021-01-01 to 100 on 2021-04-11: 100 days. */
const goal: Indicator = {
  id: 'a',
  name: 'A',
  observations: [],
  baseline: { value: 0, period: '2021-01-01' },
  target: { value: 100, period: '2021-04-11' },
};

/** 10 days apart from day 10 on: 2021-01-11, 01-21, 01-31. */
const days = ['2021-01-11', '2021-01-21', '2021-01-31'];
const observed = (...values: (number | null)[]) =>
  values.map((value, index) => ({ period: days[index] ?? '', value }));

describe('R-FORECAST', () => {
  test('goes on from the newest value to the target date', () => {
    // 5 in 10 days: 0.5 a day, 182.625 a year. From 20 on day 30, 70 days later: 55.
    // 100 is reached after 80 / 0.5 = 160 days: 2021-01-31 + 160 = 2021-07-10.
    const { pace, forecast } = assess({ ...goal, observations: observed(10, 15, 20) });
    expect(pace).toBeCloseTo(182.625, 9);
    expect(forecast).toEqual({
      value: 55,
      low: 55,
      high: 55,
      reaches: '2021-07-10',
      method: 'theil-sen',
      n: 3,
    });
  });

  test('its interval fans out from the newest value', () => {
    // Slopes 0.5, 1.5 and, over both steps, 1: median 1, interval 0.5 to 1.5 of three points.
    const { forecast } = assess({ ...goal, observations: observed(10, 15, 30) });
    expect(forecast).toMatchObject({ value: 100, low: 65, high: 135, reaches: '2021-04-11' });
  });

  test('needs three values, the baseline not counted', () => {
    const { pace, forecast, notes } = assess({ ...goal, observations: observed(10, null, 20) });
    expect([pace, forecast]).toEqual([null, null]);
    expect(notes).toContainEqual({ code: 'too-few-observations', values: { n: 2, needed: 3 } });
  });

  test.each([
    ['flat', observed(10, 10, 10), goal],
    ['moving away', observed(30, 20, 10), goal],
    ['met', observed(80, 90, 100), goal],
    // 0.0002 in 20 days: 99.9998 more take ten million days.
    ['more than 100 years off', observed(0, 0.0001, 0.0002), goal],
  ])('reaches nothing when %s', (_case, observations, indicator) => {
    const { forecast } = assess({ ...indicator, observations });
    expect(forecast).not.toBeNull();
    expect(forecast?.reaches).toBeNull();
  });

  test('a goal for less is reached going down', () => {
    // From 70 down 1 a day to 40: 30 days after 2021-01-31.
    const { forecast, requiredPace } = assess({
      ...goal,
      better: 'lower',
      baseline: { value: 100, period: '2021-01-01' },
      target: { value: 40, period: '2021-04-11' },
      observations: observed(90, 80, 70),
    });
    expect(forecast).toMatchObject({ value: 0, reaches: '2021-03-02' });
    expect(requiredPace).toBeCloseTo((-30 / 70) * 365.25, 9);
  });

  test('an overdue goal can still be reached', () => {
    const { status, forecast } = assess(
      {
        ...goal,
        target: { value: 30, period: '2021-01-25' },
        observations: observed(10, 15, 20),
      },
      { asOf: '2021-02-10' },
    );
    expect(status).toBe('overdue');
    expect(forecast).toMatchObject({ value: 20, reaches: '2021-02-20' }); // 10 more at 0.5 a day
  });

  test('a yearly counter is not reached after its year', () => {
    const yearly: Indicator = {
      ...goal,
      cumulative: true,
      target: { value: 100, period: '2021' },
      observations: observed(1, 2, 3),
    };
    expect(assess(yearly).forecast?.reaches).toBeNull();
    const faster = { ...yearly, observations: observed(10, 20, 30) }; // 70 more at 1 a day
    expect(assess(faster).forecast?.reaches).toBe('2021-04-11');
  });

  test('a range is reached at its nearer edge', () => {
    const band: Indicator = {
      ...goal,
      better: 'range',
      target: { min: 40, max: 60, period: '2021-04-11' },
    };
    const into = assess({ ...band, observations: observed(10, 15, 20) });
    expect(into.forecast?.reaches).toBe('2021-03-12'); // 20 more at 0.5 a day: 40 days
    const inside = assess({ ...band, observations: observed(40, 45, 50) });
    expect(inside.forecast).toMatchObject({ value: 85, reaches: null });
  });

  test('is withheld without a target and for a contrary one', () => {
    const aimless = { ...goal, target: {}, observations: observed(1, 2, 3) };
    expect(assess(aimless).forecast).toBeNull();
    expect(assess(aimless).pace).toBeCloseTo(36.525, 9);
    expect(assess({ ...goal, better: 'lower', observations: observed(1, 2, 3) })).toMatchObject({
      forecast: null,
      pace: null,
      requiredPace: null,
    });
  });
});

describe('R-PACE', () => {
  test('is counted from the date judged', () => {
    // 80 are missing; 20 days are left on 2021-03-22.
    const { requiredPace, notes } = assess(
      { ...goal, observations: observed(10, 15, 20) },
      { asOf: '2021-03-22' },
    );
    expect(requiredPace).toBeCloseTo((80 / 20) * 365.25, 9);
    expect(notes).toContainEqual({
      code: 'few-days-left',
      fields: ['target.period'],
      values: { days: 20 },
    });
  });
});
