import type { Section } from './messages.js';
import { card as viCard } from './vi/card.js';
import { chrome as viChrome } from './vi/chrome.js';
import { lineChart as viLineChart } from './vi/line-chart.js';
import { map as viMap } from './vi/map.js';
import { progress as viProgress } from './vi/progress.js';
import { trend as viTrend } from './vi/trend.js';
import { barChart as viBarChart } from './vi/bar-chart.js';
import { donutChart as viDonutChart } from './vi/donut-chart.js';
import { sparkline as viSparkline } from './vi/sparkline.js';
import { heatmap as viHeatmap } from './vi/heatmap.js';
import { rankChart as viRankChart } from './vi/rank-chart.js';
import { scatterChart as viScatterChart } from './vi/scatter-chart.js';
import { mapWays as viMapWays } from './vi/map-ways.js';
import { treemap as viTreemap } from './vi/treemap.js';
import { flowChart as viFlowChart } from './vi/flow-chart.js';
import { dataTable as viDataTable } from './vi/data-table.js';
import { legend as viLegend } from './vi/legend.js';
import { facets as viFacets } from './vi/facets.js';
import { trajectoryChart as viTrajectoryChart } from './vi/trajectory-chart.js';
import { progressRing as viProgressRing } from './vi/progress-ring.js';
import { goalSummary as viGoalSummary } from './vi/goal-summary.js';
import { milestones as viMilestones } from './vi/milestones.js';
import { scorecard as viScorecard } from './vi/scorecard.js';
import { mapPoints as viMapPoints } from './vi/map-points.js';

// One section a constant: a page carries the texts of the elements that it loads, and no others. The English ones come
// together, with the first page that speaks it (`en.ts`).

export const card: Section<'card'> = { name: 'card', vi: viCard };
export const chrome: Section<'chrome'> = { name: 'chrome', vi: viChrome };
export const lineChart: Section<'lineChart'> = {
  name: 'lineChart',
  vi: viLineChart,
};
export const facets: Section<'facets'> = { name: 'facets', vi: viFacets };
export const map: Section<'map'> = { name: 'map', vi: viMap };
export const progress: Section<'progress'> = { name: 'progress', vi: viProgress };
export const trend: Section<'trend'> = { name: 'trend', vi: viTrend };
export const barChart: Section<'barChart'> = { name: 'barChart', vi: viBarChart };
export const donutChart: Section<'donutChart'> = {
  name: 'donutChart',
  vi: viDonutChart,
};
export const sparkline: Section<'sparkline'> = {
  name: 'sparkline',
  vi: viSparkline,
};
export const heatmap: Section<'heatmap'> = { name: 'heatmap', vi: viHeatmap };
export const rankChart: Section<'rankChart'> = {
  name: 'rankChart',
  vi: viRankChart,
};
export const scatterChart: Section<'scatterChart'> = {
  name: 'scatterChart',
  vi: viScatterChart,
};
export const mapWays: Section<'mapWays'> = { name: 'mapWays', vi: viMapWays };
export const treemap: Section<'treemap'> = { name: 'treemap', vi: viTreemap };
export const flowChart: Section<'flowChart'> = {
  name: 'flowChart',
  vi: viFlowChart,
};
export const dataTable: Section<'dataTable'> = {
  name: 'dataTable',
  vi: viDataTable,
};
export const legend: Section<'legend'> = { name: 'legend', vi: viLegend };
export const trajectoryChart: Section<'trajectoryChart'> = {
  name: 'trajectoryChart',
  vi: viTrajectoryChart,
};
export const progressRing: Section<'progressRing'> = { name: 'progressRing', vi: viProgressRing };
export const goalSummary: Section<'goalSummary'> = { name: 'goalSummary', vi: viGoalSummary };
export const milestones: Section<'milestones'> = { name: 'milestones', vi: viMilestones };
export const scorecard: Section<'scorecard'> = { name: 'scorecard', vi: viScorecard };
export const mapPoints: Section<'mapPoints'> = { name: 'mapPoints', vi: viMapPoints };
