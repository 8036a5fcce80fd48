import { bisectLeft } from 'd3-array';
import type { Locale } from '../../i18n/register.js';
import { chrome, lineChart, trend } from '../../i18n/texts.js';
import { describeTrend, type Trend } from '../../scene/describe.js';
import type { LineData } from './line-chart.data.js';
import type { Line } from './line-chart.lines.js';
import type { LineSettings } from './line-chart.settings.js';
import type { LineWords } from './line-chart.words.js';

/** What a sentence is told from. */
export interface SentenceInput {
  data: LineData;
  /** The lines that are drawn. */
  lines: readonly Line[];
  /** The line that matters. */
  main: Line | undefined;
  settings: LineSettings;
  words: LineWords;
  locale: Locale;
}

/** Lines that are told one by one; of more only the main one is. */
const toldLines = 2;

/** A sentence or two on what the lines do, and one on what is forecast. */
export function describeLines({
  data,
  lines,
  main,
  settings,
  words,
  locale,
}: SentenceInput): string {
  const texts = locale.texts(trend);
  const chart = locale.texts(lineChart);
  const isHidden = lines.length === 0 && data.lines.length > 0;
  const known = lines.map((line) => knownPart(line, settings.forecastFrom));
  const filled = known.filter(({ ys }) => ys.some((y) => y === y));
  if (filled.length === 0 && !lines.some(({ low, high }) => low <= high))
    return isHidden ? locale.texts(chrome).allHidden : texts.sentence([chart.empty]);
  const spanOf = (line: Line) => (first: number, last: number) => {
    const { unit } = data.positions;
    const form = unit === 'year' || unit === 'day' ? 'short' : 'sentence'; // not "ngày 01/06/2025–ngày 30/07/2025"
    return texts.span(words.positionOf(line, first, form), words.positionOf(line, last, form));
  };
  const tell = (line: Line) => {
    const at = (index: number) => words.positionOf(line, index, 'sentence');
    const told: Trend = { name: words.nameOf(line), values: line.ys, at, span: spanOf(line) };
    return describeTrend(told, words.column, texts);
  };
  const forecast = describeForecast({ lines, main, settings, words, locale });
  if (filled.length === 0) return forecast;
  if (lines.length <= toldLines) return [...known.map(tell), forecast].filter(Boolean).join(' ');
  const longest = filled.reduce((a, b) => (b.xs.length > a.xs.length ? b : a));
  const count = chart.seriesCount(lines.length, spanOf(longest)(0, longest.xs.length - 1));
  const chosen = filled.find(({ key }) => key === main?.key) ?? filled[0]!;
  return [texts.sentence([count]), tell(chosen), forecast].filter(Boolean).join(' ');
}

/** A line up to its forecast. */
function knownPart(line: Line, forecastFrom: number): Line {
  if (!((line.xs.at(-1) ?? -Infinity) >= forecastFrom)) return line;
  const end = bisectLeft(line.xs, forecastFrom);
  return { ...line, xs: line.xs.subarray(0, end), ys: line.ys.subarray(0, end) };
}

/** From where on values are forecast, and where the forecast of the line that matters leads. */
function describeForecast(input: Omit<SentenceInput, 'data'>): string {
  const { lines, main, settings, words, locale } = input;
  const isForecast = (line: Line) => (line.xs.at(-1) ?? -Infinity) >= settings.forecastFrom;
  const line = main && isForecast(main) ? main : lines.find(isForecast);
  if (!line) return '';
  const chart = locale.texts(lineChart);
  const first = bisectLeft(line.xs, settings.forecastFrom);
  const last = line.ys.findLastIndex((y) => y === y);
  const at = (index: number) => words.positionOf(line, index, 'sentence');
  if (last < first) return locale.texts(trend).sentence([chart.forecastFrom(at(first))]);
  const value = words.column.full(line.ys[last]);
  const told = chart.forecastTo(at(first), words.nameOf(line), value, at(last));
  return locale.texts(trend).sentence([told]);
}
