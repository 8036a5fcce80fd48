import { define } from '../../base/define.js';
import { WardHeatmap } from './heatmap.js';

define('ward-heatmap', WardHeatmap);

declare global {
  interface HTMLElementTagNameMap {
    'ward-heatmap': WardHeatmap;
  }
}
