import type { Issue } from '../../core/error.js';
import type { Indicator } from '../../core/indicator.js';
import type { IndicatorRow } from '../../data/indicator-rows.js';
import { textOf } from '../../scene/goals.js';
import type { Row } from '../../data/row.js';

/** A criterion among its group. */
export interface Criterion {
  /** With `parent` only where that is a criterion of the tree. */
  indicator: Indicator;
  datum: Row;
  /** Place of its row, counted from 1; 0 for a group that only its members name. */
  row: number;
  name: string;
  children: Criterion[];
}

/**
 * Criteria below their groups, in the author's order. A parent that is no criterion itself is a group by that name. Where
 * a criterion is its own ancestor, the first of the circle stands at the top.
 */
export function treeOf(rows: readonly IndicatorRow[], issues: Issue[]): Criterion[] {
  const nodes = new Map(rows.map((each) => [each.indicator.id, nodeOf(each)]));
  const parents = new Map(rows.map(({ indicator: { id, parent } }) => [id, textOf(parent)]));
  const roots: Criterion[] = [];
  for (const { indicator, row } of rows) {
    const { id } = indicator;
    const node = nodes.get(id)!;
    if (isOwnAncestor(id, parents)) {
      issues.push(cycleIssue(id, row));
      parents.set(id, '');
    }
    const parent = parents.get(id);
    if (!parent) {
      roots.push(node);
      continue;
    }
    node.indicator = { ...indicator, parent };
    if (!nodes.has(parent)) {
      const named = groupNode(parent);
      nodes.set(parent, named);
      roots.push(named);
    }
    nodes.get(parent)!.children.push(node);
  }
  return roots;
}

/** A criterion and all below it, each group before its members; no recursion, however deep the tree. */
export function withDescendants(roots: readonly Criterion[]): Criterion[] {
  const found: Criterion[] = [];
  const waiting = [...roots].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    waiting.push(...[...next.children].reverse());
  }
  return found;
}

function nodeOf({ indicator, datum, row }: IndicatorRow): Criterion {
  const alone = { ...indicator };
  delete alone.parent;
  const name = textOf(indicator.shortName) || textOf(indicator.name) || indicator.id;
  return { indicator: alone, datum, row, name, children: [] };
}

function groupNode(name: string): Criterion {
  return {
    indicator: { id: name, name, observations: [] },
    datum: { id: name, name },
    row: 0,
    name,
    children: [],
  };
}

function isOwnAncestor(id: string, parents: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  let next = parents.get(id);
  while (next && !passed.has(next)) {
    if (next === id) return true;
    passed.add(next);
    next = parents.get(next);
  }
  return false;
}

function cycleIssue(id: string, row: number): Issue {
  const message = `Criterion "${id}" is its own ancestor: it stands at the top.`;
  return { code: 'config', message, row, field: 'parent', found: id };
}
