import { describe, expect, test } from 'vitest';
import { localeFor } from '../../src/i18n/register.js';
import { readTime, type TimeUnit } from '../../src/scale/time.js';
import { timeTicks } from '../../src/scale/time-ticks.js';
import type { TickRows } from '../../src/scale/ticks.js';

const vi = localeFor('vi');
const day = (text: string) => readTime(text)!.day;

/** The ways to label from one period to another, as text: ticks, then groups. */
function ways(from: string, to: string, unit: TimeUnit, tag = 'vi'): string[] {
  const text = ({ ticks, groups }: TickRows) => {
    const row = (each: TickRows['ticks']) => each.map(({ label }) => label).join(' ');
    return groups.length > 0 ? `${row(ticks)} / ${row(groups)}` : row(ticks);
  };
  return [...timeTicks([day(from), day(to)], unit, localeFor(tag))].map(text);
}

describe('timeTicks, densest first', () => {
  test('years', () => {
    expect(ways('2020', '2025', 'year').slice(0, 3)).toEqual([
      '2020 2021 2022 2023 2024 2025',
      '2020 2022 2024',
      '2020 2025',
    ]);
  });

  test('quarters in Roman over their years, then years alone', () => {
    expect(ways('2025-Q2', '2026-Q3', 'quarter').slice(0, 3)).toEqual([
      'II III IV I II III / 2025 2026',
      'III I III / 2025 2026',
      '2025 2026',
    ]);
    expect(ways('2025-Q2', '2025-Q4', 'quarter', 'en')[0]).toBe('Q2 Q3 Q4 / 2025');
  });

  test('halves', () => {
    expect(ways('2024-H1', '2025-H1', 'half')[0]).toBe('6T đầu 2024 6T cuối 2024 6T đầu 2025');
  });

  test('months', () => {
    expect(ways('2025-05', '2025-09', 'month').slice(0, 3)).toEqual([
      '05/2025 06/2025 07/2025 08/2025 09/2025',
      '05/2025 07/2025 09/2025',
      '07/2025',
    ]);
  });

  test('days over their year, then Mondays, then months', () => {
    const found = ways('2025-07-01', '2025-08-31', 'day');
    expect(found[2]?.split(' ').slice(0, 2)).toEqual(['07/07', '14/07']);
    expect(found[2]).toMatch(/ \/ 2025$/);
    expect(found).toContain('07/2025 08/2025');
    expect(ways('2025-12-30', '2026-01-02', 'day', 'en')[0]).toBe(
      '30 Dec 31 Dec 1 Jan 2 Jan / 2025 2026',
    );
  });

  test('hours over their day', () => {
    const [first, second] = ways('2025-07-21T21:00', '2025-07-22T03:00', 'hour');
    expect(first).toBe('21:00 22:00 23:00 00:00 01:00 02:00 03:00 / 21/07/2025 22/07/2025');
    expect(second).toBe('21:00 00:00 03:00 / 21/07/2025 22/07/2025');
  });
});

test('a period stands at its data, a coarser one in its own middle', () => {
  const [quarters, , years] = [...timeTicks([day('2024-Q1'), day('2025-Q4')], 'quarter', vi)];
  expect(quarters?.ticks[0]?.value).toBe(day('2024-03-31'));
  expect(quarters?.groups[0]?.value).toBe((day('2024-03-31') + day('2024-12-31')) / 2);
  expect(years?.ticks[0]?.value).toBe((day('2024-01-01') + day('2024-12-31')) / 2);
});

test('no way repeats a label or leaves the domain, over one day or ten thousand years', () => {
  for (const [from, to, unit] of [
    ['0001-01-01', '9999-12-31', 'day'],
    ['1990-01', '2025-07', 'month'],
    ['2025-07-21', '2025-07-21', 'day'],
    ['2025-07-21T08:00', '2025-07-21T08:30', 'hour'],
  ] as const)
    for (const { ticks } of timeTicks([day(from), day(to)], unit, vi)) {
      expect(ticks.length).toBeLessThanOrEqual(402);
      expect(ticks.every(({ value }) => value >= day(from) && value <= day(to))).toBe(true);
      expect(new Set(ticks.map(({ value }) => value)).size).toBe(ticks.length);
    }
});
