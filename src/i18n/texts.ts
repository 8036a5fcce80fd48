import type { Section } from './messages.js';
import { card as enCard } from './en/card.js';
import { card as viCard } from './vi/card.js';
import { chrome as enChrome } from './en/chrome.js';
import { chrome as viChrome } from './vi/chrome.js';
import { lineChart as enLineChart } from './en/line-chart.js';
import { lineChart as viLineChart } from './vi/line-chart.js';
import { map as enMap } from './en/map.js';
import { map as viMap } from './vi/map.js';
import { progress as enProgress } from './en/progress.js';
import { progress as viProgress } from './vi/progress.js';
import { trend as enTrend } from './en/trend.js';
import { trend as viTrend } from './vi/trend.js';
import { barChart as enBarChart } from './en/bar-chart.js';
import { barChart as viBarChart } from './vi/bar-chart.js';
import { donutChart as enDonutChart } from './en/donut-chart.js';
import { donutChart as viDonutChart } from './vi/donut-chart.js';
import { sparkline as enSparkline } from './en/sparkline.js';
import { sparkline as viSparkline } from './vi/sparkline.js';
import { heatmap as enHeatmap } from './en/heatmap.js';
import { heatmap as viHeatmap } from './vi/heatmap.js';
import { rankChart as enRankChart } from './en/rank-chart.js';
import { rankChart as viRankChart } from './vi/rank-chart.js';
import { scatterChart as enScatterChart } from './en/scatter-chart.js';
import { scatterChart as viScatterChart } from './vi/scatter-chart.js';
import { treemap as enTreemap } from './en/treemap.js';
import { treemap as viTreemap } from './vi/treemap.js';
import { flowChart as enFlowChart } from './en/flow-chart.js';
import { flowChart as viFlowChart } from './vi/flow-chart.js';
import { dataTable as enDataTable } from './en/data-table.js';
import { dataTable as viDataTable } from './vi/data-table.js';
import { legend as enLegend } from './en/legend.js';
import { legend as viLegend } from './vi/legend.js';
import { trajectoryChart as enTrajectoryChart } from './en/trajectory-chart.js';
import { trajectoryChart as viTrajectoryChart } from './vi/trajectory-chart.js';

// One section a constant: a page carries the texts of the elements that it loads, and no others.

export const card: Section<'card'> = { name: 'card', vi: viCard, en: enCard };
export const chrome: Section<'chrome'> = { name: 'chrome', vi: viChrome, en: enChrome };
export const lineChart: Section<'lineChart'> = {
  name: 'lineChart',
  vi: viLineChart,
  en: enLineChart,
};
export const map: Section<'map'> = { name: 'map', vi: viMap, en: enMap };
export const progress: Section<'progress'> = { name: 'progress', vi: viProgress, en: enProgress };
export const trend: Section<'trend'> = { name: 'trend', vi: viTrend, en: enTrend };
export const barChart: Section<'barChart'> = { name: 'barChart', vi: viBarChart, en: enBarChart };
export const donutChart: Section<'donutChart'> = {
  name: 'donutChart',
  vi: viDonutChart,
  en: enDonutChart,
};
export const sparkline: Section<'sparkline'> = {
  name: 'sparkline',
  vi: viSparkline,
  en: enSparkline,
};
export const heatmap: Section<'heatmap'> = { name: 'heatmap', vi: viHeatmap, en: enHeatmap };
export const rankChart: Section<'rankChart'> = {
  name: 'rankChart',
  vi: viRankChart,
  en: enRankChart,
};
export const scatterChart: Section<'scatterChart'> = {
  name: 'scatterChart',
  vi: viScatterChart,
  en: enScatterChart,
};
export const treemap: Section<'treemap'> = { name: 'treemap', vi: viTreemap, en: enTreemap };
export const flowChart: Section<'flowChart'> = {
  name: 'flowChart',
  vi: viFlowChart,
  en: enFlowChart,
};
export const dataTable: Section<'dataTable'> = {
  name: 'dataTable',
  vi: viDataTable,
  en: enDataTable,
};
export const legend: Section<'legend'> = { name: 'legend', vi: viLegend, en: enLegend };
export const trajectoryChart: Section<'trajectoryChart'> = {
  name: 'trajectoryChart',
  vi: viTrajectoryChart,
  en: enTrajectoryChart,
};
