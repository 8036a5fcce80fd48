import { NO_ROW, type BarData, type BarSeries } from './bar-chart.data.js';
import type { BarChartOptions } from './bar-chart.options.js';
import { isStacked } from './bar-chart.stack.js';

/** The values that bars are compared with. */
export interface BarTargets {
  /** One for all bars, drawn as a line across; null where there is none. */
  readonly all: number | null;
  /** By shown series (one list where a target belongs to the whole category), then by category; NaN where there is none. */
  readonly each: readonly Float64Array[];
}

export const noTargets: BarTargets = { all: null, each: [] };
/** Key of the targets in the legend. */
export const TARGET = '#target';

/** @param series those that are shown */
export function barTargets(
  data: BarData,
  series: readonly BarSeries[],
  options: Pick<BarChartOptions, 'target' | 'mode'>,
): BarTargets {
  const { target, mode = 'grouped' } = options;
  if (mode === 'percent') return noTargets;
  if (typeof target === 'number')
    return Number.isFinite(target) ? { ...noTargets, all: target } : noTargets;
  const { targets, places } = data;
  if (!targets) return noTargets;
  const targetAt = (row: number) => (row === NO_ROW ? NaN : targets[row]!);
  const isShared = isStacked(mode) || data.fields.ys.length > 1;
  if (!isShared) {
    const each = series.map(({ rows }) => Float64Array.from(rows, targetAt));
    return { all: null, each };
  }
  const shared = Float64Array.from(places, (_, category) => {
    const found = data.series.map(({ rows }) => targetAt(rows[category]!));
    return found.find((value) => value === value) ?? NaN;
  });
  return { all: null, each: [shared] };
}

/** The target of a bar; NaN where it has none. */
export function targetOf({ all, each }: BarTargets, shown: number, category: number): number {
  return all ?? (each[shown] ?? each[0])?.[category] ?? NaN;
}
