import { readDay, textOf } from './fields.js';
import { blankFindings } from './findings.js';
import type { Findings } from './findings.js';
import { readHand, reportHand } from './hand.js';
import type { Indicator } from './indicator.js';
import { withheldOf } from './observations.js';
import type { Reading } from './reading.js';
import type { Report } from './report.js';
import { fact, verdict } from './verdict.js';
import type { Verdict } from './verdict.js';

/** Judges a criterion that is passed or not. */
export function judgePassFail(
  { indicator, settings, known }: Reading,
  report: Report,
): { findings: Findings; situation: null } {
  const withheld = withheldOf(indicator, known.newest);
  const value = known.newest?.value ?? null;
  const period = value === null ? null : (known.newest?.period ?? null);
  const findings = { ...blankFindings, value, period };
  if (withheld) {
    report(withheld, {}, ['flag']);
    const status = withheld === 'suppressed' ? 'no-data' : withheld;
    return { findings: { ...findings, ...fact(status) }, situation: null };
  }
  const { timeZone } = settings;
  const asOf = known.asOf ?? readDay(indicator.updated, 'updated', timeZone, report);
  const found = judgeCriterion(indicator, asOf, timeZone, report);
  return { findings: { ...findings, ...found }, situation: null };
}

function judgeCriterion(
  indicator: Indicator,
  asOf: number | null,
  timeZone: string,
  report: Report,
): Verdict {
  const hand = readHand(indicator, report);
  const passed = readPassed(indicator, report);
  if (passed === null) {
    report('not-assessed', {}, ['passed']);
    return fact('no-data');
  }
  if (hand) {
    reportHand(indicator, report);
    return verdict(hand, 'hand');
  }
  if (passed) return verdict('achieved', 'kind');
  const end = readDay(indicator.target?.period, 'target.period', timeZone, report);
  const isPast = end !== null && asOf !== null && asOf > end;
  return verdict(isPast ? 'overdue' : 'off-track', 'kind');
}

function readPassed({ passed }: Indicator, report: Report): boolean | null {
  const found: unknown = passed;
  if (typeof found === 'boolean') return found;
  const isAbsent = found === undefined || found === null || found === '';
  if (!isAbsent) report('unknown-word', { found: textOf(found) }, ['passed']);
  return null;
}
