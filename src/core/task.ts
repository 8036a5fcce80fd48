import { entriesOf, readDay } from './fields.js';
import { blankFindings } from './findings.js';
import type { Findings } from './findings.js';
import { readHand, reportHand } from './hand.js';
import type { Indicator, Status } from './indicator.js';
import { dateOf } from './period.js';
import type { Reading } from './reading.js';
import type { Report } from './report.js';
import { fact, verdict } from './verdict.js';
import type { Verdict } from './verdict.js';

/** A step with its days as day numbers. */
interface Step {
  due: number | null;
  /** `null` while it is open. */
  done: number | null;
}

/** A task on the date judged. */
interface TaskSituation {
  steps: readonly Step[];
  open: readonly Step[];
  overdue: readonly Step[];
  asOf: number | null;
  /** Planned days. */
  start: number | null;
  end: number | null;
  hasBegun: boolean;
}

/** Judges a task by its steps and their due dates. */
export function judgeTask(
  reading: Reading,
  report: Report,
): { findings: Findings; situation: null } {
  const { indicator } = reading;
  const task = situateTask(reading, report);
  const findings = {
    ...blankFindings,
    stepsDone: task.steps.length - task.open.length,
    stepsTotal: task.steps.length,
    stepsOverdue: task.overdue.length,
  };
  if (indicator.flag === 'not-applicable' || indicator.flag === 'suppressed') {
    report(indicator.flag, {}, ['flag']);
    const isSuppressed = indicator.flag === 'suppressed';
    const told = fact(isSuppressed ? 'no-data' : 'not-applicable');
    return { findings: { ...blankFindings, ...told }, situation: null };
  }
  reportSteps(task, report);
  return { findings: { ...findings, ...verdictOn(task, indicator, report) }, situation: null };
}

function verdictOn(task: TaskSituation, indicator: Indicator, report: Report): Verdict {
  const hand = readHand(indicator, report);
  if (task.steps.length === 0) return fact(isBeforeStart(task) ? 'not-started' : 'no-data');
  if (hand) {
    reportHand(indicator, report);
    return verdict(hand, 'hand');
  }
  return verdict(statusOfTask(task), 'kind');
}

function statusOfTask(task: TaskSituation): Status {
  const { open, overdue, asOf, end, steps } = task;
  if (open.length === 0) return 'achieved';
  if (isBeforeStart(task)) return 'not-started';
  if (asOf !== null && end !== null && asOf > end) return 'overdue';
  const due = steps.filter((step) => step.due !== null && asOf !== null && step.due <= asOf);
  if (overdue.length * 2 > due.length) return 'off-track';
  return overdue.length > 0 ? 'at-risk' : 'on-track';
}

function isBeforeStart({ asOf, start, hasBegun }: TaskSituation): boolean {
  return !hasBegun && asOf !== null && start !== null && asOf < start;
}

function situateTask({ indicator, settings }: Reading, report: Report): TaskSituation {
  const { timeZone, asOf: given } = settings;
  const read = (found: unknown, field: string) => readDay(found, field, timeZone, report);
  const all = entriesOf(indicator.steps).map(({ due, done }) => ({
    due: read(due, 'steps.due'),
    done: read(done, 'steps.done'),
  }));
  const asOf = given ?? newestDone(all) ?? read(indicator.updated, 'updated');
  const steps = all.map((step) => ({ ...step, done: isBy(step.done, asOf) ? step.done : null }));
  const open = steps.filter(({ done }) => done === null);
  const overdue = open.filter(({ due }) => due !== null && asOf !== null && asOf > due);
  const begun = read(indicator.actual?.start, 'actual.start');
  return {
    steps,
    open,
    overdue,
    asOf,
    start: read(indicator.planned?.start, 'planned.start'),
    end: read(indicator.planned?.end ?? indicator.target?.period, 'planned.end'),
    hasBegun: open.length < steps.length || isBy(begun, asOf),
  };
}

/** What is done after the date judged was still open on it. */
function isBy(day: number | null, asOf: number | null): boolean {
  return day !== null && (asOf === null || day <= asOf);
}

function newestDone(steps: readonly Step[]): number | null {
  const days = steps.flatMap(({ done }) => (done === null ? [] : [done]));
  return days.length === 0 ? null : Math.max(...days);
}

function reportSteps({ steps, overdue, open, asOf, end }: TaskSituation, report: Report): void {
  if (steps.length === 0) report('no-steps', {}, ['steps']);
  if (overdue.length > 0) report('steps-overdue', { count: overdue.length }, ['steps']);
  const late = steps.filter(({ due, done }) => due !== null && done !== null && done > due).length;
  if (late > 0) report('steps-done-late', { count: late }, ['steps']);
  const isEarly = open.length === 0 && asOf !== null && end !== null && asOf < end;
  if (isEarly && steps.length > 0) report('achieved-early', { date: dateOf(end) });
}
