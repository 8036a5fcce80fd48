import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDuration,
  calendarDifference,
  dateOf,
  dayNumber,
  parsePeriod,
  periodBounds,
  toPlainDate,
} from '../../src/core/period.js';

const anyDay = fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') });
const recentDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2200-12-31') });

describe('R-DATE / R-PERIOD: parsePeriod', () => {
  test.each([
    ['2025', { kind: 'year', year: 2025 }],
    ['2025-H1', { kind: 'half', year: 2025, half: 1 }],
    ['2025-Q3', { kind: 'quarter', year: 2025, quarter: 3 }],
    ['2025-07', { kind: 'month', year: 2025, month: 7 }],
    ['2025-07-21', { kind: 'day', year: 2025, month: 7, day: 21 }],
    ['2024-02-29', { kind: 'day', year: 2024, month: 2, day: 29 }],
    [
      '2020/2025',
      { kind: 'range', from: { kind: 'year', year: 2020 }, to: { kind: 'year', year: 2025 } },
    ],
  ])('reads %s', (text, expected) => {
    expect(parsePeriod(text)).toEqual(expected);
  });

  test.each([
    '',
    ' 2025',
    '2025\n',
    '25',
    '02025',
    '2025-7',
    '2025-00',
    '2025-13',
    '2025-Q0',
    '2025-Q5',
    '2025-q3',
    '2025-H3',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-01-00',
    '21/07/2025',
    '07/21/2025',
    '2025/2020',
    '2025-01/09',
    '2020/2022/2024',
    '2025-07-21T08:00:00Z',
    'Quý III/2025',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('R-DATE / R-PERIOD: periodBounds', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2025-07-21', '2025-07-21', '2025-07-21'],
    ['2020/2025', '2020-01-01', '2025-12-31'],
    ['2025-01/2025-09', '2025-01-01', '2025-09-30'],
  ])('%s runs from %s to %s', (period, first, last) => {
    expect(periodBounds(period)).toEqual([first, last]);
  });

  test('names a text that is no period', () => {
    expect(() => periodBounds('2025-13')).toThrow(
      expect.objectContaining({ code: 'config', found: '2025-13' }),
    );
    expect(() => periodBounds('2025-13')).toThrow(/2025-13/);
  });
});

describe('R-DAY: dayNumber and dateOf', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017], // 30 years × 365 + 7 leap days + 31 + 29
    ['0000-01-01', -719_528],
    ['0099-12-31', -683_004], // 100 years of 365 days with 25 leap days (0, 4 … 96) after 0000-01-01, less one
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (iso, day) => {
    expect(dayNumber(iso)).toBe(day);
    expect(dateOf(day)).toBe(iso);
  });

  test('are each other’s inverse, and the next day is the next date', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(dateOf(day))).toBe(day);
      }),
    );
  });

  test('refuse what is no date', () => {
    expect(() => dayNumber('2025-02-29')).toThrow(/2025-02-29/);
    expect(() => dayNumber('2025-07')).toThrow(/2025-07/);
    expect(() => dateOf(Number.NaN)).toThrow(/date/);
    expect(() => dateOf(2_932_897)).toThrow(/date/);
    expect(() => dateOf(-719_529)).toThrow(/date/);
  });
});

describe('R-ZONE: toPlainDate', () => {
  test.each([
    ['2025-07-21', '2025-07-21'],
    ['2025-07-21T23:30:00', '2025-07-21'],
    ['2025-07-21T16:59:59Z', '2025-07-21'], // 23:59:59 in Vietnam
    ['2025-07-21T17:00:00Z', '2025-07-22'],
    ['2025-07-21T17:00:00.123Z', '2025-07-22'],
    ['2025-12-31T23:30:00+07:00', '2025-12-31'],
    ['2025-12-31T23:30-05:00', '2026-01-01'],
    ['2024-02-28T20:00:00+0000', '2024-02-29'],
  ])('%s is %s in Vietnam', (text, expected) => {
    expect(toPlainDate(text)).toBe(expected);
  });

  test('takes another zone for instants alone', () => {
    expect(toPlainDate('2025-07-21T17:00:00Z', 'America/New_York')).toBe('2025-07-21');
    expect(toPlainDate('2025-07-21T02:00:00Z', 'America/New_York')).toBe('2025-07-20');
    expect(toPlainDate('2025-07-21', 'America/New_York')).toBe('2025-07-21');
  });

  test.each(['', '2025-07', '2025-02-30', '2025-07-21T25:00:00Z', '2025-07-21 08:00', 'today'])(
    'refuses %j',
    (text) => {
      expect(toPlainDate(text)).toBeNull();
    },
  );

  test('names a zone that does not exist', () => {
    expect(() => toPlainDate('2025-07-21T17:00:00Z', 'Asia/Thanh_Khe')).toThrow(/Asia\/Thanh_Khe/);
  });
});

describe('R-EARLYLATE: calendarDifference', () => {
  test.each([
    ['2025-08-31', '2025-06-30', 'early', 2, 0], // both month ends
    ['2025-06-30', '2025-08-31', 'late', 2, 0],
    ['2025-02-28', '2025-03-31', 'late', 1, 0],
    ['2025-02-28', '2025-03-28', 'late', 1, 0],
    ['2025-08-15', '2025-06-20', 'early', 1, 26], // 20/6 → 20/7 is a month, 20/7 → 15/8 is 26 days
    ['2025-07-01', '2025-07-31', 'late', 0, 30],
    ['2025-12-31', '2026-01-01', 'late', 0, 1],
    ['2024-12-15', '2025-12-15', 'late', 12, 0],
    ['2025-01-30', '2025-02-28', 'late', 0, 29], // 30/1 is no month end
    ['2025-07-21', '2025-07-21', 'on-time', 0, 0],
  ])(
    'planned %s, actual %s: %s by %i months %i days',
    (planned, actual, direction, months, days) => {
      expect(calendarDifference(planned, actual)).toEqual({ direction, months, days });
    },
  );

  test('is the same length in both directions', () => {
    fc.assert(
      fc.property(recentDay, recentDay, (a, b) => {
        const there = calendarDifference(dateOf(a), dateOf(b));
        const back = calendarDifference(dateOf(b), dateOf(a));
        expect([back.months, back.days]).toEqual([there.months, there.days]);
        expect(there.days).toBeGreaterThanOrEqual(0);
        expect(there.days).toBeLessThan(31);
      }),
    );
  });
});

describe('R-STALE: addDuration', () => {
  test.each([
    ['2025-06-30', 'P1M', '2025-07-31'], // a month end stays one
    ['2025-01-31', 'P1M', '2025-02-28'],
    ['2025-01-30', 'P1M', '2025-02-28'],
    ['2025-06-15', 'P1M', '2025-07-15'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2025-12-31', 'P1Y2M', '2027-02-28'],
    ['2025-02-28', 'P2W', '2025-03-14'],
    ['2025-02-28', 'P10D', '2025-03-10'],
    ['2025-06-30', 'P1M10D', '2025-08-10'],
    ['2025-06-30', 'P0D', '2025-06-30'],
    ['9998-12-30', 'P366D', '9999-12-31'],
    ['9998-12-30', 'P367D', null],
  ])('%s + %s = %s', (iso, duration, expected) => {
    expect(addDuration(iso, duration)).toBe(expected);
  });

  test.each(['', 'P', '1M', 'P1', 'PT1H', 'P1MT1H', 'p1m', 'P-1M', 'P1.5M', 'P1D1M', 'P9999Y'])(
    'refuses %j',
    (duration) => {
      expect(addDuration('2025-06-30', duration)).toBeNull();
    },
  );
});
