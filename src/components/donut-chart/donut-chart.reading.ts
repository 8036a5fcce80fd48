import type { Row } from '../../data/row.js';
import { round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import { isIn, ringed, type Pointing } from '../../scene/pointing.js';
import type { Mark, ScenePoint, TooltipContent, TooltipRow } from '../../scene/scene.js';
import { sizeOf } from './donut-chart.data.js';
import type { PlacedSlice } from './donut-chart.labels.js';
import type { DonutPlan } from './donut-chart.plan.js';
import { middleOf, placeAt, polarOf, ringBox, sectorBox, sectorPath } from '../../scene/ring.js';
import type { DonutWords } from './donut-chart.words.js';

/** What is read of a finished picture. */
export interface DonutView {
  plan: DonutPlan;
  rows: readonly Row[];
  words: DonutWords;
}

/** Pixels around the ring in which a pointer still means its nearest piece. */
const reach = 6;
/** Of angles that are sums of shares. */
const noise = 1e-9;
/** Gathered parts that a tooltip lists one by one. */
const listed = 6;

/** Pointing, walking and the tooltip. */
export function donutReading(view: DonutView): Pointing {
  const { slices } = view.plan;
  const points = once(() => slices.map((slice) => pointOf(view, slice)));
  const sliceOf = ({ key }: ScenePoint) => slices.find((slice) => slice.key === key);
  return {
    points: () => [points()],
    hit: (x, y) => points()[hitIndex(view.plan, x, y)] ?? null,
    overlay: (point, state) => {
      const slice = sliceOf(point);
      return slice ? outline(view.plan, slice, state) : [];
    },
    tooltip: (point) => tooltipOf(view, sliceOf(point), point),
    step: (from, direction) => {
      const index = slices.findIndex(({ key }) => key === from.key);
      const isBack = direction === 'left' || direction === 'up';
      return points()[index + (isBack ? -1 : 1)] ?? null;
    },
  };
}

function pointOf({ plan, rows, words }: DonutView, slice: PlacedSlice): ScenePoint {
  const { ring } = plan;
  const { x, y } = placeAt(ring, middleOf(slice.sector), (ring.inner + ring.outer) / 2);
  const data = slice.parts.map(({ row }) => rows[row]);
  return {
    key: slice.key,
    series: null,
    x: round(x),
    y: round(y),
    get box() {
      return sectorBox(ring, slice.sector);
    },
    label: words.sliceLabel(slice),
    datum: slice.isOther ? data : data[0],
  };
}

/** The piece under the pointer, or whose label is. */
function hitIndex({ ring, slices, callouts }: DonutPlan, x: number, y: number): number {
  const { radius, angle } = polarOf(ring, x, y);
  const isNear = radius >= ring.inner - reach && radius <= ring.outer + reach;
  const { y: top, height } = ringBox(ring);
  if (isNear && y <= top + height + reach)
    return slices.findIndex(({ sector }) => angle <= sector.to + noise);
  const label = callouts?.find(({ box }) => isIn(box, x, y));
  return label ? slices.indexOf(label.slice) : -1;
}

function outline(
  { ring }: DonutPlan,
  { sector }: PlacedSlice,
  state: 'active' | 'selected',
): Mark[] {
  const shape = { type: 'path', role: state, d: sectorPath(ring, sector), fill: 'none' } as const;
  if (state === 'active') return [{ ...shape, stroke: 'ink', strokeWidth: 2 }];
  return ringed(shape);
}

function tooltipOf(
  { words }: DonutView,
  slice: PlacedSlice | undefined,
  { key }: ScenePoint,
): TooltipContent {
  if (!slice) return { title: key, rows: [] };
  const { texts, column, areShares } = words;
  const paint = slice.colours.mark;
  const value = { label: words.valueHead, value: column.full(slice.value), paint };
  const share = { label: texts.share, value: words.shareText(slice.percentage) };
  const title = words.sliceName(slice);
  const rows = areShares ? [value] : [value, share];
  return { title, rows: slice.isOther ? [...rows, ...gatheredRows(slice, words)] : rows };
}

/** The largest of the gathered parts, and how many more there are. */
function gatheredRows({ parts }: PlacedSlice, words: DonutWords): TooltipRow[] {
  const told = parts.slice(0, listed);
  const rest = parts.slice(listed);
  const sum = rest.reduce((total, part) => total + sizeOf(part), 0);
  const rows = told.map((part) => {
    return { label: words.partName(part), value: words.column.full(part.value) };
  });
  if (rest.length === 0) return rows;
  return [...rows, { label: words.texts.more(rest.length), value: words.column.full(sum) }];
}
