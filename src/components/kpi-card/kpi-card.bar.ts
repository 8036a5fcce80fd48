import { isCap } from '../../core/goal.js';
import type { Band } from '../../core/goal.js';
import type { CardFacts } from './kpi-card.facts.js';
import type { BarEnd, CardBar, Span } from './kpi-card.picture.js';

/** A scale of the bar: from a number to its share of the width. */
interface Axis {
  low: number;
  high: number;
}

/** Beyond so many times the way to the target the bar is cut, and says so. */
const longest = 4;
/** Room to the left of the baseline for a value that is worse, as a share of the way. */
const leastRoom = 0.25;
const mostRoom = 1;
/** Room beyond the edges of a band, in widths of the band. */
const aroundBand = 1.5;

const plain = {
  track: 'plain',
  way: [0, 1],
  fill: null,
  backwards: false,
  cut: null,
  origin: null,
  expected: null,
  target: null,
  band: null,
  point: null,
} as const satisfies Omit<CardBar, 'text'>;

/** The bar between baseline and target; null where there is no way to draw. */
export function layoutBar(facts: CardFacts): CardBar | null {
  const { assessment, goal } = facts;
  if (!hasWay(facts)) return null;
  const text = textOf(facts);
  const target = goal.target === null ? null : 1;
  if (assessment.status === 'not-started') return { ...plain, track: 'dashed', target, text };
  if (assessment.value === null) return { ...plain, track: 'hatched', target, text };
  const drawn = drawValue(facts, assessment.value);
  return drawn && { ...plain, ...drawn, text };
}

function hasWay({ withheld, isContrary, indicator, goal }: CardFacts): boolean {
  if (withheld || isContrary) return false;
  if (indicator.kind === 'pass-fail' || indicator.kind === 'task') return false;
  return goal.target !== null || goal.band !== null || indicator.kind === 'score';
}

function drawValue(facts: CardFacts, value: number): Partial<CardBar> | null {
  const { goal, indicator } = facts;
  if (goal.band) return bandBar(goal.band, value);
  if (indicator.kind === 'score') return scoreBar(facts);
  return goal.target === null ? null : pointBar(facts, value, goal.target);
}

function pointBar(
  { assessment, goal }: CardFacts,
  value: number,
  target: number,
): Partial<CardBar> | null {
  const { progress, expectedProgress, expectedValue, ratioToTarget } = assessment;
  const expected = expectedValue === null ? null : expectedValue / target;
  if (isCap(goal)) return target > 0 ? wayBar(Math.max(0, value / target), expected) : null;
  if (progress !== null) return wayBar(progress, expectedProgress);
  if (ratioToTarget === null) return null;
  return value < 0 ? divergingBar(value, target) : wayBar(ratioToTarget, expected);
}

/** Baseline at 0 and target at 1. What lies beyond shrinks the scale, so that every mark stands at its true place. */
function wayBar(progress: number, expected: number | null): Partial<CardBar> {
  const room = Math.min(mostRoom, Math.max(leastRoom, -progress * 1.25));
  const axis = { low: progress < 0 ? -room : 0, high: Math.min(longest, Math.max(1, progress)) };
  const drawn = Math.min(axis.high, Math.max(axis.low, progress));
  return {
    way: [share(axis, 0), share(axis, 1)],
    fill: progress === 0 ? null : spanOf(axis, 0, drawn),
    backwards: progress < 0,
    cut: cutOf(progress, drawn),
    origin: progress < 0 ? share(axis, 0) : null,
    expected: tickBetween(axis, expected),
    target: share(axis, 1),
  };
}

/** Points of a maximum. */
function scoreBar({ assessment, goal, indicator }: CardFacts): Partial<CardBar> | null {
  const { shareOfMax: reached, expectedValue } = assessment;
  const { maxScore: max = 0 } = indicator;
  if (reached === null) return null;
  const axis = { low: 0, high: Math.min(longest, Math.max(1, reached)) };
  const target = goal.target === null ? null : share(axis, goal.target / max);
  const expected = expectedValue === null ? null : share(axis, expectedValue / max);
  return {
    ...wayBar(Math.max(0, reached), null),
    target,
    expected: expected === target ? null : expected,
  };
}

/** Below zero without a baseline: zero is where the bar begins. */
function divergingBar(value: number, target: number): Partial<CardBar> {
  const axis = { low: Math.min(value, target), high: Math.max(0, target) };
  return {
    fill: spanOf(axis, 0, value),
    origin: share(axis, 0),
    backwards: target > 0,
    target: share(axis, target),
  };
}

function bandBar(band: Band, value: number): Partial<CardBar> | null {
  const axis = bandAxis(band, value);
  if (!axis) return null;
  const [min, max] = [band.min ?? axis.low, band.max ?? axis.high];
  return { band: spanOf(axis, min, max), point: share(axis, value) };
}

/** The band with room on both sides, wide enough for the value. */
function bandAxis({ min, max }: Band, value: number): Axis | null {
  const [low, high] = [min ?? max ?? 0, max ?? min ?? 0];
  const width = high - low || Math.abs(low) * 0.2 || 1;
  const around = aroundBand * width;
  const axis = {
    low: Math.min(low - around, value - width / 4),
    high: Math.max(high + around, value + width / 4),
  };
  return Number.isFinite(axis.high - axis.low) ? axis : null;
}

/** What stands under the ends of the bar. */
export function layoutEnds(
  facts: CardFacts,
  bar: CardBar | null,
): { start: BarEnd | null; end: BarEnd | null } {
  const { assessment, goal, isContrary, withheld } = facts;
  if (isContrary || withheld) return { start: null, end: null };
  if (goal.band) return bandEnds(facts, goal.band, assessment.value);
  return { start: startOf(facts, bar), end: endOf(facts, bar) };
}

function bandEnds({ decimals, locale }: CardFacts, band: Band, value: number | null) {
  const axis = value === null ? null : bandAxis(band, value);
  if (!axis) return { start: null, end: null };
  const print = (edge: number) => locale.format.number(edge, { decimals: decimals.value });
  return {
    start: { label: '', value: print(axis.low), at: 0 },
    end: { label: '', value: print(axis.high), at: 1 },
  };
}

function startOf(
  { assessment, goal, indicator, locale, texts, decimals, unit }: CardFacts,
  bar: CardBar | null,
): BarEnd | null {
  const isFromStart = !goal.isYearly && indicator.kind !== 'score';
  if (!isFromStart || assessment.value === null) return null;
  if (goal.baseline !== null) {
    const value = withTightUnit(locale, goal.baseline, unit, decimals.value);
    return { label: locale.messages.words.baseline, value, at: bar?.origin ?? 0 };
  }
  const { ratioToTarget } = assessment;
  if (ratioToTarget === null || ratioToTarget < 0) return null;
  return { label: texts.ratioToTarget(percentOf(locale, ratioToTarget)), value: '', at: 0 };
}

function endOf({ goal, locale, decimals, unit }: CardFacts, bar: CardBar | null): BarEnd | null {
  const label = locale.messages.words.target;
  const at = bar?.target ?? 1;
  if (goal.target !== null) {
    return {
      label,
      value: withTightUnit(locale, goal.target, unit, decimals.target),
      at,
    };
  }
  return goal.words === null ? null : { label, value: goal.words.normalize('NFC').trim(), at };
}

/** The unit stands beside the value already: only a sign that belongs to the number is repeated. */
function withTightUnit(
  { format }: CardFacts['locale'],
  value: number,
  unit: string | undefined,
  decimals: number | undefined,
): string {
  const { prefix, number, gap, unit: word } = format.parts(value, { unit, decimals });
  return gap === '' && !prefix ? number + word : number;
}

/** What the bar says, for those who do not see it. */
function textOf({ assessment, goal, locale, texts }: CardFacts): string {
  const { progress, expectedProgress, ratioToTarget, shareOfMax } = assessment;
  if (goal.band || assessment.value === null) return '';
  if (progress !== null) {
    const plan = expectedProgress === null ? null : percentOf(locale, expectedProgress);
    return texts.progress(percentOf(locale, progress), plan);
  }
  if (shareOfMax !== null) return texts.shareOfMax(percentOf(locale, shareOfMax));
  return ratioToTarget === null ? '' : texts.ratioToTarget(percentOf(locale, ratioToTarget));
}

/** At most one decimal; what is not all is never told as 100 %. */
function percentOf({ format }: CardFacts['locale'], fraction: number): string {
  const rounded = Math.round(fraction * 1000) / 1000;
  return format.percent(fraction < 1 ? Math.min(rounded, 0.999) : rounded);
}

function share({ low, high }: Axis, value: number): number {
  const at = (value - low) / (high - low);
  return Math.round(Math.min(1, Math.max(0, at)) * 10_000) / 10_000;
}

function spanOf(axis: Axis, a: number, b: number): Span {
  return [share(axis, Math.min(a, b)), share(axis, Math.max(a, b))];
}

function cutOf(progress: number, drawn: number): CardBar['cut'] {
  if (progress > drawn) return 'end';
  return progress < drawn ? 'start' : null;
}

/** The plan's tick, unless it stands at the target itself or outside the scale. */
function tickBetween(axis: Axis, expected: number | null): number | null {
  const isShown = expected !== null && expected >= axis.low && expected < 1 - 1e-6;
  return isShown ? share(axis, expected) : null;
}
