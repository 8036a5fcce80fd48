import type { HeatmapMessages } from '../messages/heatmap.js';
import { whole } from './whole.js';

export const heatmap: HeatmapMessages = {
  kind: 'Biểu đồ nhiệt',
  empty: 'Chưa có số liệu để vẽ',
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  weekdaysShort: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  monthShort: (month) => `Thg\u00a0${month}`,
  place: (line, column) => `${line}, ${column}`,
  cell: (place, value) => `${place}: ${value}`,
  highest: (place, value) => `cao nhất ${place} (${value})`,
  lowest: (place, value) => `thấp nhất ${place} (${value})`,
  highestIn: (cells, value) => `cao nhất ${value}, ở ${whole(cells)} ô`,
  lowestIn: (cells, value) => `thấp nhất ${value}, ở ${whole(cells)} ô`,
  allEqual: (value) => `tất cả đều là ${value}`,
  busiest: (name, mean) => `bình quân cao nhất là ${name} (${mean})`,
  withoutData: (cells) => `${whole(cells)} ô chưa có số liệu`,
  summary: (measure, clauses) => `${measure}: ${clauses.join('; ')}.`,
  date: 'Ngày',
};
