import { define } from '../../base/define.js';
import { WardTracker } from './tracker.js';

define('ward-tracker', WardTracker);

declare global {
  interface HTMLElementTagNameMap {
    'ward-tracker': WardTracker;
  }
}
