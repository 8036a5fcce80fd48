import type { AssessOptions, Judgement, Note } from './assessment.js';
import type { Findings } from './findings.js';
import type { Indicator } from './indicator.js';
import { judgeMeasure } from './measure.js';
import { judgePassFail } from './pass-fail.js';
import { readIndicator } from './reading.js';
import type { Kind, Reading } from './reading.js';
import { reportInto } from './report.js';
import type { Report } from './report.js';
import { judgeScore } from './score.js';
import type { Situation } from './situation.js';
import { judgeTask } from './task.js';

/** An indicator judged, with all that it was judged by. */
export interface Judged {
  reading: Reading;
  judgement: Judgement;
  /** Measured against its plan; criteria and tasks have none. */
  situation: Situation | null;
}

/** What the judgement of a kind finds; the notes are collected by the caller. */
type Judge = (
  reading: Reading,
  report: Report,
) => Pick<Judged, 'situation'> & { findings: Findings };

const judges: Readonly<Record<Kind, Judge>> = {
  measure: judgeMeasure,
  'pass-fail': judgePassFail,
  score: judgeScore,
  task: judgeTask,
};

/** Judges an indicator against its goal on a date; see `assess`, which also tells where the values lead. */
export function judgeIndicator(indicator: Indicator, options: AssessOptions = {}): Judged {
  const reading = readIndicator(indicator, options);
  const notes = notesFor(reading);
  const { findings, situation } = judges[reading.kind](reading, reportInto(notes));
  return { reading, judgement: { ...findings, notes }, situation };
}

function notesFor({ kind, notes }: Reading): Note[] {
  if (kind === 'task') return [...notes.settings, ...notes.words];
  const ofGoal = kind === 'pass-fail' ? [] : notes.goal;
  return [...notes.settings, ...notes.words, ...ofGoal, ...notes.observations, ...notes.known];
}
