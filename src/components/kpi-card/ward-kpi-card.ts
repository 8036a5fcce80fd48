import { define } from '../../base/define.js';
import { WardKpiCard } from './kpi-card.js';

define('ward-kpi-card', WardKpiCard);

declare global {
  interface HTMLElementTagNameMap {
    'ward-kpi-card': WardKpiCard;
  }
}
