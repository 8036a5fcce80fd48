import type { Messages } from './messages.js';
import { barChart } from './en/bar-chart.js';
import { card } from './en/card.js';
import { chrome } from './en/chrome.js';
import { dataTable } from './en/data-table.js';
import { dates } from './en/dates.js';
import { donutChart } from './en/donut-chart.js';
import { explain } from './en/explain.js';
import { facets } from './en/facets.js';
import { flowChart } from './en/flow-chart.js';
import { goals } from './en/goals.js';
import { heatmap } from './en/heatmap.js';
import { lateness } from './en/lateness.js';
import { legend } from './en/legend.js';
import { lineChart } from './en/line-chart.js';
import { map } from './en/map.js';
import { notes } from './en/notes.js';
import { numbers } from './en/numbers.js';
import { progress } from './en/progress.js';
import { rankChart } from './en/rank-chart.js';
import { scatterChart } from './en/scatter-chart.js';
import { sparkline } from './en/sparkline.js';
import { states } from './en/states.js';
import { status } from './en/status.js';
import { trajectoryChart } from './en/trajectory-chart.js';
import { mapWays } from './en/map-ways.js';
import { treemap } from './en/treemap.js';
import { trend } from './en/trend.js';
import { units } from './en/units.js';
import { words } from './en/words.js';
import { progressRing } from './en/progress-ring.js';
import { goalSummary } from './en/goal-summary.js';
import { milestones } from './en/milestones.js';
import { scorecard } from './en/scorecard.js';
import { tracker } from './en/tracker.js';
import { mapPoints } from './en/map-points.js';

/** The whole catalogue in English. It loads with the first element that speaks it: see `textsOf` in `register.ts`. */
export const en: Messages = {
  numbers,
  units,
  dates,
  lateness,
  goals,
  status,
  words,
  states,
  chrome,
  notes,
  trend,
  card,
  explain,
  progress,
  lineChart,
  facets,
  map,
  barChart,
  donutChart,
  sparkline,
  heatmap,
  rankChart,
  scatterChart,
  mapWays,
  treemap,
  flowChart,
  dataTable,
  legend,
  trajectoryChart,
  progressRing,
  goalSummary,
  milestones,
  scorecard,
  tracker,
  mapPoints,
};
