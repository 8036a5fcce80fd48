import { isInside, textBox, widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, TextMark } from '../../scene/scene.js';
import { fitText, wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { AxisForm, AxisTexts } from './heatmap.axis-texts.js';

/** Labels as they will stand: the lines of each place, none where it has no label. */
export interface Labels {
  lines: readonly (readonly string[])[];
  groups: readonly string[] | null;
  style: AxisTexts['style'];
  /** Pixels that the labels take across their axis. */
  extent: number;
}

export const noLabels: Labels = { lines: [], groups: null, style: 'note', extent: 0 };

/** Between labels, and between labels and cells, in pixels. */
const [air, distance] = [6, 8];
/** Of a column. */
const mostLines = 5;
const { size } = typeScale.note;
/** Where only some lines are labelled, labels have more air than text has between its lines. */
const looseness = 1.4;
/** A fuller name than the shortest may take at most this share of the width for names. */
const fullShare = 0.55;
/** From the middle of a line of text to its baseline. */
const halfAscent = 4;
/** Every so many places are labelled, where not all are. */
const rhythms = [1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 50, 100, 200, 500, 1000] as const;

/** Labels over columns: all of them in the fullest way that fits, else every second, third … in the shortest. */
export function columnLabels({ forms, offset, style }: AxisTexts, pitch: number): Labels {
  const shortest = forms.at(-1);
  const ways = [
    ...forms.map((form) => ({ form, every: 1 })),
    ...rhythms.slice(1).flatMap((every) => (shortest ? [{ form: shortest, every }] : [])),
  ];
  for (const { form, every } of ways) {
    const room = every * pitch - air;
    const lines = thinned(form, every, offset).map((text) =>
      text === '' ? [] : wrapText(text, room, size),
    );
    const isFitting = lines.every((each) => each.length <= mostLines && widest(each, size) <= room);
    const isEmpty = lines.every((each) => each.length === 0);
    if (isFitting && !isEmpty) {
      const rows = Math.max(...lines.map((each) => each.length)) + (form.groups ? 1 : 0);
      return { lines, groups: form.groups, style, extent: rows * typeScale[style].step + air };
    }
  }
  return noLabels;
}

/** Labels left of lines, wrapped to a width: as many as the height of the lines lets stand. */
export function lineLabels(
  { forms, offset, style }: AxisTexts,
  width: number,
  pitch: number | null,
): Labels {
  const last = forms.at(-1);
  const form = forms.find(({ texts }) => widest(texts, size) <= fullShare * width) ?? last;
  if (!form || width <= 0) return noLabels;
  const { step } = typeScale[style];
  const wrap = (text: string) =>
    wrapText(text, width, size).map((line) => fitText(line, width, size));
  const all = form.texts.map(wrap);
  const height = Math.max(1, ...all.map((each) => each.length)) * step;
  const needed = (every: number) => (every === 1 ? height : looseness * height);
  const every = pitch === null ? 1 : rhythms.find((each) => each * pitch >= needed(each));
  if (every === undefined) return noLabels;
  const shown = thinned(form, every, offset);
  const lines = all.map((each, i) => (shown[i] === '' ? [] : each));
  const extent = Math.ceil(Math.max(0, ...lines.map((each) => widest(each, size)))) + distance;
  return { lines, groups: null, style, extent };
}

/** Pixels that the highest of some labels needs. */
export function tallest({ lines, style }: Labels): number {
  return Math.max(0, ...lines.map((each) => each.length)) * typeScale[style].step;
}

function thinned({ texts }: AxisForm, every: number, offset: number): string[] {
  const isShown = (place: number) => (((offset + place) % every) + every) % every === 0;
  return texts.map((text, place) => (isShown(place) ? text : ''));
}

/** Labels over the columns, the lowest line next to the cells, and over them what runs of columns share. */
export function columnMarks(labels: Labels, plot: Box, pitch: number, frame: Frame): TextMark[] {
  const { step } = typeScale[labels.style];
  const bottom = plot.y - air - 2;
  const marks = labels.lines.flatMap((lines, place): TextMark[] => {
    if (lines.length === 0) return [];
    const half = widest(lines, size) / 2 + 0.1;
    const middle = plot.x + (place + 0.5) * pitch;
    const x = Math.max(half, Math.min(middle, frame.width - half));
    const y = bottom - (lines.length - 1) * step;
    return [textMark(lines, x, y, 'middle', labels.style)];
  });
  const heads = groupMarks(labels, plot, pitch, tallest(labels));
  return [...apart(marks, frame), ...apart(heads, frame)];
}

function groupMarks({ groups }: Labels, plot: Box, pitch: number, below: number): TextMark[] {
  if (!groups) return [];
  const y = plot.y - air - 2 - below;
  return groups.flatMap((text, place) =>
    text === groups[place - 1]
      ? []
      : [textMark([text], plot.x + place * pitch + 1, y, 'start', 'tick')],
  );
}

/** Labels left of the lines, each in the middle of its line. */
export function lineMarks(labels: Labels, plot: Box, pitch: number, frame: Frame): TextMark[] {
  const { step } = typeScale[labels.style];
  const marks = labels.lines.flatMap((lines, place): TextMark[] => {
    if (lines.length === 0) return [];
    const middle = plot.y + (place + 0.5) * pitch;
    const y = middle + halfAscent - ((lines.length - 1) * step) / 2;
    return [textMark(lines, plot.x - distance, y, 'end', labels.style)];
  });
  return marks.filter((mark) => isInside(frame, mark));
}

/** From left to right those labels that lie in the frame and keep their distance from the one before. */
function apart(marks: readonly TextMark[], frame: Frame): TextMark[] {
  let end = -Infinity;
  return marks.filter((mark) => {
    const { x, width } = textBox(mark);
    if (!isInside(frame, mark) || x < end + air) return false;
    end = x + width;
    return true;
  });
}

export function textMark(
  lines: readonly string[],
  x: number,
  y: number,
  anchor: TextMark['anchor'],
  style: TextMark['style'],
): TextMark {
  const place = { x: round(x), y: round(y), anchor };
  return { type: 'text', role: 'tick', ...place, lines, style, fill: 'ink-2' };
}
