import { usualDecimals } from '../../i18n/digits.js';
import type { ScorecardMessages } from '../../i18n/messages/scorecard.js';
import type { Locale } from '../../i18n/register.js';
import { isSame, isValue, percentOf } from '../../core/value.js';
import type { TableCell } from '../../scene/scene.js';
import type { Standing } from './scorecard.standing.js';

/** How a change is to be read. */
export type Tone = 'good' | 'bad' | 'neutral';

/** The figures of a row, printed. */
export interface ScorecardFigures {
  /** Points or a value. */
  value: TableCell;
  max: TableCell;
  /** How much of the maximum was had, 0–1 for the bar; null for none. */
  bar: number | null;
  share: TableCell;
  lost: TableCell;
  weight: TableCell;
  change: TableCell & { tone: Tone };
}

/** What figures are printed with. */
export interface Print {
  texts: ScorecardMessages;
  locale: Locale;
  /** Decimals of all points, so that they stand in line. */
  decimals: number;
}

/** As many decimals as the most exact of the points has. */
export function decimalsOf(standings: readonly Standing[]): number {
  const scored = standings.filter(({ max, sum }) => max !== null && sum === null);
  const figures = scored.flatMap(({ value, earlier }) => [value, earlier?.value]).filter(isValue);
  return figures.reduce((most, value) => Math.max(most, usualDecimals(value)), 0);
}

export function figuresOf(standing: Standing, print: Print): ScorecardFigures {
  const { value, max, lost, share, judged } = standing;
  const { locale } = print;
  const weight = judged?.indicator.weight;
  return {
    value: valueCell(standing, print),
    max: max === null ? blank : figureCell(max, locale.format.number(max)),
    bar: share === null ? null : Math.min(1, Math.max(0, share)),
    share: share === null ? blank : figureCell(percentOf(share), shareText(share, locale)),
    lost: lost === null ? blank : figureCell(lost, pointsText(lost, print)),
    weight: isValue(weight) ? figureCell(weight, locale.format.number(weight)) : blank,
    change: value === null ? { ...blank, tone: 'neutral' } : changeCell(standing, print),
  };
}

/** A figure in the way of the row that it stands in, as other units have it. */
export function likewise(value: number | null, standing: Standing, print: Print): TableCell {
  if (value === null) return absent(print.locale);
  const { judged, max, sum } = standing;
  const { status } = print.locale.messages;
  if (judged?.indicator.kind === 'pass-fail' && sum === null)
    return figureCell(value, value > 0 ? status.passed : status.failed);
  if (max !== null) return figureCell(value, pointsText(value, print));
  return figureCell(value, measureText(value, standing, print));
}

/** Nothing belongs here. */
const blank: TableCell = { text: '', value: null };

export const figureCell = (value: number, text: string): TableCell => ({ value, text });

/** What is missing is an en dash, read out in words. */
export function absent({ messages }: Locale): TableCell {
  return { text: messages.numbers.noData, value: null, spoken: messages.words.noData };
}

function valueCell(standing: Standing, print: Print): TableCell {
  const { value, max, sum, share, judged } = standing;
  if (value !== null)
    return figureCell(
      value,
      max === null ? measureText(value, standing, print) : pointsText(value, print),
    );
  if (sum && max === null) return blank;
  const { kind } = judged?.indicator ?? {};
  if (kind === 'task') return stepsCell(standing);
  return kind === 'pass-fail' && share === null ? blank : absent(print.locale);
}

function stepsCell({ judged }: Standing): TableCell {
  const { stepsDone = null, stepsTotal = null } = judged?.assessment ?? {};
  if (!stepsTotal) return blank;
  return { text: `${stepsDone ?? 0}/${stepsTotal}`, value: stepsDone ?? 0 };
}

function pointsText(points: number, { locale, decimals }: Print): string {
  return locale.format.number(points, { decimals });
}

function measureText(value: number, { judged }: Standing, { locale }: Print): string {
  const { unit, decimals } = judged?.indicator ?? {};
  return locale.format.number(value, { unit, decimals });
}

const shareText = (share: number, { format }: Locale): string =>
  format.percent(share, { decimals: 0 });

function changeCell(standing: Standing, print: Print): TableCell & { tone: Tone } {
  const { value, earlier, max, judged } = standing;
  if (value === null || earlier === null) return { ...blank, tone: 'neutral' };
  const { format } = print.locale;
  const delta = isSame(value, earlier.value) ? 0 : value - earlier.value;
  const decimals =
    max === null
      ? Math.max(usualDecimals(value), usualDecimals(earlier.value))
      : Math.max(print.decimals, 0);
  return {
    text: format.number(delta, { decimals, sign: true }),
    value: delta,
    spoken: format.change(delta, { decimals }),
    tone: toneOf(delta, judged?.goal.better ?? 'higher'),
  };
}

function toneOf(delta: number, better: string): Tone {
  if (delta === 0 || (better !== 'higher' && better !== 'lower')) return 'neutral';
  return delta > 0 === (better === 'higher') ? 'good' : 'bad';
}
