import { isCap, isLevel } from '../../core/goal.js';
import { dateOf } from '../../core/period.js';
import type { UnitOptions } from '../../i18n/formatter.js';
import type { ProgressMessages } from '../../i18n/messages/progress.js';
import type { Locale } from '../../i18n/register.js';
import { isNoted, type JudgedGoal } from '../../scene/judged-goal.js';
import { decimalsOf, unitOf } from '../../scene/goal-figures.js';
import { textOf } from '../../scene/goals.js';
import { stepStates } from '../../scene/step-states.js';
import { formerTargetOf } from './progress-chart.percent.js';

/** Beyond this share of the target a surplus is told as a multiple. */
const manyTimes = 9.99;

/** What stands beside the status word: how far off a goal is, and what a reader must know to judge that. */
export function detailsOf(
  judged: JudgedGoal,
  texts: ProgressMessages,
  locale: Locale,
  isOnAxis = false,
): readonly string[] {
  const { status } = judged.assessment;
  const isKnown = status !== 'no-data' && status !== 'not-applicable';
  const details = isKnown
    ? [
        distanceText(judged, texts, locale),
        isOnAxis && judged.goal.better === 'lower' ? texts.lowerIsBetter : '',
        ratioText(judged, locale),
        stepsText(judged, texts),
        flagText(judged, locale),
        revisionText(judged, texts, locale),
        judgementText(judged, locale),
        staleText(judged, locale),
      ]
    : [judged.remark];
  return details.filter((detail) => detail !== '');
}

/** How far it is to the target, in the unit and in the good direction. */
function distanceText(judged: JudgedGoal, texts: ProgressMessages, locale: Locale): string {
  const { assessment, goal, indicator } = judged;
  if (assessment.status === 'not-started') return '';
  if (assessment.status === 'regressing') return behindStart(judged, texts, locale);
  if (indicator.kind === 'score') return pointsText(judged, texts, locale);
  return isCap(goal) ? capText(judged, texts, locale) : gapText(judged, locale);
}

function gapText(judged: JudgedGoal, { format }: Locale): string {
  const { assessment, goal } = judged;
  const { gap } = assessment;
  const isBand = goal.band !== null || isLevel(goal);
  if (gap === null || (isBand && gap === 0)) return '';
  const times = timesTarget(judged);
  if (times > manyTimes) return format.achievement(times);
  return format.gap(gap, { ...printing(judged), better: goal.better ?? undefined });
}

function printing(judged: JudgedGoal): UnitOptions {
  return { unit: unitOf(judged), decimals: decimalsOf(judged) };
}

function pointsText(
  { assessment }: JudgedGoal,
  texts: ProgressMessages,
  { format }: Locale,
): string {
  const { pointsLost } = assessment;
  return pointsLost ? texts.pointsLost(format.number(pointsLost, { unit: 'điểm' })) : '';
}

/** What a yearly cap leaves, or by how much it is broken. */
function capText(judged: JudgedGoal, texts: ProgressMessages, { format }: Locale): string {
  const { gap } = judged.assessment;
  if (gap === null) return '';
  const amount = format.number(Math.abs(gap), printing(judged));
  return gap > 0 ? texts.overCap(amount) : texts.underCap(amount);
}

function behindStart(judged: JudgedGoal, texts: ProgressMessages, { format }: Locale): string {
  const { value } = judged.assessment;
  const { baseline } = judged.goal;
  if (value === null || baseline === null) return '';
  const own = unitOf(judged);
  const unit = own === undefined ? undefined : format.differenceUnit(own);
  const amount = format.number(Math.abs(value - baseline), { unit, decimals: decimalsOf(judged) });
  return value < baseline ? texts.belowStart(amount) : texts.aboveStart(amount);
}

function timesTarget({ assessment, goal }: JudgedGoal): number {
  const { target, better } = goal;
  if (better === 'lower' || target === null || target <= 0) return 0;
  return (assessment.value ?? 0) / target;
}

/** Without a baseline the bar shows a share of the target, and says so. */
function ratioText({ assessment }: JudgedGoal, { format }: Locale): string {
  const { ratioToTarget, status } = assessment;
  if (ratioToTarget === null || status === 'achieved') return '';
  return format.achievement(ratioToTarget);
}

function stepsText({ indicator, assessment }: JudgedGoal, texts: ProgressMessages): string {
  if (indicator.kind !== 'task') return '';
  if (assessment.stepsOverdue) return texts.stepsOverdue(assessment.stepsOverdue);
  const late = stepStates(indicator, assessment).filter((state) => state === 'done-late').length;
  return late > 0 ? texts.stepsDoneLate(late) : '';
}

function flagText({ flag }: JudgedGoal, { messages }: Locale): string {
  const { flags } = messages.words;
  return flag !== null && Object.hasOwn(flags, flag) ? flags[flag] : '';
}

function revisionText(judged: JudgedGoal, texts: ProgressMessages, { format }: Locale): string {
  const former = formerTargetOf(judged.goal);
  if (former === null) return '';
  const printed = format.number(former, printing(judged));
  const { target, revisions } = judged.goal;
  const revision = revisions.findLast(({ value }) => value === target);
  return texts.targetRevised(printed, revision ? format.date(dateOf(revision.setOn)) : null);
}

/** Who judged, and why, where it was no rule. */
function judgementText({ indicator, assessment }: JudgedGoal, { messages }: Locale): string {
  if (isNoted(assessment, 'final-value-missing')) return messages.status.noFinalValue;
  if (assessment.judgedBy !== 'hand') return '';
  const [owner, reason] = [textOf(indicator.owner), textOf(indicator.statusReason)];
  const who = messages.status.byHand(owner === '' ? null : owner);
  return reason === '' ? who : messages.words.labelled(who, reason);
}

function staleText({ indicator, assessment, asOf }: JudgedGoal, { format }: Locale): string {
  const staleAfter = textOf(indicator.staleAfter);
  if (staleAfter === '' || assessment.period === null || asOf === null) return '';
  return format.stale(assessment.period, asOf, staleAfter);
}
