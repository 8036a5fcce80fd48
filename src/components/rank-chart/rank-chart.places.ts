import type { RankData } from './rank-chart.data.js';
import { periodX, type RankPlan } from './rank-chart.plan.js';
import type { Shown, ShownUnit } from './rank-chart.shown.js';

/** A unit with its ranks in the picture. */
export interface PlacedUnit extends ShownUnit {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Keys of the other units that share the rank of a point. */
  readonly tiedWith: (point: number) => readonly string[];
}

/** Units of one rank in one period. */
interface Tie {
  keys: string[];
}

/** The seat of a point among those that share its rank. */
interface Seat {
  tie: Tie;
  place: number;
}

/** Dots of one rank stand side by side, this far apart where there is room. */
const sideBySide = 14;
/** All of them together take no more than this, and this share of the way to the next period. */
const [mostPixels, mostShare] = [24, 0.6];

/** Places the ranks of all units; those that are tied stand side by side. */
export function placeUnits(data: RankData, shown: Shown, plan: RankPlan): PlacedUnit[] {
  const seats = seatsOf(shown);
  return shown.units.map((each, index) => {
    const { unit, points } = each;
    const own = seats[index]!;
    return {
      ...each,
      xs: points.map((point, i) => {
        return periodX(plan, data, unit.periods[point]!) + offset(own[i]!, plan.pitch.x);
      }),
      ys: points.map((point) => plan.yOf(unit.ranks[point]!)),
      tiedWith: (point) => own[point]?.tie.keys.filter((key) => key !== unit.key) ?? [],
    };
  });
}

function seatsOf({ units }: Shown): Seat[][] {
  const ties = new Map<string, Tie>();
  return units.map(({ unit, points }) =>
    points.map((i) => {
      const at = `${unit.periods[i]} ${unit.ranks[i]}`;
      const tie = ties.get(at) ?? { keys: [] };
      ties.set(at, tie);
      return { tie, place: tie.keys.push(unit.key) - 1 };
    }),
  );
}

/** How far a dot stands beside its period, so that those of one rank stand round it. */
function offset({ tie, place }: Seat, pitch: number): number {
  const steps = tie.keys.length - 1;
  if (steps === 0) return 0;
  const step = Math.min(sideBySide, Math.min(mostPixels, mostShare * pitch) / steps);
  return (place - steps / 2) * step;
}
