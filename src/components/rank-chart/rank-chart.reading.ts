import { bisectCenter } from 'd3-array';
import { nameText } from '../../data/name.js';
import { capitalised } from '../../i18n/capitalised.js';
import type { Locale } from '../../i18n/register.js';
import { round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import { isIn, type Pointing } from '../../scene/pointing.js';
import type { Direction, Mark, ScenePoint, TooltipContent, TooltipRow } from '../../scene/scene.js';
import type { RankData } from './rank-chart.data.js';
import { unitPath } from './rank-chart.marks.js';
import type { PlacedUnit } from './rank-chart.places.js';
import { periodX, type RankPlan } from './rank-chart.plan.js';
import type { RankWords } from './rank-chart.words.js';

/** What is read of a finished picture. */
export interface RankView {
  data: RankData;
  placed: readonly PlacedUnit[];
  plan: RankPlan;
  words: RankWords;
  locale: Locale;
}

/** A rank of a unit: `point` is its number among the drawn ones. */
interface Place {
  placed: PlacedUnit;
  point: number;
}

/** Pixels around the plot in which a pointer still means its nearest dot. */
const reach = 24;

/** Pointing, walking and the tooltip. A point is called by its unit, which other elements may share; its list is too. */
export function rankReading(view: RankView): Pointing {
  const columns = once(() => columnsOf(view));
  const toPoint = (place: Place | null) => place && pointOf(view, place);
  return {
    points: once(() =>
      view.placed.map((placed) =>
        placed.points.map((_, point) => pointOf(view, { placed, point })),
      ),
    ),
    hit: (x, y) => toPoint(hitPlace(view, columns(), x, y)),
    overlay: (point, state) => overlayOf(placeOf(view, point), state),
    tooltip: (point) => tooltipOf(view, point),
    step: (from, direction) => toPoint(stepPlace(view, columns(), from, direction)),
  };
}

/** The ranks of each period from the first to the last; of tied ones from left to right. */
function columnsOf({ data, placed }: RankView): Place[][] {
  const columns = data.periods.map((): Place[] => []);
  for (const each of placed)
    each.points.forEach((index, point) =>
      columns[each.unit.periods[index]!]!.push({ placed: each, point }),
    );
  for (const column of columns)
    column.sort((a, b) => a.placed.ys[a.point]! - b.placed.ys[b.point]! || a.placed.xs[a.point]! - b.placed.xs[b.point]!); // prettier-ignore
  return columns;
}

function periodOf({ placed, point }: Place): number {
  return placed.unit.periods[placed.points[point]!]!;
}

function pointOf(view: RankView, place: Place): ScenePoint {
  const { data, words } = view;
  const { placed, point } = place;
  const { unit } = placed;
  return {
    key: unit.key,
    series: nameText(data.found[periodOf(place)]),
    x: round(placed.xs[point]!),
    y: round(placed.ys[point]!),
    get label() {
      const at = words.periodOf(periodOf(place), 'sentence');
      return words.texts.point(words.nameOf(unit.key), at, rankText(view, place));
    },
    datum: data.rows[unit.rows[placed.points[point]!]!],
  };
}

function rankText({ words }: RankView, { placed, point }: Place): string {
  return words.rankOf(placed.unit, placed.points[point]!, placed.tiedWith(point).length > 0);
}

/** Nearest by period, then by distance. */
function hitPlace(
  { data, plan }: RankView,
  columns: readonly Place[][],
  x: number,
  y: number,
): Place | null {
  const { plot } = plan;
  if (!isIn(plot, x, y, reach)) return null;
  const filled = columns.flatMap((column, period) => (column.length > 0 ? [period] : []));
  const order = filled.map((period) => periodX(plan, data, period));
  const column = columns[filled[bisectCenter(order, x)] ?? 0] ?? [];
  const away = ({ placed, point }: Place) =>
    Math.hypot(placed.xs[point]! - x, placed.ys[point]! - y);
  return column.reduce<Place | null>(
    (best, each) => (best && away(best) <= away(each) ? best : each),
    null,
  );
}

/** Where a point of this or an earlier picture stands now: the same unit, at that period or the nearest. */
function placeOf(view: RankView, { key, series, x }: ScenePoint): Place | null {
  const placed = view.placed.find(({ unit }) => unit.key === key);
  if (!placed) return null;
  const same = placed.points.findIndex(
    (_, point) => nameText(view.data.found[periodOf({ placed, point })]) === series,
  );
  const point = same >= 0 ? same : bisectCenter(placed.xs, x);
  return point < placed.points.length ? { placed, point } : null;
}

/** Left and right along the unit; up and down to the unit ranked next in the same period. */
function stepPlace(
  view: RankView,
  columns: readonly Place[][],
  from: ScenePoint,
  direction: Direction,
): Place | null {
  const here = placeOf(view, from);
  if (!here) return null;
  const { placed, point } = here;
  if (direction === 'left') return point > 0 ? { placed, point: point - 1 } : null;
  if (direction === 'right')
    return point + 1 < placed.points.length ? { placed, point: point + 1 } : null;
  const column = columns[periodOf(here)] ?? [];
  const index = column.findIndex((each) => each.placed === placed);
  return column[index + (direction === 'up' ? -1 : 1)] ?? null;
}

/** The line of the unit and a ring; of a selected one the line is drawn once, with its first rank. */
function overlayOf(place: Place | null, state: 'active' | 'selected'): Mark[] {
  if (!place) return [];
  const { placed, point } = place;
  const [x, y] = [round(placed.xs[point]!), round(placed.ys[point]!)];
  const d = state === 'active' || point === 0 ? unitPath(placed) : '';
  const stroke = { stroke: 'ink', strokeWidth: 2.5, round: true } as const;
  const line: Mark[] = d === '' ? [] : [{ type: 'path', role: 'emphasis', d, ...stroke }];
  const r = state === 'active' ? 6 : 5;
  const dot = { type: 'circle', role: 'selection', x, y, r } as const;
  return [...line, { ...dot, fill: 'ink', stroke: 'surface', strokeWidth: 2 }];
}

function tooltipOf(view: RankView, point: ScenePoint): TooltipContent {
  const place = placeOf(view, point);
  if (!place) return { title: point.label, rows: [] };
  const { words, locale } = view;
  const { placed } = place;
  const { unit } = placed;
  const index = placed.points[place.point]!;
  const value = unit.values[index]!;
  const rows: TooltipRow[] = [
    { label: words.texts.rank, value: rankText(view, place), paint: placed.mark },
  ];
  if (!Number.isNaN(value)) rows.push({ label: words.measure, value: words.column.full(value) });
  const before = unit.periods[index - 1];
  if (before === unit.periods[index]! - 1) {
    const places = unit.ranks[index - 1]! - unit.ranks[index]!;
    rows.push({
      label: words.texts.sinceBefore(words.periodOf(before, 'short')),
      value: words.texts.change(places),
    });
  }
  const at = words.periodOf(unit.periods[index]!, 'sentence');
  return { title: words.nameOf(unit.key), subtitle: capitalised(at, locale.tag), rows };
}
