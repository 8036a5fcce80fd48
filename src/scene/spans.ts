import type { Issue } from '../core/error.js';
import { dayNumber, parsePeriod, periodBounds } from '../core/period.js';
import { position, type ContinuousScale } from '../scale/linear.js';
import { chooseLabels, type LabelSurroundings } from './label-choice.js';
import { round } from './marks.js';
import { placeOf, type Positions } from './positions.js';
import type { Box, Layer, Mark, TextMark } from './scene.js';
import { typeScale } from './type-scale.js';

/** A place on an axis of periods, numbers or names, written as in a row. */
type Place = string | number;

/** A stretch of the axis that explains the data, from one end of a period to the other; one end may stay open. */
export interface Stretch {
  from?: Place | undefined;
  to?: Place | undefined;
  label?: string | undefined;
}

/** A moment on the axis that explains the data. */
export interface Moment {
  at: Place;
  label?: string | undefined;
}

export type Span = Stretch | Moment;

/** A span on the scale; the ends of a moment are one. */
export interface PlacedSpan {
  from: number;
  to: number;
  label: string;
}

const stretchOpacity = 0.05;
/** From the top of the plot to the baseline of a label, and from an edge to its words. */
const [drop, inset] = [14, 6] as const;

/** The spans that lie on the axis; the others are told. */
export function readSpans(
  given: readonly unknown[],
  positions: Positions,
  [first, last]: readonly [number, number],
): { spans: PlacedSpan[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const spans = given.flatMap((each): PlacedSpan[] => {
    const span = typeof each === 'object' && each !== null ? placedSpan(each, positions) : null;
    if (span && span.from <= span.to && span.from <= last && span.to >= first) return [span];
    const message = 'A span needs a moment, or ends in their order, on the axis.';
    issues.push({ code: 'config', field: 'spans', found: JSON.stringify(each), message });
    return [];
  });
  return { spans, issues };
}

function placedSpan(span: Span, positions: Positions): PlacedSpan | null {
  const label = span.label ? String(span.label) : '';
  if ('at' in span) {
    const at = placeOf(positions, span.at);
    return Number.isNaN(at) ? null : { from: at, to: at, label };
  }
  const from = span.from == null ? -Infinity : startOf(positions, span.from);
  const to = span.to == null ? Infinity : endOf(positions, span.to);
  const isOpen = from === -Infinity && to === Infinity;
  return isOpen || Number.isNaN(from) || Number.isNaN(to) ? null : { from, to, label };
}

/** A period begins on its first day, and a name half-way from the one before. */
function startOf(positions: Positions, found: Place): number {
  const text = String(found);
  if (positions.kind === 'time' && parsePeriod(text)) return dayNumber(periodBounds(text)[0]);
  return placeOf(positions, found) - (positions.kind === 'category' ? 0.5 : 0);
}

function endOf(positions: Positions, found: Place): number {
  return placeOf(positions, found) + (positions.kind === 'category' ? 0.5 : 0);
}

/** The labels of the spans that hold a position, for tooltip and table. */
export function spansAt(spans: readonly PlacedSpan[], at: number): string[] {
  return spans
    .filter(({ from, to, label }) => label && from <= at && at <= to)
    .map(({ label }) => label);
}

/** What spans are drawn on. */
interface SpanPlace {
  plot: Box;
  scale: ContinuousScale;
}

/** Stretches and the lines of moments, to be laid behind the data. */
export function spanLayer(spans: readonly PlacedSpan[], { plot, scale }: SpanPlace): Layer {
  const [top, bottom] = [round(plot.y), round(plot.y + plot.height)];
  const marks = spans.map((span): Mark => {
    const [left, right] = edgesOf(span, { plot, scale }).map(round);
    if (left === right) return { ...lineMark, d: `M${left},${top}V${bottom}` };
    return { ...areaMark, d: `M${left},${top}H${right}V${bottom}H${left}` };
  });
  return { id: 'spans', marks };
}

const lineMark = {
  type: 'path',
  role: 'moment',
  stroke: 'ink-3',
  strokeWidth: 1,
  dash: '3 3',
} as const;
const areaMark = { type: 'path', role: 'stretch', fill: 'ink', opacity: stretchOpacity } as const;

/** The names of spans, at the head or the foot of the plot. What finds no place is named in table and tooltip. */
export function spanLabels(
  spans: readonly PlacedSpan[],
  place: SpanPlace & LabelSurroundings,
): Layer {
  const wishes = spans.filter(({ label }) => label).map((span) => placesFor(span, place));
  return { id: 'span-labels', marks: chooseLabels(wishes, place) };
}

function placesFor(span: PlacedSpan, place: SpanPlace): TextMark[] {
  const { plot } = place;
  const [left, right] = edgesOf(span, place);
  const isMoment = left === right;
  const heights = [
    plot.y + drop,
    plot.y + drop + typeScale.label.step,
    plot.y + plot.height - inset,
  ];
  return heights.flatMap((y) => {
    const mark = {
      type: 'text',
      role: 'span-label',
      y: round(y),
      lines: [span.label],
      style: 'label',
      fill: 'ink-2',
      halo: true,
    } as const;
    const after = { ...mark, x: round(left + inset), anchor: 'start' } as const;
    const before = { ...mark, x: round((isMoment ? left : right) - inset), anchor: 'end' } as const;
    return [after, before];
  });
}

/** Where a span lies, as far as the plot goes. */
function edgesOf(
  { from, to }: PlacedSpan,
  { plot, scale }: SpanPlace,
): [left: number, right: number] {
  const within = (at: number) => Math.min(Math.max(at, plot.x), plot.x + plot.width);
  const left = from === -Infinity ? plot.x : within(position(scale, from));
  const right = to === Infinity ? plot.x + plot.width : within(position(scale, to));
  return [left, right];
}
