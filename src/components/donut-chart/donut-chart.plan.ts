import type { Frame, TextMark } from '../../scene/scene.js';
import { centreMarks, type CentreText } from './donut-chart.centre.js';
import { calloutsOf, isRight, type Callout, type PlacedSlice } from './donut-chart.labels.js';
import { ringAt, sectorsOf, type Ring, type Sector } from '../../scene/ring.js';
import type { Slice } from './donut-chart.slices.js';
import type { DonutWords } from './donut-chart.words.js';

/** Where everything stands: decided before anything is drawn. */
export interface DonutPlan {
  frame: Frame;
  ring: Ring;
  slices: readonly PlacedSlice[];
  centre: readonly TextMark[];
  /** Labels beside the ring; null where a legend serves better. */
  callouts: readonly Callout[] | null;
  /** There is nothing to draw, and a zero is something. */
  isBlank: boolean;
}

/** What a plan is made from. */
export interface PlanInput {
  slices: readonly Slice[];
  centre: CentreText | null;
  frame: Frame;
  words: DonutWords;
  isHalf: boolean;
  isBlank: boolean;
}

type Labels = 'joined' | 'apart' | 'none';

/** Around the ring, for the outline of what is selected. */
const edge = 6;
/** A ring makes room for its labels in steps of so many pixels, down to this share of its largest size. */
const [step, smallest] = [8, 0.6];
/** Value and share stand on one line, until the ring would be smaller than this share of its largest size. */
const smallestJoined = 0.75;
/** A ring this small carries no labels beside it. */
const leastRadius = 36;

/** The largest ring that leaves room for labels; where there is none, a ring that fills the frame. */
export function planDonut(input: PlanInput): DonutPlan {
  const { frame, slices, isHalf } = input;
  const high = isHalf ? frame.height - 2 * edge : frame.height / 2 - edge;
  const largest = Math.max(0, Math.min(frame.width / 2 - edge, high));
  for (const labels of ['joined', 'apart'] as const) {
    const share = labels === 'joined' ? smallestJoined : smallest;
    const least = Math.max(share * largest, leastRadius);
    for (let outer = largest; slices.length > 0 && outer >= least; outer -= step) {
      const plan = planWith(input, outer, labels);
      if (plan.callouts) return plan;
    }
  }
  return planWith(input, largest, 'none');
}

function planWith(input: PlanInput, outer: number, labels: Labels): DonutPlan {
  const { frame, centre, words, isHalf, isBlank } = input;
  const span = spanOf(input);
  const y = isHalf ? (frame.height + outer) / 2 : frame.height / 2;
  const middle = ringAt(frame.width / 2, y, outer, span.from, span.to);
  const shares = input.slices.map(({ share }) => share);
  const sectors = shares.length > 0 ? sectorsOf(span, shares) : [];
  const slices = input.slices.map((slice, i) => ({ ...slice, sector: sectors[i]! }));
  const isTold = centreMarks(centre, middle, isHalf).length > 0;
  const open = slices.filter(({ key }) => !isTold || key !== centre?.slice?.key);
  const labelled = labels === 'none' ? [] : open;
  const ring = { ...middle, x: ringX(labelled, outer, frame) };
  return {
    frame,
    isBlank,
    ring,
    slices,
    centre: centreMarks(centre, ring, isHalf),
    callouts: labels === 'none' ? null : calloutsOf(labelled, { ring, frame, words, labels }),
  };
}

/** A whole ring begins at twelve o'clock; with a part in the middle, that part lies on the left and the rest opposite. */
function spanOf({ centre, slices, isHalf }: PlanInput): Sector {
  const quarter = Math.PI / 2;
  if (isHalf) return { from: -quarter, to: quarter };
  const place = slices.findIndex(({ key }) => key === centre?.slice?.key);
  const before = slices.slice(0, Math.max(place, 0)).reduce((sum, { share }) => sum + share, 0);
  const turns = place < 0 ? 0 : before + slices[place]!.share / 2;
  const from = place < 0 ? 0 : -quarter - turns * 2 * Math.PI;
  return { from, to: from + 2 * Math.PI };
}

/** Where all labels stand on one side, the ring stands at the other edge. */
function ringX(labelled: readonly PlacedSlice[], outer: number, { width }: Frame): number {
  const right = labelled.filter(isRight).length;
  if (labelled.length === 0 || (right > 0 && right < labelled.length)) return width / 2;
  return right > 0 ? edge + outer : width - edge - outer;
}
