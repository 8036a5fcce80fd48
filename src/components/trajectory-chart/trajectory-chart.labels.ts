import type { Knot } from '../../core/goal.js';
import { position } from '../../scale/linear.js';
import { createLabelPlacer, samplesOf } from '../../scene/label-places.js';
import { round } from '../../scene/marks.js';
import type { Layer, Paint, TextMark, TextStyle } from '../../scene/scene.js';
import type { Course } from './trajectory-chart.course.js';
import { alongOutlook, lastVisible } from './trajectory-chart.marks.js';
import { placeOf, type Place } from './trajectory-chart.places.js';
import type { TrajectoryPlan } from './trajectory-chart.plan.js';
import type { CourseWords } from './trajectory-chart.words.js';

/** The texts in the picture, and whether they name all that is drawn, so that no legend is needed. */
export interface CourseLabels {
  layer: Layer;
  areComplete: boolean;
}

interface Style {
  style: TextStyle;
  fill: Paint;
}

const strong: Style = { style: 'label-strong', fill: 'ink' };
const quiet: Style = { style: 'label', fill: 'ink-2' };

/** The most important first: now, its value, the difference to the plan, the target, the date of reaching it; then the names. */
export function courseLabels(
  course: Course,
  plan: TrajectoryPlan,
  words: CourseWords,
): CourseLabels {
  const placer = createLabelPlacer(plan.frame);
  const lines = drawnLines(course, plan);
  const beside = { ...plan.frame, x: plan.plot.x, y: 0 }; // the labels of the value axis stand on the left
  const facts = [nowLabel, valueLabel, gapLabel, targetLabel, reachLabel, formerLabel]
    .map((label) => placer.place(label(course, plan, words), lines, beside))
    .filter((mark) => mark !== null);
  const crossed = [...lines, ...crossLines(course, plan)];
  const wanted = [actualName, planName, forecastName]
    .map((name) => name(course, plan, words))
    .filter((places) => places.length > 0);
  const names = wanted
    .map((places) => placer.place(places, crossed, plan.plot))
    .filter((mark) => mark !== null);
  const areComplete = names.length === wanted.length;
  // A legend names everything: names beside some lines only would say it twice.
  const marks = areComplete ? [...facts, ...names] : facts;
  return { layer: { id: 'labels', marks }, areComplete };
}

/** What no text may cover: values, plan and forecast. */
function drawnLines({ actual, plan: knots, outlook }: Course, plan: TrajectoryPlan): Place[] {
  const forecast = outlook ? [outlook.from, alongOutlook(outlook, lastVisible(outlook, plan))] : [];
  const lines = [valuesOf(actual), knots, forecast];
  return lines.flatMap((line) => samplesOf(line.map((knot) => placeOf(plan, knot))));
}

/** What no name may cover besides: the target and today. */
function crossLines({ judged: { goal }, now }: Course, { plot, x, y }: TrajectoryPlan): Place[] {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const across = [goal.target, goal.band?.min, goal.band?.max].flatMap((value) => {
    const at = typeof value === 'number' ? position(y, value) : NaN;
    return Number.isNaN(at)
      ? []
      : samplesOf([
          { x: plot.x, y: at },
          { x: right, y: at },
        ]);
  });
  if (now === null) return across;
  const at = position(x, now);
  return [
    ...across,
    ...samplesOf([
      { x: at, y: plot.y },
      { x: at, y: bottom },
    ]),
  ];
}

function valuesOf({ xs, ys }: Course['actual']): Knot[] {
  return [...xs].flatMap((day, i) => (Number.isNaN(ys[i]) ? [] : [{ day, value: ys[i]! }]));
}

function text(
  words: string,
  x: number,
  y: number,
  anchor: TextMark['anchor'],
  style: Style,
): TextMark {
  return {
    type: 'text',
    role: 'label',
    x: round(x),
    y: round(y),
    lines: [words],
    anchor,
    ...style,
    halo: true,
  };
}

function nowLabel(
  { now }: Course,
  { x, plot }: TrajectoryPlan,
  { texts }: CourseWords,
): TextMark[] {
  if (now === null) return [];
  const at = position(x, now);
  const y = plot.y - 10;
  return (['middle', 'end', 'start'] as const).map((anchor) =>
    text(texts.now, at, y, anchor, strong),
  );
}

function valueLabel({ newest }: Course, plan: TrajectoryPlan, { print }: CourseWords): TextMark[] {
  if (!newest) return [];
  const { x, y } = placeOf(plan, newest);
  const value = print(newest.value);
  return [
    text(value, x + 10, y + 18, 'start', strong),
    text(value, x + 10, y - 10, 'start', strong),
    text(value, x - 10, y + 20, 'end', strong),
    text(value, x - 10, y - 12, 'end', strong),
  ];
}

function gapLabel(
  { newest, judged }: Course,
  plan: TrajectoryPlan,
  { againstPlan }: CourseWords,
): TextMark[] {
  const { expectedValue } = judged.assessment;
  if (!newest || expectedValue === null) return [];
  const { x, y } = placeOf(plan, newest);
  const planned = placeOf(plan, { day: newest.day, value: expectedValue });
  if (Math.abs(y - planned.y) < 8) return [];
  const isBehind = newest.value < expectedValue !== (judged.goal.better === 'lower');
  const style: Style = {
    style: 'label-strong',
    fill: isBehind ? 'off-track-text' : 'on-track-text',
  };
  const words = againstPlan(newest.value, expectedValue);
  const [above, beneath] = [Math.min(y, planned.y), Math.max(y, planned.y)];
  return [
    text(words, x - 10, above - 6, 'end', style),
    text(words, x + 10, above - 6, 'start', style),
    text(words, x + 10, (above + beneath) / 2 + 4, 'start', style),
    text(words, x - 10, beneath + 22, 'end', style),
  ];
}

function targetLabel(
  { judged: { goal } }: Course,
  { plot, y }: TrajectoryPlan,
  words: CourseWords,
): TextMark[] {
  const value = goal.target ?? goal.band?.max ?? goal.band?.min;
  if (value === null || value === undefined) return [];
  const at = position(y, value);
  const label = words.texts.target(words.target);
  const right = plot.x + plot.width;
  return [
    text(label, plot.x + 6, at - 6, 'start', strong),
    text(label, plot.x + 6, at + 17, 'start', strong),
    text(label, right, at - 6, 'end', strong),
    text(label, right, at + 17, 'end', strong),
  ];
}

/** At the newest of the former targets, whose line ends where it was revised. */
function formerLabel({ former }: Course, plan: TrajectoryPlan, words: CourseWords): TextMark[] {
  const last = former.at(-1);
  if (!last) return [];
  const { plot, x, y } = plan;
  const at = position(y, last.value);
  const label = words.texts.formerTarget(words.print(last.value));
  const end = Math.min(position(x, last.until), plot.x + plot.width);
  return [
    text(label, plot.x + 6, at - 6, 'start', quiet),
    text(label, plot.x + 6, at + 17, 'start', quiet),
    text(label, end + 8, at + 5, 'start', quiet),
  ];
}

function reachLabel({ outlook }: Course, plan: TrajectoryPlan, { when }: CourseWords): TextMark[] {
  if (!outlook?.reach) return [];
  const { x, y } = placeOf(plan, outlook.reach);
  const words = when(outlook.reach.day);
  return [26, -14, 44].flatMap((down) => [
    text(words, x, y + down, 'middle', strong),
    text(words, x + 6, y + down, 'end', strong),
  ]);
}

function actualName({ actual }: Course, plan: TrajectoryPlan, { texts }: CourseWords): TextMark[] {
  const places = valuesOf(actual).map((knot) => placeOf(plan, knot));
  const style: Style = { style: 'label-strong', fill: 'brand' };
  return places.flatMap(({ x, y }) => [
    text(texts.actual, x, y + 24, 'middle', style),
    text(texts.actual, x, y - 12, 'middle', style),
  ]);
}

function planName(
  { plan: knots }: Course,
  plan: TrajectoryPlan,
  { texts }: CourseWords,
): TextMark[] {
  if (knots.length < 2) return [];
  const along = samplesOf(knots.map((knot) => placeOf(plan, knot)));
  const tries = [0.5, 0.35, 0.65, 0.2, 0.8].map(
    (share) => along[Math.floor(share * along.length)]!,
  );
  return tries.flatMap(({ x, y }) => [
    text(texts.plan, x - 8, y - 8, 'end', quiet),
    text(texts.plan, x + 8, y + 20, 'start', quiet),
    text(texts.plan, x, y - 20, 'middle', quiet),
  ]);
}

function forecastName(
  { outlook }: Course,
  plan: TrajectoryPlan,
  { texts }: CourseWords,
): TextMark[] {
  if (!outlook) return [];
  const last = lastVisible(outlook, plan);
  const at = (share: number) =>
    placeOf(plan, alongOutlook(outlook, outlook.from.day + share * (last - outlook.from.day)));
  return [0.75, 0.5, 1]
    .map(at)
    .flatMap(({ x, y }) => [
      text(texts.forecast, x, y + 26, 'middle', quiet),
      text(texts.forecast, x, y + 26, 'end', quiet),
      text(texts.forecast, x, y - 14, 'end', quiet),
      text(texts.forecast, x, y + 44, 'end', quiet),
    ]);
}
