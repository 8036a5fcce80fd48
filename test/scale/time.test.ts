import { describe, expect, test } from 'vitest';
import { finerUnit, readTime, unitBounds, unitIndex, unitText } from '../../src/scale/time.js';

/** Days since 1970-01-01 by the clock of the platform. */
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('readTime', () => {
  test.each([
    ['2025', '2025-12-31', 'year'],
    ['2025-H1', '2025-06-30', 'half'],
    ['2025-Q3', '2025-09-30', 'quarter'],
    ['2024-02', '2024-02-29', 'month'],
    ['2025-07-21', '2025-07-21', 'day'],
    ['2020/2025', '2025-12-31', 'year'],
  ])('%s stands for its last day, %s', (text, last, unit) => {
    expect(readTime(text)).toEqual({ day: day(last), unit });
  });

  test('an instant has its date and hour in Việt Nam', () => {
    expect(readTime('2025-07-20T23:00:00Z')?.day).toBeCloseTo(day('2025-07-21') + 6 / 24, 9);
    expect(readTime(new Date('2025-07-20T23:00:00Z'))?.day).toBeCloseTo(
      day('2025-07-21') + 6 / 24,
      9,
    );
    expect(readTime('2025-07-21T06:00:00+07:00')?.day).toBeCloseTo(day('2025-07-21') + 6 / 24, 9);
    expect(readTime('2025-07-21T06:00')).toEqual({ day: day('2025-07-21') + 0.25, unit: 'hour' });
  });

  test('midnight in Việt Nam is a date', () => {
    expect(readTime('2025-07-20T17:00:00Z')).toEqual({ day: day('2025-07-21'), unit: 'day' });
  });

  test.each([
    '2025-13',
    '2025-02-30',
    '21/07/2025',
    'Quý III/2025',
    '',
    'toString',
    2025,
    null,
    {},
    new Date(NaN),
  ])('%s is no time', (found) => {
    expect(readTime(found)).toBeNull();
  });
});

test.each([
  ['year', '2025', '2025-01-01', '2025-12-31'],
  ['half', '2025-H2', '2025-07-01', '2025-12-31'],
  ['quarter', '2024-Q1', '2024-01-01', '2024-03-31'],
  ['month', '2024-02', '2024-02-01', '2024-02-29'],
  ['day', '1969-12-31', '1969-12-31', '1969-12-31'],
  ['year', '0007', '0007-01-01', '0007-12-31'],
] as const)('the %s of a day is %s, from %s to %s', (unit, text, first, last) => {
  for (const iso of [first, last]) expect(unitText(unit, unitIndex(unit, day(iso)))).toBe(text);
  expect(unitBounds(unit, unitIndex(unit, day(last)))).toEqual([day(first), day(last)]);
});

test('the finer of two units', () => {
  expect(finerUnit('year', 'quarter')).toBe('quarter');
  expect(finerUnit('day', 'month')).toBe('day');
});
