import type { BarChartMessages } from '../messages/bar-chart.js';
import { counted, whole } from './counted.js';

export const barChart: BarChartMessages = {
  kind: 'Bar chart',
  empty: 'No data to draw yet',
  total: 'Total',
  point: (series, category, value) => `${series}, ${category}: ${value}`,
  withShare: (value, share) => `${value} (${share})`,
  withTarget: (point, target) => `${point}, target ${target}`,
  oneBar: (name, category, value) => `${name} of ${category} is ${value}`,
  allEqual: (name, categories, value) => `${name}: all ${whole(categories)} are ${value}`,
  highest: (name, category, value) => `${name}: highest is ${category} with ${value}`,
  lowest: (category, value) => `lowest is ${category} with ${value}`,
  share: (series, share) => `${series} makes up ${share} of the total`,
  counts: (series, categories) =>
    `${whole(series)} series, ${counted(categories, 'category', 'categories')}`,
  missing: (values) => `${counted(values, 'value', 'values')} not available yet`,
  firstOnes: (drawn, all) => `Drawn are the first ${drawn} of ${all}; the table holds all`,
  extremes: (drawn, all) =>
    `${drawn} bars stand for ${all}, every highest and lowest among them; the table holds all`,
};
