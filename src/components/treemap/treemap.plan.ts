import { hierarchy, treemap } from 'd3-hierarchy';
import type { Box, Frame } from '../../scene/scene.js';
import { widest } from '../../scene/frame.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { Branch } from './treemap.tree.js';

/** A rectangle of the picture, its area in proportion to the size of its branch. */
export interface Tile extends Box {
  readonly branch: Branch;
}

/** What lies at the top of the picture: a group with its parts, or a part alone. */
export interface Block extends Tile {
  /** The parts that are drawn in it; none where it is one piece. */
  readonly tiles: readonly Tile[];
  /** The name of a group over its parts. */
  readonly tab: Tab | null;
}

/** A plate with a name, in the corner of a group. */
export interface Tab extends Box {
  readonly lines: readonly string[];
}

/** A branch as far as it is drawn. */
interface Drawn {
  branch: Branch;
  children: Drawn[];
}

/** Under the tab of a group there is at least so much room for its parts, in pixels. */
const leastBelow = 32;
/** Left and right of the name on a tab, and above and under it together. */
export const tabPadding = { x: 8, y: 6 };
const mostLines = 2;
const tabStyle = typeScale['label-strong'];

/**
 * The parts of a branch and theirs as rectangles, larger ones first, as near to squares as may be. Areas are in
 * proportion to sizes exactly: groups take no room for frames or names. A group that has no room for its name is drawn
 * in one piece.
 * @param namesOf what may stand on the tab of a group, the longest first
 */
export function blocksOf(
  root: Branch,
  frame: Frame,
  namesOf: (branch: Branch) => readonly string[],
): Block[] {
  const drawn = drawnOf(root, 2);
  const largest = leavesOf(drawn).reduce((most, { branch }) => Math.max(most, branch.size), 0);
  if (largest === 0) return [];
  const sized = hierarchy(drawn)
    .sum(({ branch, children }) => (children.length > 0 ? 0 : branch.size / largest)) // no sum is too large
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const placed = treemap<Drawn>().size([frame.width, frame.height])(sized);
  return (placed.children ?? []).map((block): Block => {
    const box = boxOf(block, frame);
    const { branch, children } = block.data;
    const tab = children.length > 0 ? tabOf(namesOf(branch), box) : null;
    const parts = tab ? (block.children ?? []) : [];
    const tiles = parts.map((tile) => ({ ...boxOf(tile, frame), branch: tile.data.branch }));
    return { ...box, branch, tiles, tab };
  });
}

/** The first of some names that fits into a group. */
function tabOf(names: readonly string[], { x, y, width, height }: Box): Tab | null {
  const { size, weight, step } = tabStyle;
  for (const name of names) {
    const lines = wrapText(name, width - 2 * tabPadding.x, size, Infinity, weight);
    const taken = widest(lines, size, weight) + 2 * tabPadding.x;
    const tall = lines.length * step + tabPadding.y;
    const fits = taken <= width && tall + leastBelow <= height && lines.length <= mostLines;
    if (fits) return { x, y, width: taken, height: tall, lines };
  }
  return null;
}

/** What has a size, so many levels deep. */
function drawnOf(branch: Branch, levels: number): Drawn {
  const children = levels === 0 ? [] : branch.children.filter(({ size }) => size > 0);
  return { branch, children: children.map((child) => drawnOf(child, levels - 1)) };
}

function leavesOf({ branch, children }: Drawn): Drawn[] {
  return children.length > 0 ? children.flatMap(leavesOf) : [{ branch, children }];
}

/** The rectangle of a node; within the frame, whatever noise the sums of very unequal sizes have. */
function boxOf(
  { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number },
  { width, height }: Frame,
): Box {
  const [x, y] = [Math.min(x0, width), Math.min(y0, height)];
  return { x, y, width: Math.min(x1, width) - x, height: Math.min(y1, height) - y };
}
