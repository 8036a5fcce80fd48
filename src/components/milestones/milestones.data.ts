import { lastDayOf } from '../../core/fields.js';
import { boundsOf, dayNumber, DEFAULT_TIME_ZONE, parsePeriod } from '../../core/period.js';
import { isValue } from '../../core/value.js';
import type { Issue } from '../../core/error.js';
import { isAbsent, isName, nameText } from '../../data/name.js';
import { createIssueList, type IssueList } from '../../data/issue-list.js';
import { isRow, type Row } from '../../data/row.js';
import { fold } from '../../i18n/names.js';

/** A span of days; null where a side is open. */
export interface Span {
  start: number | null;
  end: number | null;
}

/** A task as its author wrote it. */
export interface Task {
  key: string;
  name: string;
  /** Empty where there is none. */
  group: string;
  planned: Span;
  actual: Span;
  /** When its author expects it to end. */
  expected: number | null;
  /** Share of the work done. */
  progress: number | null;
  /** Keys of the tasks that come before it. */
  after: readonly string[];
  datum: Row;
}

/** Further names by which a column is known; case, marks, spaces, hyphens and underscores do not count. */
const aliases = {
  key: ['id', 'key', 'mã'],
  name: ['name', 'label', 'task', 'nhiệm vụ', 'công việc', 'tên', 'mốc'],
  group: ['group', 'parent', 'pillar', 'nhóm', 'lĩnh vực'],
  plannedStart: ['planned start', 'start', 'bắt đầu', 'bắt đầu theo kế hoạch'],
  plannedEnd: [
    'planned end',
    'end',
    'due',
    'deadline',
    'hạn',
    'kết thúc',
    'hoàn thành theo kế hoạch',
  ],
  actualStart: ['actual start', 'begun', 'bắt đầu thực tế'],
  actualEnd: ['actual end', 'done', 'hoàn thành', 'hoàn thành thực tế'],
  expected: ['expected', 'expected end', 'dự kiến'],
  progress: ['progress', 'tiến độ', 'khối lượng đã làm'],
  after: ['after', 'depends on', 'sau'],
} as const;

type Column = keyof typeof aliases;
type CellOf = (column: Column) => unknown;

const bare = (name: string): string => fold(name).replace(/[\s_-]+/g, '');
const columnByName: ReadonlyMap<string, Column> = new Map(
  (Object.keys(aliases) as Column[]).flatMap((column) =>
    aliases[column].map((name) => [bare(name), column] as const),
  ),
);

/**
 * Tasks from rows: indicators of kind `task` (`planned`, `actual`), or flat rows whose columns are known by name. A
 * row that names nothing is left out and reported; a date that cannot be read is reported and counts as open.
 */
export function readTasks(rows: readonly Row[]): {
  tasks: readonly Task[];
  issues: readonly Issue[];
} {
  const issues = createIssueList();
  const tasks = new Map<string, Task>();
  for (const [index, datum] of rows.entries()) {
    const row = index + 1;
    const cell = cellReader(datum);
    const name = textOf(cell('name'));
    const key = textOf(cell('key')) || name;
    if (key === '')
      issues.add({ code: 'row', message: 'A row has neither id nor name.', row, field: 'id' });
    else if (tasks.has(key)) {
      const message = `"${key}" is the id of an earlier row, which is used.`;
      issues.add({ code: 'duplicate-key', message, row, field: 'id', found: key });
    } else tasks.set(key, taskOf(datum, key, name || key, cell, dayReader(row, issues)));
  }
  return { tasks: [...tasks.values()], issues: issues.issues };
}

/** What stands in the columns of a row; the spans of an indicator are columns as well. */
function cellReader(datum: Row): CellOf {
  const cells = new Map<Column, unknown>();
  for (const [field, found] of Object.entries(datum)) {
    const column = columnByName.get(bare(field));
    if (column && !cells.has(column)) cells.set(column, found);
  }
  for (const span of ['planned', 'actual'] as const) {
    const found = datum[span];
    if (!isRow(found)) continue;
    if (!isAbsent(found['start'])) cells.set(`${span}Start`, found['start']);
    if (!isAbsent(found['end'])) cells.set(`${span}End`, found['end']);
  }
  return (column) => cells.get(column);
}

type DayOf = (found: unknown, field: Column, side: 'first' | 'last') => number | null;

/** A period begins on its first day and ends on its last. */
function dayReader(row: number, issues: IssueList): DayOf {
  return (found, field, side) => {
    if (isAbsent(found)) return null;
    const text = isName(found) ? nameText(found) : '';
    const period = parsePeriod(text);
    if (period) return dayNumber(boundsOf(period)[side === 'first' ? 0 : 1]);
    const day = lastDayOf(text, DEFAULT_TIME_ZONE);
    if (day === null)
      issues.add({
        code: 'row',
        message: `"${text.slice(0, 80)}" is no date.`,
        row,
        field,
        found: text.slice(0, 80),
      });
    return day;
  };
}

function taskOf(datum: Row, key: string, name: string, cell: CellOf, dayOf: DayOf): Task {
  const start = dayOf(cell('plannedStart'), 'plannedStart', 'first');
  const end = dayOf(cell('plannedEnd'), 'plannedEnd', 'last');
  return {
    key,
    name,
    group: textOf(cell('group')),
    // A task of one day is its end.
    planned: { start: start ?? end, end: end ?? start },
    actual: {
      start: dayOf(cell('actualStart'), 'actualStart', 'first'),
      end: dayOf(cell('actualEnd'), 'actualEnd', 'last'),
    },
    expected: dayOf(cell('expected'), 'expected', 'last'),
    progress: progressOf(cell('progress')),
    after: listOf(cell('after')),
    datum,
  };
}

/** A share, or a percentage where it is more than 1; never outside 0–1. */
function progressOf(found: unknown): number | null {
  if (!isValue(found)) return null;
  return Math.min(Math.max(found > 1 ? found / 100 : found, 0), 1);
}

function listOf(found: unknown): readonly string[] {
  const items = Array.isArray(found) ? found : typeof found === 'string' ? found.split(/[,;]/) : [];
  return items.map(textOf).filter((text) => text !== '');
}

function textOf(found: unknown): string {
  return isName(found) ? nameText(found).trim() : '';
}
