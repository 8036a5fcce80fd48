import { expect, test } from 'vitest';
import { dayNumber } from '../../src/core/period.js';
import { readWeekday, weekdayName, weekdayOf } from '../../src/data/weekday.js';

test.each([
  ['Thứ Hai', 0],
  ['thứ ba', 1],
  ['Thứ 4', 2],
  ['T5', 3],
  ['thu sau', 4],
  ['Sat.', 5],
  ['CN', 6],
  ['Chủ Nhật', 6],
  ['Sunday', 6],
  ['T8', null],
  ['Tổ 2', null],
  ['', null],
  ['constructor', null],
])('%s is day %s of the week', (text, day) => {
  expect(readWeekday(text)).toBe(day);
});

test('each name is read as its own day', () => {
  for (let day = 0; day < 7; day++) expect(readWeekday(weekdayName(day))).toBe(day);
});

test('the day of the week of a date', () => {
  expect(
    ['1970-01-01', '2025-07-21', '2024-02-29', '1969-12-28'].map((iso) =>
      weekdayOf(dayNumber(iso)),
    ),
  ).toEqual([3, 0, 3, 6]);
});
