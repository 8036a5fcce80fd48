import type { RankChartMessages } from '../messages/rank-chart.js';
import { whole } from './whole.js';

const words = ['', '', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** A small count in words, as a sentence has it: "sáu năm liền". */
const inWords = (count: number): string => words[count] || whole(count);

export const rankChart: RankChartMessages = {
  kind: 'Biểu đồ thứ hạng',
  empty: 'Chưa có số liệu để xếp hạng',
  rank: 'Thứ hạng',
  tied: (rank) => `đồng ${rank}`,
  tiedNote: 'đồng hạng',
  point: (name, at, rank) => `${name}, ${at}: ${rank}`,
  change(places) {
    if (places === 0) return 'giữ nguyên';
    return `${places > 0 ? 'tăng' : 'giảm'} ${whole(Math.abs(places))} bậc`;
  },
  sinceBefore: (period) => `So với ${period}`,
  led: (name, periods, unit, span) =>
    `${name} đứng đầu ${inWords(periods)} ${unit === 'year' ? 'năm' : 'kỳ'} liền ${span}`,
  ranked: (name, rank, at) => `${name} xếp ${rank}, ${at}`,
  rose: (name, from, to, span) => `${name} từ ${from} lên ${to} trong ${span}`,
  fell: (name, from, to, span) => `${name} từ ${from} xuống ${to} trong ${span}`,
  kept: (name, rank, span) => `${name} giữ ${rank} trong ${span}`,
  returned: (name, rank, span) => `${name} thay đổi rồi trở lại ${rank} trong ${span}`,
  best: (rank, at) => `tốt nhất là ${rank}, ${at}`,
  tiedWith: (names) => `đồng hạng với ${names}`,
  sharedLead: (names, at) => `${names} cùng đứng đầu, ${at}`,
  climbed: (name, places) => `${name} tăng nhiều nhất: ${whole(places)} bậc`,
  units: (units, span) => `${whole(units)} đơn vị, ${span}`,
  span: (first, last) => `${first}–${last}`,
  others: (units, ranks) => `${whole(units)} đơn vị ngoài ${whole(ranks)} hạng đầu không được vẽ`,
  sentence: (clauses) => `${clauses.join(', ')}.`,
};
