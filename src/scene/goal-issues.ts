import type { AssessOptions, Note } from '../core/assessment.js';
import { checkReading } from '../core/check-indicator.js';
import type { Issue } from '../core/error.js';
import { lastDayOf } from '../core/fields.js';
import { DEFAULT_TIME_ZONE } from '../core/period.js';
import { readIndicator } from '../core/reading.js';
import { createIssueList } from '../data/issue-list.js';
import type { IndicatorRow } from '../data/indicator-rows.js';
import type { ChartGoal } from './goals.js';

/** What an author should mend: fields that were refused, fields that contradict each other, an unreadable date. */
export function issuesOf(
  indicators: readonly IndicatorRow[],
  goals: readonly Pick<ChartGoal, 'judged'>[],
  { asOf }: AssessOptions,
): readonly Issue[] {
  const list = createIssueList();
  if (asOf && lastDayOf(asOf, DEFAULT_TIME_ZONE) === null) {
    const message = `"${asOf}" is no date to judge by.`;
    list.add({ code: 'config', message, field: 'asOf', found: asOf });
  }
  const readings = new Map(goals.map(({ judged }) => [judged.indicator, judged.reading]));
  for (const { indicator, row } of indicators)
    for (const note of checkReading(readings.get(indicator) ?? readIndicator(indicator)))
      list.add(issueOf(indicator.id, row, note));
  return list.issues;
}

function issueOf(id: string, row: number, { code, fields = [], values }: Note): Issue {
  const found = values?.found;
  return {
    code: found === undefined ? 'config' : 'row',
    row,
    message: `Indicator "${id}": ${code}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}.`,
    ...(fields[0] !== undefined && { field: fields[0] }),
    ...(found !== undefined && { found: String(found) }),
  };
}
