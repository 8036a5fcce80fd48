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
