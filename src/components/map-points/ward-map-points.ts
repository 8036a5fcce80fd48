import { define } from '../../base/define.js';
import { WardMapPoints } from './map-points.js';

define('ward-map-points', WardMapPoints);

declare global {
  interface HTMLElementTagNameMap {
    'ward-map-points': WardMapPoints;
  }
}
