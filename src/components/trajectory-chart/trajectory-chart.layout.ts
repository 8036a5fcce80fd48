import { checkWord } from '../../core/check-word.js';
import type { Indicator, Status } from '../../core/indicator.js';
import { dateOf } from '../../core/period.js';
import type { Locale } from '../../i18n/register.js';
import { baseAxis, gridLayer, valueAxis } from '../../scene/axis.js';
import { emptyLayer } from '../../scene/empty.js';
import { usableFrame } from '../../scene/frame.js';
import { once } from '../../scene/once.js';
import type { Frame, Legend, Notice, Scene } from '../../scene/scene.js';
import { readCourse, type Course } from './trajectory-chart.course.js';
import { courseLabels } from './trajectory-chart.labels.js';
import { courseLayer, groundLayer, withinFrame } from './trajectory-chart.marks.js';
import type { TrajectoryOptions } from './trajectory-chart.options.js';
import { planTrajectory } from './trajectory-chart.plan.js';
import { courseReading } from './trajectory-chart.reading.js';
import { courseDays, courseTable } from './trajectory-chart.table.js';
import { courseWords, type CourseWords, type Fact } from './trajectory-chart.words.js';

export type { TrajectoryOptions } from './trajectory-chart.options.js';
export type { Fact } from './trajectory-chart.words.js';

/** The course of a goal as a picture, with what stands around it. */
export interface TrajectoryScene extends Scene {
  status: Status | null;
  /** The status in the words of its kind. */
  statusWord: string;
  /** The newest value and the target with its date, printed. */
  value: string;
  target: string;
  facts: readonly Fact[];
  /** What the forecast rests on, or why there is none. */
  method: string;
}

/**
 * One goal over time: its values, the planned path to its target, the way between the two, and a forecast with its
 * interval where three or more observations give one.
 */
export function layoutTrajectoryChart(
  indicator: Indicator,
  options: TrajectoryOptions,
  size: Frame,
  locale: Locale,
): TrajectoryScene {
  const frame = usableFrame(size);
  const course = courseOf(indicator, options);
  const words = courseWords(course, locale);
  const plan = planTrajectory(course, options, frame, locale);
  const labels = courseLabels(course, plan, words);
  const isBlank = course.newest === null && course.plan.length === 0;
  const rowCount = once(() => courseDays(course).length);
  const { assessment } = course.judged;
  return {
    kind: 'trajectory-chart',
    ...frame,
    plot: plan.plot,
    layers: [
      groundLayer(course, plan),
      gridLayer(plan.plot, plan.y),
      valueAxis(frame, plan.plot, plan.y, plan.valueLabels),
      baseAxis(frame, plan.plot, plan.x, plan.ticks),
      withinFrame(plan, courseLayer(course, plan, options)),
      labels.layer,
      ...(isBlank ? [emptyLayer(locale.messages.words.noData, frame)] : []),
    ],
    legend: labels.areComplete ? null : legendOf(course, words),
    ...courseReading(course, plan, words, locale),
    table: once(() => courseTable(course, words, locale)),
    get size() {
      return rowCount();
    },
    describe: once(words.describe),
    notices: revisionNotices(course, words, locale),
    issues: checkWord('gaps', options.gaps, ['break', 'bridge']),
    status: assessment.status,
    statusWord: words.statusWord,
    value: assessment.value === null ? '' : words.print(assessment.value),
    target: words.targetLine,
    facts: words.facts,
    method: words.method,
  };
}

function courseOf(indicator: Indicator, options: TrajectoryOptions): Course {
  const course = readCourse(indicator, options);
  return options.forecast === false ? { ...course, outlook: null } : course;
}

/** When the target was changed, and what it was before. */
function revisionNotices(
  { former }: Course,
  { texts, print }: CourseWords,
  { format }: Locale,
): Notice[] {
  return former.map(({ value, until }) => ({
    code: 'target-revised',
    text: texts.revised(print(value), format.date(dateOf(until))),
  }));
}

function legendOf({ plan, outlook, judged }: Course, { texts }: CourseWords): Legend {
  return {
    items: [
      { key: 'actual', label: texts.actual, paint: 'brand', shape: 'line' },
      ...(plan.length > 1
        ? [{ key: 'plan', label: texts.plan, paint: 'ink-2', shape: 'dashed' } as const]
        : []),
      ...(outlook
        ? [{ key: 'forecast', label: texts.forecast, paint: 'brand', shape: 'dashed' } as const]
        : []),
      ...(judged.goal.band
        ? [{ key: 'band', label: texts.band, paint: 'on-track-tint', shape: 'swatch' } as const]
        : []),
    ],
  };
}
