import { group } from 'd3-array';
import type { AssessOptions } from '../../core/assessment.js';
import type { Indicator } from '../../core/indicator.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { progress } from '../../i18n/texts.js';
import type { Legend, Reading } from '../../scene/scene.js';
import { arrangeGoals, wordIssues, type ArrangeOptions } from './progress-chart.arrange.js';
import { describeGoals } from '../../scene/describe-goals.js';
import { gatherGoals, groupName, type ChartGoal, type GatheredGoals } from '../../scene/goals.js';
import type { ShowValues } from './progress-chart.figures.js';
import { groupResult } from './progress-chart.results.js';
import type { Beside, IndicatorFields } from '../../data/indicator-columns.js';
import { readIndicators } from '../../data/indicator-rows.js';
import { issuesOf } from '../../scene/goal-issues.js';
import { judgingOf } from '../../scene/judging.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { layoutLegend } from './progress-chart.legend.js';
import { noticesOf } from './progress-chart.notices.js';
import { commonDueOf, layoutRow, type ProgressRow, type RowContext } from './progress-chart.row.js';
import { countStatuses, type StatusCount } from '../../scene/goal-counts.js';
import {
  standingIn,
  layoutStrip,
  stripLegend,
  type ProgressStrip,
} from './progress-chart.strip.js';
import { readShape, type ShapeOptions } from './progress-chart.shape.js';
import { layoutTable } from './progress-chart.table.js';
import { linesOf, type TrackLines } from './progress-chart.scale.js';
import type { ProgressScale, UnitTick } from './progress-chart.unit-scale.js';
import type { ProgressVariant } from './progress-chart.variant.js';

/** How goals are read, judged, arranged and shown. */
export interface ProgressChartOptions extends AssessOptions, ArrangeOptions, ShapeOptions, Beside {
  /** Field that names a goal's group; `parent` by default, `none` for no groups. */
  groupBy?: string | undefined;
  /** One list without group headers, whatever groups there are. */
  flat?: boolean | undefined;
  /** Which fields of the rows hold what, where their names do not say so. */
  fields?: IndicatorFields | undefined;
  /** Unit of values whose rows name none. */
  unit?: string | undefined;
  /** Rows shown before a person asks for all; 0 or none: all. */
  maxRows?: number | undefined;
}

/** Goals under one heading. */
export interface ProgressGroup {
  key: string;
  /** Empty where the chart has no groups. */
  name: string;
  /** "2/5 đạt hoặc đúng tiến độ" */
  result: string;
  rows: readonly ProgressRow[];
  /** The group by status; null where each row has a track. */
  strip: ProgressStrip | null;
}

/** What stands above the columns. */
export interface ProgressColumns {
  goal: string;
  now: string;
  /** The places on the common scale; null where no row uses it. */
  scale: Readonly<Record<keyof TrackLines, string>> | null;
  /** Before a target that stands in its row. */
  target: string;
  /** The date that most targets share: "Năm 2026". */
  due: string;
  /** What stands where there is no figure. */
  none: string;
}

/** A chart of goals as data: rows in groups, on one scale of percent done. */
export interface ProgressPicture extends Reading {
  kind: 'progress-chart';
  variant: ProgressVariant;
  showValues: ShowValues;
  /** Least height of a row in pixels. */
  rowHeight: number;
  columns: ProgressColumns;
  /** Where the lines stand that run through all rows. */
  lines: TrackLines;
  scale: ProgressScale;
  /** Names of the axis in the unit that rows share; null where they share none. */
  ticks: readonly UnitTick[] | null;
  groups: readonly ProgressGroup[];
  /** All rows, in the order in which they are shown. */
  rows: readonly ProgressRow[];
  /** The goals have groups, shown or not. */
  grouped: boolean;
  /** Goals there are, shown or not. */
  total: number;
  /** The goals counted by status. */
  statuses: readonly StatusCount[];
  /** So many rows that a person must search, and that a browser should skip those off screen. */
  long: boolean;
  legend: Legend | null;
}

/** Percent of a track from its baseline to its target, below which names of these lines would meet. */
const [roomForTwo, roomForThree] = [34, 56];
/** Lists of more rows than this are long. */
const manyRows = 200;

/**
 * Lays out goals as rows on one common scale of percent done, from baseline to target. Rows are indicators, or flat
 * rows whose columns are known by name: id, name, value, unit, baseline, target, target-date, better, group, period,
 * status and more, in English or Vietnamese; `fields` names others.
 *
 * @throws WardError `config` when the thresholds are no numbers or `onTrack` lies below `atRisk`.
 */
export function layoutProgressChart(
  rows: readonly (Row | Indicator)[],
  options: ProgressChartOptions,
  locale: Locale,
): ProgressPicture {
  const texts = locale.texts(progress);
  const read = readIndicators(rows as readonly Row[], options, locale);
  const gathered = gatherGoals(read.indicators, options.groupBy, judgingOf(options));
  const { goals } = gathered;
  const { shape, issues } = readShape(options, goals, locale);
  const { variant, showValues, scale, ticks, rowHeight } = shape;
  const isStrip = variant === 'strip';
  const arranged = arrangeGoals(goals, options, locale);
  const inOrder = options.flat ? new Map([['', arranged]]) : inGroups(arranged);
  const shown = isStrip ? standingIn(inOrder) : inOrder;
  const context = { ...shape, texts, locale, judging: options, commonDue: commonDueOf(goals) };
  const groups = layoutGroups(shown, gathered, options, context);
  const laidOut = groups.flatMap((each) => each.rows);
  return {
    kind: 'progress-chart',
    ...{ variant, showValues, scale, ticks, rowHeight },
    columns: layoutColumns(laidOut, context),
    lines: linesOf(shape.ends),
    groups,
    rows: laidOut,
    grouped: goals.some((goal) => goal.group !== ''),
    total: goals.length,
    statuses: countStatuses(goals, locale),
    long: goals.length > manyRows,
    legend: isStrip ? stripLegend(goals, locale) : layoutLegend(laidOut, variant, texts, locale),
    size: laidOut.length,
    points: () => [
      laidOut.map(({ key, label, datum }, y) => ({ key, series: null, x: 0, y, label, datum })),
    ],
    table: () =>
      layoutTable([...shown.values()].flat(), { parents: gathered.parents, texts, locale }),
    describe: () => describeGoals(goals, judgingOf(options), texts, locale),
    notices: [
      ...leftOutNotices(read.leftOut, locale),
      ...noticesOf(laidOut, { total: goals.length, variant, ends: shape.printedEnds }, texts),
    ],
    issues: [
      ...issues,
      ...wordIssues(options),
      ...read.issues,
      ...issuesOf(read.indicators, goals, options),
    ],
  };
}

/** Groups in order of appearance; goals without one stand at the end. */
function inGroups(goals: readonly ChartGoal[]): ReadonlyMap<string, readonly ChartGoal[]> {
  const groups = group(goals, (goal) => goal.group);
  const loose = groups.get('');
  if (loose && groups.delete('')) groups.set('', loose);
  return groups;
}

function layoutGroups(
  shown: ReadonlyMap<string, readonly ChartGoal[]>,
  { goals, parents }: GatheredGoals,
  options: ProgressChartOptions,
  context: RowContext,
): ProgressGroup[] {
  const { texts, locale } = context;
  const judging = judgingOf(options);
  const everyone = group(goals, (goal) => goal.group);
  const isGrouped = !options.flat && (everyone.size > 1 || !everyone.has(''));
  let room = options.maxRows || Infinity;
  return [...shown].map(([key, members]) => {
    const all = options.flat ? goals : (everyone.get(key) ?? members);
    const rows = members.map((goal) => layoutRow(goal, context, room-- <= 0));
    return {
      key,
      name: isGrouped ? groupName(key, parents) || texts.otherGoals : '',
      result: isGrouped
        ? groupResult({ id: key, goals: all, parent: parents.get(key) }, judging, texts, locale)
        : '',
      rows,
      strip: options.variant === 'strip' ? layoutStrip(all, members, rows, locale) : null,
    };
  });
}

/** Names of the columns; those of the scale only where a row uses it. */
function layoutColumns(
  rows: readonly ProgressRow[],
  { texts, locale: { format, messages }, commonDue: due, ends }: RowContext,
): ProgressColumns {
  const hasScale = rows.some(({ track }) => track.type === 'progress');
  const lines = linesOf(ends);
  const way = lines.target - lines.baseline;
  return {
    goal: texts.columnGoal,
    now: texts.columnNow,
    target: texts.columnTarget,
    scale: hasScale
      ? {
          baseline: way < roomForTwo ? '' : texts.columnBaseline,
          half: way < roomForThree ? '' : format.percent(0.5),
          target: texts.columnTarget,
        }
      : null,
    due: due === null ? texts.columnDue : texts.dueIn(format.period(due)),
    none: messages.numbers.noData,
  };
}
