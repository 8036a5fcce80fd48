import type { Box, Layer, Legend, LegendItem, Mark, PathMark, Scene, TextMark } from './scene.js';
import { symbolPath, symbolReach } from './symbols.js';
import { textWidth, wrapText } from './text.js';

/** What stands around a picture in a file. */
export interface SheetTexts {
  heading?: string;
  subheading?: string;
  /** Source, date and remarks, a line each. */
  footer?: readonly string[];
}

/** What of a scene a sheet carries. */
export interface SheetPicture extends Pick<
  Scene,
  'width' | 'height' | 'layers' | 'legend' | 'annotations'
> {
  /** How far marks may reach beyond the picture, in pixels: what is farther out is cut off. Default: any distance. */
  reach?: number;
  /** Pictures of the same size that lie over it, back to front. */
  over?: readonly SheetOverlay[];
}

/** A picture over another, with what stands round it in the page. */
export interface SheetOverlay {
  picture: SheetPicture;
  texts: SheetTexts;
}

/** A picture with its heading, legend and source, as marks: what SVG and PNG files carry. */
export interface Sheet {
  width: number;
  height: number;
  layers: readonly Layer[];
  /** The picture, and what lies over it. */
  pictures: readonly PlacedPicture[];
}

/** Layers of a picture in a sheet. */
export interface PlacedPicture {
  /** How far they are moved right and down, in pixels. */
  x: number;
  y: number;
  layers: readonly Layer[];
  /** What of them is shown, in their own pixels. Default: all. */
  clip?: Box;
}

const padding = 24;
/** Keys of usual size take as much as each other, so that the words beside them line up; pixels. */
const usualKey = 20;

function lines(
  text: string,
  width: number,
  y: number,
  style: TextMark['style'],
  size: number,
): TextMark {
  const fill = style === 'title' ? 'ink' : 'ink-2';
  return {
    type: 'text',
    role: 'sheet',
    x: padding,
    y,
    lines: wrapText(text, width, size),
    anchor: 'start',
    style,
    fill,
  };
}

function legendMarks(
  legend: Legend,
  width: number,
  top: number,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  if (legend.title) marks.push(lines(legend.title, width, top + 10, 'note', 12));
  const under = top + 18 * marks.flatMap((mark) => (mark.type === 'text' ? mark.lines : [])).length;
  if (legend.items.length === 0) return { marks, height: under - top };
  let [x, y] = [padding, under];
  const tallest = Math.max(...legend.items.map(keyWidth));
  const rowHeight = tallest > usualKey ? tallest + 4 : usualKey;
  // Keys and their words stand in the middle of a row that a large dot makes higher.
  const sunk = (rowHeight - usualKey) / 2;
  for (const item of legend.items) {
    const { label: name, count, countText = count } = item;
    const label = count === undefined ? name : `${name} (${countText})`;
    const beside = keyWidth(item) + 8;
    const needed = beside + textWidth(label, 12);
    if (x > padding && x + needed > padding + width) [x, y] = [padding, y + rowHeight];
    marks.push(keyMark(item, x, y + sunk), {
      type: 'text',
      role: 'sheet',
      x: x + beside,
      y: y + sunk + 10,
      lines: [label],
      anchor: 'start',
      style: 'note',
      fill: 'ink-2',
    });
    x += needed + 16;
  }
  return { marks, height: y + rowHeight - top };
}

const keyWidth = ({ symbol }: LegendItem): number =>
  Math.max(usualKey, symbol ? Math.ceil(2 * symbol.radius * symbolReach(symbol.name)) : 0);

function keyMark(item: LegendItem, x: number, y: number): PathMark {
  const { shape, paint, symbol } = item;
  if (symbol) {
    const d = symbolPath(symbol.name, x + keyWidth(item) / 2, y + 6, symbol.radius);
    const outline = { stroke: 'ink-3', strokeWidth: 1 } as const;
    return { type: 'path', role: 'key', d, fill: paint, ...(paint === 'none' && outline) };
  }
  if (shape === 'swatch')
    return {
      type: 'path',
      role: 'key',
      d: `M${x},${y}h20v12h-20Z`,
      fill: paint,
      stroke: 'line-strong',
    };
  const d = shape === 'tick' ? `M${x + 10},${y}v12` : `M${x},${y + 6}h20`;
  return {
    type: 'path',
    role: 'key',
    d,
    stroke: paint,
    strokeWidth: 2,
    ...(shape === 'dashed' && { dash: '5 3' }),
  };
}

function placed({ width, height, layers, reach }: SheetPicture, y: number): PlacedPicture {
  if (reach === undefined) return { x: padding, y, layers };
  const clip = { x: -reach, y: -reach, width: width + 2 * reach, height: height + 2 * reach };
  return { x: padding, y, layers, clip };
}

/** The legend of a picture over another, under what it is headed by in the page. */
function overlaidLegend({ picture, texts }: SheetOverlay): Legend | null {
  const title = texts.heading || picture.legend?.title;
  if (!title) return picture.legend;
  return { title, items: picture.legend?.items ?? [] };
}

/** Composes the sheet of a picture. */
export function composeSheet(scene: SheetPicture, texts: SheetTexts): Sheet {
  const { over = [] } = scene;
  const marks: Mark[] = [];
  let y = padding;
  const add = (text: string | undefined, style: TextMark['style'], size: number, step: number) => {
    if (!text) return;
    const mark = lines(text, scene.width, y + size, style, size);
    marks.push(mark);
    y += mark.lines.length * step;
  };
  add(texts.heading, 'title', 18, 26);
  add(texts.subheading, 'note', 13, 20);
  for (const legend of [scene.legend, ...over.map(overlaidLegend)]) {
    if (!legend) continue;
    const { marks: keys, height } = legendMarks(legend, scene.width, y + 8);
    marks.push(...keys);
    y += height + 8;
  }
  const top = y + 16;
  y = top + scene.height + 16;
  for (const { number, at, text } of scene.annotations ?? [])
    add(`${number}. ${at}: ${text}`, 'note', 12, 18);
  const footers = [texts, ...over.map((each) => each.texts)];
  for (const line of new Set(footers.flatMap(({ footer = [] }) => footer)))
    add(line, 'note', 12, 18);
  return {
    width: scene.width + 2 * padding,
    height: Math.ceil(y + padding / 2),
    layers: [{ id: 'sheet', marks }],
    pictures: [scene, ...over.map(({ picture }) => picture)].map((each) => placed(each, top)),
  };
}
