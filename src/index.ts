export type { LoadState } from './base/ward-element.js';
export {
  WardErrorEvent,
  WardInfoEvent,
  WardLoadEvent,
  WardRetryEvent,
  WardSelectEvent,
} from './base/events.js';
export { registerLocale } from './i18n/register.js';

export { WardDistrictMap } from './components/district-map/district-map.js';
export { WardKpiCard } from './components/kpi-card/kpi-card.js';
export { WardLineChart } from './components/line-chart/line-chart.js';
export { WardProgressChart } from './components/progress-chart/progress-chart.js';
import './components/district-map/ward-district-map.js';
import './components/kpi-card/ward-kpi-card.js';
import './components/line-chart/ward-line-chart.js';
import './components/progress-chart/ward-progress-chart.js';
