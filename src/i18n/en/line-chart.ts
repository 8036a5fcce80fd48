import type { LineChartMessages } from '../messages/line-chart.js';
import { counted } from './counted.js';

export const lineChart: LineChartMessages = {
  kind: 'Line chart',
  seriesCount: (series, span) => `${counted(series, 'line', 'lines')}, ${span}`,
  empty: 'No data to draw yet',
  point: (series, at, value) => `${series}, ${at}: ${value}`,
  pointAlone: (at, value) => `${at}: ${value}`,
};
