import type { FittedGeography } from '../../geo/fitted.js';
import type { Room } from '../../geo/fit.js';
import type { PreparedGeography } from '../../geo/prepare.js';
import type { MapMessages } from '../../i18n/messages/map.js';
import { widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Box, Layer, Mark } from '../../scene/scene.js';
import { fitText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import {
  inner,
  isRoomy,
  nameHeight,
  nameLines,
  remarkHeight,
  type FittedMap,
} from './district-map.frames.js';
import { barPath, roundLength } from './district-map.scale-bar.js';
import type { MapWords } from './district-map.words.js';

/** Pixels that the scale bar of an inset may be long. */
const longestBar = 64;

/** What an inset is called: as the author says, else as the districts in it. */
function insetName(prepared: PreparedGeography, inset: number, words: MapWords): string {
  const inside = prepared.parts.filter(({ frame }) => frame === inset + 1);
  const names = [...new Set(inside.map(({ district }) => words.nameOf(district)))];
  return prepared.insets[inset]?.label ?? words.locale.format.list(names.slice(0, 3));
}

/** That an inset has another scale, in as many words as there is room for. */
function scaleRemark({ otherScale, ownScale }: MapMessages, room: number): string {
  const { size } = typeScale.note;
  return fitText(otherScale, room, size) === otherScale
    ? otherScale
    : fitText(ownScale, room, size);
}

function insetMarks(box: Box, name: string, texts: MapMessages): Mark[] {
  const { x, y, width, height } = box;
  if (width < 1 || height < 1) return [];
  const text = { type: 'text', anchor: 'start', x: round(x + inner) } as const;
  const room = width - 2 * inner;
  const fits = (needed: number) => height >= needed && room > 0;
  const title = nameLines(name, box).filter(Boolean);
  const note = scaleRemark(texts, room);
  const d = `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
  const marks: Mark[] = [{ type: 'path', role: 'inset', d, fill: 'surface', stroke: 'line-strong', strokeWidth: 1 }]; // prettier-ignore
  if (fits(nameHeight) && title.length > 0)
    marks.push({ ...text, role: 'inset-name', y: round(y + 17), lines: title, style: 'label-strong', fill: 'ink' }); // prettier-ignore
  if (fits(nameHeight + remarkHeight) && note)
    marks.push({ ...text, role: 'inset-note', y: round(y + height - 7), lines: [note], style: 'note', fill: 'ink-2' }); // prettier-ignore
  return marks;
}

/** Three dots: islands, where the boundaries have none for a frame that must be there. */
function symbolMarks({ x, y, width, height }: Room): Mark[] {
  if (Math.min(width, height) < 12) return [];
  const dots = [[-5, -2], [2, -4], [4, 4]] as const; // prettier-ignore
  return dots.map(([right, down]) => ({
    type: 'circle',
    role: 'inset-symbol',
    x: round(x + width / 2 + right),
    y: round(y + height / 2 + down),
    r: 1.75,
    fill: 'ink-2',
  }));
}

/** The scale of an inset, over its remark: a bar with its length beside it. */
function barMarks(map: FittedGeography, inset: number, box: Box, words: MapWords): Mark[] {
  const width = box.width - 2 * inner;
  const found = isRoomy(box) ? roundLength(map, inset + 1, Math.min(longestBar, width / 2), words) : null; // prettier-ignore
  if (!found) return [];
  const { size, weight } = typeScale.tick;
  const { length, text } = found;
  if (length + inner + widest([text], size, weight) > width) return [];
  const [left, bottom] = [round(box.x + inner + 1), round(box.y + box.height - remarkHeight - 6)];
  const d = barPath(left, bottom, length);
  return [
    { type: 'path', role: 'scale-bar', d, stroke: 'ink-2', strokeWidth: 1.5 },
    { type: 'text', role: 'scale-bar', x: round(left + length + 6), y: bottom, lines: [text], anchor: 'start', style: 'tick', fill: 'ink-2' }, // prettier-ignore
  ];
}

/** The frames of the insets with their names, the remark that they are drawn to another scale, and that scale. */
export function insetLayer({ geography, frames }: FittedMap, words: MapWords): Layer {
  const { prepared } = geography.projected;
  const { boxes, rooms, hasBars } = frames;
  const marks = boxes.flatMap((box, inset) => {
    const isEmpty = prepared.parts.every(({ frame }) => frame !== inset + 1);
    const frame = insetMarks(box, insetName(prepared, inset, words), words.texts);
    if (isEmpty) return [...frame, ...symbolMarks(rooms[inset + 1]!)];
    return hasBars ? [...frame, ...barMarks(geography, inset, box, words)] : frame;
  });
  return { id: 'insets', marks };
}
