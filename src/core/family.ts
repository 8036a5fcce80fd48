import { group } from 'd3-array';
import { entriesOf } from './fields.js';
import type { Indicator } from './indicator.js';
import type { Report } from './report.js';

/** The indicators below a parent. */
export interface Family {
  byId: ReadonlyMap<string, Indicator>;
  /** Children by the id of their parent, in the author's order. */
  children: ReadonlyMap<string, readonly Indicator[]>;
  /** Ids of the parent and of all parents below it, each after its children. */
  bottomUp: readonly string[];
}

/**
 * Finds what lies below a parent, which need not be an indicator itself. Of several indicators with
 * one id the first counts. Where the parent comes round again as its own descendant the cycle is
 * cut; no other cycle can be reached, as each indicator has one parent.
 */
export function familyOf(
  indicators: readonly Indicator[],
  parentId: string,
  report: Report,
): Family {
  const byId = firstOfEachId(indicators, report);
  const isRepeated = ({ id, parent }: Indicator) =>
    id === parentId && hasAncestor(id, parent, byId);
  const members = [...byId.values()].filter((indicator) => {
    if (isRepeated(indicator)) report('cycle', { id: indicator.id }, ['parent']);
    return indicator.id !== parentId;
  });
  const children = group(members, ({ parent }) => parent ?? '');
  const topDown = [parentId];
  for (const id of topDown) {
    const below = children.get(id) ?? [];
    topDown.push(...below.map((child) => child.id).filter((childId) => children.has(childId)));
  }
  return { byId, children, bottomUp: topDown.reverse() };
}

function firstOfEachId(indicators: readonly Indicator[], report: Report): Map<string, Indicator> {
  const byId = new Map<string, Indicator>();
  const counts = new Map<string, number>();
  for (const indicator of entriesOf(indicators)) {
    if (!byId.has(indicator.id)) byId.set(indicator.id, indicator);
    counts.set(indicator.id, (counts.get(indicator.id) ?? 0) + 1);
  }
  for (const [id, count] of counts) if (count > 1) report('duplicate-id', { id, count }, ['id']);
  return byId;
}

/** Whether `id` is met on the way up from `parent`. */
function hasAncestor(
  id: string,
  parent: string | undefined,
  byId: ReadonlyMap<string, Indicator>,
): boolean {
  const passed = new Set<string>();
  let next = parent;
  while (next !== undefined && !passed.has(next)) {
    if (next === id) return true;
    passed.add(next);
    next = byId.get(next)?.parent;
  }
  return false;
}
