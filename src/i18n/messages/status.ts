import type { Status } from '../../core/indicator.js';

/** Where a goal stands, in words: the word is always primary, colour and glyph only help. */
export interface StatusMessages extends Readonly<Record<Status, string>> {
  /** `achieved` before the target date. */
  readonly achievedEarly: string;
  /** `on-track` judged by direction, in the first 5 % of the time. */
  readonly justStarted: string;
  /** `on-track` judged by direction, later than that: the plan has not asked for anything yet. */
  readonly beforeFirstMilestone: string;
  /** `on-track` or `achieved` of a band. */
  readonly withinBand: string;
  /** No status at all: no target was set. */
  readonly noTarget: string;
  /** No status at all, although there is a target. */
  readonly notJudged: string;
  readonly passed: string;
  readonly failed: string;
  readonly notAssessed: string;
  /** `overdue` without a value for the target date. */
  readonly noFinalValue: string;
  /** Set by hand, by whom (or nobody named). */
  readonly byHand: (owner: string | null) => string;
  readonly label: string;
}
