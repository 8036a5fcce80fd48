import { define } from '../../base/define.js';
import { WardScatterChart } from './scatter-chart.js';

define('ward-scatter-chart', WardScatterChart);

declare global {
  interface HTMLElementTagNameMap {
    'ward-scatter-chart': WardScatterChart;
  }
}
