import type { Locale } from '../../i18n/register.js';
import { lineChart } from '../../i18n/texts.js';
import { contextColours } from '../../scale/palettes.js';
import type { Legend, LegendItem } from '../../scene/scene.js';
import type { Line } from './line-chart.lines.js';
import type { LineSettings } from './line-chart.settings.js';
import type { LineColours } from './line-chart.shown.js';
import type { LineWords } from './line-chart.words.js';

/** What a legend is made from. */
export interface LegendInput {
  /** All lines, hidden ones too: the legend is where they are shown again. */
  lines: readonly Line[];
  /** How many lines there are in all panels. */
  count: number;
  colours: LineColours;
  /** The line that matters; the others are grey. */
  main: string | null;
  settings: LineSettings;
  words: LineWords;
  locale: Locale;
}

/** The legend of the lines, if any is needed, and what explains a forecast; null where there is neither. */
export function lineLegend(input: LegendInput, namesLines: boolean): Legend | null {
  const items = [...(namesLines && input.count > 1 ? lineItems(input) : []), ...signs(input)];
  return items.length > 0 ? { items } : null;
}

/** An entry a line that has a colour of its own; those in grey share one. */
function lineItems({ lines, colours, main, settings, words, locale }: LegendInput): LegendItem[] {
  const shape = settings.stacking === 'none' ? 'line' : 'swatch';
  const isOther = ({ key }: Line) =>
    main === null ? colours.get(key)?.mark === contextColours.mark : key !== main;
  const items = lines
    .filter((line) => !isOther(line))
    .map((line): LegendItem => {
      const paint = (colours.get(line.key) ?? contextColours).mark;
      return { key: line.key, label: words.nameOf(line), paint, shape };
    });
  const others = lines.filter(isOther);
  const [first] = others;
  if (!first) return items;
  const paint = contextColours.mark;
  if (others.length === 1)
    return [...items, { key: first.key, label: words.nameOf(first), paint, shape }];
  const label = locale.texts(lineChart).others;
  const shared: LegendItem = { key: '', label, paint, shape, count: others.length, isFixed: true };
  return [...items, shared];
}

function signs({ lines, settings, locale }: LegendInput): LegendItem[] {
  const { forecastFrom } = settings;
  if (!lines.some(({ xs }) => (xs.at(-1) ?? -Infinity) >= forecastFrom)) return [];
  const label = locale.texts(lineChart).forecast;
  return [{ key: '', label, paint: 'ink-3', shape: 'dashed', isFixed: true }];
}
