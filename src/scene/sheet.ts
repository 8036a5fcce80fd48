import type { Layer, Legend, LegendItem, Mark, PathMark, Scene, TextMark } from './scene.js';
import { symbolPath } from './symbols.js';
import { textWidth, wrapText } from './text.js';

/** What stands around a picture in a file. */
export interface SheetTexts {
  heading?: string;
  subheading?: string;
  /** Source, date and remarks, a line each. */
  footer?: readonly string[];
}

/** What of a scene a sheet carries. */
export type SheetPicture = Pick<Scene, 'width' | 'height' | 'layers' | 'legend' | 'annotations'>;

/** A picture with its heading, legend and source, as marks: what SVG and PNG files carry. */
export interface Sheet {
  width: number;
  height: number;
  layers: readonly Layer[];
  /** How far the picture's own layers are moved down and right, in pixels. */
  picture: { x: number; y: number; layers: readonly Layer[] };
}

const padding = 24;

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
  let [x, y] = [padding, top];
  const rowHeight = Math.max(
    20,
    ...legend.items.map(({ symbol }) => 2 * (symbol?.radius ?? 0) + 4),
  );
  for (const item of legend.items) {
    const label = item.count === undefined ? item.label : `${item.label} (${item.count})`;
    const needed = 28 + textWidth(label, 12);
    if (x > padding && x + needed > padding + width) [x, y] = [padding, y + rowHeight];
    marks.push(keyMark(item, x, y), {
      type: 'text',
      role: 'sheet',
      x: x + 28,
      y: y + 10,
      lines: [label],
      anchor: 'start',
      style: 'note',
      fill: 'ink-2',
    });
    x += needed + 16;
  }
  return { marks, height: y + rowHeight - top };
}

function keyMark({ shape, paint, symbol }: LegendItem, x: number, y: number): PathMark {
  if (symbol) {
    const d = symbolPath(symbol.name, x + 10, y + 6, symbol.radius);
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

/** Composes the sheet of a picture. */
export function composeSheet(scene: SheetPicture, texts: SheetTexts): Sheet {
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
  if (scene.legend) {
    const legend = legendMarks(scene.legend, scene.width, y + 8);
    marks.push(...legend.marks);
    y += legend.height + 8;
  }
  const picture = { x: padding, y: y + 16, layers: scene.layers };
  y = picture.y + scene.height + 16;
  for (const { number, at, text } of scene.annotations ?? [])
    add(`${number}. ${at}: ${text}`, 'note', 12, 18);
  for (const line of texts.footer ?? []) add(line, 'note', 12, 18);
  return {
    width: scene.width + 2 * padding,
    height: Math.ceil(y + padding / 2),
    layers: [{ id: 'sheet', marks }],
    picture,
  };
}
