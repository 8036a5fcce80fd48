import type { Judgement } from '../../core/assessment.js';
import { isCap, isLevel, type Band, type Goal } from '../../core/goal.js';
import { shareOf } from '../../core/value.js';
import type { ProgressMessages } from '../../i18n/messages/progress.js';
import type { Locale } from '../../i18n/register.js';
import type { JudgedGoal } from '../../scene/judged-goal.js';
import { stepStates, type StepState } from '../../scene/step-states.js';

/** Bars are drawn for these shares of the way from baseline (0) to target (1); what lies beyond is written out. */
const least = -0.2;
const most = 1.2;
/** Room at the left edge, and at the right for the figure of a bar that was cut, in the same shares. */
const roomLeft = 0.02;
const roomRight = 0.22;
/** A figure beside a bar says no more than this. */
const mostPercent = 99.99;

/** A place on a track in percent of the track's width, so that it can be drawn at any width. */
export type TrackX = number;

/** Where a share of the way from baseline to target stands on every track. */
export function trackX(share: number): TrackX {
  const width = most - least + roomLeft + roomRight;
  return Math.round((10_000 * (share - least + roomLeft)) / width) / 100;
}

/** The lines that run through all rows. */
export const trackLines: Readonly<Record<'baseline' | 'half' | 'target', TrackX>> = {
  baseline: trackX(0),
  half: trackX(0.5),
  target: trackX(1),
};

/** A bar that goes on where drawing ends, and the percentage that it stands for. */
export interface Beyond {
  side: 'left' | 'right';
  text: string;
}

/** Where a bar begins and ends, from left to right. */
export interface BarSpan {
  from: TrackX;
  to: TrackX;
}

/** Percent done, on the scale that all such rows share. */
export interface ProgressTrack {
  type: 'progress';
  /** Where the bar starts: at the baseline, or at zero where there is none. */
  origin: 'baseline' | 'zero';
  /** What lies under the bar: hatched without data, dashed before the start. */
  ground: 'plain' | 'hatched' | 'dashed';
  bar: BarSpan | null;
  /** The bar runs from the baseline backwards. */
  regressing: boolean;
  beyond: Beyond | null;
  /** Where the plan stands by now. */
  expected: TrackX | null;
  /** Where the target stood before it was revised. */
  formerTarget: TrackX | null;
}

/** Points of a maximum, on a scale of their own. */
export interface ScoreTrack {
  type: 'score';
  to: TrackX;
  target: TrackX | null;
  /** The maximum, written at its end. */
  label: string;
}

/** A value in or outside the band it should stay in, on a scale of its own. */
export interface BandTrack {
  type: 'band';
  low: TrackX;
  high: TrackX;
  value: TrackX;
  /** The value lies farther out than the track shows. */
  beyond: 'left' | 'right' | null;
}

/** The steps of a task, a dot each. */
export interface StepsTrack {
  type: 'steps';
  steps: readonly { x: TrackX; state: StepState }[];
}

/** No scale fits: words say why, unless the status does. */
export interface WordsTrack {
  type: 'words';
  text: string;
}

/** What a row draws between its value and its target. */
export type Track = ProgressTrack | ScoreTrack | BandTrack | StepsTrack | WordsTrack;

/** The track of one goal. Goals of all kinds share the rows, but no scale that is not theirs. */
export function layoutTrack(judged: JudgedGoal, texts: ProgressMessages, locale: Locale): Track {
  const { indicator, assessment } = judged;
  if (assessment.status === 'not-applicable') return words('');
  if (indicator.kind === 'pass-fail') return words(texts.passFailScale);
  if (assessment.status === 'no-data') return emptyTrack('hatched');
  if (assessment.status === 'not-started') return emptyTrack('dashed');
  if (indicator.kind === 'task') return layoutSteps(judged);
  if (indicator.kind === 'score') return layoutScore(judged, texts, locale) ?? words(texts.noScale);
  return layoutMeasure(judged, texts, locale);
}

function layoutMeasure(judged: JudgedGoal, texts: ProgressMessages, locale: Locale): Track {
  const { goal, assessment } = judged;
  if (goal.words !== null) return words(texts.wordsScale);
  const band = goal.band ?? levelOf(goal);
  if (band && assessment.value !== null)
    return layoutBand(band, assessment.value) ?? words(texts.noScale);
  if (goal.target === null) return words('');
  return layoutProgress(judged, locale) ?? words(texts.noScale);
}

function words(text: string): WordsTrack {
  return { type: 'words', text };
}

function emptyTrack(ground: ProgressTrack['ground']): ProgressTrack {
  return {
    type: 'progress',
    origin: 'baseline',
    ground,
    bar: null,
    regressing: false,
    beyond: null,
    expected: null,
    formerTarget: null,
  };
}

/** Percent done; without a baseline, or for a cap, percent of the target from zero. */
function layoutProgress({ goal, assessment }: JudgedGoal, locale: Locale): ProgressTrack | null {
  const fromZero = assessment.progress === null;
  const share = assessment.progress ?? shareOfTarget(goal, assessment);
  if (share === null) return null;
  const expected = fromZero
    ? shareOf(assessment.expectedValue, goal.target)
    : assessment.expectedProgress;
  return {
    ...emptyTrack('plain'),
    origin: fromZero ? 'zero' : 'baseline',
    bar: { from: trackX(Math.min(0, drawn(share))), to: trackX(Math.max(0, drawn(share))) },
    regressing: share < 0,
    beyond: beyondOf(share, locale),
    // Once the date has passed, the target itself is what was expected.
    expected: expected === null || assessment.status === 'overdue' ? null : trackX(drawn(expected)),
    formerTarget: formerTargetX(goal),
  };
}

function shareOfTarget(goal: Goal, { ratioToTarget, value }: Judgement): number | null {
  return isCap(goal) ? shareOf(value, goal.target) : ratioToTarget;
}

/** A share as far as bars are drawn. The number itself stays what it is. */
function drawn(share: number): number {
  return Math.min(most, Math.max(least, share));
}

function beyondOf(share: number, { format, messages }: Locale): Beyond | null {
  if (share >= least && share <= most) return null;
  const side = share < 0 ? 'left' : 'right';
  const percent = format.percent(Math.min(mostPercent, Math.max(-mostPercent, share)), {
    decimals: 0,
  });
  if (Math.abs(share) <= mostPercent) return { side, text: percent };
  const { below, above } = messages.numbers;
  return { side, text: side === 'left' ? below(percent) : above(percent) };
}

/** The last target that differs from today's. */
export function formerTargetOf({ target, revisions }: Goal): number | null {
  if (target === null) return null;
  return revisions.findLast(({ value }) => value !== target)?.value ?? null;
}

function formerTargetX(goal: Goal): TrackX | null {
  const former = formerTargetOf(goal);
  if (former === null || goal.baseline === null || goal.target === null) return null;
  const share = shareOf(former - goal.baseline, goal.target - goal.baseline);
  return share === null ? null : trackX(drawn(share));
}

function layoutScore(
  { indicator, goal, assessment }: JudgedGoal,
  texts: ProgressMessages,
  { format }: Locale,
): ScoreTrack | null {
  const { shareOfMax } = assessment;
  const max = indicator.maxScore;
  if (shareOfMax === null || max === undefined) return null;
  const target = shareOf(goal.target, max);
  return {
    type: 'score',
    to: trackX(clampShare(shareOfMax)),
    target: target === null ? null : trackX(clampShare(target)),
    label: texts.atMost(format.number(max)),
  };
}

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** To keep what the baseline was is a band without width. */
function levelOf(goal: Goal): Band | null {
  return isLevel(goal) ? { min: goal.target, max: goal.target } : null;
}

/** The band in the middle third, with as much room on either side; an open side is part of the band. */
function layoutBand(band: Band, value: number): BandTrack | null {
  const { low, width, room } = extentOf(band);
  const shown = width + 2 * room;
  if (!Number.isFinite(shown)) return null;
  const share = (figure: number) => (figure - low + room) / shown;
  const at = share(value);
  const beyond = at < 0 ? 'left' : 'right';
  return {
    type: 'band',
    low: trackX(band.min === null ? 0 : share(low)),
    high: trackX(band.max === null ? 1 : share(low + width)),
    value: trackX(clampShare(at)),
    beyond: at === clampShare(at) ? null : beyond,
  };
}

/** Where a band lies, and how much is shown on either side of it. */
function extentOf({ min, max }: Band): { low: number; width: number; room: number } {
  const edge = min ?? max ?? 0;
  const low = min ?? edge;
  const width = Math.max(0, (max ?? edge) - low);
  return { low, width, room: width || Math.abs(edge) / 5 || 1 };
}

function layoutSteps({ indicator, assessment }: JudgedGoal): StepsTrack {
  const states = stepStates(indicator, assessment);
  const last = Math.max(1, states.length - 1);
  return {
    type: 'steps',
    steps: states.map((state, index) => ({ x: trackX(index / last), state })),
  };
}
