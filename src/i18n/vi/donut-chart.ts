import type { DonutChartMessages } from '../messages/donut-chart.js';
import { whole } from './whole.js';

export const donutChart: DonutChartMessages = {
  kind: 'Biểu đồ vành khuyên',
  empty: 'Chưa có số liệu để vẽ',
  label: 'Thành phần',
  other: 'Khác',
  gathered: (other, parts) => `${other} (${whole(parts)} phần)`,
  inOther: (other) => `gộp trong “${other}”`,
  more: (parts) => `${whole(parts)} phần khác`,
  share: 'Tỷ trọng',
  inTotal: 'tổng cộng',
  part: (name, value, share) => `${name}: ${value}, chiếm ${share}`,
  noDataParts: (names) => `Chưa có số liệu: ${names}`,
  zeroParts: (names) => `Bằng 0: ${names}`,
  sumOff: (sum) => `Các phần cộng lại là ${sum}, không phải 100%`,
  count: (parts) => `${whole(parts)} phần`,
  countOf: (parts, total) => `${whole(parts)} phần, tổng cộng ${total}`,
  alone: (name, value) => `Chỉ có một phần: ${name}, ${value}`,
  allZero: 'Các phần đều bằng 0',
  largest: (name, value) => `Lớn nhất là ${name} với ${value}`,
  second: (name, value) => `tiếp theo là ${name} với ${value}`,
  withoutData: (parts) => `${whole(parts)} phần chưa có số liệu`,
};
