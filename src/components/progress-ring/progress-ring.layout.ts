import type { AssessOptions } from '../../core/assessment.js';
import type { Issue } from '../../core/error.js';
import type { Indicator, Status } from '../../core/indicator.js';
import { readIndicators, type IndicatorRowOptions } from '../../data/indicator-rows.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { significant } from '../../i18n/significant.js';
import { progress, progressRing } from '../../i18n/texts.js';
import { isInside, usableFrame } from '../../scene/frame.js';
import { figuresOf, type RowFigures } from '../../scene/goal-figures.js';
import { issuesOf } from '../../scene/goal-issues.js';
import { gatherGoals, type ChartGoal } from '../../scene/goals.js';
import { statusWord } from '../../scene/judged-goal.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { once } from '../../scene/once.js';
import { placeAt, polarOf, ringBox, sectorPath, type Ring } from '../../scene/ring.js';
import type { Frame, Mark, Scene, ScenePoint, SceneTable } from '../../scene/scene.js';
import { gaugeOf, type Gauge } from './progress-ring.gauge.js';
import { figureMark, ringMarks, ringNumber, ringsIn } from './progress-ring.marks.js';

/** What rings are drawn from beside the goals. */
export interface ProgressRingOptions extends AssessOptions, IndicatorRowOptions {
  /** Half rings, as gauges. */
  half?: boolean | undefined;
}

/** A goal and its ring, with the words beside it. */
export interface RingGoal {
  key: string;
  name: string;
  status: Status | null;
  statusWord: string;
  value: string;
  target: string;
  /** What the plan expects by now, printed; empty without a plan. */
  expected: string;
}

/** Rings as a picture, and the goals in words. */
export interface RingScene extends Scene {
  goals: readonly RingGoal[];
}

interface Entry extends RingGoal {
  goal: ChartGoal;
  gauge: Gauge;
  ring: Ring;
  figures: RowFigures;
}

/** More rings cannot be told apart. */
const most = 4;

/** A ring a goal, up to four, from its start to its target; the figure of a single one stands in the middle. */
export function layoutProgressRing(
  rows: readonly (Row | Indicator)[],
  { half = false, ...options }: ProgressRingOptions,
  size: Frame,
  locale: Locale,
): RingScene {
  const frame = usableFrame(size);
  const read = readIndicators(rows as readonly Row[], options, locale);
  const all = gatherGoals(read.indicators, 'none', options).goals;
  const goals = all.slice(0, most);
  const rings = ringsIn(frame, goals.length, half);
  const entries = goals.map((goal, i) => entryOf(goal, rings[i]!, locale));
  const texts = locale.texts(progressRing);
  const points = once(() => entries.map((entry) => pointOf(entry, locale)));
  const tooMany = all.length > most ? texts.tooMany(most, all.length) : '';
  return {
    kind: 'progress-ring',
    ...frame,
    plot: { x: 0, y: 0, ...frame },
    layers: [{ id: 'marks', marks: marksOf(entries, frame) }],
    legend: null,
    goals: entries.map(({ key, name, status, statusWord: word, value, target, expected }) => {
      return { key, name, status, statusWord: word, value, target, expected };
    }),
    points: () => [points()],
    hit: (x, y) => points()[entries.findIndex(({ ring }) => isOn(ring, x, y))] ?? null,
    overlay: (point) => outline(entries.find(({ key }) => key === point.key)),
    tooltip: (point) =>
      tooltipOf(
        entries.find(({ key }) => key === point.key),
        point,
        locale,
      ),
    table: once(() => tableOf(entries, locale)),
    size: entries.length,
    describe: once(() => describe(entries, locale)),
    notices: [
      ...leftOutNotices(read.leftOut, locale),
      ...(tooMany ? [{ code: 'too-many-rings', text: tooMany }] : []),
    ],
    issues: [
      ...read.issues,
      ...issuesOf(read.indicators, all, options),
      ...(tooMany ? [tooManyIssue(all.length)] : []),
    ],
  };
}

function tooManyIssue(found: number): Issue {
  return {
    code: 'config',
    message: `${found} goals for ${most} rings: the first are drawn.`,
    field: 'rings',
  };
}

function entryOf(goal: ChartGoal, ring: Ring, locale: Locale): Entry {
  const { judged, name } = goal;
  const { indicator, assessment } = judged;
  const figures = figuresOf(judged, locale.texts(progress), locale);
  const { expectedValue } = assessment;
  const isExpected = expectedValue !== null && goal.judged.withheld === null;
  return {
    key: indicator.id,
    name,
    status: assessment.status,
    statusWord: statusWord(judged, locale.messages),
    value: figures.spokenNow,
    target: figures.spokenTarget,
    expected: isExpected
      ? locale.format.number(significant(expectedValue), {
          unit: indicator.unit,
          decimals: indicator.decimals,
        })
      : '',
    goal,
    gauge: gaugeOf(judged),
    ring,
    figures,
  };
}

function marksOf(entries: readonly Entry[], frame: Frame): Mark[] {
  const rings = entries.flatMap(({ ring, gauge, status, value }) =>
    ringMarks(ring, gauge, status, value !== '' || gauge.done !== null),
  );
  const [only] = entries;
  const words =
    entries.length === 1 && only
      ? [figureMark(only.ring, only.figures.now.text)].filter((mark) => mark !== null)
      : entries.map(({ ring }, i) => ringNumber(ring, i + 1));
  return [...rings, ...words.filter((mark) => isInside(frame, mark))];
}

function isOn(ring: Ring, x: number, y: number): boolean {
  const { radius, angle } = polarOf(ring, x, y);
  return radius >= ring.inner && radius <= ring.outer && angle <= ring.to;
}

function outline(entry: Entry | undefined): Mark[] {
  if (!entry || entry.ring.outer === 0) return [];
  const d = sectorPath(entry.ring, entry.ring, 0, 0);
  return [{ type: 'path', role: 'selection', d, fill: 'none', stroke: 'ink', strokeWidth: 2 }];
}

function pointOf(entry: Entry, locale: Locale): ScenePoint {
  const { ring, key, goal } = entry;
  const middle = placeAt(ring, ring.from, (ring.inner + ring.outer) / 2);
  return {
    key,
    series: null,
    ...middle,
    box: ringBox(ring),
    label: sentenceOf(entry, locale),
    datum: goal.datum,
  };
}

function describe(entries: readonly Entry[], locale: Locale): string {
  if (entries.length === 0) return locale.texts(progress).empty;
  return entries.map((entry) => sentenceOf(entry, locale)).join(' ');
}

function sentenceOf({ name, value, target, statusWord: status }: Entry, locale: Locale): string {
  const shown = value || locale.messages.words.noData;
  const word = shown === status ? '' : status.toLocaleLowerCase(locale.tag);
  return locale.texts(progressRing).goal({ name, value: shown, target, status: word });
}

function tooltipOf(
  entry: Entry | undefined,
  point: ScenePoint,
  locale: Locale,
): ReturnType<Scene['tooltip']> {
  const { columnNow, columnTarget, columnExpected } = locale.texts(progress);
  if (!entry) return { title: point.key, rows: [] };
  const rows = [
    { label: columnNow, value: entry.value || locale.messages.words.noData },
    { label: columnTarget, value: entry.target },
    { label: columnExpected, value: entry.expected },
  ];
  return {
    title: entry.name,
    rows: rows.filter(({ value }) => value !== ''),
    status: entry.status,
  };
}

function tableOf(entries: readonly Entry[], locale: Locale): SceneTable {
  const { columnName, columnStatus, columnNow, columnTarget, columnExpected } =
    locale.texts(progress);
  const { numbers, words } = locale.messages;
  const cell = (text: string, value: number | null) =>
    text === ''
      ? { text: numbers.noData, value: null, spoken: words.noData }
      : { text, value: value ?? text };
  const columns = [columnName, columnStatus, columnNow, columnTarget, columnExpected];
  return {
    columns: columns.map((label, i) => ({ key: String(i), label, numeric: i > 1 })),
    rows: entries.map(
      ({ key, name, statusWord: word, value, target, expected, goal: { judged } }) => ({
        key,
        cells: [
          { text: name, value: name },
          { text: word, value: word },
          cell(value, judged.assessment.value),
          cell(target, judged.goal.target),
          cell(expected, judged.assessment.expectedValue),
        ],
      }),
    ),
  };
}
