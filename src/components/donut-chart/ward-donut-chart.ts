import { define } from '../../base/define.js';
import { WardDonutChart } from './donut-chart.js';

define('ward-donut-chart', WardDonutChart);

declare global {
  interface HTMLElementTagNameMap {
    'ward-donut-chart': WardDonutChart;
  }
}
