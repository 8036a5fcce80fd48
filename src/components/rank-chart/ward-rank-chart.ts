import { define } from '../../base/define.js';
import { WardRankChart } from './rank-chart.js';

define('ward-rank-chart', WardRankChart);

declare global {
  interface HTMLElementTagNameMap {
    'ward-rank-chart': WardRankChart;
  }
}
