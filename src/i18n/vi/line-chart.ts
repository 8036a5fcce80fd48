import type { LineChartMessages } from '../messages/line-chart.js';
import { whole } from './whole.js';

export const lineChart: LineChartMessages = {
  seriesCount: (series, span) => `${whole(series)} đường, ${span}`,
  empty: 'Chưa có số liệu để vẽ',
  now: 'Hiện nay',
  point: (series, at, value) => `${series}, ${at}: ${value}`,
  pointAlone: (at, value) => `${at}: ${value}`,
  band: (label, range) => `${label}, ${range}`,
  gap: (at) => `${at}: chưa có số liệu`,
  zoomedBase: 'Trục không bắt đầu từ 0',
  logScale: 'Thang logarit',
};
