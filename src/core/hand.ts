import { textOf } from './fields.js';
import type { Indicator, Status } from './indicator.js';
import type { Report } from './report.js';

/** Every status, from the best to the ones that judge nothing. */
export const STATUSES = [
  'achieved',
  'on-track',
  'at-risk',
  'off-track',
  'regressing',
  'overdue',
  'not-started',
  'no-data',
  'not-applicable',
] as const satisfies readonly Status[];

/** The status that somebody set by hand; a word outside the list is reported and ignored. */
export function readHand(indicator: Indicator, report: Report): Status | null {
  const found: unknown = indicator.status;
  if (found === undefined || found === null || found === '') return null;
  const status = STATUSES.find((each) => each === found);
  if (!status) report('unknown-status', { found: textOf(found) }, ['status']);
  return status ?? null;
}

/** Reports whose judgement a status set by hand is, and that a reason is missing. */
export function reportHand(indicator: Indicator, report: Report): void {
  const [owner, reason] = [wordsOf(indicator.owner), wordsOf(indicator.statusReason)];
  report('judged-by-hand', { owner, reason }, ['status']);
  if (reason.trim() === '') report('hand-status-without-reason', {}, ['statusReason']);
}

/** An author's words; what is no text counts as absent. */
function wordsOf(found: unknown): string {
  return typeof found === 'string' ? found : '';
}
