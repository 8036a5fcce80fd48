import { assignColours, contextColours, type CategoryColours } from '../../scale/palettes.js';
import type { Branch, Tree } from './treemap.tree.js';

/** The colours of what lies in a group at the top. */
export type Paints = (branch: Branch) => CategoryColours;

/** As many groups as there are colours. */
const mostColours = 8;

/**
 * A colour for each group at the top, in the author's order; the largest where there are more than colours. Parts at the
 * top that are in no group share one colour: size alone tells them apart.
 */
export function paintsOf({ whole, byKey }: Tree, highlight: string | null | undefined): Paints {
  const lit = byKey.get(highlight ?? '');
  const groups = whole.children.filter(({ children }) => children.length > 0);
  const largest = [...groups].sort((a, b) => b.size - a.size).slice(0, mostColours);
  const own = groups.filter((group) => largest.includes(group));
  const colours = assignColours(own.map(({ key }) => key));
  const plain = groups.length === 0 ? assignColours(['']).get('')! : contextColours;
  return (branch) => {
    const line = lineOf(branch);
    const isContext = lit && !line.includes(lit);
    const [top = branch] = line;
    if (isContext) return contextColours;
    return top.children.length > 0 ? (colours.get(top.key) ?? contextColours) : plain;
  };
}

/** A branch and the groups around it, from the outside in, without the whole. */
export function lineOf(branch: Branch): Branch[] {
  const line: Branch[] = [];
  for (let at: Branch | null = branch; at && at.depth > 0; at = at.group) line.push(at);
  return line.reverse();
}
