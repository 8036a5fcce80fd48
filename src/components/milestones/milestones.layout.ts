import { group } from 'd3-array';
import { lastDayOf } from '../../core/fields.js';
import { dateOf, DEFAULT_TIME_ZONE } from '../../core/period.js';
import type { Status } from '../../core/indicator.js';
import type { Row } from '../../data/row.js';
import type { MilestonesMessages } from '../../i18n/messages/milestones.js';
import type { Locale } from '../../i18n/register.js';
import { milestones } from '../../i18n/texts.js';
import { usableFrame } from '../../scene/frame.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { once } from '../../scene/once.js';
import type { Frame, Legend, Notice, Scene, ScenePoint } from '../../scene/scene.js';
import { readTasks, type Task } from './milestones.data.js';
import { dependencyLayer, groundLayer, outline, rowsLayer } from './milestones.marks.js';
import type { MilestonesOptions } from './milestones.options.js';
import {
  planTimeline,
  type Grouped,
  type JudgedTask,
  type TimelinePlan,
} from './milestones.plan.js';
import { standingOf } from './milestones.standing.js';
import { taskTable, taskWords } from './milestones.table.js';

export type { MilestonesOptions, MilestonesZoom } from './milestones.options.js';

/** Tasks on a time axis, each with its plan and what became of it. */
export function layoutMilestones(
  data: readonly Row[],
  options: MilestonesOptions,
  size: Frame,
  locale: Locale,
): Scene {
  const frame = usableFrame(size);
  const texts = locale.texts(milestones);
  const { tasks, issues } = readTasks(data);
  const now = dayOf(options.asOf) ?? newest(tasks);
  const judged = tasks.map((task) => ({
    ...task,
    standing: standingOf(task, { now, texts, locale }),
  }));
  const plan = planTimeline(inGroups(judged, texts), { ...options, now }, frame, locale);
  const rows = plan.rows.filter(({ task }) => task !== null);
  const points = once(() =>
    rows.map((row) => pointOf(row.task!, row.y + row.height / 2, plan, locale)),
  );
  const rowOf = ({ key }: ScenePoint) => plan.rows.find(({ task }) => task?.key === key);
  return {
    kind: 'milestones',
    width: frame.width,
    height: plan.height,
    plot: plan.plot,
    layers: [
      groundLayer(plan, { now, texts }),
      dependencyLayer(plan),
      rowsLayer(plan, { now, texts }),
    ],
    legend: judged.length === 0 ? null : legendOf(now, texts, locale),
    points: () => [points()],
    hit: (_x, y) =>
      points()[rows.findIndex((row) => y >= row.y && y <= row.y + row.height)] ?? null,
    overlay: (point) => [rowOf(point)].flatMap((row) => (row ? [outline(row, plan)] : [])),
    tooltip: (point) => tooltipOf(rowOf(point)?.task ?? null, point, locale),
    step: (from, direction) => {
      const at = points().findIndex(({ key }) => key === from.key);
      return points()[at + (direction === 'up' || direction === 'left' ? -1 : 1)] ?? null;
    },
    table: once(() => taskTable(judged, locale)),
    size: judged.length,
    describe: once(() => describe(judged, texts, locale)),
    notices: [
      ...leftOutNotices(data.length - tasks.length, locale),
      ...noticesOf(judged, plan, texts),
    ],
    issues,
  };
}

function dayOf(found: string | undefined): number | null {
  return found ? lastDayOf(found, DEFAULT_TIME_ZONE) : null;
}

/** The last day on which something was begun or done. */
function newest(tasks: readonly Task[]): number | null {
  const days = tasks.flatMap(({ actual }) =>
    [actual.start, actual.end].filter((day) => day !== null),
  );
  return days.length === 0 ? null : Math.max(...days);
}

/** Groups in order of appearance; tasks without one stand at the end. */
function inGroups(tasks: readonly JudgedTask[], texts: MilestonesMessages): Grouped[] {
  const groups = group(tasks, (task) => task.group);
  const loose = groups.get('');
  if (loose && groups.delete('')) groups.set('', loose);
  return [...groups].map(([name, members]) => {
    const done = members.filter(isDone).length;
    return { group: name, note: name && texts.headline(done, members.length), tasks: members };
  });
}

function isDone({ standing }: JudgedTask): boolean {
  return standing.status === 'achieved';
}

function legendOf(now: number | null, texts: MilestonesMessages, { format }: Locale): Legend {
  const day =
    now === null
      ? []
      : [
          {
            key: 'now',
            label: texts.now(format.date(dateOf(now))),
            paint: 'ink',
            shape: 'tick',
          } as const,
        ];
  return {
    items: [
      { key: 'plan', label: texts.plan, paint: 'none', shape: 'swatch' },
      { key: 'actual', label: texts.actual, paint: 'on-track-mark', shape: 'swatch' },
      { key: 'rest', label: texts.expected, paint: 'on-track-mark', shape: 'dashed' },
      ...day,
    ],
  };
}

function pointOf(task: JudgedTask, y: number, { plot }: TimelinePlan, locale: Locale): ScenePoint {
  const words = taskWords(task, locale).map(({ label, value }) =>
    locale.messages.words.labelled(label, value),
  );
  const label = `${locale.messages.words.labelled(task.name, task.standing.words)}. ${words.join('. ')}`;
  return { key: task.key, series: null, x: plot.x + plot.width / 2, y, label, datum: task.datum };
}

function tooltipOf(
  task: JudgedTask | null,
  point: ScenePoint,
  locale: Locale,
): ReturnType<Scene['tooltip']> {
  if (!task) return { title: point.key, rows: [] };
  return { title: task.name, subtitle: task.standing.words, rows: taskWords(task, locale) };
}

/** A sentence names no more tasks than can be listened to. */
const mostNamed = 3;

function describe(
  tasks: readonly JudgedTask[],
  texts: MilestonesMessages,
  { format }: Locale,
): string {
  if (tasks.length === 0) return texts.sentence([texts.empty]);
  const having = (status: Status) => tasks.filter(({ standing }) => standing.status === status);
  const early = having('achieved').filter(
    ({ planned, actual }) => (actual.end ?? 0) < (planned.end ?? 0),
  ).length;
  const overdue = having('overdue').map(({ name }) => name);
  const running = [...having('on-track'), ...having('at-risk')].length;
  return texts.sentence([
    texts.headline(tasks.filter(isDone).length, tasks.length),
    ...(early > 0 ? [texts.early(early)] : []),
    ...(overdue.length > 0
      ? [
          texts.overdueCount(
            overdue.length,
            overdue.length <= mostNamed ? format.list(overdue) : '',
          ),
        ]
      : []),
    ...(running > 0 ? [texts.runningCount(running)] : []),
  ]);
}

function noticesOf(
  tasks: readonly JudgedTask[],
  { x }: TimelinePlan,
  texts: MilestonesMessages,
): Notice[] {
  const [first, last] = x.domain;
  const outside = tasks.filter(({ planned, actual }) => {
    const days = [planned.start, planned.end, actual.start, actual.end].filter(
      (day) => day !== null,
    );
    return days.length > 0 && (Math.max(...days) < first || Math.min(...days) > last);
  }).length;
  return outside === 0 ? [] : [{ code: 'outside', text: texts.outside(outside) }];
}
