// Floors 1–4 and the layouts: pure functions for Node, workers and servers. No DOM, no Lit.
import './i18n/english.js';

export { assess } from './core/assess.js';
export { checkIndicator } from './core/check-indicator.js';
export { colours, type ColourName } from './core/colour.js';
export { WardError, type ErrorCode, type ErrorDetails, type Issue } from './core/error.js';
export { addDuration, periodBounds } from './core/period.js';
export { rollUp } from './core/roll-up.js';
export { theilSen } from './core/statistics.js';
export { safeHref } from './core/url.js';
export type { AssessOptions, Assessment, Forecast, Note, RollUp } from './core/assessment.js';
export type {
  Better,
  Flag,
  Indicator,
  Milestone,
  Observation,
  Period,
  Qualifier,
  Status,
  Target,
  TaskStep,
} from './core/indicator.js';

export { compareNames, formatter, localeFor, registerLocale } from './i18n/register.js';
export { fold, matches, sameName } from './i18n/names.js';
export { noteText } from './i18n/note-text.js';
export type { Formatter } from './i18n/formatter.js';
export type { Messages, PartialMessages } from './i18n/messages.js';
export type { Locale } from './i18n/register.js';

export { parseNumber } from './data/figure.js';
export { explainParseError, isParseError, type ParseError } from './data/parse-error.js';
export { readCsv } from './data/csv.js';
export { readJson, readNdjson } from './data/json.js';
export { readTable } from './data/html-table.js';
export { readGeography, type Geography } from './data/geography.js';
export { toCsv, type ToCsvOptions } from './data/to-csv.js';
export type { ReadOptions, ReadResult, Row } from './data/row.js';

export { linearScale } from './scale/linear.js';
export { logScale } from './scale/log.js';
export { timeScale } from './scale/time.js';
export { colourClasses, type ClassOptions } from './scale/colour-classes.js';

export { describeTrend } from './scene/describe.js';
export { sortTable } from './scene/table.js';
export { walkPoints } from './scene/walk.js';
export type * from './scene/scene.js';
export type { Reference, ReferenceBand, ReferenceLine } from './scene/references.js';
export type { Moment, Span, Stretch } from './scene/spans.js';

export { layoutBarChart } from './components/bar-chart/bar-chart.layout.js';
export type { BarChartOptions } from './components/bar-chart/bar-chart.layout.js';
export { layoutDistrictMap } from './components/district-map/district-map.layout.js';
export type { DistrictMapOptions } from './components/district-map/district-map.options.js';
export { layoutHeatmap } from './components/heatmap/heatmap.layout.js';
export type { HeatmapOptions } from './components/heatmap/heatmap.layout.js';
export { layoutDonutChart } from './components/donut-chart/donut-chart.layout.js';
export type { DonutChartOptions } from './components/donut-chart/donut-chart.layout.js';
export { layoutFlowChart } from './components/flow-chart/flow-chart.layout.js';
export type { FlowChartOptions } from './components/flow-chart/flow-chart.layout.js';
export { layoutKpiCard } from './components/kpi-card/kpi-card.layout.js';
export type { KpiCardInput, KpiCardOptions } from './components/kpi-card/kpi-card.layout.js';
export { layoutLineChart } from './components/line-chart/line-chart.layout.js';
export type {
  Annotation,
  Curve,
  LineChartOptions,
} from './components/line-chart/line-chart.layout.js';
export { layoutProgressChart } from './components/progress-chart/progress-chart.layout.js';
export type { ProgressChartOptions } from './components/progress-chart/progress-chart.layout.js';
export { layoutScatterChart } from './components/scatter-chart/scatter-chart.layout.js';
export type { ScatterChartOptions } from './components/scatter-chart/scatter-chart.layout.js';
export { layoutDataTable } from './components/data-table/data-table.layout.js';
export type {
  DataTableColumn,
  DataTableOptions,
  DataTablePicture,
} from './components/data-table/data-table.layout.js';
export { layoutRankChart } from './components/rank-chart/rank-chart.layout.js';
export type { RankChartOptions } from './components/rank-chart/rank-chart.layout.js';
export { layoutTreemap } from './components/treemap/treemap.layout.js';
export type { TreemapOptions, TreemapScene } from './components/treemap/treemap.layout.js';
export { layoutSparkline } from './components/sparkline/sparkline.layout.js';
export type { SparklineOptions } from './components/sparkline/sparkline.layout.js';
export { layoutGoalSummary } from './components/goal-summary/goal-summary.layout.js';
export type {
  GoalSummaryOptions,
  SummaryScene,
} from './components/goal-summary/goal-summary.layout.js';
export { layoutMilestones } from './components/milestones/milestones.layout.js';
export type { MilestonesOptions } from './components/milestones/milestones.layout.js';
export { layoutProgressRing } from './components/progress-ring/progress-ring.layout.js';
export type {
  ProgressRingOptions,
  RingScene,
} from './components/progress-ring/progress-ring.layout.js';
export { layoutTracker } from './components/tracker/tracker.layout.js';
export type { TrackerOptions, TrackerScene } from './components/tracker/tracker.layout.js';
export { layoutTrajectoryChart } from './components/trajectory-chart/trajectory-chart.layout.js';
export type {
  TrajectoryOptions,
  TrajectoryScene,
} from './components/trajectory-chart/trajectory-chart.layout.js';
export { layoutScorecard } from './components/scorecard/scorecard.layout.js';
export type {
  ComparedValue,
  ScorecardOptions,
  ScorecardPicture,
} from './components/scorecard/scorecard.layout.js';
export { layoutMapPoints } from './components/map-points/map-points.layout.js';
export type { MapPointsScene } from './components/map-points/map-points.layout.js';
export type { MapPointsOptions } from './components/map-points/map-points.options.js';
export type { MapView } from './geo/view.js';
