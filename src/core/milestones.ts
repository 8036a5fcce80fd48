import { entriesOf, readDay, readNumber } from './fields.js';
import type { Milestone } from './indicator.js';
import type { Report } from './report.js';

/** A milestone with its day. */
interface DatedMilestone {
  day: number;
  value: number;
  period: string;
}

/** What milestones must lie between. */
interface Span {
  /** Day of the baseline, where it is part of the plan. */
  start: number | null;
  /** Day of the target. */
  end: number | null;
  target: number | null;
}

/**
 * Reads milestones in order of time. The last of a date wins; those that are not after the
 * baseline or are later than the target fall away; on its date the target itself stands. Each such
 * decision is reported.
 */
export function readMilestones(
  milestones: readonly Milestone[] | undefined,
  span: Span,
  timeZone: string,
  report: Report,
): DatedMilestone[] {
  const dated = entriesOf(milestones).flatMap((entry) => {
    const day = readDay(entry.period, 'milestones', timeZone, report);
    const value = readNumber(entry.value, 'milestones', report);
    return day === null || value === null ? [] : [{ day, value, period: entry.period }];
  });
  const inTime = dated.filter((milestone) => fits(milestone, span, report));
  const sorted = inTime.toSorted((a, b) => a.day - b.day);
  if (sorted.some((milestone, index) => milestone !== inTime[index])) {
    report('milestones-unsorted', {}, ['milestones']);
  }
  return sorted.filter((milestone, index) => {
    const isRepeated = sorted[index + 1]?.day === milestone.day;
    if (isRepeated) {
      report('duplicate-milestone', { period: milestone.period }, ['milestones']);
    }
    return !isRepeated;
  });
}

function fits({ day, period }: DatedMilestone, span: Span, report: Report): boolean {
  const fault = misplacement(day, span);
  if (fault) report(fault, { period }, ['milestones']);
  return fault === null;
}

function misplacement(day: number, { start, end, target }: Span) {
  if (start !== null && day <= start) return 'milestone-before-baseline';
  if (end === null) return null;
  if (day > end) return 'milestone-after-target';
  return day === end && target !== null ? 'milestone-on-target-date' : null;
}
