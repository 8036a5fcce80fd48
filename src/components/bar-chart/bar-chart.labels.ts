import { widest } from '../../scene/frame.js';
import { typeScale } from '../../scene/type-scale.js';
import type { BarModel } from './bar-chart.model.js';
import { isStacked } from './bar-chart.stack.js';
import type { OuterLabels } from './bar-chart.planned.js';
import type { BarWords } from './bar-chart.words.js';

/** More figures than these are a table. */
export const mostLabels = 400;
export const outerStyle = 'figure';
export const strongStyle = 'figure-strong';

/**
 * Values of bars, or totals of stacks that stand on one side of zero; null where there are too many to print, or nothing
 * to say (shares add up to 100 %).
 */
export function outerLabels(
  model: BarModel,
  words: BarWords,
  drawn: Int32Array,
): OuterLabels | null {
  const { mode, shown } = model;
  const lanes = isStacked(mode) ? Math.min(shown.length, 1) : shown.length;
  const isSpoken = mode !== 'percent' && lanes > 0;
  if (!isSpoken || drawn.length * lanes > mostLabels) return null;
  const texts = isStacked(mode)
    ? [Array.from(drawn, (category) => totalText(model, words, category))]
    : shown.map(({ series }) =>
        Array.from(drawn, (category) => words.printBeside(printable(series.values[category]))),
      );
  const { size, weight } = typeScale[strongStyle];
  return { texts, width: widest(texts.flat(), size, weight) };
}

function totalText({ stack }: BarModel, words: BarWords, category: number): string {
  const isOneSided = stack.low[category] === 0 || stack.high[category] === 0;
  return isOneSided ? words.printBeside(printable(stack.totals[category])) : '';
}

function printable(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
