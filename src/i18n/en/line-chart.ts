import type { LineChartMessages } from '../messages/line-chart.js';
import { counted } from './counted.js';

export const lineChart: LineChartMessages = {
  seriesCount: (series, span) => `${counted(series, 'line', 'lines')}, ${span}`,
  empty: 'No data to draw yet',
  now: 'Now',
  point: (series, at, value) => `${series}, ${at}: ${value}`,
  pointAlone: (at, value) => `${at}: ${value}`,
  band: (label, range) => `${label}, ${range}`,
  gap: (at) => `${at}: no data`,
  zoomedBase: 'The axis does not start at 0',
  logScale: 'Logarithmic scale',
};
