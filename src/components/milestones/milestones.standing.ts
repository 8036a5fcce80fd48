import type { Status } from '../../core/indicator.js';
import { dateOf } from '../../core/period.js';
import { capitalised } from '../../i18n/capitalised.js';
import type { MilestonesMessages } from '../../i18n/messages/milestones.js';
import type { Locale } from '../../i18n/register.js';
import type { Task } from './milestones.data.js';

/** Where a task stands against its plan on a day. */
export interface Standing {
  status: Status;
  /** "Sớm 2 tháng" */
  words: string;
}

interface Day {
  now: number | null;
  texts: MilestonesMessages;
  locale: Locale;
}

/**
 * Done early, on time or late; overdue; expected to be late; on plan; to begin. A task that has come less than three
 * quarters of the way that its time has gone is late, and less than nineteen twentieths at risk, as other goals are.
 */
export function standingOf(task: Task, day: Day): Standing {
  const { planned, actual } = task;
  if (planned.end === null && actual.end === null)
    return { status: 'no-data', words: day.texts.unplanned };
  if (actual.end !== null && isBy(actual.end, day.now)) return doneStanding(task, actual.end, day);
  return hasBegun(task, day.now) ? runningStanding(task, day) : waitingStanding(task, day);
}

/** Whether work has begun: somebody said when, or how much is done. */
export function hasBegun({ actual, progress }: Task, now: number | null): boolean {
  return (actual.start !== null && isBy(actual.start, now)) || (progress ?? 0) > 0;
}

function isBy(day: number, now: number | null): boolean {
  return now === null || day <= now;
}

function doneStanding({ planned }: Task, end: number, { texts, locale }: Day): Standing {
  const { format, tag } = locale;
  if (planned.end === null)
    return { status: 'achieved', words: texts.doneOn(format.date(dateOf(end))) };
  const words = format.duration(dateOf(planned.end), dateOf(end));
  return { status: 'achieved', words: capitalised(words, tag) };
}

function waitingStanding({ planned }: Task, day: Day): Standing {
  const { now, texts, locale } = day;
  const { start, end } = planned;
  if (now === null || start === null || now < start) {
    const words = start === null ? texts.unplanned : texts.from(locale.format.date(dateOf(start)));
    return { status: 'not-started', words };
  }
  if (end !== null && now > end) return overdueStanding(end, now, day);
  const late = locale.format.duration(dateOf(start), dateOf(now));
  return { status: 'off-track', words: texts.notBegun(late) };
}

function runningStanding(task: Task, day: Day): Standing {
  const { planned, expected } = task;
  const { now, texts, locale } = day;
  const { end } = planned;
  if (end === null) return { status: 'on-track', words: texts.onPlan };
  if (now !== null && now > end) return overdueStanding(end, now, day);
  if (expected !== null && expected > end) {
    const late = locale.format.duration(dateOf(end), dateOf(expected));
    return { status: 'at-risk', words: texts.expectedLateness(late) };
  }
  const status = paceStatus(task, now);
  return { status, words: status === 'on-track' ? texts.onPlan : locale.messages.status[status] };
}

function overdueStanding(end: number, now: number, { locale }: Day): Standing {
  const words = locale.format.overdue(dateOf(end), dateOf(now), 'P0D');
  return { status: 'overdue', words: capitalised(words, locale.tag) };
}

/** By the share of the work against the share of the time, where both are known. */
function paceStatus({ planned: { start, end }, progress }: Task, now: number | null): Status {
  if (progress === null || now === null || start === null || end === null || end <= start)
    return 'on-track';
  const pace = progress / ((now - start) / (end - start));
  if (pace >= 0.95) return 'on-track';
  return pace >= 0.75 ? 'at-risk' : 'off-track';
}
