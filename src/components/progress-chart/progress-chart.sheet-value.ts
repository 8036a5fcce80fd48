import type { Mark, Paint, TextMark } from '../../scene/scene.js';
import { drawBeyond, drawZones, grounds } from './progress-chart.sheet-percent.js';
import {
  bar,
  dot,
  drawNow,
  drawTick,
  line,
  middleOf,
  note,
  round,
  type Pen,
  type RowBox,
} from './progress-chart.sheet-pen.js';
import type { ValueTrack } from './progress-chart.value.js';
import { thickness, type TrackVariant } from './progress-chart.variant.js';

/** Draws a value on its axis, and gives the figures that belong to it. */
export function drawValue(
  pen: Pen,
  track: ValueTrack,
  paint: Paint,
  row: RowBox,
  variant: TrackVariant,
): Mark[] {
  const { span, now, beyond, ends } = track;
  drawAxis(pen, track, row, variant);
  if (track.bar)
    pen.draw('bar', { fill: paint }, bar(pen, track.bar, row, thickness[variant].done));
  drawPlan(pen, track, row);
  if (variant === 'dot' && now !== null) drawNow(pen, now, paint, row);
  return [
    ...(ends ? endNotes(pen, span, ends, row) : []),
    ...(beyond && track.bar ? drawBeyond(pen, beyond, track.bar, row, variant) : []),
  ];
}

function drawAxis(
  pen: Pen,
  { ground, span, grid, zero, zones }: ValueTrack,
  row: RowBox,
  variant: TrackVariant,
): void {
  for (const x of grid) pen.draw('line', { stroke: 'grid' }, line(pen, x, row));
  if (zero !== null) pen.draw('line', { stroke: 'line-strong' }, line(pen, zero, row));
  const height = ground === 'plain' ? thickness[variant].ground : thickness.bar.ground;
  pen.draw('ground', grounds[ground], bar(pen, span, row, height));
  if (variant === 'bullet') drawZones(pen, zones, row);
}

function drawPlan(pen: Pen, track: ValueTrack, row: RowBox): void {
  const { start, formerTarget, expected, target, band } = track;
  if (start !== null) {
    const outline = { fill: 'surface', stroke: 'line-strong', strokeWidth: 2 } as const;
    pen.draw('dot', outline, dot(pen, start, row, 5));
  }
  if (formerTarget !== null)
    drawTick(pen, formerTarget, row, { stroke: 'line-strong', strokeWidth: 2, dash: '3 2' });
  if (expected !== null) drawTick(pen, expected, row);
  if (band) pen.draw('band', { stroke: 'ink', strokeWidth: 1.5 }, bar(pen, band, row, 18));
  if (target === null) return;
  drawTick(pen, target, row, { stroke: 'ink', strokeWidth: 3 });
  const aim = `M${round(pen.place(target)) - 5},${middleOf(row) - 19}h10l-5,8Z`;
  pen.draw('tick', { fill: 'ink' }, aim);
}

function endNotes(
  pen: Pen,
  { from, to }: ValueTrack['span'],
  [low, high]: readonly [string, string],
  row: RowBox,
): TextMark[] {
  const under = { ...row, top: row.top + 18 };
  return [
    note(pen.place(from), under, low),
    { ...note(pen.place(to), under, high), anchor: 'end' },
  ];
}
