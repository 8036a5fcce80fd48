import { define } from '../../base/define.js';
import { WardLineChart } from './line-chart.js';

define('ward-line-chart', WardLineChart);

declare global {
  interface HTMLElementTagNameMap {
    'ward-line-chart': WardLineChart;
  }
}
