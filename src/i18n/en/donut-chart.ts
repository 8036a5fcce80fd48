import type { DonutChartMessages } from '../messages/donut-chart.js';
import { counted } from './counted.js';

export const donutChart: DonutChartMessages = {
  kind: 'Donut chart',
  empty: 'No data to draw yet',
  label: 'Part',
  other: 'Other',
  gathered: (other, parts) => `${other} (${counted(parts, 'part', 'parts')})`,
  inOther: (other) => `gathered in “${other}”`,
  more: (parts) => counted(parts, 'other part', 'other parts'),
  share: 'Share',
  inTotal: 'in total',
  part: (name, value, share) => `${name}: ${value}, ${share} of the whole`,
  noDataParts: (names) => `No data yet: ${names}`,
  zeroParts: (names) => `Equal to 0: ${names}`,
  sumOff: (sum) => `The parts add up to ${sum}, not 100%`,
  count: (parts) => counted(parts, 'part', 'parts'),
  countOf: (parts, total) => `${counted(parts, 'part', 'parts')}, ${total} in total`,
  alone: (name, value) => `Only one part: ${name}, ${value}`,
  allZero: 'All parts are 0',
  largest: (name, value) => `The largest is ${name} with ${value}`,
  second: (name, value) => `followed by ${name} with ${value}`,
  withoutData: (parts) => `${counted(parts, 'part has', 'parts have')} no data yet`,
};
