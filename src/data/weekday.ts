import { fold } from '../i18n/names.js';

/** What the days of a week are called in tables, Monday first; the full Vietnamese name leads. */
const names: readonly (readonly string[])[] = [
  ['Thứ Hai', 'Thứ 2', 'T2', 'Monday', 'Mon'],
  ['Thứ Ba', 'Thứ 3', 'T3', 'Tuesday', 'Tue', 'Tues'],
  ['Thứ Tư', 'Thứ 4', 'T4', 'Wednesday', 'Wed'],
  ['Thứ Năm', 'Thứ 5', 'T5', 'Thursday', 'Thu', 'Thur', 'Thurs'],
  ['Thứ Sáu', 'Thứ 6', 'T6', 'Friday', 'Fri'],
  ['Thứ Bảy', 'Thứ 7', 'T7', 'Saturday', 'Sat'],
  ['Chủ nhật', 'CN', 'Sunday', 'Sun'],
];

const days: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, day) => words.map((word) => [fold(word), day] as const)),
);

/** The day of the week that a text names in Vietnamese or English, 0 = Monday; null when it names none. */
export function readWeekday(text: string): number | null {
  return days.get(fold(text).replace(/\.$/, '')) ?? null;
}

/** The name of a day of the week, 0 = Monday, as a Vietnamese table has it. */
export function weekdayName(day: number): string {
  return names[day]?.[0] ?? '';
}

/** The day of the week of a day counted from 1970-01-01, which was a Thursday; 0 = Monday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
