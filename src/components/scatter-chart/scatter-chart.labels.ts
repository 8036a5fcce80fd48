import { position } from '../../scale/linear.js';
import { textBox } from '../../scene/frame.js';
import { createLabelPlacer, samplesOf, type LabelPlacer } from '../../scene/label-places.js';
import { round } from '../../scene/marks.js';
import type { Layer, PathMark, TextMark } from '../../scene/scene.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { ScatterData } from './scatter-chart.data.js';
import { trendEnds } from './scatter-chart.marks.js';
import { namedRows } from './scatter-chart.named.js';
import type { ScatterChartOptions } from './scatter-chart.options.js';
import { pointAt, type ScatterPlan } from './scatter-chart.plan.js';
import { rowsOf, type DotClass } from './scatter-chart.shown.js';
import type { TrendLine } from './scatter-chart.trend.js';
import type { ScatterWords } from './scatter-chart.words.js';

interface LabelInput {
  data: ScatterData;
  classes: readonly DotClass[];
  options: ScatterChartOptions;
  plan: ScatterPlan;
  words: ScatterWords;
  trend: TrendLine | null;
}

interface Point {
  x: number;
  y: number;
}

/** Among more dots than these, names keep off those of the named points alone. */
const mostKeptFree = 2000;
/** Names are broken at this width in pixels. */
const widestName = 140;
/** From the edge of a dot to its name: beside it, or at the end of a leader. */
const distances = [5, 22] as const;
const { size, weight, step } = typeScale.label;
const ascent = 0.8 * size;
/** Names of lines and parts keep this far from them. */
const edge = 6;
const note = typeScale.note;

/** What is written in the plot: the names of lines and parts, then of points, none over another or over a dot. */
export function labelLayer(input: LabelInput): Layer {
  const { data, classes, plan, trend } = input;
  const rows = namedRows(data, classes, input.options);
  const all = rowsOf(classes);
  const dots = Array.from(all.length > mostKeptFree ? rows : all);
  const ends = trend && trendEnds(trend, plan);
  const keepFree = [
    ...dots.flatMap((row) => rim(pointAt(plan, data, row), plan.radiusOf(row))),
    ...(ends ? samplesOf(ends) : []),
    ...dividers(input).flatMap(samplesOf),
  ];
  const { plot, frame } = plan;
  const within = { ...plot, width: frame.width - plot.x }; // not among the labels of the axes
  const placer = createLabelPlacer(frame);
  const fixed = fixedTexts(input, placer);
  const texts = rows.map((row) => placer.place(placesOf(row, input), keepFree, within));
  const names = texts.filter((text) => text !== null);
  const leaders = rows.flatMap((row, i) => leaderTo(texts[i] ?? null, row, input));
  return { id: 'labels', marks: [...leaders, ...fixed, ...names] };
}

/** The lines across the plot, by their ends. */
function dividers({ plan: { plot, x, y }, options: { xLine, yLine } }: LabelInput): Point[][] {
  const across = xLine && position(x, xLine.value);
  const up = yLine && position(y, yLine.value);
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  return [
    typeof across === 'number'
      ? [
          { x: across, y: plot.y },
          { x: across, y: bottom },
        ]
      : [],
    typeof up === 'number'
      ? [
          { x: plot.x, y: up },
          { x: right, y: up },
        ]
      : [],
  ];
}

/** Points that stand for a dot. */
function rim({ x, y }: Point, radius: number): Point[] {
  const count = radius > 6 ? 12 : 4;
  const around = Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
  return [{ x, y }, ...around];
}

/** Where the name of a point may stand: beside, over, under or askew, near first. */
function placesOf(row: number, { data, plan, words }: LabelInput): TextMark[] {
  const { x, y } = pointAt(plan, data, row);
  const lines = wrapText(words.pointName(row), widestName, size, Infinity, weight);
  const height = size + (lines.length - 1) * step;
  const text = (anchor: TextMark['anchor'], across: number, top: number): TextMark => {
    const place = { x: round(x + across), y: round(y + top + ascent), lines, anchor };
    return { type: 'text', role: 'name', ...place, style: 'label', fill: 'ink', halo: true };
  };
  return distances.flatMap((distance) => {
    const away = plan.radiusOf(row) + distance;
    const askew = away * 0.75;
    return [
      text('start', away, -height / 2),
      text('end', -away, -height / 2),
      text('middle', 0, -away - height),
      text('middle', 0, away),
      text('start', askew, -askew - height / 2),
      text('start', askew, askew - height / 2),
      text('end', -askew, -askew - height / 2),
      text('end', -askew, askew - height / 2),
    ];
  });
}

/** A hairline from a dot to a name that had to stand further off. */
function leaderTo(text: TextMark | null, row: number, { data, plan }: LabelInput): PathMark[] {
  if (!text) return [];
  const from = pointAt(plan, data, row);
  const { x, y, width, height } = textBox(text);
  const to = {
    x: Math.min(Math.max(from.x, x), x + width),
    y: Math.min(Math.max(from.y, y), y + height),
  };
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const radius = plan.radiusOf(row);
  if (length < radius + (distances[0] + distances[1]) / 2) return [];
  const start = radius / length;
  const d = `M${round(from.x + start * (to.x - from.x))},${round(from.y + start * (to.y - from.y))}L${round(to.x)},${round(to.y)}`;
  return [{ type: 'path', role: 'leader', d, stroke: 'ink-3', strokeWidth: 1 }];
}

/** The names of lines across the plot and of its parts, those that have room. */
function fixedTexts(input: LabelInput, placer: LabelPlacer): TextMark[] {
  return [...lineNames(input), ...partNames(input)].flatMap(
    (mark) => placer.place([mark], []) ?? [],
  );
}

function noteAt(
  lines: readonly string[],
  place: Pick<TextMark, 'x' | 'y' | 'anchor'>,
  role: string,
): TextMark {
  const at = { x: round(place.x), y: round(place.y), anchor: place.anchor };
  return { type: 'text', role, ...at, lines, style: 'note', fill: 'ink-2', halo: true };
}

/** At the upper end of the upright line, and at the right end of the level one. */
function lineNames(input: LabelInput): TextMark[] {
  const { plot, x, y } = input.plan;
  const { options, words } = input;
  const { xLine, yLine } = options;
  const marks: TextMark[] = [];
  if (xLine) {
    const at = position(x, xLine.value);
    const isLeft = at > plot.x + plot.width / 2; // towards the middle there is more room
    const place = { x: isLeft ? at - edge : at + edge, y: lowest(input) };
    const anchor = isLeft ? 'end' : 'start';
    marks.push(noteAt([words.lineLabel('x')], { ...place, anchor }, 'divider-label'));
  }
  if (yLine) {
    const place = { x: plot.x + plot.width, y: position(y, yLine.value) - edge };
    marks.push(noteAt([words.lineLabel('y')], { ...place, anchor: 'end' }, 'divider-label'));
  }
  return marks;
}

/** The lowest baseline in the plot: over the line of the lowest tick. */
function lowest({ plan: { plot, y } }: LabelInput): number {
  return Math.min(plot.y + plot.height, position(y, y.domain[0])) - edge;
}

/** The names of the four parts in the corners of the plot. */
function partNames(input: LabelInput): TextMark[] {
  const { plot, x, y } = input.plan;
  const { options } = input;
  const { xLine, yLine, quadrants = [] } = options;
  if (!xLine || !yLine) return [];
  const [middleX, middleY] = [position(x, xLine.value), position(y, yLine.value)];
  return quadrants.slice(0, 4).flatMap((name, i) => {
    const [isRight, isLow] = [i % 2 === 1, i > 1];
    const width = isRight ? plot.x + plot.width - middleX : middleX - plot.x;
    const height = isLow ? plot.y + plot.height - middleY : middleY - plot.y;
    const lines = wrapText(name, width - 2 * edge, note.size, Infinity, note.weight);
    const needed = (lines.length - 1) * note.step + note.size + 2 * edge;
    if (!name || needed > height) return [];
    const mark = noteAt(
      lines,
      {
        x: isRight ? plot.x + plot.width : plot.x + edge,
        y: isLow
          ? lowest(input) - (lines.length - 1) * note.step
          : position(y, y.domain[1]) + note.size + 2,
        anchor: isRight ? 'end' : 'start',
      },
      'quadrant',
    );
    return textBox(mark).width > width - edge ? [] : [{ ...mark, fill: 'ink-3' as const }];
  });
}
