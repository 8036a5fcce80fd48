import type { Paint } from '../../scene/scene.js';
import { assignColours } from '../../scale/palettes.js';
import type { RankData, Unit } from './rank-chart.data.js';
import type { RankChartOptions } from './rank-chart.options.js';

/** A unit as it is drawn. */
export interface ShownUnit {
  readonly unit: Unit;
  /** Numbers of its ranks that are drawn: those within the ranks shown. */
  readonly points: readonly number[];
  /** The highlighted one, or the only one there is. */
  readonly isMain: boolean;
  readonly mark: Paint;
  readonly text: Paint;
}

/** What of the data is drawn. */
export interface Shown {
  readonly units: readonly ShownUnit[];
  /** The last rank that is drawn in its own place. */
  readonly last: number;
  /** The largest number of all ranks that are drawn. */
  readonly lowest: number;
  /** The highlighted unit has a rank beyond the last one: it is drawn below a line. */
  readonly hasBeyond: boolean;
  /** Units with ranks that are not drawn at all. */
  readonly others: number;
}

/** So many units can be told apart by colour; of more, all are context. */
const mostColours = 8;

/** Units with a rank among those shown, and the highlighted one wherever it stands. */
export function shownUnits({ units }: RankData, options: RankChartOptions): Shown {
  const last = lastRank(units, options);
  const ranked = units.filter(({ ranks }) => ranks.length > 0);
  const main = ranked.find(({ key }) => ranked.length === 1 || key === options.highlight);
  const kept = ranked.filter((unit) => unit === main || unit.ranks.some((rank) => rank <= last));
  const colours = assignColours(kept.map(({ key }) => key));
  const isColoured = main === undefined && kept.length <= mostColours;
  const shown = kept.map((unit): ShownUnit => {
    const isMain = unit === main;
    const own = isColoured ? colours.get(unit.key) : undefined;
    const paints = isMain ? mainPaints : (own ?? contextPaints);
    const indices = [...unit.ranks.keys()];
    const points = isMain ? indices : indices.filter((i) => unit.ranks[i]! <= last);
    return { unit, points, isMain, ...paints };
  });
  return {
    units: shown,
    last,
    lowest: Math.max(0, ...shown.flatMap(({ unit, points }) => points.map((i) => unit.ranks[i]!))),
    hasBeyond: main?.ranks.some((rank) => rank > last) ?? false,
    others: ranked.length - kept.length,
  };
}

const mainPaints = { mark: 'brand', text: 'brand' } as const;
const contextPaints = { mark: 'context', text: 'ink-2' } as const;

function lastRank(units: readonly Unit[], { maxRanks }: RankChartOptions): number {
  let last = 0;
  for (const { ranks } of units) for (const rank of ranks) last = Math.max(last, rank);
  const most = maxRanks !== undefined && maxRanks >= 1 ? Math.floor(maxRanks) : Infinity;
  return Math.min(last, most);
}
