import { define } from '../../base/define.js';
import { WardProgressRing } from './progress-ring.js';

define('ward-progress-ring', WardProgressRing);

declare global {
  interface HTMLElementTagNameMap {
    'ward-progress-ring': WardProgressRing;
  }
}
