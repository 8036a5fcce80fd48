import type { AssessOptions, Note } from './assessment.js';
import { readSettings, readWord } from './fields.js';
import type { Settings } from './fields.js';
import { readGoal } from './goal.js';
import type { Goal } from './goal.js';
import type { Indicator, Qualifier } from './indicator.js';
import { FLAGS, knownAt, readObservations } from './observations.js';
import type { Known, Observed } from './observations.js';
import { reportInto } from './report.js';
import type { Report } from './report.js';

const KINDS = ['measure', 'pass-fail', 'score', 'task'] as const;

const QUALIFIERS = [
  'more-than',
  'nearly',
  'about',
  'average',
  'at-least',
  'at-most',
] as const satisfies readonly Qualifier[];

/** What is judged in its own way. */
export type Kind = (typeof KINDS)[number];

/** What was found while reading, by the fields concerned: a kind is told of those that it goes by. */
interface ReadingNotes {
  settings: readonly Note[];
  /** Of the words that any kind has. */
  words: readonly Note[];
  goal: readonly Note[];
  observations: readonly Note[];
  known: readonly Note[];
}

/** An indicator read once, for all that is said of it. */
export interface Reading {
  indicator: Indicator;
  settings: Settings;
  kind: Kind;
  /** The goal as it is written; `goalOn` gives that of a day. */
  goal: Goal;
  observed: readonly Observed[];
  /** What is known on the date judged. */
  known: Known;
  notes: ReadingNotes;
}

/**
 * Reads an indicator.
 * @throws WardError `config` when the thresholds are no numbers or `onTrack` lies below `atRisk`.
 */
export function readIndicator(indicator: Indicator, options: AssessOptions = {}): Reading {
  const notes = { settings: [], words: [], goal: [], observations: [], known: [] };
  const settings = readSettings(options, reportInto(notes.settings));
  const { timeZone, asOf } = settings;
  const kind = readWords(indicator, reportInto(notes.words));
  const goal = readGoal(indicator, timeZone, reportInto(notes.goal));
  const observed = readObservations(indicator, timeZone, reportInto(notes.observations));
  // A criterion does not start again with the year.
  const isYearly = goal.isYearly && kind !== 'pass-fail';
  const known = knownAt(observed, asOf, isYearly, reportInto(notes.known));
  return { indicator, settings, kind, goal, observed, known, notes };
}

/** The kind; what stands in place of its words is reported. */
function readWords({ kind, qualifier, flag }: Indicator, report: Report): Kind {
  readWord(qualifier, QUALIFIERS, 'qualifier', report);
  readWord(flag, FLAGS, 'flag', report);
  return readWord(kind, KINDS, 'kind', report) ?? 'measure';
}
