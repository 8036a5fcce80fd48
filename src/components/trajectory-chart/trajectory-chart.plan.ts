import type { Locale } from '../../i18n/register.js';
import { exactScale, linearScale, type LinearScale, type TimeScale } from '../../scale/linear.js';
import type { TickRows } from '../../scale/ticks.js';
import { timeScale } from '../../scale/time.js';
import { timeTicks } from '../../scale/time-ticks.js';
import { baseAxisHeight, fittingTicks, valueLabels, type ValueLabels } from '../../scene/axis.js';
import { plotBox } from '../../scene/frame.js';
import { halfOfWidest } from '../../scene/position-ticks.js';
import type { Box, Frame } from '../../scene/scene.js';
import { naturalBounds } from './trajectory-chart.bounds.js';
import type { Course } from './trajectory-chart.course.js';
import type { TrajectoryOptions } from './trajectory-chart.options.js';

/** Where everything stands: decided before anything is drawn. */
export interface TrajectoryPlan {
  frame: Frame;
  plot: Box;
  x: TimeScale;
  y: LinearScale;
  valueLabels: ValueLabels;
  ticks: TickRows;
}

/** Over the plot, for the word of the day that is now. */
const top = 24;
const unitHeight = 20;
const rightEdge = 16;
/** Below these sizes labels would take more room than the course. */
const [leastWidth, leastHeight] = [160, 100];
/** The narrowest label with its distance, in pixels. */
const leastTick = 12;
/** A forecast widens the axis by at most this share of what was observed and planned. */
const forecastShare = 0.5;
const noLabels: ValueLabels = { ticks: [], unit: '', width: 0 };
const noTicks: TickRows = { ticks: [], groups: [] };

export function planTrajectory(
  course: Course,
  options: TrajectoryOptions,
  frame: Frame,
  locale: Locale,
): TrajectoryPlan {
  const flat = valueScale(course, options, frame);
  const isLarge = frame.width >= leastWidth && frame.height >= leastHeight;
  const labels = isLarge ? valueLabels(flat, course.judged.indicator, locale) : noLabels;
  const domain = dayExtent(course);
  const most = Math.ceil(frame.width / leastTick);
  const candidates = () => (domain ? timeTicks(domain, course.unit, locale, most) : []);
  const overhang = halfOfWidest(candidates());
  const margins = {
    top: labels.unit ? top + unitHeight : top,
    right: Math.min(rightEdge + overhang, frame.width / 8),
    bottom: 0,
    left: Math.max(labels.width, Math.min(overhang, frame.width / 8)),
  };
  const { x: left, width } = plotBox(frame, margins);
  const x = timeScale(domain ?? [0, 0], [left, left + width]);
  const ticks = isLarge ? fittingTicks(candidates(), x, frame) : noTicks;
  const plot = plotBox(frame, { ...margins, bottom: Math.max(baseAxisHeight(ticks), 8) });
  const y = { ...flat, range: [plot.y + plot.height, plot.y] as const };
  return { frame, plot, x, y, valueLabels: labels, ticks };
}

/** The scale of the values, its range still open. */
function valueScale(
  course: Course,
  { zero = false }: TrajectoryOptions,
  frame: Frame,
): LinearScale {
  const { goal } = course.judged;
  const values = [
    ...[...course.actual.ys].filter((value) => !Number.isNaN(value)),
    ...course.plan.map(({ value }) => value),
    ...course.former.map(({ value }) => value),
    ...[goal.target, goal.band?.min, goal.band?.max].filter((value) => typeof value === 'number'),
  ];
  if (values.length === 0) return exactScale([0, 1], [0, 1], { ticks: 0 });
  const [low, high] = withForecast(course, [Math.min(...values), Math.max(...values)]);
  const ticks = Math.min(5, Math.max(2, Math.floor(frame.height / 48)));
  const whole = values.every((value) => Number.isInteger(value));
  return linearScale([low, high], [0, 1], { zero, whole, ticks });
}

/** Room for the forecast, as far as it does not squeeze what is known. */
function withForecast(
  { outlook, judged }: Course,
  [low, high]: readonly [number, number],
): readonly [number, number] {
  if (!outlook) return [low, high];
  const end = outlook.from.value + outlook.slope * (outlook.to - outlook.from.day);
  const room = forecastShare * (high - low || Math.abs(high) || 1);
  const [least, most] = naturalBounds(judged.indicator, low, high);
  const largest = Number.MAX_VALUE;
  return [
    Math.min(low, Math.max(end, low - room, least, -largest)),
    Math.max(high, Math.min(end, high + room, most, largest)),
  ];
}

function dayExtent({
  actual,
  plan,
  outlook,
  now,
  judged,
}: Course): readonly [number, number] | null {
  const known = judged.goal.end === null ? [] : [judged.goal.end];
  const days = [...actual.xs, ...plan.map(({ day }) => day), ...(outlook ? [outlook.to] : [])];
  const all =
    days.length > 0 || now !== null ? [...days, ...(now === null ? [] : [now]), ...known] : [];
  return all.length === 0 ? null : [Math.min(...all), Math.max(...all)];
}
