import type { DateMessages } from './messages/dates.js';
import type { GoalMessages } from './messages/goals.js';
import type { LatenessMessages } from './messages/lateness.js';
import type { NumberMessages } from './messages/numbers.js';
import type { StateMessages } from './messages/states.js';
import type { StatusMessages } from './messages/status.js';
import type { UnitMessages } from './messages/units.js';
import type { WordMessages } from './messages/words.js';
import type { CardMessages } from './messages/card.js';
import type { ExplainMessages } from './messages/explain.js';
import type { ChromeMessages } from './messages/chrome.js';
import type { FacetMessages } from './messages/facets.js';
import type { LineChartMessages } from './messages/line-chart.js';
import type { MapMessages } from './messages/map.js';
import type { NoteMessages } from './messages/notes.js';
import type { ProgressMessages } from './messages/progress.js';
import type { TrendMessages } from './messages/trend.js';
import type { BarChartMessages } from './messages/bar-chart.js';
import type { DonutChartMessages } from './messages/donut-chart.js';
import type { SparklineMessages } from './messages/sparkline.js';
import type { HeatmapMessages } from './messages/heatmap.js';
import type { RankChartMessages } from './messages/rank-chart.js';
import type { ScatterChartMessages } from './messages/scatter-chart.js';
import type { MapWaysMessages } from './messages/map-ways.js';
import type { TreemapMessages } from './messages/treemap.js';
import type { FlowChartMessages } from './messages/flow-chart.js';
import type { DataTableMessages } from './messages/data-table.js';
import type { LegendMessages } from './messages/legend.js';
import type { TrajectoryChartMessages } from './messages/trajectory-chart.js';
import type { ProgressRingMessages } from './messages/progress-ring.js';
import type { GoalSummaryMessages } from './messages/goal-summary.js';
import type { MilestonesMessages } from './messages/milestones.js';
import type { ScorecardMessages } from './messages/scorecard.js';
import type { TrackerMessages } from './messages/tracker.js';
import type { MapPointsMessages } from './messages/map-points.js';

/** What every element prints with: always loaded. */
export interface CoreMessages {
  readonly numbers: NumberMessages;
  readonly units: UnitMessages;
  readonly dates: DateMessages;
  readonly lateness: LatenessMessages;
  readonly goals: GoalMessages;
  readonly status: StatusMessages;
  readonly words: WordMessages;
  readonly states: StateMessages;
}

/** What some elements say: loaded with the elements that ask for it (see `texts.ts`). */
export interface ElementMessages {
  readonly chrome: ChromeMessages;
  readonly notes: NoteMessages;
  readonly trend: TrendMessages;
  readonly card: CardMessages;
  readonly explain: ExplainMessages;
  readonly progress: ProgressMessages;
  readonly lineChart: LineChartMessages;
  readonly facets: FacetMessages;
  readonly map: MapMessages;
  readonly barChart: BarChartMessages;
  readonly donutChart: DonutChartMessages;
  readonly sparkline: SparklineMessages;
  readonly heatmap: HeatmapMessages;
  readonly rankChart: RankChartMessages;
  readonly scatterChart: ScatterChartMessages;
  readonly mapWays: MapWaysMessages;
  readonly treemap: TreemapMessages;
  readonly flowChart: FlowChartMessages;
  readonly dataTable: DataTableMessages;
  readonly legend: LegendMessages;
  readonly trajectoryChart: TrajectoryChartMessages;
  readonly progressRing: ProgressRingMessages;
  readonly goalSummary: GoalSummaryMessages;
  readonly milestones: MilestonesMessages;
  readonly scorecard: ScorecardMessages;
  readonly tracker: TrackerMessages;
  readonly mapPoints: MapPointsMessages;
}

/** The whole catalogue of one language. */
export interface Messages extends CoreMessages, ElementMessages {}

/** What a page may register: any part of the catalogue. What is missing comes from a shipped language. */
export type PartialMessages = {
  readonly [Section in keyof Messages]?: Partial<Messages[Section]>;
};

/** One section of the catalogue in the language that every page carries. */
export interface Section<Name extends keyof ElementMessages> {
  readonly name: Name;
  readonly vi: ElementMessages[Name];
}
