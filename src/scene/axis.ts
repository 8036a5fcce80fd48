import { columnFormat, type ColumnFormat, type ValueFormat } from '../i18n/value-format.js';
import type { Locale } from '../i18n/register.js';
import { position, type ContinuousScale, type ValueScale } from '../scale/linear.js';
import { tickDecimals, type Tick, type TickRows } from '../scale/ticks.js';
import { isInside, widest } from './frame.js';
import { round } from './marks.js';
import type { Box, Frame, Layer, Mark, TextMark } from './scene.js';
import { textWidth } from './text.js';
import { typeScale } from './type-scale.js';

const tickSize = typeScale.tick.size;
/** Between the plot and its labels, and between two labels, in pixels. */
const distance = 8;
/** From the middle of a line of figures to its baseline. */
const halfAscent = 4;
/** Baselines of the two rows of labels under a plot. */
const rowBaselines = [18, 37] as const;

/** Over the plot, for the unit. */
export const unitHeight = 20;

/** The labels of a value axis, and where its unit is told. */
export interface ValueLabels {
  ticks: readonly Tick[];
  /** "Đơn vị: hồ sơ"; '' where there is no unit or it stands at the top tick. */
  unit: string;
  /** Pixels left of the plot that the labels take. */
  width: number;
}

/** Prints the ticks of a value axis: bare numbers on one scale; a unit like % stands at the top one. */
export function valueLabels(scale: ValueScale, format: ValueFormat, locale: Locale): ValueLabels {
  if (scale.ticks.length === 0) return { ticks: [], unit: '', width: 0 };
  const style = axisFormat(format);
  const { power } = columnFormat(locale.format, scale.ticks, style);
  // Ticks of a logarithmic scale have as many decimals as each needs.
  const decimals =
    scale.type === 'log' ? undefined : tickDecimals(scale.ticks.map((tick) => tick * 10 ** power));
  const column = columnFormat(locale.format, scale.ticks, { ...style, decimals });
  const isClose = isTight(column);
  const top = scale.ticks.at(-1);
  const ticks = scale.ticks.map((value) => {
    return { value, label: isClose && value === top ? column.full(value) : column.bare(value) };
  });
  return {
    ticks,
    unit: column.unit === '' || isClose ? '' : locale.messages.words.unit(column.unit),
    width: Math.ceil(widest(labelsOf(ticks), tickSize)) + distance,
  };
}

/** Whether a unit stands close to its number, like %: then it is written there, and not over the axis. */
export function isTight({ bare, full, unit }: ColumnFormat): boolean {
  return unit !== '' && full(2) === bare(2) + unit;
}

/** What is told once for the axis: decimals follow from the ticks, and words for single values would repeat on each. */
function axisFormat({ format = '', unit }: ValueFormat): ValueFormat {
  if (format === 'money' || format === 'points') return { format, unit };
  return { format: format === 'percent' || format.endsWith('%') ? 'percent' : 'number', unit };
}

/** Horizontal lines at the ticks; the one at zero, or else the lowest, is the base and stronger. */
export function gridLayer(plot: Box, scale: ValueScale): Layer {
  const line = (tick: number) => {
    return `M${round(plot.x)},${round(position(scale, tick))}H${round(plot.x + plot.width)}`;
  };
  const base = scale.ticks.includes(0) ? 0 : scale.ticks[0];
  const others = scale.ticks
    .filter((tick) => tick !== base)
    .map(line)
    .join('');
  const marks: Mark[] = [];
  if (others) marks.push({ type: 'path', role: 'grid', d: others, stroke: 'grid', strokeWidth: 1 });
  if (base !== undefined)
    marks.push({
      type: 'path',
      role: 'base',
      d: line(base),
      stroke: 'line-strong',
      strokeWidth: 1,
    });
  return keyed('grid', marks);
}

/** The labels left of the plot, and the unit over them. */
export function valueAxis(frame: Frame, plot: Box, scale: ValueScale, labels: ValueLabels): Layer {
  const x = round(plot.x - distance);
  const marks = apart(labels.ticks, scale).map(({ value, label }) =>
    tickMark(label, x, position(scale, value) + halfAscent, 'end'),
  );
  if (labels.unit) marks.push(unitMark(labels.unit));
  return keyed(
    'axis-y',
    marks.filter((mark) => isInside(frame, mark)),
  );
}

/** The ticks that keep their distance on a low plot, from the top one on, where a unit like % stands. */
function apart(ticks: readonly Tick[], scale: ValueScale): Tick[] {
  let last = Infinity;
  const isApart = ({ value }: Tick) => {
    const at = position(scale, value);
    if (Math.abs(at - last) < tickSize + 1) return false;
    last = at;
    return true;
  };
  return [...ticks].reverse().filter(isApart).reverse();
}

/**
 * The labels under the plot: one row of ticks and, where they have them, their groups below; at the right end of that
 * row, the title of the axis.
 */
export function baseAxis(
  frame: Frame,
  plot: Box,
  scale: ContinuousScale,
  rows: TickRows,
  title = '',
): Layer {
  const bottom = plot.y + plot.height;
  const row = (ticks: readonly Tick[], baseline: number) =>
    ticks.map((tick) => {
      const { middle } = extentOf(tick, scale, frame);
      return tickMark(tick.label, middle, bottom + baseline, 'middle');
    });
  const marks = [...row(rows.ticks, rowBaselines[0]), ...row(rows.groups, rowBaselines[1])];
  if (title && rows.ticks.length > 0 && rows.groups.length === 0) {
    const mark = tickMark(title, plot.x + plot.width, bottom + rowBaselines[1], 'end');
    marks.push({ ...mark, style: 'note' });
  }
  return keyed(
    'axis-x',
    marks.filter((mark) => isInside(frame, mark)),
  );
}

/** Pixels under the plot that the rows, and a title in the second one, take. */
export function baseAxisHeight(rows: TickRows, title = ''): number {
  if (rows.ticks.length === 0) return 0;
  return rowBaselines[rows.groups.length > 0 || title ? 1 : 0] + halfAscent;
}

/** The first of several ways to label an axis whose labels keep their distance; one label where none does. */
export function fittingTicks(
  candidates: Iterable<TickRows>,
  scale: ContinuousScale,
  frame: Frame,
): TickRows {
  let last: TickRows = { ticks: [], groups: [] };
  for (const rows of candidates) {
    if (isApart(rows.ticks, scale, frame) && isApart(rows.groups, scale, frame)) return rows;
    last = rows;
  }
  return { ticks: last.ticks.slice(0, 1), groups: [] };
}

function isApart(ticks: readonly Tick[], scale: ContinuousScale, frame: Frame): boolean {
  let end = -Infinity;
  for (const tick of ticks) {
    const { middle, half } = extentOf(tick, scale, frame);
    if (middle - half < end + distance) return false;
    end = middle + half;
  }
  return true;
}

/** Where a label under the plot stands: under its value, moved in where the frame would cut it. */
function extentOf(
  { value, label }: Tick,
  scale: ContinuousScale,
  { width }: Frame,
): { middle: number; half: number } {
  const half = textWidth(label, tickSize) / 2;
  const room = half + 0.1; // rounding to tenths must not push it out again
  const middle = Math.max(Math.min(position(scale, value), width - room), room);
  return { middle, half };
}

function tickMark(label: string, x: number, y: number, anchor: TextMark['anchor']): TextMark {
  const style = 'tick';
  return {
    type: 'text',
    role: 'tick',
    x: round(x),
    y: round(y),
    lines: [label],
    anchor,
    style,
    fill: 'ink-3',
  };
}

function unitMark(unit: string): TextMark {
  return { ...tickMark(unit, 0, tickSize, 'start'), role: 'unit', style: 'note' };
}

function labelsOf(ticks: readonly Tick[]): string[] {
  return ticks.map(({ label }) => label);
}

/** Axes stay as they are while their text and places do: only then is the layer rendered again. */
function keyed(id: string, marks: readonly Mark[]): Layer {
  const key = marks.map((mark) =>
    mark.type === 'path'
      ? mark.d
      : mark.type === 'text'
        ? `${mark.x},${mark.y} ${mark.lines.join(' ')}`
        : '',
  );
  return { id, marks, key: key.join('|') };
}
