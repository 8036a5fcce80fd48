import { define } from '../../base/define.js';
import { WardStatus } from './status.js';

define('ward-status', WardStatus);

declare global {
  interface HTMLElementTagNameMap {
    'ward-status': WardStatus;
  }
}
