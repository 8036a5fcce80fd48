import type { AssessOptions } from '../../core/assessment.js';
import { isLevel, type Band, type Goal } from '../../core/goal.js';
import { shareOf } from '../../core/value.js';
import type { ProgressMessages } from '../../i18n/messages/progress.js';
import type { Locale } from '../../i18n/register.js';
import type { Status } from '../../core/indicator.js';
import type { JudgedGoal } from '../../scene/judged-goal.js';
import { stepStates, type StepState } from '../../scene/step-states.js';
import { emptyTrack, layoutPercent, type ProgressTrack } from './progress-chart.percent.js';
import { ownScale } from './progress-chart.unit-scale.js';
import { layoutValue, type ValueTrack } from './progress-chart.value.js';
import type { Shape } from './progress-chart.shape.js';
import { clampShare, trackX, type TrackX } from './progress-chart.scale.js';

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
export type Track = ProgressTrack | ValueTrack | ScoreTrack | BandTrack | StepsTrack | WordsTrack;

/** What tracks share. */
export interface TrackContext extends Shape {
  texts: ProgressMessages;
  locale: Locale;
  /** What the goals were judged by. */
  judging: Pick<AssessOptions, 'thresholds'>;
}

/** The track of one goal. Goals of all kinds share the rows, but no scale that is not theirs. */
export function layoutTrack(judged: JudgedGoal, context: TrackContext): Track {
  const track = trackOf(judged, context);
  const hasPlan = track.type === 'progress' || track.type === 'value';
  return hasPlan && !context.showExpected ? { ...track, expected: null } : track;
}

function trackOf(judged: JudgedGoal, context: TrackContext): Track {
  const { texts, locale, ends } = context;
  const { indicator, assessment } = judged;
  if (assessment.status === 'not-applicable') return words('');
  if (indicator.kind === 'pass-fail') return words(texts.passFailScale);
  const ground = groundOf(assessment.status);
  if (ground !== 'plain') return valueTrack(judged, ground, context) ?? emptyTrack(ground, ends);
  if (indicator.kind === 'task') return layoutSteps(judged);
  if (indicator.kind === 'score') return layoutScore(judged, texts, locale) ?? words(texts.noScale);
  return layoutMeasure(judged, context);
}

/** What lies under a bar: hatched without data, dashed before the start. */
function groundOf(status: Status | null): ProgressTrack['ground'] {
  if (status === 'no-data') return 'hatched';
  return status === 'not-started' ? 'dashed' : 'plain';
}

/** The goal on an axis in its unit; null where rows are drawn by percent done, or it has no figure. */
function valueTrack(
  judged: JudgedGoal,
  ground: ProgressTrack['ground'],
  { scale: word, shared, variant: found, locale, judging }: TrackContext,
): ValueTrack | null {
  if (word === 'progress' || (judged.indicator.kind ?? 'measure') !== 'measure') return null;
  const isOwn = word === 'small-multiple';
  const variant = found === 'strip' ? 'bar' : found;
  const scale = isOwn ? ownScale(judged, variant !== 'dot') : shared;
  return scale && layoutValue(judged, ground, { scale, isOwn, variant, locale, judging });
}

function layoutMeasure(judged: JudgedGoal, context: TrackContext): Track {
  const { texts, locale, judging, ends } = context;
  const onAxis = valueTrack(judged, 'plain', context);
  if (onAxis) return onAxis;
  const { goal, assessment } = judged;
  if (goal.words !== null) return words(texts.wordsScale);
  const band = goal.band ?? levelOf(goal);
  if (band && assessment.value !== null)
    return layoutBand(band, assessment.value) ?? words(texts.noScale);
  if (goal.target === null) return words('');
  return layoutPercent(judged, locale, judging, ends) ?? words(texts.noScale);
}

function words(text: string): WordsTrack {
  return { type: 'words', text };
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
