import { define } from '../../base/define.js';
import { WardTreemap } from './treemap.js';

define('ward-treemap', WardTreemap);

declare global {
  interface HTMLElementTagNameMap {
    'ward-treemap': WardTreemap;
  }
}
