import type { Assessment, AssessOptions } from './assessment.js';
import type { Indicator } from './indicator.js';
import { judgeIndicator } from './judgement.js';
import { noOutlook, outlookOf } from './pace.js';
import { reportInto } from './report.js';

/**
 * Judges an indicator against its goal on a date.
 *
 * Faulty data never throw: what cannot be used counts as absent and is named in `notes`, as is the
 * reason for each result that is `null`. The indicator is not changed, and no clock is read.
 *
 * @throws WardError `config` when the thresholds are no numbers or `onTrack` lies below `atRisk`.
 */
export function assess(indicator: Indicator, options: AssessOptions = {}): Assessment {
  const { judgement, situation } = judgeIndicator(indicator, options);
  if (!situation) return { ...judgement, ...noOutlook };
  const notes = [...judgement.notes];
  const isMet = judgement.gap !== null && judgement.gap <= 0;
  return { ...judgement, ...outlookOf(situation, isMet, reportInto(notes)), notes };
}
