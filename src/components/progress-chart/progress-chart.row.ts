import { lastDayOf } from '../../core/fields.js';
import type { Period, Status } from '../../core/indicator.js';
import { dateOf, DEFAULT_TIME_ZONE } from '../../core/period.js';
import { safeHref } from '../../core/url.js';
import type { Row } from '../../data/row.js';
import { hasGoal, plainWord, statusWord, type JudgedGoal } from '../../scene/judged-goal.js';
import { detailsOf } from './progress-chart.details.js';
import { figuresOf, type RowFigure } from '../../scene/goal-figures.js';
import { once } from '../../scene/once.js';
import { textOf, type ChartGoal } from '../../scene/goals.js';
import { layoutTrack, type Track, type TrackContext } from './progress-chart.track.js';

/** What a row says, in the reader's language. */
interface RowFace {
  /** The word is primary; empty for points without a target, which are no judgement. */
  word: string;
  /** "còn thiếu 8 tổ" and other remarks. */
  details: readonly string[];
  now: RowFigure;
  /** With its date in the note, where it is not that of the column. */
  target: RowFigure;
  /**
   * For a reader who sees the status already: "91,2%, mục tiêu 95,0%", after the word where that says more. Without
   * figures where none are to be shown.
   */
  standing: string;
  /** The row as a sentence: name, value, target, status. */
  label: string;
}

/** A row as it is printed. What it says is written when it is first asked for: of many rows most are never looked at. */
export interface ProgressRow extends Readonly<RowFace> {
  key: string;
  name: string;
  context: string;
  /** Gives glyph and colour; null where nothing can be judged. */
  status: Status | null;
  evidence: { label: string; href: string | null } | null;
  track: Track;
  datum: Row;
  /** Beyond `maxRows`: shown when a person asks for all. */
  folded: boolean;
  /** Nothing to act upon: a narrow chart folds it, to show first what needs attention. */
  calm: boolean;
}

/** What rows share. */
export interface RowContext extends TrackContext {
  /** The date of most targets, told once above the column. */
  commonDue: Period | null;
}

/** The date of a target: its year where it ends with one, else as its author wrote it. */
export function dueOf({ indicator, goal }: JudgedGoal): Period | null {
  const end = goal.end ?? goal.yearEnd;
  if (end === null || indicator.kind === 'task') return null;
  const date = dateOf(end);
  if (date.endsWith('-12-31')) return date.slice(0, 4);
  const written = indicator.target?.period;
  return written && lastDayOf(written, DEFAULT_TIME_ZONE) === end ? written : date;
}

/** The date that more than half of the dated targets share. */
export function commonDueOf(goals: readonly ChartGoal[]): Period | null {
  const counts = new Map<Period, number>();
  let dated = 0;
  for (const { judged } of goals) {
    const due = dueOf(judged);
    if (due === null) continue;
    dated += 1;
    counts.set(due, (counts.get(due) ?? 0) + 1);
  }
  for (const [due, count] of counts) if (count * 2 > dated) return due;
  return null;
}

/** Lays out one row. */
export function layoutRow(goal: ChartGoal, context: RowContext, folded: boolean): ProgressRow {
  const { judged, datum, name } = goal;
  const { status } = judged.assessment;
  const face = once(() => faceOf(goal, context));
  return {
    key: judged.indicator.id,
    name,
    context: goal.context,
    status,
    evidence: evidenceOf(judged),
    track: layoutTrack(judged, context),
    datum,
    folded,
    calm: status === 'achieved' || status === 'on-track',
    get word() {
      return face().word;
    },
    get details() {
      return face().details;
    },
    get now() {
      return face().now;
    },
    get target() {
      return face().target;
    },
    get standing() {
      return face().standing;
    },
    get label() {
      return face().label;
    },
  };
}

function faceOf(goal: ChartGoal, context: RowContext): RowFace {
  const { judged, name } = goal;
  const { texts, locale, showValues } = context;
  const { indicator, assessment } = judged;
  const figures = figuresOf(judged, texts, locale);
  const isPoints = indicator.kind === 'score' && judged.goal.target === null;
  const word = isPoints && assessment.status === null ? '' : statusWord(judged, locale.messages);
  const details = detailsOf(judged, texts, locale, context.scale !== 'progress');
  const due = hasGoal(judged) ? dueOf(judged) : null;
  const dueText = due === null ? '' : locale.format.period(due);
  const target = figures.spokenTarget === '' ? '' : texts.targetIs(figures.spokenTarget);
  const clauses = [figures.spokenNow, target, dueText, word, ...details];
  const notes = [figures.target.note, dateNote(judged, due, context)];
  const ownWord =
    plainWord(assessment.status, hasGoal(judged), locale.messages) === word ? '' : word;
  const spokenName = goal.context === '' ? name : `${name} (${goal.context})`;
  return {
    word,
    details,
    now: figures.now,
    target: { text: figures.target.text, note: notes.filter(Boolean).join(', ') },
    standing: [ownWord, ...(showValues === 'none' ? [] : [figures.spokenNow, target])]
      .filter(Boolean)
      .join(', '),
    label: locale.messages.words.labelled(spokenName, clauses.filter(Boolean).join(', ')),
  };
}

/** The date of a target, unless the column's heading tells it. */
function dateNote(
  judged: JudgedGoal,
  due: Period | null,
  { texts, locale, commonDue }: RowContext,
): string {
  const { kind } = judged.indicator;
  // A task's date is its target, and points without a target have none.
  const isDated = kind !== 'task' && (kind !== 'score' || judged.goal.target !== null);
  if (!isDated || !hasGoal(judged) || due === commonDue) return '';
  return due === null ? texts.noTargetDate : locale.format.period(due, { form: 'short' });
}

function evidenceOf({ indicator }: JudgedGoal): ProgressRow['evidence'] {
  const label = textOf(indicator.evidence?.label);
  return label === '' ? null : { label, href: safeHref(textOf(indicator.evidence?.href)) };
}
