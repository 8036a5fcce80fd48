import { capitalised } from '../../i18n/capitalised.js';
import type { Locale } from '../../i18n/register.js';
import { lineChart } from '../../i18n/texts.js';
import type { TooltipContent, TooltipRow } from '../../scene/scene.js';
import { spansAt } from '../../scene/spans.js';
import { thickness } from './line-chart.drawn.js';
import type { LineSettings } from './line-chart.settings.js';
import type { PlacedLine } from './line-chart.shown.js';
import type { LineWords } from './line-chart.words.js';

/** A point of a line by index. */
export interface Place {
  placed: PlacedLine;
  index: number;
}

/** What a tooltip tells with. */
interface TooltipContext {
  settings: LineSettings;
  words: LineWords;
  locale: Locale;
}

/** More lines would cover the picture that they explain. */
const mostLines = 10;

/** All lines at the position of one point, which comes first where there are too many, and what they compare with. */
export function tooltipAt(
  here: Place,
  column: readonly Place[],
  { settings, words, locale }: TooltipContext,
): TooltipContent {
  const { line } = here.placed;
  const x = line.xs[here.index]!;
  const texts = locale.texts(lineChart);
  const order = settings.stacking === 'none' ? column : [...column].reverse(); // as they lie
  const told = order.length > mostLines ? [here, ...order.filter(isOther(here))] : order;
  const rows = told.slice(0, mostLines).map((place) => rowOf(place, settings, words));
  const more = told.length - rows.length;
  if (more > 0) rows.push({ label: texts.moreLines(more), value: '' });
  rows.push(...totalOf(column, settings, words, texts.total));
  for (const reference of settings.references) {
    const label = words.referenceLabel(reference);
    rows.push({ label, value: words.referenceValue(reference), paint: 'ink' });
  }
  const remarks = settings.annotations.filter((remark) => remark.x === x).map(({ text }) => text);
  const forecast = x >= settings.forecastFrom ? [texts.forecast] : [];
  const subtitle = [...forecast, ...spansAt(settings.spans, x), ...remarks].join('. ');
  const title = capitalised(words.positionOf(line, here.index, 'sentence'), locale.tag);
  return { title, ...(subtitle && { subtitle }), rows };
}

function isOther(here: Place): (place: Place) => boolean {
  return ({ placed }) => placed !== here.placed;
}

function rowOf(
  { placed: { line, colours }, index }: Place,
  settings: LineSettings,
  words: LineWords,
): TooltipRow {
  const value = words.valueOf(line, index);
  const share = settings.stacking === 'share' ? thickness(line, index) : NaN;
  const text = Number.isNaN(share) ? value : `${value} (${words.share(share)})`;
  return { label: words.nameOf(line), value: text, paint: colours.mark };
}

/** The sum of a stack, where no part of it is missing. */
function totalOf(
  column: readonly Place[],
  { stacking }: LineSettings,
  words: LineWords,
  label: string,
): TooltipRow[] {
  if (stacking === 'none' || column.length < 2) return [];
  const total = column.reduce((sum, { placed, index }) => sum + placed.line.ys[index]!, 0);
  return Number.isFinite(total) ? [{ label, value: words.print(total) }] : [];
}
