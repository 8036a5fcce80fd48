import { round } from '../../scene/marks.js';
import type { Box, TextMark, TextStyle } from '../../scene/scene.js';
import { textWidth, wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import { tabPadding, type Block, type Tab, type Tile } from './treemap.plan.js';
import type { Branch } from './treemap.tree.js';
import type { TreeWords } from './treemap.words.js';

/** What may stand in a tile: its name, and lines of figures under it. */
interface Candidate {
  nameStyle: TextStyle;
  figureStyle: TextStyle;
  figures: readonly string[];
  /** Pixels that the tile must at least have. */
  least?: number;
}

/** From the edge of a tile to its text. */
const padding = 8;
/** Tiles of at least this width and height have larger type. */
const largeTile = 132;

/** Name, value and share in each tile, as much of it as fits; never cut. */
export function tileLabels(blocks: readonly Block[], root: Branch, words: TreeWords): TextMark[] {
  return blocks.flatMap((block) => {
    const tiles: readonly Tile[] = block.tab ? block.tiles : [block];
    return tiles.flatMap((tile) => labelOf(tile, roomIn(tile, block.tab), root, words));
  });
}

/** The name on the tab of a group. */
export function tabLabel({ x, y, lines }: Tab, fill: TextMark['fill']): TextMark {
  return {
    type: 'text',
    role: 'group',
    x: round(x + tabPadding.x),
    y: round(y + tabPadding.y / 2 + typeScale['label-strong'].size),
    lines,
    anchor: 'start',
    style: 'label-strong',
    fill,
  };
}

/** What a tile leaves for its text; under the tab of its group where that lies over it. */
function roomIn(tile: Tile, tab: Tab | null): Box {
  const isUnder = tab !== null && tile.x < tab.x + tab.width && tile.y < tab.y + tab.height;
  const top = isUnder ? tab.y + tab.height + padding / 2 : tile.y + padding;
  return {
    x: tile.x + padding,
    y: top,
    width: tile.width - 2 * padding,
    height: tile.y + tile.height - padding / 2 - top,
  };
}

function labelOf(tile: Tile, room: Box, root: Branch, words: TreeWords): TextMark[] {
  const name = words.nameOf(tile.branch);
  for (const { nameStyle, figureStyle, figures, least = 0 } of candidates(tile, root, words)) {
    const { size, weight, step } = typeScale[nameStyle];
    const figure = typeScale[figureStyle];
    const isLarge = Math.min(tile.width, tile.height) >= least;
    const isNarrow = figures.some(
      (text) => textWidth(text, figure.size, figure.weight) > room.width,
    );
    if (!isLarge || isNarrow || room.height < step) continue;
    const lines = wrapText(name, room.width, size, Infinity, weight);
    const isWide = lines.some((line) => textWidth(line, size, weight) > room.width);
    const height = lines.length * step + figures.length * figure.step;
    if (isWide || height > room.height) continue;
    return marksOf(room, lines, { nameStyle, figureStyle, figures });
  }
  return [];
}

/** From the fullest to the name alone. */
function candidates({ branch }: Tile, root: Branch, words: TreeWords): Candidate[] {
  const value = words.valueOf(branch);
  const share = words.areShares ? [] : [words.shareText(branch, root)];
  const small = { nameStyle: 'label', figureStyle: 'figure' } as const;
  return [
    { nameStyle: 'area', figureStyle: 'area-value', figures: [value, ...share], least: largeTile },
    { ...small, figures: [[value, ...share].join(' · ')] },
    { ...small, figures: [value, ...share] },
    { ...small, figures: [value] },
    { ...small, figures: share },
    { ...small, figures: [] },
  ];
}

function marksOf(
  { x, y }: Box,
  name: readonly string[],
  { nameStyle, figureStyle, figures }: Candidate,
): TextMark[] {
  const shared = { type: 'text', x: round(x), anchor: 'start', fill: 'ink' } as const;
  const { size, step } = typeScale[nameStyle];
  const figure = typeScale[figureStyle];
  const mark: TextMark = {
    ...shared,
    role: 'name',
    y: round(y + size),
    lines: name,
    style: nameStyle,
  };
  if (figures.length === 0) return [mark];
  const below = y + name.length * step;
  const value: TextMark = {
    ...shared,
    role: 'value',
    y: round(below + figure.size),
    lines: figures,
    style: figureStyle,
  };
  return [mark, value];
}
