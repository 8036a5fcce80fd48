import type { Issue } from '../../core/error.js';
import { textOf } from '../../core/fields.js';
import { readValue } from '../../core/value.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { mapPoints } from '../../i18n/texts.js';
import { linearScale, position, type LinearScale } from '../../scale/linear.js';
import { plotBox, usableFrame } from '../../scene/frame.js';
import type { Box, Frame, Mark, Scene, ScenePoint, SceneTable } from '../../scene/scene.js';

/** What a map points is drawn from beside its rows. */
export interface MapPointsOptions {
  /** Field that names a row. */
  label: string;
  /** Field of the value. */
  value: string;
  unit?: string | undefined;
}

interface Bar {
  name: string;
  value: number | null;
  text: string;
  datum: Row;
}

const margins = { top: 8, right: 16, bottom: 8, left: 16 };
/** Below this height of a row its name is left out. */
const nameHeight = 28;

/** Rows as bars from zero, in the order of the author. A value that is no number is reported and counts as no data. */
export function layoutMapPoints(
  data: readonly Row[],
  options: MapPointsOptions,
  size: Frame,
  locale: Locale,
): Scene {
  const frame = usableFrame(size);
  const plot = plotBox(frame, margins);
  const { bars, issues } = readBars(data, options, locale);
  const values = bars.flatMap(({ value }) => value ?? []);
  const extent = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const scale = linearScale(extent, [plot.x, plot.x + plot.width], { zero: true });
  const boxes = bars.map((bar, i) => boxOf(bar, i, bars.length, plot, scale));
  const points = bars.map((bar, i) => pointOf(bar, boxes[i]!));
  const shape = (role: string, shown: readonly Box[]): Mark => ({
    type: 'path',
    role,
    d: shown.map(rectangle).join(''),
    fill: role === 'bars' ? 'cat-1' : 'none',
    ...(role === 'bars' ? {} : { stroke: 'ink', strokeWidth: 2 }),
  });
  return {
    kind: 'map-points',
    ...frame,
    plot,
    layers: [
      { id: 'marks', marks: [shape('bars', boxes)] },
      { id: 'labels', marks: nameMarks(bars, boxes, plot) },
    ],
    legend: null,
    notices: [],
    issues,
    size: bars.length,
    points: () => [points],
    table: () => tableOf(bars, options),
    describe: () =>
      locale
        .texts(mapPoints)
        .describe(locale.format.number(bars.length), locale.format.list(highest(bars))),
    hit: (_x, y) => points[Math.floor(((y - plot.y) / plot.height) * bars.length)] ?? null,
    overlay: (point, state) => [shape(state, [boxes[points.indexOf(point)] ?? plot])],
    tooltip: ({ key, datum }) => ({
      title: key,
      rows: bars
        .filter((bar) => bar.datum === datum)
        .map(({ text }) => ({ label: options.value, value: text })),
    }),
  };
}

function readBars(
  data: readonly Row[],
  { label, value, unit }: MapPointsOptions,
  { format }: Locale,
): { bars: Bar[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const bars = data.map((datum, i): Bar => {
    const found = readValue(datum[value]);
    const isRefused = typeof found === 'string';
    if (isRefused)
      issues.push({
        code: 'row',
        message: `"${value}": ${found}.`,
        row: i + 1,
        field: value,
        found: textOf(datum[value]),
      });
    const number = isRefused ? null : found;
    const text = number === null ? '–' : format.number(number, { ...(unit && { unit }) });
    return { name: textOf(datum[label]), value: number, text, datum };
  });
  return { bars, issues };
}

function boxOf({ value }: Bar, i: number, count: number, plot: Box, scale: LinearScale): Box {
  const step = plot.height / count;
  const [zero, end] = [position(scale, 0), position(scale, value ?? 0)];
  const room = step >= nameHeight ? step / 2 : 0; // the name stands above its bar
  return {
    x: Math.min(zero, end),
    y: plot.y + i * step + room,
    width: Math.abs(end - zero),
    height: 0.8 * (step - room),
  };
}

function rectangle({ x, y, width, height }: Box): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map((edge) => edge.toFixed(1));
  return `M${left},${top}H${right}V${bottom}H${left}Z`;
}

function nameMarks(bars: readonly Bar[], boxes: readonly Box[], plot: Box): Mark[] {
  if (plot.height / bars.length < nameHeight) return [];
  return bars.map(({ name, text }, i) => ({
    type: 'text',
    role: 'name',
    x: plot.x,
    y: boxes[i]!.y - 4,
    lines: [`${name}: ${text}`],
    anchor: 'start',
    style: 'tick',
    fill: 'ink',
  }));
}

function pointOf({ name, text, datum }: Bar, { x, y, width, height }: Box): ScenePoint {
  return {
    key: name,
    series: null,
    x: x + width,
    y: y + height / 2,
    label: `${name}: ${text}`,
    datum,
  };
}

function highest(bars: readonly Bar[]): string[] {
  const [first] = [...bars].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  return first ? [first.name, first.text] : [];
}

function tableOf(bars: readonly Bar[], { label, value }: MapPointsOptions): SceneTable {
  return {
    columns: [
      { key: label, label, numeric: false },
      { key: value, label: value, numeric: true },
    ],
    rows: bars.map(({ name, value, text }) => ({
      key: name,
      cells: [
        { text: name, value: name },
        { text, value },
      ],
    })),
  };
}
