import { define } from '../../base/define.js';
import { WardBarChart } from './bar-chart.js';

define('ward-bar-chart', WardBarChart);

declare global {
  interface HTMLElementTagNameMap {
    'ward-bar-chart': WardBarChart;
  }
}
