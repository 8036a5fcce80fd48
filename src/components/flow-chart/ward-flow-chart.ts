import { define } from '../../base/define.js';
import { WardFlowChart } from './flow-chart.js';

define('ward-flow-chart', WardFlowChart);

declare global {
  interface HTMLElementTagNameMap {
    'ward-flow-chart': WardFlowChart;
  }
}
