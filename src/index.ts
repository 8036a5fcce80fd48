export type { LoadState } from './base/ward-element.js';
export {
  WardDrillEvent,
  WardErrorEvent,
  WardInfoEvent,
  WardLoadEvent,
  WardRetryEvent,
  WardSelectEvent,
  WardToggleEvent,
  WardYearEvent,
} from './base/events.js';
export { registerLocale } from './i18n/register.js';

export { WardDistrictMap } from './components/district-map/district-map.js';
export { WardKpiCard } from './components/kpi-card/kpi-card.js';
export { WardLineChart } from './components/line-chart/line-chart.js';
export { WardProgressChart } from './components/progress-chart/progress-chart.js';
export { WardBarChart } from './components/bar-chart/bar-chart.js';
export { WardDonutChart } from './components/donut-chart/donut-chart.js';
export { WardSparkline } from './components/sparkline/sparkline.js';
export { WardHeatmap } from './components/heatmap/heatmap.js';
export { WardRankChart } from './components/rank-chart/rank-chart.js';
export { WardScatterChart } from './components/scatter-chart/scatter-chart.js';
export { WardTreemap } from './components/treemap/treemap.js';
export { WardFlowChart } from './components/flow-chart/flow-chart.js';
export { WardDataTable } from './components/data-table/data-table.js';
export { WardLegend } from './components/legend/legend.js';
export { WardStatus } from './components/status/status.js';
export { WardTrajectoryChart } from './components/trajectory-chart/trajectory-chart.js';
export { WardProgressRing } from './components/progress-ring/progress-ring.js';
export { WardGoalSummary } from './components/goal-summary/goal-summary.js';
export { WardMilestones } from './components/milestones/milestones.js';
export { WardScorecard } from './components/scorecard/scorecard.js';
export { WardTracker } from './components/tracker/tracker.js';
export { WardMapPoints } from './components/map-points/map-points.js';
import './components/district-map/ward-district-map.js';
import './components/kpi-card/ward-kpi-card.js';
import './components/line-chart/ward-line-chart.js';
import './components/progress-chart/ward-progress-chart.js';
import './components/bar-chart/ward-bar-chart.js';
import './components/donut-chart/ward-donut-chart.js';
import './components/sparkline/ward-sparkline.js';
import './components/heatmap/ward-heatmap.js';
import './components/rank-chart/ward-rank-chart.js';
import './components/scatter-chart/ward-scatter-chart.js';
import './components/treemap/ward-treemap.js';
import './components/flow-chart/ward-flow-chart.js';
import './components/data-table/ward-data-table.js';
import './components/legend/ward-legend.js';
import './components/status/ward-status.js';
import './components/trajectory-chart/ward-trajectory-chart.js';
import './components/progress-ring/ward-progress-ring.js';
import './components/goal-summary/ward-goal-summary.js';
import './components/milestones/ward-milestones.js';
import './components/scorecard/ward-scorecard.js';
import './components/tracker/ward-tracker.js';
import './components/map-points/ward-map-points.js';
