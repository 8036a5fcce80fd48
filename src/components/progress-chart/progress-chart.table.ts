import type { Indicator } from '../../core/indicator.js';
import { percentOf } from '../../core/value.js';
import type { ProgressMessages } from '../../i18n/messages/progress.js';
import type { Locale } from '../../i18n/register.js';
import { statusWord, type JudgedGoal } from '../../scene/judged-goal.js';
import type { SceneTable, TableCell } from '../../scene/scene.js';
import { decimalsOf, figuresOf, unitOf } from '../../scene/goal-figures.js';
import { groupName, type ChartGoal } from '../../scene/goals.js';
import { dueOf } from './progress-chart.row.js';

/** A column, and how a goal fills it. */
interface GoalColumn {
  label: string;
  numeric: boolean;
  cell: (goal: ChartGoal) => TableCell;
}

/** What cells are printed with. */
interface Print {
  parents: ReadonlyMap<string, Indicator>;
  texts: ProgressMessages;
  locale: Locale;
}

/** The chart as a table: the rows in their order, figures as raw values for sorting and files. */
export function layoutTable(goals: readonly ChartGoal[], print: Print): SceneTable {
  const isGrouped = goals.some(({ group }) => group !== '');
  const columns = [
    ...nameColumns(print, isGrouped),
    ...figureColumns(print),
    ...judgementColumns(print),
  ];
  return {
    columns: columns.map(({ label, numeric }) => ({ key: label, label, numeric })),
    rows: goals.map((goal) => ({
      key: goal.judged.indicator.id,
      cells: columns.map(({ cell }) => cell(goal)),
    })),
  };
}

function nameColumns({ parents, texts, locale }: Print, isGrouped: boolean): GoalColumn[] {
  const name = words(texts.columnName, (goal) =>
    goal.context === '' ? goal.name : `${goal.name} (${goal.context})`,
  );
  const group = words(texts.columnGroup, (goal) => groupName(goal.group, parents));
  const status = words(texts.columnStatus, ({ judged }) => statusWord(judged, locale.messages));
  return isGrouped ? [name, group, status] : [name, status];
}

function figureColumns({ texts, locale }: Print): GoalColumn[] {
  const { format } = locale;
  const dated = (period: string | null) =>
    period === null ? '' : format.period(period, { form: 'short' });
  const pairOf = (judged: JudgedGoal) =>
    format.pair(judged.assessment.value, judged.goal.target, { decimals: decimalsOf(judged) });
  return [
    numbers(texts.columnNow, ({ judged }) => {
      const { value } = judged.assessment;
      if (value !== null) return figureCell(value, pairOf(judged)[0], locale);
      const { text } = figuresOf(judged, texts, locale).now;
      return text === '' ? figureCell(null, '', locale) : textCell(text);
    }),
    words(texts.columnUnit, ({ judged }) => {
      const unit = unitOf(judged);
      return unit === undefined ? '' : format.unit(unit);
    }),
    words(texts.columnPeriod, ({ judged }) => dated(judged.assessment.period)),
    numbers(texts.columnBaseline, ({ judged }) => {
      const { baseline } = judged.goal;
      const printed = format.number(baseline, { decimals: decimalsOf(judged) });
      return figureCell(baseline, printed, locale);
    }),
    numbers(texts.columnTarget, ({ judged }) => {
      const { target } = judged.goal;
      if (target !== null) return figureCell(target, pairOf(judged)[1], locale);
      const { text } = figuresOf(judged, texts, locale).target;
      return text === '' ? figureCell(null, '', locale) : textCell(text);
    }),
    words(texts.columnDue, ({ judged }) => dated(dueOf(judged))),
  ];
}

function judgementColumns({ texts, locale }: Print): GoalColumn[] {
  const { format } = locale;
  const percent = (label: string, shareOf: (judged: JudgedGoal) => number | null) =>
    numbers(label, ({ judged }) => {
      const share = shareOf(judged);
      const printed = format.percent(share, { decimals: 0 });
      return figureCell(share === null ? null : percentOf(share), printed, locale);
    });
  return [
    percent(texts.columnProgress, ({ assessment }) => assessment.progress),
    percent(texts.columnExpected, ({ assessment }) => assessment.expectedProgress),
    numbers(texts.columnGap, ({ judged }) => {
      const { gap } = judged.assessment;
      return figureCell(gap, format.number(gap, { decimals: decimalsOf(judged) }), locale);
    }),
  ];
}

function words(label: string, textOf: (goal: ChartGoal) => string): GoalColumn {
  return { label, numeric: false, cell: (goal) => textCell(textOf(goal)) };
}

function numbers(label: string, cell: GoalColumn['cell']): GoalColumn {
  return { label, numeric: true, cell };
}

function textCell(text: string): TableCell {
  return { text, value: text === '' ? null : text };
}

/** No figure is an en dash with the words for no data as its name. */
function figureCell(value: number | null, text: string, { messages }: Locale): TableCell {
  if (value !== null) return { text, value };
  return { text: messages.numbers.noData, value: null, spoken: messages.words.noData };
}
