import type { LineChartMessages } from '../messages/line-chart.js';
import { whole } from './whole.js';

export const lineChart: LineChartMessages = {
  kind: 'Biểu đồ đường',
  seriesCount: (series, span) => `${whole(series)} đường, ${span}`,
  empty: 'Chưa có số liệu để vẽ',
  point: (series, at, value) => `${series}, ${at}: ${value}`,
  pointAlone: (at, value) => `${at}: ${value}`,
};
