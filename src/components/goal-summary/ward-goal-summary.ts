import { define } from '../../base/define.js';
import { WardGoalSummary } from './goal-summary.js';

define('ward-goal-summary', WardGoalSummary);

declare global {
  interface HTMLElementTagNameMap {
    'ward-goal-summary': WardGoalSummary;
  }
}
