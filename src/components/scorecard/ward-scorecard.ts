import { define } from '../../base/define.js';
import { WardScorecard } from './scorecard.js';

define('ward-scorecard', WardScorecard);

declare global {
  interface HTMLElementTagNameMap {
    'ward-scorecard': WardScorecard;
  }
}
