import { entriesOf } from '../../core/fields.js';
import { isCap, type Band } from '../../core/goal.js';
import { safeHref } from '../../core/url.js';
import { usualDecimals } from '../../i18n/digits.js';
import { isNoted } from '../../scene/judged-goal.js';
import type { CardFacts } from './kpi-card.facts.js';
import type { CardOutcome } from './kpi-card.picture.js';
import { capital, written } from './kpi-card.words.js';

const nothing: CardOutcome = { main: '', strong: false, aside: '', isPlan: false, evidence: null };

const finding = (main: string, aside = ''): CardOutcome => ({
  ...nothing,
  main,
  strong: true,
  aside,
});

/** What is still missing or was won, and what stands beside it. */
export function layoutOutcome(facts: CardFacts): CardOutcome {
  const { assessment, goal, indicator } = facts;
  if (facts.isContrary || facts.withheld) return nothing;
  if (indicator.kind === 'task') return taskOutcome(facts);
  if (indicator.kind === 'pass-fail') return { ...nothing, evidence: evidenceOf(facts) };
  if (assessment.value === null) return unitRemark(facts);
  if (goal.band) return bandOutcome(facts, goal.band);
  if (goal.target === null) return lostPoints(facts);
  if (isCap(goal)) return capOutcome(facts, assessment.value - goal.target);
  return pointOutcome(facts, assessment.value, goal.target);
}

function pointOutcome(facts: CardFacts, value: number, target: number): CardOutcome {
  const { assessment, goal } = facts;
  const { status, progress } = assessment;
  if (status === 'achieved') return finding(surplusText(facts, value, target), earliness(facts));
  if (status === 'overdue') return finding(lateness(facts), gapText(facts));
  if (progress !== null && progress < 0 && goal.baseline !== null)
    return finding(regressText(facts, value, goal.baseline));
  return { ...finding(gapText(facts)), ...planOf(facts) };
}

/** At most so many in the year: what is left of it, or by how much it was exceeded. */
function capOutcome(facts: CardFacts, excess: number): CardOutcome {
  const { texts, locale, unit, decimals } = facts;
  const amount = locale.format.number(Math.abs(excess), { unit, decimals: decimals.difference });
  const words = excess > 0 ? texts.overCap(amount) : texts.underCap(amount);
  return { ...finding(words), ...planOf(facts) };
}

function taskOutcome(facts: CardFacts): CardOutcome {
  const { assessment, indicator, locale, texts } = facts;
  const end = endOf(facts);
  if (!end) return nothing;
  const done = indicator.actual?.end ?? lastDone(facts);
  if (assessment.status === 'achieved' && done) return finding(locale.format.duration(end, done));
  if (assessment.status === 'overdue') return finding(lateness(facts));
  return { ...nothing, main: texts.due(locale.format.date(end)) };
}

function lastDone({ indicator }: CardFacts): string | undefined {
  const days = entriesOf(indicator.steps).flatMap(({ done }) => (done ? [done] : []));
  return days.sort().at(-1);
}

function bandOutcome(facts: CardFacts, { min, max }: Band): CardOutcome {
  const { assessment, locale, texts, unit, decimals } = facts;
  const range = locale.format.range(min, max, { unit, decimals: decimals.value });
  const isInside = assessment.gap === null || assessment.gap <= 0;
  if (isInside) return finding(texts.withinBand(range));
  return finding(gapText(facts), `${texts.bandLabel} ${range}`);
}

function lostPoints({ assessment, locale, texts, unit, decimals }: CardFacts): CardOutcome {
  const { pointsLost } = assessment;
  if (!pointsLost) return nothing;
  return finding(
    texts.pointsLost(locale.format.number(pointsLost, { unit, decimals: decimals.difference })),
  );
}

/** Where the value is missing, the unit is not told anywhere else. */
function unitRemark({ unit, locale }: CardFacts): CardOutcome {
  if (!unit) return nothing;
  return { ...nothing, main: locale.messages.words.unit(locale.format.unit(unit)) };
}

function evidenceOf({ indicator, texts }: CardFacts): CardOutcome['evidence'] {
  const { evidence } = indicator;
  if (!evidence) return null;
  const label = written(evidence.label) || texts.evidence;
  return { label, href: safeHref(evidence.href) };
}

function gapText({ assessment, unit, goal, decimals, locale }: CardFacts): string {
  if (assessment.gap === null) return '';
  const better = goal.better ?? 'higher';
  return locale.format.gap(assessment.gap, { unit, decimals: decimals.difference, better });
}

function surplusText(
  { unit, goal, decimals, locale }: CardFacts,
  value: number,
  target: number,
): string {
  const better = goal.better ?? 'higher';
  return locale.format.surplus(value, target, { unit, decimals: decimals.difference, better });
}

function regressText(
  { texts, locale, unit, decimals }: CardFacts,
  value: number,
  baseline: number,
): string {
  const amount = locale.format.number(Math.abs(value - baseline), {
    unit: unit && locale.format.differenceUnit(unit),
    decimals: decimals.difference,
  });
  return value < baseline ? texts.belowBaseline(amount) : texts.aboveBaseline(amount);
}

/** "sớm 3 tháng", where the goal was met before its date. */
function earliness({ assessment, indicator, locale }: CardFacts): string {
  const end = indicator.target?.period;
  if (!end || !assessment.period || !isNoted(assessment, 'achieved-early')) return '';
  return locale.format.duration(end, assessment.period);
}

/** "quá hạn 3 tháng", or that the figures of the end are not known yet. */
function lateness(facts: CardFacts): string {
  const { assessment, locale } = facts;
  if (isNoted(assessment, 'final-value-missing')) return locale.messages.status.noFinalValue;
  return overdueBy(facts);
}

/** "quá hạn 3 tháng" */
export function overdueBy(facts: CardFacts): string {
  const { locale, asOf } = facts;
  const end = endOf(facts);
  return (end && asOf && locale.format.overdue(end, asOf, 'P0D')) || locale.messages.status.overdue;
}

/** The date by which it is to be reached, printed; empty where there is none. */
export function dueDate(facts: CardFacts): string {
  const end = endOf(facts);
  return end ? facts.locale.format.date(end) : '';
}

function endOf({ indicator }: CardFacts): string | undefined {
  const isTask = indicator.kind === 'task';
  return (isTask ? indicator.planned?.end : undefined) ?? indicator.target?.period;
}

/** More than `Number` can tell apart. */
const mostDecimals = 20;

/** As fine as the other figures where that says more: no "20,0" beside a target of 21. */
function planOf({ assessment, unit, decimals, locale, texts }: CardFacts): Partial<CardOutcome> {
  const { expectedValue } = assessment;
  if (expectedValue === null) return {};
  const finest = Math.min(decimals.difference, mostDecimals);
  const needed = Math.min(finest, usualDecimals(Number(expectedValue.toFixed(finest))));
  const parts = locale.format.parts(expectedValue, { unit, decimals: decimals.value ?? needed });
  const value = parts.gap === '' ? parts.number + parts.unit : parts.number;
  return { aside: texts.plan(value), isPlan: true };
}

/** Remarks for the footer: what is special about the figure, whose judgement the status is, why there is none. */
export function layoutRemarks(facts: CardFacts): readonly string[] {
  const { flag, withheld, said, note, locale, texts, assessment } = facts;
  const { flags } = locale.messages.words;
  const remarks: string[] = [];
  if (flag && Object.hasOwn(flags, flag)) remarks.push(`* ${capital(texts.flagged(flags[flag]))}`);
  if (assessment.judgedBy === 'hand') remarks.push(judgementOf(facts));
  if (withheld) remarks.push(said || texts.withheld[withheld]);
  else if (assessment.value !== null) remarks.push(said);
  return [...remarks, note].filter((remark) => remark !== '');
}

/** Whose judgement the status is, and why it was given. */
function judgementOf({ indicator, locale }: CardFacts): string {
  const { status, words } = locale.messages;
  const owner = written(indicator.owner);
  const reason = written(indicator.statusReason);
  const who = status.byHand(owner === '' ? null : owner);
  return capital(reason ? words.labelled(who, reason) : who);
}
