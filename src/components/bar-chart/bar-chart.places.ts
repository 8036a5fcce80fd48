import type { Locale } from '../../i18n/register.js';
import { bandAt } from '../../scale/band.js';
import { invert } from '../../scale/linear.js';
import type { Direction, ScenePoint } from '../../scene/scene.js';
import { laneOf } from './bar-chart.boxes.js';
import { NO_ROW } from './bar-chart.data.js';
import type { BarModel } from './bar-chart.model.js';
import type { BarPlan } from './bar-chart.planned.js';
import { isStacked } from './bar-chart.stack.js';
import type { BarWords } from './bar-chart.words.js';

/** What is read of a finished picture. */
export interface BarView {
  model: BarModel;
  plan: BarPlan;
  words: BarWords;
  locale: Locale;
}

/** A bar by the index of its series among the shown ones and of its band. */
export interface Place {
  shown: number;
  band: number;
}

/** Whether the data has a row for a bar, be it one without a value. */
export function isThere({ model, plan }: BarView, { shown, band }: Place): boolean {
  const category = plan.drawn[band];
  return category !== undefined && model.shown[shown]?.series.rows[category] !== NO_ROW;
}

/** The bar of the band at a pixel: that of its lane, or the part of its stack that is nearest. */
export function hitPlace(view: BarView, x: number, y: number): Place | null {
  const { plan, model } = view;
  const [along, across] = plan.isLying ? [y, x] : [x, y];
  const band = isNear(plan, across) ? bandAt(plan.bands, along + shiftOf(plan)) : -1;
  if (band < 0) return null;
  const shown = isStacked(model.mode)
    ? partAt(view, band, invert(plan.values, across))
    : laneAt(plan, band, along);
  const series = [shown, ...model.shown.keys()];
  const places = bandsNear(plan, band).flatMap((near) =>
    series.map((index) => ({ shown: index, band: near })),
  );
  return places.find((place) => isThere(view, place)) ?? null;
}

/** A band alone; where bands are thinner than a pixel all of them, the nearest first. */
function bandsNear({ bands, drawn }: BarPlan, band: number): number[] {
  if (bands.step >= 1) return [band];
  return [...drawn.keys()].sort((a, b) => Math.abs(a - band) - Math.abs(b - band));
}

/** Names and values belong to their bars as well as what is drawn. */
function isNear({ isLying, frame, plot }: BarPlan, across: number): boolean {
  if (isLying) return across >= 0 && across <= frame.width;
  return across >= plot.y - reach && across <= frame.height;
}

/** Pixels over the plot in which a pointer still means a bar. */
const reach = 24;

/** Names over lying bars belong to the rows of those bars. */
function shiftOf({ names }: BarPlan): number {
  return names.place === 'above' ? names.height / 2 : 0;
}

function laneAt(plan: BarPlan, band: number, pixel: number): number {
  const [first] = laneOf(plan, 0, band);
  const lane = Math.floor((pixel - first) / (plan.bands.width / plan.lanes));
  return Math.max(0, Math.min(lane || 0, plan.lanes - 1));
}

/** The part of a stack that holds a value, else the nearest. */
function partAt({ model, plan }: BarView, band: number, value: number): number {
  const category = plan.drawn[band]!;
  let [nearest, least] = [0, Infinity];
  model.shown.forEach(({ spans }, index) => {
    const [a, b] = [spans.from[category]!, spans.to[category]!];
    const away = Math.max(Math.min(a, b) - value, value - Math.max(a, b), 0);
    if (away < least) [nearest, least] = [index, away];
  });
  return nearest;
}

/** Along the categories in the direction in which they stand, across them to the next series. */
export function stepPlace(view: BarView, from: ScenePoint, direction: Direction): Place | null {
  const here = placeOf(view, from);
  if (!here) return null;
  const forwards = direction === 'right' || direction === 'down' ? 1 : -1;
  const isAcross = view.plan.isLying === (direction === 'left' || direction === 'right');
  if (isAcross && view.model.shown.length > 1)
    return nextSeries(view, here, seriesStep(view, forwards));
  return nextBand(view, here, forwards);
}

/** Up leads to the part above: stacks of standing bars grow upwards. */
function seriesStep({ model, plan }: BarView, forwards: 1 | -1): 1 | -1 {
  return isStacked(model.mode) && !plan.isLying ? (-forwards as 1 | -1) : forwards;
}

function nextBand(view: BarView, { shown, band }: Place, step: 1 | -1): Place | null {
  for (let next = band + step; next >= 0 && next < view.plan.drawn.length; next += step)
    if (isThere(view, { shown, band: next })) return { shown, band: next };
  return null;
}

function nextSeries(view: BarView, { shown, band }: Place, step: 1 | -1): Place | null {
  for (let next = shown + step; next >= 0 && next < view.model.shown.length; next += step)
    if (isThere(view, { shown: next, band })) return { shown: next, band };
  return null;
}

/** Where a point of this or an earlier picture stands now. */
export function placeOf(view: BarView, { key, series }: ScenePoint): Place | null {
  const { model, plan, words } = view;
  const shown = Math.max(
    0,
    model.shown.findIndex((each) => each.series.key === series),
  );
  const band = plan.drawn.findIndex((category) => words.keyOf(category) === key);
  return band >= 0 && isThere(view, { shown, band }) ? { shown, band } : null;
}
