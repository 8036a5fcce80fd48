import { fsum } from 'd3-array';
import type { Issue } from '../../core/error.js';
import { isSame, isValue } from '../../core/value.js';
import type { ScorecardMessages } from '../../i18n/messages/scorecard.js';
import type { Locale } from '../../i18n/register.js';
import type { Notice } from '../../scene/scene.js';
import { withDescendants, type Criterion } from './scorecard.tree.js';

/** Declared figures of groups that their criteria do not add up to: told to the reader, and to the author as issues. */
export function checkSums(
  roots: readonly Criterion[],
  texts: ScorecardMessages,
  { format }: Locale,
): { notices: readonly Notice[]; issues: readonly Issue[] } {
  const sums = new Map<Criterion, number | null>();
  const notices: Notice[] = [];
  const issues: Issue[] = [];
  for (const each of withDescendants(roots).reverse()) {
    const declared = maxOf(each);
    const sum = sumOf(each.children.map((child) => sums.get(child) ?? null));
    sums.set(each, sum ?? declared);
    if (sum === null || declared === null || isSame(sum, declared)) continue;
    const text = texts.mismatch(each.name, format.number(sum), format.number(declared));
    notices.push({ code: 'sum-differs', text });
    issues.push(mismatchIssue(each, sum, declared));
  }
  return { notices: notices.reverse(), issues: issues.reverse() };
}

function maxOf({ indicator: { kind, maxScore }, children }: Criterion): number | null {
  const isScored = kind === 'score' || children.length > 0;
  return isScored && isValue(maxScore) && maxScore > 0 ? maxScore : null;
}

/** Criteria without points count nothing; without any there is no sum. */
function sumOf(maxima: readonly (number | null)[]): number | null {
  const known = maxima.flatMap((max) => max ?? []);
  return known.length === 0 ? null : fsum(known);
}

function mismatchIssue({ indicator, row }: Criterion, sum: number, declared: number): Issue {
  return {
    code: 'config',
    message: `The maxima below "${indicator.id}" add up to ${sum}, not to the declared ${declared}.`,
    field: 'maxScore',
    found: String(declared),
    ...(row > 0 && { row }),
  };
}
