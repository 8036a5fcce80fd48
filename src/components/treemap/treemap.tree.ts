import type { Issue } from '../../core/error.js';
import { finiteOrNull, isSame } from '../../core/value.js';
import { fieldName } from '../../data/field.js';
import { createIssueList, type IssueList } from '../../data/issue-list.js';
import type { Entry, TreeData } from './treemap.data.js';
import type { TreemapOptions } from './treemap.options.js';

/** A group or part with what it holds. */
export interface Branch extends Entry {
  readonly children: readonly Branch[];
  /** The group around it; null of the whole. */
  readonly group: Branch | null;
  /** 0 for the whole, 1 for what lies at the top. */
  readonly depth: number;
  /** What it is drawn with: the sum of its parts, or its own value where no part has one; 0 for what has none. */
  readonly size: number;
}

/** The tree of all rows. */
export interface Tree {
  /** Holds all; its key is ''. */
  readonly whole: Branch;
  /** All but the whole, groups before their parts, in the author's order. */
  readonly branches: readonly Branch[];
  readonly byKey: ReadonlyMap<string, Branch>;
  /** Groups whose own value is not the sum of their parts. */
  readonly unequal: readonly Branch[];
  readonly issues: readonly Issue[];
}

/** A branch while the tree is made. */
interface Growing extends Entry {
  children: Growing[];
  group: Growing | null;
  depth: number;
  size: number;
}

/**
 * Puts entries into a tree, without recursion: chains may be long. An entry whose group is missing, or that lies within
 * itself, stands at the top and is told.
 */
export function growTree({ entries }: TreeData, { parent = 'parent' }: TreemapOptions): Tree {
  const issues = createIssueList();
  const whole = branchOf({ key: '', name: '', parent: null, row: -1, value: null });
  const byKey = new Map<string, Growing>();
  for (const entry of entries.values()) byKey.set(entry.key, branchOf(entry));
  const refuse = refuser(issues, fieldName(parent));
  for (const branch of byKey.values()) {
    branch.group = branch.parent === null ? whole : (byKey.get(branch.parent) ?? null);
    if (branch.group) continue;
    refuse('unmatched', branch, `There is no group "${branch.parent}".`);
    branch.group = whole;
  }
  breakCycles(byKey, whole, (branch) =>
    refuse('row', branch, `"${branch.key}" lies within itself.`),
  );
  for (const branch of byKey.values()) branch.group!.children.push(branch);
  const branches = depthFirst(whole);
  const unequal: Branch[] = [];
  for (const branch of branches.toReversed()) if (!measure(branch)) unequal.unshift(branch);
  measure(whole);
  return { whole, branches, byKey, unequal, issues: issues.issues };
}

function branchOf(entry: Entry): Growing {
  return { ...entry, children: [], group: null, depth: 0, size: 0 };
}

function refuser(issues: IssueList, field: string) {
  return (code: 'unmatched' | 'row', { row, parent }: Branch, message: string) => {
    issues.add({ code, message, row: row + 1, field, found: parent ?? '' });
  };
}

/** Each chain upwards is walked once; where it comes back to itself it is cut. */
function breakCycles(
  byKey: ReadonlyMap<string, Growing>,
  whole: Growing,
  tell: (branch: Branch) => void,
): void {
  const safe = new Set<Growing>([whole]);
  for (const start of byKey.values()) {
    const chain = new Set<Growing>();
    let at = start;
    while (!safe.has(at)) {
      chain.add(at);
      if (chain.has(at.group!)) {
        tell(at);
        at.group = whole;
      }
      at = at.group!;
    }
    for (const branch of chain) safe.add(branch);
  }
}

/** All below the whole, groups before their parts; sets depths on the way. */
function depthFirst(whole: Growing): Growing[] {
  const branches: Growing[] = [];
  const open = whole.children.toReversed();
  for (let branch = open.pop(); branch; branch = open.pop()) {
    branch.depth = branch.group!.depth + 1;
    branches.push(branch);
    for (const child of branch.children.toReversed()) open.push(child);
  }
  return branches;
}

/** Sizes a group from its parts, which are sized already. Returns whether its own value says the same. */
function measure(branch: Growing): boolean {
  const own = branch.value === null ? 0 : Math.max(branch.value, 0);
  const isTold = branch.children.some(({ value, size }) => value !== null || size > 0);
  const sum = branch.children.reduce((total, { size }) => total + size, 0);
  branch.size = finiteOrNull(isTold ? sum : own) ?? Number.MAX_VALUE;
  return !isTold || branch.value === null || isSame(branch.value, sum);
}
