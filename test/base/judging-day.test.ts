import { afterEach, expect, test, vi } from 'vitest';
import { JudgingDay } from '../../src/base/judging-day.js';

afterEach(() => vi.useRealTimers());

test('an author’s date stays; today is read in Việt Nam, once', () => {
  vi.useFakeTimers({ now: new Date('2026-09-29T18:00:00Z') });
  const day = new JudgingDay();
  expect(day.of('2026-Q2')).toBe('2026-Q2');
  expect(day.of('')).toBe('');
  expect(day.of('today')).toBe('2026-09-30'); // 01:00 of the next day there
  vi.setSystemTime(new Date('2026-10-02T00:00:00Z'));
  expect(day.of('today')).toBe('2026-09-30');
});
