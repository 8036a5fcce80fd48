import { define } from '../../base/define.js';
import { WardLegend } from './legend.js';

define('ward-legend', WardLegend);

declare global {
  interface HTMLElementTagNameMap {
    'ward-legend': WardLegend;
  }
}
