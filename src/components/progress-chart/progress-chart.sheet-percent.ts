import type { Mark, Paint } from '../../scene/scene.js';
import { tipOf, type BarSpan, type Beyond, type ProgressTrack } from './progress-chart.percent.js';
import {
  bar,
  dot,
  drawNow,
  drawTick,
  line,
  middleOf,
  note,
  round,
  type Look,
  type Pen,
  type RowBox,
} from './progress-chart.sheet-pen.js';
import type { Zone } from './progress-chart.zones.js';
import { thickness, type TrackVariant } from './progress-chart.variant.js';

export const grounds: Readonly<Record<ProgressTrack['ground'], Look>> = {
  plain: { fill: 'track' },
  hatched: { fill: 'hatch-hatch' },
  dashed: { stroke: 'not-started-mark', dash: '3 3' },
};

/** Draws percent done on a sheet, and gives the figure of what goes on where drawing ends. */
export function drawPercent(
  pen: Pen,
  track: ProgressTrack,
  paint: Paint,
  row: RowBox,
  variant: TrackVariant,
): Mark[] {
  drawLines(pen, track, row);
  drawGround(pen, track, row, variant);
  if (track.formerTarget !== null)
    drawTick(pen, track.formerTarget, row, { stroke: 'line-strong', strokeWidth: 2, dash: '3 2' });
  if (track.expected !== null) drawTick(pen, track.expected, row);
  if (!track.bar) return [];
  // A line is too thin for a hatch.
  const isHatched = track.regressing && variant !== 'dot';
  const fill = isHatched ? 'hatch-regressing-mark' : paint;
  pen.draw('bar', { fill }, bar(pen, track.bar, row, thickness[variant].done));
  if (variant !== 'bar') drawTick(pen, track.lines.target, row, { stroke: 'ink', strokeWidth: 3 });
  if (variant === 'dot') drawDumbbell(pen, track, track.bar, paint, row);
  return track.beyond ? drawBeyond(pen, track.beyond, track.bar, row, variant) : [];
}

function drawLines(pen: Pen, { lines, origin }: ProgressTrack, row: RowBox): void {
  const { baseline, half, target } = lines;
  pen.draw('line', { stroke: 'grid' }, line(pen, half, row));
  if (origin === 'baseline') pen.draw('line', { stroke: 'line-strong' }, line(pen, baseline, row));
  pen.draw('over', { stroke: 'ink', strokeWidth: 1.5 }, line(pen, target, row));
}

/** What lies between baseline and target. */
function drawGround(
  pen: Pen,
  { lines, ground, zones }: ProgressTrack,
  row: RowBox,
  variant: TrackVariant,
): void {
  const { baseline: from, target: to } = lines;
  if (variant === 'bullet' && zones.length > 0) return drawZones(pen, zones, row);
  const height = ground === 'plain' ? thickness[variant].ground : thickness.bar.ground;
  pen.draw('ground', grounds[ground], bar(pen, { from, to }, row, height));
}

/** What would be off track, at risk and on track by now. */
export function drawZones(pen: Pen, zones: readonly Zone[], row: RowBox): void {
  for (const zone of zones)
    pen.draw(
      'ground',
      { fill: `${zone.status}-tint`, stroke: 'surface' },
      bar(pen, zone, row, thickness.bullet.ground),
    );
}

/** From where a goal began to where it stands: two dots. */
function drawDumbbell(
  pen: Pen,
  { lines, origin, regressing }: ProgressTrack,
  span: BarSpan,
  paint: Paint,
  row: RowBox,
): void {
  const outline: Look = { fill: 'surface', stroke: 'line-strong', strokeWidth: 2 };
  if (origin === 'baseline') pen.draw('dot', outline, dot(pen, lines.baseline, row, 5));
  drawNow(pen, tipOf(span, regressing), paint, row);
}

/** Chevrons where a bar goes on, a break in the line before a dot, and the figure that it stands for. */
export function drawBeyond(
  pen: Pen,
  { side, text }: Beyond,
  { from, to }: BarSpan,
  row: RowBox,
  variant: TrackVariant,
): Mark[] {
  const isDot = variant === 'dot';
  const y = middleOf(row);
  const tip = round(pen.place(side === 'right' ? to : from));
  const chevron = (x: number, reach: number, half: number) =>
    `M${round(tip + x)},${y - half}l${reach},${half}l${-reach},${half}`;
  if (isDot) {
    const d =
      side === 'right'
        ? chevron(-22, 4, 5) + chevron(-17, 4, 5)
        : chevron(17, -4, 5) + chevron(22, -4, 5);
    pen.draw('halo', { fill: 'none', stroke: 'surface', strokeWidth: 5 }, d);
    pen.draw('break', { fill: 'none', stroke: 'ink', strokeWidth: 1.5 }, d);
  } else if (side === 'right') {
    // Leftwards the bar is a hatch, which is open as it is.
    const d = chevron(-19, 6, 8) + chevron(-12, 6, 8);
    pen.draw('tick', { fill: 'none', stroke: 'surface', strokeWidth: 2.5 }, d);
  }
  const x = pen.place(to) + (isDot ? 9 : 6);
  return [{ ...note(x, row, text), style: 'label-strong', fill: 'ink' }];
}
