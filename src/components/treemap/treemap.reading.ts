import type { Row } from '../../data/row.js';
import { round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import { isIn, ringed, type Pointing } from '../../scene/pointing.js';
import type { Box, Mark, ScenePoint, TooltipContent } from '../../scene/scene.js';
import { rectangle, tilesIn } from './treemap.marks.js';
import { lineOf, type Paints } from './treemap.paints.js';
import type { Block } from './treemap.plan.js';
import type { Branch, Tree } from './treemap.tree.js';
import { isGroup, type TreeWords } from './treemap.words.js';

/** What is read of a finished picture. */
export interface TreeView {
  tree: Tree;
  blocks: readonly Block[];
  rows: readonly Row[];
  paints: Paints;
  words: TreeWords;
}

/** Half a step of rounded coordinates. */
const slack = 0.05;

/** Pointing, walking and the tooltip: a list of points a block, the group itself before its parts. */
export function treeReading(view: TreeView): Pointing {
  const { blocks, tree } = view;
  const points = once(() => blocks.map((block) => pointsOf(view, block)));
  return {
    points,
    hit: (x, y) => hitPoint(blocks, points(), x, y),
    overlay: ({ box }, state) => (box ? outline(box, state) : []),
    tooltip: (point) => tooltipOf(view, tree.byKey.get(point.key), point),
    step: (from, direction) => {
      const lists = points();
      const list = lists.findIndex((each) => each.some(({ key }) => key === from.key));
      if (direction === 'up') return lists[list - 1]?.[0] ?? null;
      if (direction === 'down') return lists[list + 1]?.[0] ?? null;
      const all = lists.flat();
      const index = all.findIndex(({ key }) => key === from.key);
      return all[index + (direction === 'left' ? -1 : 1)] ?? null;
    },
  };
}

function pointsOf(view: TreeView, block: Block): ScenePoint[] {
  const { tab, branch } = block;
  const tiles = tilesIn(block).map((tile) => pointOf(view, tile.branch, tile, tile));
  return tab ? [pointOf(view, branch, tab, block), ...tiles] : tiles;
}

/** @param at what a pointer means it by */
function pointOf({ rows, words }: TreeView, branch: Branch, at: Box, box: Box): ScenePoint {
  return {
    key: branch.key,
    series: null,
    x: round(at.x + at.width / 2),
    y: round(at.y + at.height / 2),
    box,
    label: words.pointLabel(branch),
    get datum() {
      return branch.row >= 0 ? rows[branch.row] : rowsIn(branch, rows);
    },
  };
}

/** The rows of all that a group without a row of its own holds. */
function rowsIn(group: Branch, rows: readonly Row[]): unknown[] {
  const found: unknown[] = [];
  const open = [...group.children].reverse();
  for (let branch = open.pop(); branch; branch = open.pop()) {
    if (branch.row >= 0) found.push(rows[branch.row]);
    for (const child of [...branch.children].reverse()) open.push(child);
  }
  return found;
}

function hitPoint(
  blocks: readonly Block[],
  points: readonly (readonly ScenePoint[])[],
  x: number,
  y: number,
): ScenePoint | null {
  const at = blocks.findIndex((block) => isIn(block, x, y, slack));
  const block = blocks[at];
  if (!block) return null;
  const found = points[at]!;
  if (block.tab && isIn(block.tab, x, y, slack)) return found[0] ?? null;
  const tile = tilesIn(block).findIndex((each) => isIn(each, x, y, slack));
  return found[tile + (block.tab ? 1 : 0)] ?? null;
}

function outline(box: Box, state: 'active' | 'selected'): Mark[] {
  const inset = Math.min(1.5, box.width / 2, box.height / 2);
  const shape = { type: 'path', role: state, d: rectangle(box, inset), fill: 'none' } as const;
  if (state === 'active') return [{ ...shape, stroke: 'ink', strokeWidth: 2 }];
  return ringed(shape);
}

function tooltipOf(
  { tree, words, paints }: TreeView,
  branch: Branch | undefined,
  { key }: ScenePoint,
): TooltipContent {
  if (!branch) return { title: key, rows: [] };
  const { nameOf, pathOf, valueOf, shareText, valueHead, texts } = words;
  const group = branch.group ?? tree.whole;
  const isInGroup = lineOf(branch).length > 1;
  const parts = isGroup(branch) ? [texts.parts(branch.children.length)] : [];
  const subtitle = [...(isInGroup ? [pathOf(group)] : []), ...parts].join(' · ');
  const shares = isInGroup ? [group, tree.whole] : [tree.whole];
  return {
    title: nameOf(branch),
    ...(subtitle && { subtitle }),
    rows: [
      { label: valueHead, value: valueOf(branch), paint: paints(branch).mark },
      ...shares.map((whole) => {
        return { label: texts.shareOf(nameOf(whole)), value: shareText(branch, whole) };
      }),
    ],
  };
}
