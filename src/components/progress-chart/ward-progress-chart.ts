import { define } from '../../base/define.js';
import { WardProgressChart } from './progress-chart.js';

define('ward-progress-chart', WardProgressChart);

declare global {
  interface HTMLElementTagNameMap {
    'ward-progress-chart': WardProgressChart;
  }
}
