import type { Assessment, AssessOptions, Note } from './assessment.js';
import { readSettings, readWord } from './fields.js';
import type { Settings } from './fields.js';
import type { Findings } from './findings.js';
import type { Indicator } from './indicator.js';
import { assessMeasure } from './measure.js';
import { assessPassFail } from './pass-fail.js';
import { reportInto } from './report.js';
import type { Report } from './report.js';
import { assessScore } from './score.js';
import { assessTask } from './task.js';

const KINDS = ['measure', 'pass-fail', 'score', 'task'] as const;

/** Judges one kind of indicator; the notes are collected by the caller. */
type AssessKind = (indicator: Indicator, settings: Settings, report: Report) => Findings;

const assessKind: Readonly<Record<(typeof KINDS)[number], AssessKind>> = {
  measure: assessMeasure,
  'pass-fail': assessPassFail,
  score: assessScore,
  task: assessTask,
};

/**
 * Judges an indicator against its goal on a date.
 *
 * Faulty data never throw: what cannot be used counts as absent and is named in `notes`, as is the
 * reason for each result that is `null`. The indicator is not changed, and no clock is read.
 *
 * @throws WardError `config` when the thresholds are no numbers or `onTrack` lies below `atRisk`.
 */
export function assess(indicator: Indicator, options: AssessOptions = {}): Assessment {
  const notes: Note[] = [];
  const report = reportInto(notes);
  const settings = readSettings(options, report);
  const kind = readWord(indicator.kind, KINDS, 'kind', report) ?? 'measure';
  return { ...assessKind[kind](indicator, settings, report), notes };
}
