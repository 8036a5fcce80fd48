/**
 * An ISO 8601 period as text: `2025` · `2025-H1` · `2025-Q3` · `2025-07` · `2025-07-21` · `2020/2025`.
 * A period stands for its last day.
 */
export type Period = string;

/** What is special about a figure. */
export type Flag = 'preliminary' | 'estimate' | 'revised' | 'suppressed' | 'not-applicable';

/** Where a goal stands. `null` (no status) means that it cannot be judged. */
export type Status =
  | 'achieved'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'regressing'
  | 'not-started'
  | 'overdue'
  | 'no-data'
  | 'not-applicable';

/** A word that belongs to the figure: "hơn 56.000", "bình quân 8 %". */
export type Qualifier = 'more-than' | 'nearly' | 'about' | 'average' | 'at-least' | 'at-most';

/** Which way is good. */
export type Better = 'higher' | 'lower' | 'range' | 'maintain';

/** One observed value. */
export interface Observation {
  period: Period;
  /** `null` = no data; 0 is zero. */
  value: number | null;
  flag?: Flag;
  note?: string;
}

/** What is to be reached, and by when. */
export interface Target {
  period?: Period;
  value?: number;
  /** Edges of a range target; one side may stay open. */
  min?: number;
  max?: number;
  /** A target in words alone is judged by hand. */
  label?: string;
}

/** A step on the way to a target. */
export interface Milestone {
  period: Period;
  value: number;
  label?: string;
}

/** A step of a task. */
export interface TaskStep {
  name: string;
  due?: string;
  done?: string;
}

/** One indicator with its goal: what is measured, from where, to where, and which way is good. */
export interface Indicator {
  id: string;
  name: string;
  shortName?: string;
  /** Default `measure`. */
  kind?: 'measure' | 'pass-fail' | 'score' | 'task';
  /** A key of the unit catalogue or any words; values are stored in the printed unit (`"%"` never multiplies). */
  unit?: string;
  /** Decimals to print; default: as many as the value has, at most 3. */
  decimals?: number;
  flag?: Flag;
  qualifier?: Qualifier;
  /** Default `higher`. */
  better?: Better;
  /** In any order; the newest with a value, not after `asOf`, is "now". */
  observations: readonly Observation[];
  baseline?: { period?: Period; value: number };
  target?: Target;
  /** `maintain`: the band to stay in; other kinds: the valid domain of the scale, never part of the status. */
  limit?: { min?: number; max?: number };
  milestones?: readonly Milestone[];
  /** How the plan runs between its points; default `linear`. */
  path?: 'linear' | 'step' | 'compound';
  /** Every target with the day it was set, when it was revised mid-term: the plan has a step there. `target` is the present one. */
  targetHistory?: readonly { setOn: string; period: Period; value: number }[];
  /** Counts up within a year and starts again at 0. */
  cumulative?: boolean;
  /** `pass-fail` only; `null` = not yet assessed. */
  passed?: boolean | null;
  /** A failing mandatory child blocks its parent. */
  mandatory?: boolean;
  evidence?: { label: string; href: string };
  /** `score` only. */
  maxScore?: number;
  weight?: number;
  parent?: string;
  /** How many children must pass; default all. */
  required?: number;
  /** `task` only. */
  planned?: { start: string; end: string };
  actual?: { start?: string; end?: string };
  steps?: readonly TaskStep[];
  /** Set by hand, with a reason. */
  status?: Status;
  statusReason?: string;
  source?: { name: string; href?: string; licence?: string };
  updated?: string;
  /** ISO 8601 duration after which the value is stale, e.g. `P1M`. */
  staleAfter?: string;
  owner?: string;
  note?: string;
  validFrom?: string;
  validTo?: string;
  predecessors?: readonly string[];
}
