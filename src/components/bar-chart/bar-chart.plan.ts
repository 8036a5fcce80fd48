import { haveRoomUnder } from '../../scene/band-names.js';
import { once } from '../../scene/once.js';
import { endNames } from './bar-chart.end-names.js';
import { outerLabels } from './bar-chart.labels.js';
import { planLying } from './bar-chart.lying.js';
import { representatives } from './bar-chart.order.js';
import { sharedWidth } from './bar-chart.panel.js';
import { lanesOf, type BarPlan, type PlanInput, type PlanStart } from './bar-chart.planned.js';
import { planStanding } from './bar-chart.standing.js';
import { targetName } from './bar-chart.target-name.js';

/** Of more lying bars nobody reads the names. */
const mostRows = 200;
/** More bars than this stay upright whatever their names: a person would have to scroll for long. */
const mostTurned = 60;
/** The lowest row of a lying bar with its name, in pixels. */
const leastRow = 18;
/** Bars of less than half a pixel cannot be told apart. */
const bandsPerPixel = 2;

export function planBars(input: PlanInput): BarPlan {
  const start = startOf(input, isLying(input));
  return start.isLying ? planLying(start) : planStanding(start);
}

function startOf(input: PlanInput, lying: boolean): PlanStart & { isLying: boolean } {
  const { model, words, options, frame, panel } = input;
  const { order } = model;
  const stack = panel?.axes?.reach ?? model.stack;
  const lanes = lanesOf(model);
  const length = lying ? frame.height : frame.width;
  const isFirstOnes = lying && options.fitsRows === true;
  const drawn = isFirstOnes
    ? order.subarray(0, mostRows)
    : representatives(order, stack, Math.max(1, Math.floor((bandsPerPixel * length) / lanes)));
  // Figures of different lengths would leave panels different scales.
  const outer = once(() => (panel?.axes ? null : outerLabels(model, words, drawn)));
  const nameOf = (band: number) => words.nameOf(drawn[band]!);
  return {
    ...input,
    drawn,
    isFirstOnes,
    nameOf,
    outer,
    target: targetName(input),
    ends: lying ? null : endNames(input),
    isLying: lying,
  };
}

/** Lying where the author says so, or where names have no room under standing bars but have it beside lying ones. */
function isLying({ model, words, options, frame, panel }: PlanInput): boolean {
  const { orientation = 'auto', fitsRows = false } = options;
  if (orientation !== 'auto') return orientation === 'horizontal';
  const { order, data } = model;
  if (data.positions.kind !== 'category' || order.length > mostTurned) return false;
  const hasRoom = fitsRows || frame.height / Math.max(order.length, 1) >= leastRow * lanesOf(model);
  const width = panel?.axes ? Math.min(frame.width, sharedWidth) : frame.width;
  const step = (width - axisAllowance) / Math.max(order.length, 1);
  return hasRoom && !haveRoomUnder(Array.from(order, words.nameOf), step);
}

/** About what the labels of values take beside standing bars. */
const axisAllowance = 48;
