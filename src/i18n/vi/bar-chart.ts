import type { BarChartMessages } from '../messages/bar-chart.js';
import { whole } from './whole.js';

export const barChart: BarChartMessages = {
  kind: 'Biểu đồ cột',
  empty: 'Chưa có số liệu để vẽ',
  total: 'Tổng',
  point: (series, category, value) => `${series}, ${category}: ${value}`,
  withShare: (value, share) => `${value} (${share})`,
  withTarget: (point, target) => `${point}, mục tiêu ${target}`,
  oneBar: (name, category, value) => `${name} của ${category} là ${value}`,
  allEqual: (name, categories, value) => `${name}: cả ${whole(categories)} mục đều là ${value}`,
  highest: (name, category, value) => `${name}: cao nhất là ${category} với ${value}`,
  lowest: (category, value) => `thấp nhất là ${category} với ${value}`,
  share: (series, share) => `${series} chiếm ${share} tổng số`,
  counts: (series, categories) => `${whole(series)} nhóm số liệu, ${whole(categories)} mục`,
  missing: (values) => `${whole(values)} giá trị chưa có số liệu`,
  firstOnes: (drawn, all) => `Hình vẽ ${drawn} mục đầu trong ${all} mục; bảng có đủ`,
  extremes: (drawn, all) =>
    `Vẽ ${drawn} cột đại diện cho ${all} mục; giữ đủ mức cao nhất và thấp nhất, bảng có đủ`,
};
