import type { Period, Status } from './indicator.js';
import type { NoteCode } from './note.js';

/** Why a result is null, or what was found on the way: a code with the values concerned. */
export interface Note {
  /** e.g. `no-baseline`, `target-before-baseline`, `milestone-after-target`; each has a text in the catalogue. */
  code: NoteCode;
  /** Fields of the indicator concerned, e.g. `target.value`. */
  fields?: readonly string[];
  /** Values for the text: those that `NoteValues` lists for the code. */
  values?: Readonly<Record<string, string | number>>;
}

/** What thresholds and date a goal is judged by. */
export interface AssessOptions {
  /** ISO date; default: the last day of the newest value's period. */
  asOf?: string;
  /** Default `{ onTrack: 0.95, atRisk: 0.75, early: 0.05 }`. */
  thresholds?: { onTrack?: number; atRisk?: number; early?: number };
  /** Zone in which instants become dates; default Asia/Ho_Chi_Minh. */
  timeZone?: string;
}

/** Where the values lead if they go on as they did. */
export interface Forecast {
  /** At the target date. */
  value: number;
  low: number;
  high: number;
  /** ISO date on which the target is reached at this pace; null when it never is. */
  reaches: string | null;
  method: 'theil-sen';
  /** Number of observations used. */
  n: number;
}

/** One indicator judged. No field is ever NaN. */
export interface Assessment {
  status: Status | null;
  value: number | null;
  period: Period | null;
  /** Too early for a ratio: judged by direction. */
  early: boolean;
  judgedBy: 'ratio' | 'direction' | 'band' | 'cap' | 'kind' | 'hand' | null;
  /** Share of the way from baseline to target; 1 = there; never clamped. */
  progress: number | null;
  expectedValue: number | null;
  expectedProgress: number | null;
  /** progress / expectedProgress */
  paceRatio: number | null;
  /** value / target, only without a baseline. */
  ratioToTarget: number | null;
  shareOfMax: number | null;
  pointsLost: number | null;
  stepsDone: number | null;
  stepsTotal: number | null;
  stepsOverdue: number | null;
  /** What is still missing in the good direction, in the unit; < 0 = surplus. */
  gap: number | null;
  /** Unit per year: at present, and needed from now on. */
  pace: number | null;
  requiredPace: number | null;
  forecast: Forecast | null;
  notes: readonly Note[];
}

/** A group of indicators judged together. */
export interface RollUp {
  status: Status | null;
  total: number;
  passed: number;
  notAssessed: number;
  notApplicable: number;
  /** A mandatory child fails. */
  blocked: boolean;
  counts: Partial<Record<Status, number>>;
  progress: number | null;
  /** Share of the children that the result rests on. */
  coverage: number;
  value: number | null;
  max: number | null;
  maxAssessed: number | null;
  unassessed: number | null;
  notes: readonly Note[];
}
