import type { AssessOptions } from '../../core/assessment.js';
import type { Indicator } from '../../core/indicator.js';
import { percentOf } from '../../core/value.js';
import { readIndicators, type IndicatorRowOptions } from '../../data/indicator-rows.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { goalSummary, progress } from '../../i18n/texts.js';
import { capitalised } from '../../i18n/capitalised.js';
import { describeGoals } from '../../scene/describe-goals.js';
import { areCriteria, tallyOf } from '../../scene/goal-counts.js';
import { usableFrame } from '../../scene/frame.js';
import { issuesOf } from '../../scene/goal-issues.js';
import { gatherGoals, type ChartGoal } from '../../scene/goals.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import type { Box, Frame, Mark, Notice, Scene, ScenePoint, SceneTable } from '../../scene/scene.js';
import { partPaint, placeParts, statusParts, type StatusPart } from '../../scene/status-parts.js';

/** How goals are read and judged. */
export interface GoalSummaryOptions extends AssessOptions, IndicatorRowOptions {}

/** Goals counted by status: a strip, and a list that names them. */
export interface SummaryScene extends Scene {
  /** "14/20 chỉ tiêu đạt"; of criteria alone "7/9 tiêu chí đạt" */
  headline: string;
  parts: readonly StatusPart[];
}

interface PlacedPart extends StatusPart {
  box: Box;
}

/** Between two parts of the strip, in pixels. */
const gap = 2;
/** The narrowest part, in pixels. */
const leastWidth = 8;

/** Goals by status, the best first, as parts of one strip as wide as their number. */
export function layoutGoalSummary(
  rows: readonly (Row | Indicator)[],
  options: GoalSummaryOptions,
  size: Frame,
  locale: Locale,
): SummaryScene {
  const frame = usableFrame(size);
  const { indicators, issues, leftOut } = readIndicators(rows as readonly Row[], options, locale);
  const { goals } = gatherGoals(indicators, 'none', options);
  const parts = placed(statusParts(goals, locale), frame);
  const { empty } = locale.texts(progress);
  return {
    kind: 'goal-summary',
    ...frame,
    plot: { x: 0, y: 0, ...frame },
    layers: [{ id: 'marks', marks: parts.map(stripMark) }],
    legend: null,
    headline: headlineOf(goals, locale),
    parts,
    ...readingOf(parts, frame, locale),
    table: once(() => tableOf(parts, locale)),
    size: parts.length,
    describe: once(() => describeGoals(goals, options, locale.texts(progress), locale) || empty),
    notices: [...leftOutNotices(leftOut, locale), ...noticesOf(goals, locale)],
    issues: [...issues, ...issuesOf(indicators, goals, options)],
  };
}

function headlineOf(goals: readonly ChartGoal[], { format, texts }: Locale): string {
  const achieved = goals.filter(({ judged }) => judged.assessment.status === 'achieved').length;
  const { total } = tallyOf(goals);
  return areCriteria(goals)
    ? format.count(achieved, total)
    : texts(goalSummary).achieved(achieved, total);
}

/** Goals that nobody has set a target for have no status, and no place on the strip. */
function noticesOf(goals: readonly ChartGoal[], locale: Locale): Notice[] {
  const count = goals.filter(({ judged }) => judged.assessment.status === null).length;
  const { withoutTarget } = locale.texts(progress);
  return count === 0
    ? []
    : [{ code: 'without-status', text: `${capitalised(withoutTarget(count), locale.tag)}.` }];
}

function readingOf(
  parts: readonly PlacedPart[],
  { height }: Frame,
  locale: Locale,
): Required<Pick<Scene, 'points' | 'hit' | 'overlay' | 'tooltip'>> {
  const texts = locale.texts(goalSummary);
  const points = once(() => parts.map((part) => pointOf(part, locale)));
  const isUnder = (x: number, { box }: PlacedPart) => x >= box.x - gap && x <= box.x + box.width;
  return {
    points: () => [points()],
    hit: (x, y) => {
      const isOnStrip = y >= 0 && y <= height;
      return (isOnStrip ? points()[parts.findIndex((part) => isUnder(x, part))] : null) ?? null;
    },
    overlay: (point) => parts.filter(({ status }) => status === point.key).map(outline),
    tooltip: (point) => {
      const part = parts.find(({ status }) => status === point.key);
      const named = part?.goals.slice(0, mostNamed) ?? [];
      return {
        title: part ? texts.goals(part.count) : point.key,
        rows: named.map(({ name }) => ({ label: name, value: '' })),
        status: part?.status ?? null,
      };
    },
  };
}

/** A tooltip names no more goals than can be read at a glance; the list below names all. */
const mostNamed = 8;

function placed(parts: readonly StatusPart[], { width, height }: Frame): PlacedPart[] {
  return placeParts(parts, { width, gap, least: leastWidth }).map(({ x, width: own, ...part }) => ({
    ...part,
    box: { x, y: 0, width: own, height },
  }));
}

function rectangle({ x, y, width, height }: Box): string {
  return `M${round(x)},${round(y)}H${round(x + width)}V${round(y + height)}H${round(x)}Z`;
}

function stripMark({ status, box }: PlacedPart): Mark {
  return { type: 'path', role: `part ${status}`, d: rectangle(box), fill: partPaint(status) };
}

function outline({ box }: PlacedPart): Mark {
  return {
    type: 'path',
    role: 'selection',
    d: rectangle(box),
    fill: 'none',
    stroke: 'ink',
    strokeWidth: 2,
  };
}

function pointOf(
  { status, word, count, box, goals }: PlacedPart,
  { messages, format }: Locale,
): ScenePoint {
  const named = goals.slice(0, mostNamed).map(({ name }) => name);
  return {
    key: status,
    series: null,
    x: round(box.x + box.width / 2),
    y: round(box.height / 2),
    box,
    label: `${messages.words.labelled(word, format.number(count))}. ${format.list(named)}`,
    datum: goals.map(({ key }) => key),
  };
}

function tableOf(parts: readonly PlacedPart[], { texts, messages, format }: Locale): SceneTable {
  const { columnCount, columnShare, columnGoals } = texts(goalSummary);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return {
    columns: [
      { key: 'status', label: messages.status.label, numeric: false },
      { key: 'count', label: columnCount, numeric: true },
      { key: 'share', label: columnShare, numeric: true },
      { key: 'goals', label: columnGoals, numeric: false },
    ],
    rows: parts.map(({ status, word, count, goals }) => {
      const names = goals.map(({ name }) => name).join('; ');
      return {
        key: status,
        cells: [
          { text: word, value: word },
          { text: format.number(count), value: count },
          { text: format.percent(count / total, { decimals: 0 }), value: percentOf(count / total) },
          { text: names, value: names },
        ],
      };
    }),
  };
}
