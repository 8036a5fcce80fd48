import { define } from '../../base/define.js';
import { WardMilestones } from './milestones.js';

define('ward-milestones', WardMilestones);

declare global {
  interface HTMLElementTagNameMap {
    'ward-milestones': WardMilestones;
  }
}
