import { define } from '../../base/define.js';
import { WardDistrictMap } from './district-map.js';

define('ward-district-map', WardDistrictMap);

declare global {
  interface HTMLElementTagNameMap {
    'ward-district-map': WardDistrictMap;
  }
}
