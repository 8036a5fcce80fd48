import { round } from '../../scene/marks.js';
import type { Box, Layer, Mark } from '../../scene/scene.js';
import { tabLabel, tileLabels } from './treemap.labels.js';
import type { Paints } from './treemap.paints.js';
import type { Block, Tile } from './treemap.plan.js';
import type { Branch } from './treemap.tree.js';
import type { TreeWords } from './treemap.words.js';

/** How much of a group's colour its tiles have: ink on it keeps a contrast of 7, and its lines one of 2.4. */
export const tint = 0.25;
/** Between groups, in pixels. */
const gap = 4;

/** What is drawn with one colour, in one path however many tiles there are. */
export function tileLayers(blocks: readonly Block[], paints: Paints): Layer[] {
  const byPaint = new Map<ReturnType<Paints>['mark'], string>();
  for (const block of blocks)
    for (const tile of tilesIn(block)) {
      const { mark } = paints(tile.branch);
      byPaint.set(mark, (byPaint.get(mark) ?? '') + rectangle(tile));
    }
  const fills = [...byPaint].flatMap(([paint, d]): Mark[] => [
    { type: 'path', role: 'tiles', d, fill: paint, opacity: tint },
    { type: 'path', role: 'lines', d, fill: 'none', stroke: paint, strokeWidth: 1 },
  ]);
  return [{ id: 'marks', marks: [...fills, ...edgesOf(blocks, paints)] }];
}

/** A band of surface between groups, and a line around each; none where there are no groups. */
function edgesOf(blocks: readonly Block[], paints: Paints): Mark[] {
  if (!blocks.some(({ tab }) => tab)) return [];
  const groups = blocks.filter(({ width, height }) => Math.min(width, height) > 2 * gap);
  const d = groups.map((block) => rectangle(block)).join('');
  const lines = groups.map((block): Mark => {
    const stroke = paints(block.branch).mark;
    const inset = rectangle(block, gap / 2 + 0.5);
    return { type: 'path', role: 'group', d: inset, fill: 'none', stroke, strokeWidth: 1 };
  });
  const band: Mark = {
    type: 'path',
    role: 'gap',
    d,
    fill: 'none',
    stroke: 'surface',
    strokeWidth: gap,
  };
  return [band, ...lines];
}

/** Names of groups on their tabs, and what is written in tiles. */
export function labelLayers(
  blocks: readonly Block[],
  root: Branch,
  paints: Paints,
  words: TreeWords,
): Layer[] {
  const tabs = blocks.flatMap(({ tab, branch }): Mark[] => {
    if (!tab) return [];
    const plate: Mark = { type: 'path', role: 'tab', d: rectangle(tab), fill: 'surface' };
    return [plate, tabLabel(tab, paints(branch).text)];
  });
  return [{ id: 'labels', marks: [...tabs, ...tileLabels(blocks, root, words)] }];
}

/** The tiles of a group, or a part alone as one. */
export function tilesIn(block: Block): readonly Tile[] {
  return block.tab ? block.tiles : [block];
}

/** A rectangle as a path, smaller by some pixels on all sides. */
export function rectangle({ x, y, width, height }: Box, inset = 0): string {
  const [left, top] = [round(x + inset), round(y + inset)];
  const [right, bottom] = [round(x + width - inset), round(y + height - inset)];
  return `M${left},${top}H${right}V${bottom}H${left}Z`;
}
