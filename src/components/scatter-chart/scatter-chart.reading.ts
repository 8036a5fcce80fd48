import type { Locale } from '../../i18n/register.js';
import { round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import { ringed, type Pointing } from '../../scene/pointing.js';
import type { Direction, Mark, ScenePoint, TooltipContent, TooltipRow } from '../../scene/scene.js';
import { symbolPath } from '../../scene/symbols.js';
import type { ScatterData } from './scatter-chart.data.js';
import { pointAt, type ScatterPlan } from './scatter-chart.plan.js';
import { rowsOf, type DotClass } from './scatter-chart.shown.js';
import { printSize, type ScatterWords } from './scatter-chart.words.js';

/** What is read of a finished picture. */
interface ScatterView {
  data: ScatterData;
  classes: readonly DotClass[];
  plan: ScatterPlan;
  words: ScatterWords;
  locale: Locale;
}

/** The rows that can be reached. */
interface Reach {
  /** From left to right. */
  order: Int32Array;
  rowOf: (point: ScenePoint) => number;
}

/** Pixels from the edge of a dot within which a pointer still means it. */
const reach = 16;

/** Pointing, walking and the tooltip. Points are made when somebody asks for them. */
export function pointReading(view: ScatterView): Pointing {
  const { data, classes } = view;
  const reachable = once((): Reach => {
    const order = inOrder(rowsOf(classes), data);
    const rows = new Map(Array.from(order, (row) => [data.keys[row], row]));
    return { order, rowOf: ({ key }) => rows.get(key) ?? -1 };
  });
  const pointOf = (row: number) => (row < 0 ? null : toPoint(view, row));
  return {
    points: once(() =>
      classes.map(({ rows }) => Array.from(inOrder(rows, data), (row) => toPoint(view, row))),
    ),
    hit: (x, y) => pointOf(nearestTo(view, reachable().order, x, y)),
    overlay: (point, state) => overlayOf(view, reachable().rowOf(point), state),
    tooltip: (point) => tooltipOf(view, reachable().rowOf(point), point),
    step: (from, direction) => pointOf(stepFrom(view, reachable(), from, direction)),
  };
}

function inOrder(rows: Int32Array, { xs, ys }: ScatterData): Int32Array {
  return rows.slice().sort((a, b) => xs[a]! - xs[b]! || ys[a]! - ys[b]! || a - b);
}

function toPoint({ data, plan, words }: ScatterView, row: number): ScenePoint {
  const { x, y } = pointAt(plan, data, row);
  const r = plan.radiusOf(row);
  return {
    key: data.keys[row]!,
    series: data.groups[data.groupOf[row]!]?.key ?? null,
    x: round(x),
    y: round(y),
    box: { x: x - r, y: y - r, width: 2 * r, height: 2 * r },
    get label() {
      return words.pointLabel(row);
    },
    datum: data.rows[row],
  };
}

/** The dot whose edge is nearest, of several under the pointer the smallest. */
function nearestTo({ data, plan }: ScatterView, order: Int32Array, x: number, y: number): number {
  let [best, least] = [-1, reach];
  for (const row of order) {
    const at = pointAt(plan, data, row);
    const radius = plan.radiusOf(row);
    const distance = Math.hypot(at.x - x, at.y - y) - radius;
    const rank = distance > 0 ? distance : (radius + distance) / 1000 - 1 / (1 + radius);
    if (rank < least) [best, least] = [row, rank];
  }
  return best;
}

/** Left and right to the next by x; up and down to the nearest that lies higher or lower. */
function stepFrom(
  view: ScatterView,
  { order, rowOf }: Reach,
  from: ScenePoint,
  direction: Direction,
): number {
  const here = rowOf(from);
  if (direction === 'up') return nearestBeyond(view, order, from, -1);
  if (direction === 'down') return nearestBeyond(view, order, from, 1);
  const place = here < 0 ? placeByX(view, order, from.x) : order.indexOf(here);
  return order[place + (direction === 'left' ? -1 : 1)] ?? -1;
}

/** The nearest dot that lies higher (-1) or lower (1). */
function nearestBeyond(
  { data, plan }: ScatterView,
  order: Int32Array,
  from: ScenePoint,
  sign: -1 | 1,
): number {
  let [best, least] = [-1, Infinity];
  for (const row of order) {
    const at = pointAt(plan, data, row);
    const away = sign * (at.y - from.y);
    const distance = Math.hypot(2 * (at.x - from.x), away); // straight up before far aside
    if (away >= 0.5 && distance < least) [best, least] = [row, distance];
  }
  return best;
}

/** Where a point of an earlier picture would stand among those of this one. */
function placeByX({ plan, data }: ScatterView, order: Int32Array, x: number): number {
  const place = order.findIndex((row) => pointAt(plan, data, row).x >= x);
  return place < 0 ? order.length - 1 : place;
}

function overlayOf(view: ScatterView, row: number, state: 'active' | 'selected'): Mark[] {
  if (row < 0) return [];
  const { data, plan, classes } = view;
  const { x, y } = pointAt(plan, data, row);
  const place = { x: round(x), y: round(y) };
  const r = round(plan.radiusOf(row) + 3);
  const ring = { type: 'circle', role: 'selection', ...place, r, fill: 'none' } as const;
  if (state === 'selected') return ringed(ring);
  const { plot } = plan;
  const bottom = round(plot.y + plot.height);
  const d = `M${round(plot.x)},${place.y}H${place.x}V${bottom}`;
  const guides = { type: 'path', role: 'crosshair', d, stroke: 'ink-3', strokeWidth: 1 } as const;
  const own = classes.find(({ rows }) => rows.includes(row));
  const dot = symbolPath(own?.symbol ?? 'circle', x, y, plan.radiusOf(row));
  const fill = own?.colours.mark ?? 'cat-1';
  return [
    guides,
    { type: 'path', role: 'dot', d: dot, fill, stroke: 'surface', strokeWidth: 1.5 },
    { ...ring, role: 'ring', stroke: 'ink', strokeWidth: 1.5 },
  ];
}

function tooltipOf(view: ScatterView, row: number, point: ScenePoint): TooltipContent {
  const { data, words, locale } = view;
  if (row < 0) return { title: point.key, rows: [] };
  const { x, y, size } = words;
  const [across, up] = [data.xs[row]!, data.ys[row]!];
  const rows: TooltipRow[] = [
    { label: x.label, value: x.column.full(across) },
    { label: y.label, value: y.column.full(up) },
  ];
  const { noData } = locale.messages.words;
  if (size) rows.push({ label: size.label, value: printSize(size, data.sizes?.[row], noData) });
  const own = view.classes.find((each) => each.rows.includes(row));
  if (own && own.key !== null) {
    const value = words.categoryOf(own.key);
    rows.push({ label: words.categoryLabel, value, paint: own.colours.mark });
  }
  const part = words.quadrantOf(across, up);
  return { title: words.pointName(row), ...(part && { subtitle: part }), rows };
}
