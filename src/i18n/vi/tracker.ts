import type { CountedUnit, GoodPeriods, TrackerMessages } from '../messages/tracker.js';

const nouns: Readonly<Record<CountedUnit, string>> = {
  hour: 'thời điểm',
  day: 'kỳ',
  month: 'tháng',
  quarter: 'quý',
  half: 'kỳ 6 tháng',
  year: 'năm',
};

function goodWords({ achieved, onTrack }: GoodPeriods): string {
  if (achieved > 0) return onTrack > 0 ? 'đúng tiến độ hoặc đã đạt' : 'đã đạt';
  return 'đúng tiến độ';
}

export const tracker: TrackerMessages = {
  kind: 'Tiến độ từng kỳ',
  note: 'Ghi chú',

  good: (good, total, unit) =>
    `${good.achieved + good.onTrack}/${total} ${nouns[unit]} ${goodWords(good)}`,
  standing: (period, status, value) => `${period} ${status}${value === '' ? '' : ` (${value})`}`,
  withoutData: (count, unit) => `${count} ${nouns[unit]} chưa có số liệu`,
  noneKnown: 'chưa có số liệu',
  sentence: (name, clauses) => `${name}: ${clauses.join('; ')}.`,

  newestOnly: (shown, total, unit) =>
    `Hình có ${shown} trong ${total} ${nouns[unit]}, các ${nouns[unit]} gần nhất; bảng số liệu có đủ.`,
};
