import { bisector } from 'd3-array';
import type { Locale } from '../../i18n/register.js';
import { invert } from '../../scale/linear.js';
import { once } from '../../scene/once.js';
import type { Mark, Scene, ScenePoint, TooltipRow } from '../../scene/scene.js';
import type { Course } from './trajectory-chart.course.js';
import { placeOf } from './trajectory-chart.places.js';
import type { TrajectoryPlan } from './trajectory-chart.plan.js';
import { courseDays, dayKey, dayText, type CourseDay } from './trajectory-chart.table.js';
import type { CourseWords } from './trajectory-chart.words.js';

type CourseReading = Required<Pick<Scene, 'points' | 'hit' | 'overlay' | 'tooltip'>>;

/** Pixels around the plot in which a pointer still means its nearest day. */
const reach = 12;

/** Pointing, walking and the tooltip: one point a day, on what was if it is known, else on the plan or the forecast. */
export function courseReading(
  course: Course,
  plan: TrajectoryPlan,
  words: CourseWords,
  locale: Locale,
): CourseReading {
  const days = once(() => courseDays(course).filter((each) => shownValue(each) !== null));
  const points = once(() => days().map((each) => pointOf(course, each, plan, words, locale)));
  const dayOf = (point: ScenePoint) => days()[points().findIndex(({ key }) => key === point.key)];
  return {
    points: () => [points()],
    hit: (x, y) =>
      isNear(plan, x, y) ? (points()[nearest(days(), invert(plan.x, x))] ?? null) : null,
    overlay: (point, state) => (state === 'active' ? crosshair(plan, point) : [ring(point)]),
    tooltip: (point) => {
      const each = dayOf(point);
      return {
        title: each ? dayTitle(each, words, locale) : point.key,
        rows: each ? rowsOf(each, words) : [],
      };
    },
  };
}

function shownValue({ value, planned, forecast }: CourseDay): number | null {
  return value ?? forecast ?? planned;
}

function pointOf(
  course: Course,
  each: CourseDay,
  plan: TrajectoryPlan,
  words: CourseWords,
  locale: Locale,
): ScenePoint {
  const { y } = plan;
  const value = Math.min(Math.max(shownValue(each) ?? 0, y.domain[0]), y.domain[1]);
  const told = rowsOf(each, words).map(({ label, value: text }) =>
    locale.messages.words.labelled(label, text),
  );
  return {
    key: dayKey(course, each),
    series: null,
    ...placeOf(plan, { day: each.day, value }),
    label: locale.messages.words.labelled(dayTitle(each, words, locale), told.join('; ')),
    datum: course.judged.indicator,
  };
}

function dayTitle(each: CourseDay, words: CourseWords, locale: Locale): string {
  return each.index < 0 ? dayText(each, words, locale) : words.periodOf(each.index, 'sentence');
}

function rowsOf({ value, planned, forecast }: CourseDay, words: CourseWords): TooltipRow[] {
  const { texts, print, printComputed, againstPlan } = words;
  return [
    ...(value === null
      ? []
      : [{ label: texts.actual, value: print(value), paint: 'brand' } as const]),
    ...(planned === null
      ? []
      : [{ label: texts.plan, value: printComputed(planned), paint: 'ink-2' } as const]),
    ...(value === null || planned === null
      ? []
      : [{ label: texts.difference, value: againstPlan(value, planned) }]),
    ...(forecast === null
      ? []
      : [{ label: texts.forecast, value: printComputed(forecast), paint: 'brand' } as const]),
  ];
}

function isNear({ plot }: TrajectoryPlan, x: number, y: number): boolean {
  const isBeside = x >= plot.x - reach && x <= plot.x + plot.width + reach;
  return isBeside && y >= plot.y - reach && y <= plot.y + plot.height + reach;
}

const byDay = bisector(({ day }: CourseDay) => day);

function nearest(days: readonly CourseDay[], day: number): number {
  return byDay.center(days, day);
}

function crosshair({ plot }: TrajectoryPlan, point: ScenePoint): Mark[] {
  const d = `M${point.x},${plot.y}V${plot.y + plot.height}`;
  return [
    { type: 'path', role: 'crosshair', d, stroke: 'ink-3', strokeWidth: 1 },
    {
      type: 'circle',
      role: 'dot',
      x: point.x,
      y: point.y,
      r: 5,
      fill: 'brand',
      stroke: 'surface',
      strokeWidth: 1.5,
    },
  ];
}

function ring({ x, y }: ScenePoint): Mark {
  return {
    type: 'circle',
    role: 'selection',
    x,
    y,
    r: 8,
    fill: 'none',
    stroke: 'ink',
    strokeWidth: 2.5,
  };
}
