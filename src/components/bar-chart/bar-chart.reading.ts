import { capitalised } from '../../i18n/capitalised.js';
import { barChart } from '../../i18n/texts.js';
import { position } from '../../scale/linear.js';
import { round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import { ringed, type Pointing } from '../../scene/pointing.js';
import type { Box, Mark, ScenePoint, TooltipContent, TooltipRow } from '../../scene/scene.js';
import { barBox, outlinePath } from './bar-chart.boxes.js';
import {
  hitPlace,
  isThere,
  placeOf,
  stepPlace,
  type BarView,
  type Place,
} from './bar-chart.places.js';
import { isStacked, shareOf } from './bar-chart.stack.js';
import { targetOf } from './bar-chart.targets.js';

/** Pointing, walking and the tooltip. Points are made when somebody asks for them. */
export function pointReading(view: BarView): Pointing {
  const points = once(() => view.model.shown.map((_, shown) => pointsOf(view, shown)));
  return {
    points,
    hit: (x, y) => toPoint(view, hitPlace(view, x, y)),
    overlay: (point, state) => overlayOf(view, point, state),
    tooltip: (point) => tooltipOf(view, point),
    step: (from, direction) => toPoint(view, stepPlace(view, from, direction)),
  };
}

function pointsOf(view: BarView, shown: number): ScenePoint[] {
  return Array.from(view.plan.drawn.keys())
    .filter((band) => isThere(view, { shown, band }))
    .map((band) => pointOf(view, { shown, band }));
}

function toPoint(view: BarView, place: Place | null): ScenePoint | null {
  return place && pointOf(view, place);
}

function pointOf(view: BarView, place: Place): ScenePoint {
  const { model, words } = view;
  const category = view.plan.drawn[place.band]!;
  const { series } = model.shown[place.shown]!;
  const box = boxOf(view, place);
  const end = endOf(view, place);
  return {
    key: words.keyOf(category),
    series: words.areNamed ? series.key : null,
    x: round(view.plan.isLying ? end : box.x + box.width / 2),
    y: round(view.plan.isLying ? box.y + box.height / 2 : end),
    get box() {
      return columnBox(view, place);
    },
    label: pointLabel(view, place),
    datum: model.data.rows[series.rows[category]!],
  };
}

/** The pixel at which a bar ends; zero where there is none. */
function endOf({ model, plan }: BarView, { shown, band }: Place): number {
  const end = model.shown[shown]!.spans.to[plan.drawn[band]!]!;
  return position(plan.values, Number.isNaN(end) ? 0 : end);
}

function boxOf({ model, plan }: BarView, { shown, band }: Place): Box {
  const { spans } = model.shown[shown]!;
  const category = plan.drawn[band]!;
  const [from, to] = [spans.from[category]!, spans.to[category]!];
  const lane = isStacked(model.mode) ? 0 : shown;
  return to === to ? barBox(plan, lane, band, from, to) : barBox(plan, lane, band, 0, 0);
}

/** All bars of a category: the tooltip of one tells of them all. */
function columnBox(view: BarView, { band }: Place): Box {
  const boxes = view.model.shown.map((_, shown) => boxOf(view, { shown, band }));
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function pointLabel({ model, plan, words, locale }: BarView, { shown, band }: Place): string {
  const texts = locale.texts(barChart);
  const category = plan.drawn[band]!;
  const { series } = model.shown[shown]!;
  const value = valueText({ model, plan, words, locale }, shown, category);
  const told = words.areNamed
    ? texts.point(words.seriesName(series), words.told(category), value)
    : locale.messages.words.labelled(words.told(category), value);
  const target = targetOf(model.targets, shown, category);
  return Number.isNaN(target) ? told : texts.withTarget(told, words.print(target));
}

/** "120 hồ sơ", of shares "120 hồ sơ (64%)". */
function valueText({ model, words, locale }: BarView, shown: number, category: number): string {
  const value = model.shown[shown]!.series.values[category]!;
  if (Number.isNaN(value)) return locale.messages.words.noData;
  const share = model.mode === 'percent' ? shareOf(value, model.stack.totals[category]!) : NaN;
  if (Number.isNaN(share)) return words.print(value);
  return locale.texts(barChart).withShare(words.print(value), words.printShare(share));
}

function overlayOf(view: BarView, point: ScenePoint, state: 'active' | 'selected'): Mark[] {
  const place = placeOf(view, point);
  if (!place) return [];
  const d = outlinePath(boxOf(view, place));
  const line = { type: 'path', role: 'selection', d, fill: 'none' } as const;
  return state === 'active' ? ringed({ ...line, role: 'active' }, 1.5) : ringed(line);
}

function tooltipOf(view: BarView, point: ScenePoint): TooltipContent {
  const { model, plan, words, locale } = view;
  const place = placeOf(view, point);
  if (!place) return { title: point.key || locale.messages.numbers.noData, rows: [] };
  const category = plan.drawn[place.band]!;
  const rows = model.shown.map(({ series, colours }, shown): TooltipRow => {
    const label = words.seriesName(series);
    return { label, value: valueText(view, shown, category), paint: colours.mark };
  });
  const title = words.told(category);
  return {
    title: capitalised(title, locale.tag) || words.nameOf(category),
    rows: [...rows, ...comparedRows(view, category)],
  };
}

/** The total of a stack, and what the category is compared with. */
function comparedRows({ model, words, locale }: BarView, category: number): TooltipRow[] {
  const { mode, stack, shown, targets } = model;
  const rows: TooltipRow[] = [];
  const total = stack.totals[category]!;
  if (isStacked(mode) && shown.length > 1 && !Number.isNaN(total))
    rows.push({ label: locale.texts(barChart).total, value: words.print(total) });
  const values = targets.all === null ? targets.each.map((each) => each[category]!) : [targets.all];
  values.forEach((value, index) => {
    if (Number.isNaN(value)) return;
    const of = values.length > 1 ? ` (${words.seriesName(shown[index]!.series)})` : '';
    rows.push({ label: `${words.target}${of}`, value: words.print(value), paint: 'ink' });
  });
  return rows;
}
