import { dateOf } from '../../core/period.js';
import { percentOf } from '../../core/value.js';
import type { Locale } from '../../i18n/register.js';
import { milestones } from '../../i18n/texts.js';
import type { SceneTable, TableCell } from '../../scene/scene.js';
import type { JudgedTask } from './milestones.plan.js';

/** A line of a task's dates and progress, in words. */
export interface TaskWord {
  label: string;
  value: string;
}

/** What is known of a task: its dates, its progress, and what comes before it. */
export function taskWords(
  { planned, actual, expected, progress, after }: JudgedTask,
  { texts, format }: Locale,
): TaskWord[] {
  const words = texts(milestones);
  const span = (start: number | null, end: number | null) =>
    [start, end].map((day) => (day === null ? '…' : format.date(dateOf(day)))).join('–');
  const known = (start: number | null, end: number | null) => start !== null || end !== null;
  return [
    ...(known(planned.start, planned.end)
      ? [{ label: words.plan, value: span(planned.start, planned.end) }]
      : []),
    ...(known(actual.start, actual.end)
      ? [{ label: words.actual, value: span(actual.start, actual.end) }]
      : []),
    ...(expected === null ? [] : [{ label: words.expected, value: format.date(dateOf(expected)) }]),
    ...(progress === null
      ? []
      : [{ label: words.progress, value: format.percent(progress, { decimals: 0 }) }]),
    ...(after.length === 0 ? [] : [{ label: words.after, value: format.list(after) }]),
  ];
}

/** A row a task, in the order of the author. */
export function taskTable(
  tasks: readonly JudgedTask[],
  { texts, format, messages }: Locale,
): SceneTable {
  const words = texts(milestones);
  const noData: TableCell = {
    text: messages.numbers.noData,
    value: null,
    spoken: messages.words.noData,
  };
  const date = (day: number | null): TableCell =>
    day === null ? noData : { text: format.date(dateOf(day)), value: dateOf(day) };
  const share = (value: number | null): TableCell =>
    value === null
      ? noData
      : { text: format.percent(value, { decimals: 0 }), value: percentOf(value) };
  const hasGroups = tasks.some(({ group }) => group !== '');
  const labels = [words.plannedStart, words.plannedEnd, words.actualStart, words.actualEnd];
  return {
    columns: [
      { key: 'task', label: words.task, numeric: false },
      ...(hasGroups ? [{ key: 'group', label: words.group, numeric: false }] : []),
      ...labels.map((label, i) => ({ key: `date:${i}`, label, numeric: false })),
      { key: 'progress', label: words.progress, numeric: true },
      { key: 'standing', label: words.againstPlan, numeric: false },
    ],
    rows: tasks.map(({ key, name, group, planned, actual, progress, standing }) => ({
      key,
      cells: [
        { text: name, value: name },
        ...(hasGroups ? [group ? { text: group, value: group } : noData] : []),
        ...[planned.start, planned.end, actual.start, actual.end].map(date),
        share(progress),
        { text: standing.words, value: standing.words },
      ],
    })),
  };
}
