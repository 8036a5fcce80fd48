import type { Issue } from '../core/error.js';

/** Collects issues without growing with the data: a fault that repeats is told one by one, then counted. */
export interface IssueList {
  add(issue: Issue): void;
  /** What was collected; the counts add up to the number of issues added. */
  readonly issues: readonly Issue[];
}

/** How often a fault of one kind in one field is told with its row before the rest is only counted. */
const toldOneByOne = 100;

export function createIssueList(): IssueList {
  const issues: Issue[] = [];
  const kinds = new Map<string, { told: number; rest: Issue | null }>();
  return {
    issues,
    add(issue) {
      const key = `${issue.code} ${issue.field ?? ''}`;
      const kind = kinds.get(key) ?? { told: 0, rest: null };
      kinds.set(key, kind);
      if (kind.told < toldOneByOne) {
        kind.told += 1;
        issues.push(issue);
      } else if (kind.rest) kind.rest.count = (kind.rest.count ?? 1) + (issue.count ?? 1);
      else {
        kind.rest = { ...issue, count: issue.count ?? 1 };
        issues.push(kind.rest);
      }
    },
  };
}
