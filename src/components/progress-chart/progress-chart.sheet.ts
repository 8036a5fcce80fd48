import type { Mark, TextStyle } from '../../scene/scene.js';
import type { SheetPicture } from '../../scene/sheet.js';
import { textWidth, wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { RowFigure } from '../../scene/goal-figures.js';
import type { ProgressColumns, ProgressPicture } from './progress-chart.layout.js';
import type { ProgressRow } from './progress-chart.row.js';
import { drawStrip } from './progress-chart.sheet-strip.js';
import { sheetWidth as width, statusDot, statusText, text } from './progress-chart.sheet-text.js';
import { createTrackPaths, type TrackPaths } from './progress-chart.sheet-tracks.js';
import { isAtEdge, type TrackX } from './progress-chart.scale.js';
import type { ProgressStrip } from './progress-chart.strip.js';

const gap = 16;
const nowWidth = 96;
const dueWidth = 96;
const trackWidth = 300;
const nameWidth = width - nowWidth - dueWidth - trackWidth - 3 * gap;
const nowEnd = nameWidth + gap + nowWidth;
/** Where the tracks lie: between the figures, or in their place. */
const tracksBetween = { start: nowEnd + gap, width: trackWidth };
const tracksAlone = { start: nameWidth + gap, width: width - nameWidth - gap };
/** Room for the dot of the status. */
const indent = 20;
const headerHeight = 28;
const groupHeight = 40;
const padding = 6;

/** What is drawn so far. */
interface Drawing {
  rowHeight: number;
  /** Value and target stand as figures. */
  hasFigures: boolean;
  columns: ProgressColumns;
  texts: Mark[];
  grounds: Mark[];
  tracks: TrackPaths;
}

/** The chart as marks for a file: all rows, whatever a person has folded. */
export function layoutProgressSheet({
  variant,
  groups,
  columns,
  lines,
  ticks,
  legend,
  showValues,
  rowHeight,
}: ProgressPicture): SheetPicture {
  const isStrip = variant === 'strip';
  const hasFigures = showValues !== 'none';
  const room = hasFigures ? tracksBetween : tracksAlone;
  const place = (x: TrackX) => room.start + (x / 100) * room.width;
  const tracks = createTrackPaths(place, isStrip ? 'bar' : variant);
  const drawing: Drawing = { rowHeight, hasFigures, columns, texts: [], grounds: [], tracks };
  if (!isStrip) addHeader(drawing, { lines, ticks }, place);
  let y = isStrip ? 0 : headerHeight;
  for (const group of groups) {
    if (group.name) {
      addGroup(drawing, group.name, group.result, y);
      y += groupHeight;
    }
    if (group.strip) y += addStrip(drawing, group.strip, y);
    else for (const row of group.rows) y += addRow(drawing, row, y);
  }
  const layers = [
    { id: 'grounds', marks: drawing.grounds },
    { id: 'tracks', marks: tracks.marks() },
    { id: 'texts', marks: drawing.texts },
  ];
  return { width, height: y, layers, legend };
}

function addHeader(
  { hasFigures, texts, columns }: Drawing,
  { lines, ticks }: Pick<ProgressPicture, 'lines' | 'ticks'>,
  place: (x: TrackX) => number,
): void {
  const y = headerHeight - 10;
  const atTrack = (x: TrackX) =>
    ({ x: place(x), y, anchor: isAtEdge(x) ? 'start' : 'middle' }) as const;
  texts.push(text([columns.goal], 'note', 'ink-3', { x: 0, y, anchor: 'start' }));
  const heads = [
    text([columns.now], 'note', 'ink-3', { x: nowEnd, y, anchor: 'end' }),
    text([columns.due], 'note', 'ink-3', { x: width, y, anchor: 'end' }),
  ];
  if (hasFigures) texts.push(...heads);
  for (const tick of ticks ?? []) texts.push(text([tick.text], 'tick', 'ink-3', atTrack(tick.x)));
  const { scale } = columns;
  if (!scale) return;
  texts.push(
    text([scale.baseline], 'note', 'ink-3', atTrack(lines.baseline)),
    text([scale.half], 'tick', 'ink-3', atTrack(lines.half)),
    text([scale.target], 'label-strong', 'ink', atTrack(lines.target)),
  );
}

function addGroup({ texts, grounds }: Drawing, name: string, result: string, y: number): void {
  const middle = y + groupHeight / 2 + 4;
  grounds.push({
    type: 'path',
    role: 'group',
    d: `M0,${y}h${width}v${groupHeight}h${-width}Z`,
    fill: 'sunken',
  });
  texts.push(
    text([name], 'label-strong', 'ink', { x: 0, y: middle, anchor: 'start' }),
    text([result], 'label', 'ink-2', { x: width, y: middle, anchor: 'end' }),
  );
}

/** Draws a strip with its lists and tells how high they are. */
function addStrip({ grounds, texts }: Drawing, strip: ProgressStrip, y: number): number {
  const drawn = drawStrip(strip, y);
  grounds.push(...drawn.parts);
  texts.push(...drawn.lists);
  return drawn.height;
}

/** Draws a row and tells its height. */
function addRow(drawing: Drawing, row: ProgressRow, y: number): number {
  const { hasFigures, texts, grounds, tracks, columns } = drawing;
  const names = nameTexts(row, y + padding);
  const height = Math.max(drawing.rowHeight, names.height + 2 * padding);
  const middle = y + height / 2;
  grounds.push({ type: 'path', role: 'rule', d: `M0,${y}h${width}`, stroke: 'line' });
  texts.push(...names.marks, ...tracks.add(row.track, row.status, { top: y, height }));
  if (hasFigures)
    texts.push(
      ...figureTexts(row.now, 'value', columns.none, nowEnd, middle),
      ...figureTexts(row.target, 'label', columns.none, width, middle),
    );
  return height;
}

function nameTexts(row: ProgressRow, top: number): { marks: Mark[]; height: number } {
  const { step, size, weight } = typeScale.label;
  const room = nameWidth - indent;
  const full = row.context ? `${row.name} (${row.context})` : row.name;
  const names = wrapText(full, room, size, Infinity, weight);
  const rest = (row.evidence ? [...row.details, row.evidence.label] : row.details).join(' · ');
  const beside = row.word && rest ? `${row.word} · ` : row.word;
  const strong = typeScale['label-strong'];
  const besideWidth = textWidth(beside, strong.size, strong.weight);
  const isOneLine = besideWidth + textWidth(rest, typeScale.note.size) <= room;
  const lines = isOneLine ? [rest] : wrapText(rest, room, typeScale.note.size);
  const underNames = top + step * names.length + size;
  const restTop = isOneLine ? underNames : underNames + step;
  const at = (x: number, y: number) => ({ x, y, anchor: 'start' }) as const;
  const marks = [
    statusDot(row.status, top + step / 2),
    text(names, 'label', 'ink', at(indent, top + size)),
    text(
      [isOneLine ? beside : row.word],
      'label-strong',
      statusText(row.status),
      at(indent, underNames),
    ),
    text(lines, 'note', 'ink-2', at(isOneLine ? indent + besideWidth : indent, restTop)),
  ];
  const under = isOneLine ? 1 : 1 + lines.length;
  return { marks, height: step * (names.length + under) };
}

function figureTexts(
  { text: figure, note }: RowFigure,
  style: TextStyle,
  none: string,
  x: number,
  middle: number,
): Mark[] {
  const notes = wrapText(note, dueWidth, typeScale.note.size);
  const y = note ? middle - 3 - 8 * (notes.length - 1) : middle + 5;
  return [
    text([figure || none], style, 'ink', { x, y, anchor: 'end' }),
    text(notes, 'note', 'ink-3', { x, y: y + 16, anchor: 'end' }),
  ];
}
