import type { AssessOptions, Judgement } from '../core/assessment.js';
import { entriesOf } from '../core/fields.js';
import { goalOn, type Goal } from '../core/goal.js';
import type { Flag, Indicator, Status } from '../core/indicator.js';
import { judgeIndicator } from '../core/judgement.js';
import type { NoteCode } from '../core/note.js';
import { withheldOf, type Observed } from '../core/observations.js';
import { dateOf } from '../core/period.js';
import type { Reading } from '../core/reading.js';
import type { CoreMessages } from '../i18n/messages.js';

/** An indicator read and judged: what its picture is laid out from. */
export interface JudgedGoal {
  indicator: Indicator;
  /** The indicator as it was read. */
  reading: Reading;
  assessment: Judgement;
  /** The goal as it was judged; of a yearly counter that of the year. */
  goal: Goal;
  /** ISO date judged; null when nothing fixes it. */
  asOf: string | null;
  /** Why the figure is not shown, where its author says so. */
  withheld: 'suppressed' | 'not-applicable' | null;
  /** What is special about the figure shown. */
  flag: Flag | null;
  /** The author's words on the newest observation, else on the indicator. */
  remark: string;
}

/** Judges an indicator and reads what stands around the judgement. */
export function judgeGoal(indicator: Indicator, options: AssessOptions = {}): JudgedGoal {
  const { reading, judgement } = judgeIndicator(indicator, options);
  const { newest, asOf } = reading.known;
  return {
    indicator,
    reading,
    assessment: judgement,
    goal: goalOn(reading.goal, asOf),
    asOf: asOf === null ? null : dateOf(asOf),
    ...markingsOf(indicator, newest),
  };
}

/** What authors say about a figure beside its value. */
function markingsOf(
  indicator: Indicator,
  newest: Observed | null,
): Pick<JudgedGoal, 'withheld' | 'flag' | 'remark'> {
  const withheld = withheldOf(indicator, newest);
  const flag = newest?.flag ?? indicator.flag ?? null;
  const remark = remarkOn(indicator, newest?.period ?? null);
  return { withheld, flag: withheld ? null : flag, remark };
}

/** Whether the assessment found this. */
export function isNoted({ notes }: Pick<Judgement, 'notes'>, code: NoteCode): boolean {
  return notes.some((note) => note.code === code);
}

/** Whether anything was asked for: a figure, a band, words, or what its kind asks for by itself. */
export function hasGoal({ indicator, goal }: JudgedGoal): boolean {
  if (indicator.kind === 'pass-fail' || indicator.kind === 'task' || indicator.kind === 'score')
    return true;
  return goal.target !== null || goal.band !== null || goal.words !== null;
}

/** The word that all goals of a status share; of those without one, whether anything was asked for decides. */
export function plainWord(
  status: Status | null,
  isAskedFor: boolean,
  { status: texts }: CoreMessages,
): string {
  if (status !== null) return texts[status];
  return isAskedFor ? texts.notJudged : texts.noTarget;
}

/** Where a goal stands, in the words of its kind: "Đạt" for a criterion, "Đã đạt sớm" before its date. */
export function statusWord(judged: JudgedGoal, messages: CoreMessages): string {
  const { status: texts, words } = messages;
  const { indicator, assessment, withheld } = judged;
  const { status } = assessment;
  if (withheld === 'suppressed') return words.suppressed;
  if (status === null) return plainWord(status, hasGoal(judged), messages);
  if (indicator.kind === 'pass-fail' && assessment.judgedBy !== 'hand')
    return criterionWord(status, texts);
  if (status === 'achieved' && isNoted(assessment, 'achieved-early')) return texts.achievedEarly;
  return status === 'on-track' ? onTrackWord(assessment, texts) : texts[status];
}

function criterionWord(status: Status, texts: CoreMessages['status']): string {
  if (status === 'achieved') return texts.passed;
  if (status === 'off-track') return texts.failed;
  return status === 'no-data' ? texts.notAssessed : texts[status];
}

function onTrackWord(assessment: Judgement, texts: CoreMessages['status']): string {
  if (isNoted(assessment, 'just-started')) return texts.justStarted;
  if (isNoted(assessment, 'before-milestone')) return texts.beforeFirstMilestone;
  return assessment.judgedBy === 'band' ? texts.withinBand : texts['on-track'];
}

function remarkOn({ observations, note }: Indicator, period: string | null): string {
  const entries = entriesOf(observations);
  const current = period === null ? entries.at(-1) : entries.findLast((e) => e.period === period);
  const remark: unknown = current?.note ?? note;
  return typeof remark === 'string' ? remark.trim().normalize('NFC') : '';
}
