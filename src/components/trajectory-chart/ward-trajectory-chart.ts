import { define } from '../../base/define.js';
import { WardTrajectoryChart } from './trajectory-chart.js';

define('ward-trajectory-chart', WardTrajectoryChart);

declare global {
  interface HTMLElementTagNameMap {
    'ward-trajectory-chart': WardTrajectoryChart;
  }
}
