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
  /** ISO date, period or instant; default: the last day of the newest value's period. No clock is read. */
  asOf?: string;
  /** Default `{ onTrack: 0.95, atRisk: 0.75, early: 0.05 }`; equal to a threshold is the better word. */
  thresholds?: { onTrack?: number; atRisk?: number; early?: number };
  /** Zone in which instants become dates; default Asia/Ho_Chi_Minh. */
  timeZone?: string;
}

/** Where the values lead if they go on as they did. */
export interface Forecast {
  /** At the target date, going on from the newest value; after that date the newest value itself. */
  value: number;
  /** The same with the ends of the 95 % interval of the slope. */
  low: number;
  high: number;
  /** ISO date on which the target is reached at this pace; null when flat, moving away, met or over 100 years off. */
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
  /** Too early for a ratio: judged by direction. (Met before its date is the note `achieved-early`.) */
  early: boolean;
  /** By what the status was found; null where dates or the value alone decide (`achieved`, `overdue`, `no-data` …). */
  judgedBy: 'ratio' | 'direction' | 'band' | 'cap' | 'kind' | 'hand' | null;
  /** Share of the way from baseline to target; 1 = there; never clamped. */
  progress: number | null;
  /** What the plan expects on the day of the value, and its share of the way. */
  expectedValue: number | null;
  expectedProgress: number | null;
  /**
   * progress / expectedProgress; null in the early phase. For a yearly cap expected / value; without
   * a baseline, but with milestones, value / expected (for `lower` its inverse).
   */
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
  /** Unit per year: at present (Theil–Sen slope of three values or more), and needed from `asOf` on. */
  pace: number | null;
  requiredPace: number | null;
  forecast: Forecast | null;
  notes: readonly Note[];
}

/** An assessment but for where the values lead. */
export type Judgement = Omit<Assessment, 'pace' | 'requiredPace' | 'forecast'>;

/** A group of indicators judged together. */
export interface RollUp {
  status: Status | null;
  /** Children that apply: the denominator. */
  total: number;
  /** Children that have achieved their goal. */
  passed: number;
  /** Children without data or without a status; part of `total`. */
  notAssessed: number;
  /** Left out of `total`. */
  notApplicable: number;
  /** A mandatory child fails. */
  blocked: boolean;
  counts: Partial<Record<Status, number>>;
  /** Points over the maxima assessed, or the weighted mean of the children's shares; else null. */
  progress: number | null;
  /** Share of the children that the result rests on, by number; 0 without children. */
  coverage: number;
  /** Points of the children; like the rest below, of scores only. */
  value: number | null;
  /** Most points that can be had, and those of the children assessed. */
  max: number | null;
  maxAssessed: number | null;
  /** Points not yet assessed. */
  unassessed: number | null;
  notes: readonly Note[];
}
