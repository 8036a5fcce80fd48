import type { LineChartMessages } from '../messages/line-chart.js';
import { counted } from './counted.js';

export const lineChart: LineChartMessages = {
  kind: 'Line chart',
  seriesCount: (series, span) => `${counted(series, 'line', 'lines')}, ${span}`,
  empty: 'No data to draw yet',
  point: (series, at, value) => `${series}, ${at}: ${value}`,
  pointAlone: (at, value) => `${at}: ${value}`,
  forecast: 'Forecast',
  forecastNote: 'forecast',
  forecastFrom: (at) => `Forecast from ${at}`,
  forecastTo: (from, name, value, at) =>
    `From ${from} it is a forecast, which takes ${name} to ${value} in ${at}`,
  others: 'Other lines',
  moreLines: (lines) => `and ${counted(lines, 'more line', 'more lines')}`,
  total: 'Total',
  logAxis: (unit) => (unit === '' ? 'Logarithmic scale' : `${unit} (logarithmic scale)`),
  withoutLogarithm: (values) =>
    `${counted(values, 'value', 'values')} of 0 or below cannot be drawn on a logarithmic scale`,
  remark: 'Note',
  walked:
    'The table and the arrow keys walk the points that stand for them; the CSV file has every row',
};
