import type { ScatterChartMessages } from '../messages/scatter-chart.js';
import { counted } from './counted.js';

const directions = {
  up: 'rises by about',
  down: 'falls by about',
  level: 'hardly changes',
} as const;

export const scatterChart: ScatterChartMessages = {
  kind: 'Scatter chart',
  empty: 'No data to draw yet',
  names: 'Name',
  row: (number) => `Row ${number}`,
  axis: (label, unit) => `${label} (${unit})`,
  point: (name, values) => `${name}: ${values}`,
  part: 'Group',
  methods: { linear: 'least squares', 'theil-sen': 'Theil–Sen median' },
  trend: (method) => `Trend (${method})`,
  noTrend: {
    few: 'Fewer than 3 points make no trend',
    upright: 'No trend can be drawn from these points',
  },
  count: (points) => counted(points, 'point', 'points'),
  range: (label, from, to) => `${label} from ${from} to ${to}`,
  same: (label, value) => `${label} ${value} throughout`,
  highest: (label, name, value) => `${label} is highest in ${name}, ${value}`,
  slope: ({ trend, points, x, step, y, direction, change }) => {
    const words = direction === 'level' ? directions.level : `${directions[direction]} ${change}`;
    return `${trend}, ${counted(points, 'point', 'points')}: for each ${step} more of ${x}, ${y} ${words}`;
  },
  explained: (share, r2) =>
    `the line explains ${share} of the differences (R² = ${r2}) and proves no cause`,
  oneMeasure: (rows) =>
    `${counted(rows, 'row lacks a value and stands', 'rows lack a value and stand')} in the table alone`,
  size: (label, value) => `${label}: ${value}`,
};
