import { define } from '../../base/define.js';
import { WardSparkline } from './sparkline.js';

define('ward-sparkline', WardSparkline);

declare global {
  interface HTMLElementTagNameMap {
    'ward-sparkline': WardSparkline;
  }
}
