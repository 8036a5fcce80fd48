import { position } from '../../scale/linear.js';
import { round } from '../../scene/marks.js';
import { widest } from '../../scene/frame.js';
import type { Frame, Mark, TextMark } from '../../scene/scene.js';
import { movedApart } from '../../scene/spread.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import { thickness } from './line-chart.drawn.js';
import type { LinePlan } from './line-chart.plan.js';
import type { LineSettings } from './line-chart.settings.js';
import { lastIndex, pointAt, type PlacedLine, type ShownLine } from './line-chart.shown.js';
import type { LineWords } from './line-chart.words.js';

/** The texts at the end of a line. */
interface EndLabel {
  /** The name, wrapped; none where a lone line is named by the heading. */
  name: readonly string[];
  value: string;
}

const most = 4;
/** From the end of a line to its name. */
const offset = 12;
/** The plot goes on this far beyond the end of the lines. */
const inset = 8;
/** Between the widest label and the edge of the frame. */
const slack = 4;
/** Names take at most this share of the width, and this many pixels. */
const [largestShare, largestWidth] = [0.35, 140];
const { size, step, weight } = typeScale['label-strong'];

/** Names and values for the ends of lines; null where a legend serves better: too many lines, too long names. */
export function endLabels(
  shown: readonly ShownLine[],
  words: LineWords,
  { forecastFrom, stacking }: LineSettings,
  frame: Frame,
): readonly EndLabel[] | null {
  if (shown.length === 0 || shown.length > most) return null;
  const end = Math.max(...shown.map(({ line }) => line.xs.at(-1) ?? -Infinity));
  const room = Math.min(largestShare * frame.width - offset, largestWidth);
  const labels = shown.map(({ line }): EndLabel | null => {
    const value = line.ys.at(-1);
    if (line.xs.at(-1) !== end || value === undefined || Number.isNaN(value)) return null;
    const name = words.areNamed ? wrapText(words.nameOf(line), room, size, Infinity, weight) : [];
    const last = line.ys.length - 1;
    const print =
      stacking === 'share'
        ? words.share(thickness(line, last))
        : words.qualified(words.printBeside(value), words.noteOf(line, last));
    return { name, value: end >= forecastFrom ? `${print} (${words.forecastNote})` : print };
  });
  const complete = labels.filter((label) => label !== null);
  const fits = complete.every(
    ({ name, value }) => name.length <= 2 && widthOf({ name, value }) <= room,
  );
  return fits && complete.length === shown.length ? complete : null;
}

/** Pixels that labels take right of the plot. */
export function endLabelsWidth(labels: readonly EndLabel[]): number {
  return Math.max(0, ...labels.map(widthOf)) + offset - inset + slack;
}

/**
 * The labels beside the ends of their lines, moved apart where they would overlap; null where the height of the plot
 * does not hold them all.
 */
export function endLabelMarks(
  labels: readonly EndLabel[],
  placed: readonly PlacedLine[],
  plan: LinePlan,
): Mark[] | null {
  const { plot } = plan;
  const ends = placed.map((each) => endOf(each, plan));
  const heights = labels.map(({ name }) => (name.length + 1) * step);
  const space = { from: plot.y - size, to: plot.y + plot.height + size };
  const tops = movedApart(
    ends.map(({ y }, i) => y - heights[i]! / 2),
    heights,
    space,
  );
  if (!tops) return null;
  const x = round((ends[0]?.x ?? plot.x) + offset);
  return labels.flatMap(({ name, value }, i): Mark[] => {
    const y = round(tops[i]! + size);
    const { key: series } = placed[i]!.line;
    const shared = { type: 'text', role: 'end-label', series, x, anchor: 'start' } as const;
    const text: TextMark = {
      ...shared,
      y: round(y + name.length * step),
      lines: [value],
      style: 'label',
      fill: 'ink',
    };
    const { text: fill } = placed[i]!.colours;
    return name.length === 0
      ? [text]
      : [{ ...shared, y, lines: name, style: 'label-strong', fill }, text];
  });
}

/** Where a line ends; of an area in a stack, the middle of its end. */
function endOf(placed: PlacedLine, plan: LinePlan): { x: number; y: number } {
  const { line } = placed;
  const last = lastIndex(placed);
  const { x, y } = pointAt(plan, line, last);
  if (typeof line.bases !== 'object' || line.bases === null) return { x, y };
  return { x, y: (y + position(plan.y, line.bases[last]!)) / 2 };
}

function widthOf({ name, value }: EndLabel): number {
  return Math.max(
    widest(name, size, weight),
    widest([value], typeScale.label.size, typeScale.label.weight),
  );
}
