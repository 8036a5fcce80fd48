import { bisectLeft } from 'd3-array';
import type { Locale } from '../../i18n/register.js';
import { invert, position } from '../../scale/linear.js';
import { round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import { isIn, ringed, type Pointing } from '../../scene/pointing.js';
import type { Box, Direction, Mark, ScenePoint, TooltipContent } from '../../scene/scene.js';
import type { LineData } from './line-chart.data.js';
import { pointDot } from './line-chart.marks.js';
import type { LinePlan } from './line-chart.plan.js';
import type { LineSettings } from './line-chart.settings.js';
import { pointAt, type PlacedLine } from './line-chart.shown.js';
import { tooltipAt, type Place } from './line-chart.tooltip.js';
import type { LineWords } from './line-chart.words.js';

/** What is read of a finished picture. */
export interface LineView {
  data: LineData;
  placed: readonly PlacedLine[];
  settings: LineSettings;
  plan: LinePlan;
  words: LineWords;
  locale: Locale;
}

/** Pixels around the plot in which a pointer still means its nearest point. */
const reach = 12;

/** Pointing, walking and the tooltip. Points are made when somebody asks for them. */
export function pointReading(view: LineView): Pointing {
  return {
    points: once(() => view.placed.map((placed) => pointsOf(view, placed))),
    hit: (x, y) => toPoint(view, hitPlace(view, x, y)),
    overlay: (point, state) => (state === 'active' ? crosshair(view, point) : ring(point)),
    tooltip: (point) => tooltipOf(view, point),
    step: (from, direction) => toPoint(view, stepPlace(view, from, direction)),
  };
}

function pointsOf(view: LineView, placed: PlacedLine): ScenePoint[] {
  return Array.from(placed.drawn, (index) => pointOf(view, { placed, index }));
}

function toPoint(view: LineView, place: Place | null): ScenePoint | null {
  return place && pointOf(view, place);
}

function pointOf(view: LineView, place: Place): ScenePoint {
  const { data, plan, words } = view;
  const { line } = place.placed;
  const { index } = place;
  const { x, y } = pointAt(plan, line, index);
  return {
    key: words.keyOf(line, index),
    series: words.areNamed ? line.key : null,
    x: round(x),
    y: round(y),
    get box() {
      return columnBox(view, place);
    },
    label: words.pointLabel(line, index),
    datum: data.rows[line.rows[index]!],
  };
}

/** From the highest to the lowest point at one position: the tooltip of one tells of all. */
function columnBox(view: LineView, place: Place): Box {
  const pointOn = ({ placed, index }: Place) => pointAt(view.plan, placed.line, index);
  const ys = companions(view, place).flatMap((each) => {
    const { y } = pointOn(each);
    return Number.isNaN(y) ? [] : [y];
  });
  const y = Math.min(...ys);
  return { x: pointOn(place).x, y, width: 0, height: Math.max(...ys) - y };
}

/** The point of a line that is nearest by x. */
function nearest({ plan }: LineView, placed: PlacedLine, pixel: number): Place | null {
  const { xs } = placed.line;
  const { drawn: reachable } = placed;
  const x = invert(plan.x, pixel);
  let [from, to] = [0, reachable.length - 1];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (xs[reachable[middle]!]! < x) from = middle;
    else to = middle;
  }
  const [before, after] = [reachable[from], reachable[to]];
  if (before === undefined || after === undefined) return null;
  const distance = (index: number) => Math.abs(position(plan.x, xs[index]!) - pixel);
  return { placed, index: distance(after) < distance(before) ? after : before };
}

/** Nearest by x, then by y among the lines that have a point there. */
function hitPlace(view: LineView, x: number, y: number): Place | null {
  const { plot } = view.plan;
  if (!isIn(plot, x, y, reach)) return null;
  const places = view.placed.flatMap((placed) => nearest(view, placed, x) ?? []);
  const away = places.map(({ placed, index }) => {
    const at = pointAt(view.plan, placed.line, index);
    return { dx: Math.abs(at.x - x), dy: Math.abs(at.y - y) };
  });
  const least = Math.min(...away.map(({ dx }) => dx)) + 0.5; // half a pixel apart is the same place
  const order = [...places.keys()].filter((i) => away[i]!.dx <= least);
  const [first] = order.sort((a, b) => away[a]!.dy - away[b]!.dy || a - b);
  return first === undefined ? null : (places[first] ?? null);
}

/** Left and right along the line; up and down to the next line above or below at the same place. */
function stepPlace(view: LineView, from: ScenePoint, direction: Direction): Place | null {
  const here = placeOf(view, from);
  if (!here) return null;
  if (direction === 'left') return along(here, -1);
  if (direction === 'right') return along(here, 1);
  return across(view, here, from.x, direction === 'up' ? -1 : 1);
}

/** Where a point of this or an earlier picture stands now. */
function placeOf(view: LineView, point: ScenePoint): Place | null {
  const own = view.placed.find(({ line }) => line.key === point.series) ?? view.placed[0];
  return own ? nearest(view, own, point.x) : null;
}

function along({ placed, index }: Place, step: -1 | 1): Place | null {
  const next = placed.drawn[placed.drawn.indexOf(index) + step];
  return next === undefined ? null : { placed, index: next };
}

function across(view: LineView, from: Place, x: number, step: -1 | 1): Place | null {
  const column = view.placed.flatMap((placed) => nearest(view, placed, x) ?? []);
  const height = ({ placed, index }: Place) => pointAt(view.plan, placed.line, index).y;
  column.sort((a, b) => height(a) - height(b));
  const rank = column.findIndex(({ placed }) => placed === from.placed);
  return column[rank + step] ?? null;
}

/** The points of all lines at the position of one of them. */
function companions(view: LineView, here: Place | null): Place[] {
  if (!here) return [];
  const x = here.placed.line.xs[here.index]!;
  return view.placed.flatMap((placed) => {
    const index = placed === here.placed ? here.index : bisectLeft(placed.line.xs, x);
    return placed.line.xs[index] === x ? [{ placed, index }] : [];
  });
}

function crosshair(view: LineView, point: ScenePoint): Mark[] {
  const { plot } = view.plan;
  const d = `M${point.x},${round(plot.y)}V${round(plot.y + plot.height)}`;
  const line: Mark = { type: 'path', role: 'crosshair', d, stroke: 'ink-3', strokeWidth: 1 };
  const dots = companions(view, placeOf(view, point)).flatMap(({ placed, index }) => {
    if (Number.isNaN(placed.line.tops[index])) return [];
    const isOwn = point.series === null || placed.line.key === point.series;
    return [pointDot(pointAt(view.plan, placed.line, index), placed.colours.mark, isOwn ? 5 : 3.5)];
  });
  return [line, ...dots];
}

function ring({ x, y }: ScenePoint): Mark[] {
  const circle = { type: 'circle', role: 'selection', x, y, r: 7, fill: 'none' } as const;
  return ringed(circle);
}

function tooltipOf(view: LineView, point: ScenePoint): TooltipContent {
  const here = placeOf(view, point);
  return here ? tooltipAt(here, companions(view, here), view) : { title: point.key, rows: [] };
}
