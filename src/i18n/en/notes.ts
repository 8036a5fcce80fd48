import type { NoteMessages } from '../messages/notes.js';
import { counted } from './counted.js';

const given = (text: string) => (text === '' ? '' : ` Reason: ${text}`);

export const notes: NoteMessages = {
  'no-observation': () => 'Nothing has been observed up to the date of assessment.',
  'no-observation-this-year': ({ year }) => `There is no year-to-date figure for ${year}.`,
  'older-value': ({ period }) => `The newest period has no data; the figure for ${period} is used.`,
  'final-value-missing': ({ period }) =>
    `The target date has passed, but the newest figure is for ${period}: there are no final figures yet.`,
  'duplicate-observation': ({ period, count }) =>
    `There are ${count} figures for ${period}; the revised one is used, else the last.`,
  'undated-observation': ({ count }) =>
    `${counted(count, 'figure', 'figures')} without a period left out.`,
  'undated-value': () => 'The figure has no period, so what was expected by then is unknown.',
  suppressed: () => 'The figure is not published, to protect a small group.',
  'not-applicable': () => 'This indicator does not apply to the unit.',
  'nearly-not-met': () => 'The figure is only “nearly” the target, so it does not count as met.',
  'value-outside-limit': () => 'The value lies outside the valid range of its scale.',
  'number-as-text': ({ found }) =>
    `“${found}” is text, not a number, and was not used: its separators can be read in two ways.`,
  'not-a-number': ({ found }) => `“${found}” is not a number and was not used.`,
  'infinite-number': ({ found }) => `“${found}” is not a finite number and was not used.`,
  'unreadable-period': ({ found }) => `“${found}” is not a period or date that can be read.`,
  'unknown-word': ({ found }) => `“${found}” is not on the list and was ignored.`,
  'unknown-time-zone': ({ found }) => `There is no time zone “${found}”; Vietnam time is used.`,
  overflow: () => 'The result is too large to compute.',
  'no-target': () => 'No target has been set.',
  'target-in-words': ({ label }) =>
    `The target is in words (“${label}”) and needs a person to judge it.`,
  'no-target-date': () => 'The target has no date, so it can never be overdue.',
  'no-baseline': () => 'There is no starting value: compared with the target, without progress.',
  'no-baseline-date': () => 'The starting value has no date: what is expected by now is unknown.',
  'target-equals-baseline': () =>
    'The target equals the starting value: judged as a level to keep.',
  'better-contrary': ({ baseline, target }) =>
    `The good direction contradicts the way from the start (${baseline}) to the target (${target}): it cannot be judged.`,
  'target-before-baseline': () =>
    'The target date is not after the start date: it cannot be judged.',
  'min-above-max': ({ min, max }) => `The lower edge (${min}) is above the upper edge (${max}).`,
  'range-with-point-target': () => 'A range goal needs a lower and an upper edge, not one number.',
  'milestones-unsorted': () => 'The milestones were sorted by date.',
  'duplicate-milestone': ({ period }) =>
    `There are several milestones for ${period}; the last one is used.`,
  'milestone-after-target': ({ period }) =>
    `The milestone of ${period} was ignored: it is after the target date.`,
  'milestone-on-target-date': ({ period }) =>
    `The milestone of ${period} was ignored: it falls on the target date.`,
  'milestone-before-baseline': ({ period }) =>
    `The milestone of ${period} was ignored: it is not after the start.`,
  'compound-refused': () =>
    'Compound growth cannot be computed through zero or a change of sign; the plan is a straight line.',
  'target-revised': ({ setOn, value }) => `The target was revised on ${setOn}, to ${value}.`,
  'just-started': () => 'Just started, too early for a ratio: judged by the direction of change.',
  'before-milestone': () =>
    'Before the first milestone of the plan: judged by the direction of change.',
  'achieved-early': ({ date }) => `Achieved before its date, ${date}.`,
  'judged-by-hand': ({ owner, reason }) =>
    `Status ${owner === '' ? 'judged by hand' : `as judged by ${owner}`}.${given(reason)}`,
  'hand-status-without-reason': () => 'The status was judged by hand without a reason.',
  'unknown-status': ({ found }) => `“${found}” is not a status and was ignored.`,
  'cap-within-year': ({ share }) =>
    `Compared with the cap for the ${share} of the year that has gone.`,
  'too-few-observations': ({ n, needed }) =>
    `${counted(n, 'figure', 'figures')}; a forecast needs at least ${needed}.`,
  'few-days-left': ({ days }) =>
    `Only ${counted(days, 'day is', 'days are')} left, so the pace needed is not shown.`,
  'not-assessed': () => 'Not yet assessed as met or not met.',
  'no-max-score': () => 'There is no maximum score, so no share of it.',
  'no-steps': () => 'The task has no steps yet.',
  'steps-done-late': ({ count }) => `${counted(count, 'step was', 'steps were')} finished late.`,
  'steps-overdue': ({ count }) => `${counted(count, 'step is', 'steps are')} overdue.`,
  'no-children': ({ parent }) => `The group “${parent}” has no indicators yet.`,
  'unknown-parent': ({ parent }) =>
    `There is no group “${parent}”; the indicator stands on its own.`,
  cycle: ({ id }) => `“${id}” contains itself; it was left out where it comes round again.`,
  'duplicate-id': ({ id, count }) =>
    `The id “${id}” is used by ${count} indicators; the first one is used.`,
  'mandatory-failed': ({ names }) => `Mandatory criteria not met: ${names}.`,
  'suppressed-child': () => 'The total is not published because one of its parts is not.',
  'weights-missing': () => 'There is no mean, because some indicators have no weight.',
  'points-unassessed': ({ points }) => `${counted(points, 'point', 'points')} not yet assessed.`,
  'required-out-of-range': ({ required, total }) =>
    `The number of criteria to meet (${required}) does not fit ${total} criteria.`,
};
