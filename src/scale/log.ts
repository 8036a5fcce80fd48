import type { LogScale } from './linear.js';
import { niceTicks } from './ticks.js';

/** What a decade is divided into, from coarse to fine. */
const divisions = [[1], [1, 3], [1, 2, 5]] as const;

/**
 * A logarithmic scale whose domain is rounded outwards to its first and last tick. Where values span less than a
 * decade the ticks are those of a linear axis.
 * @param extent of the values; both ends positive
 * @param most ticks, default 5
 */
export function logScale(
  extent: readonly [number, number],
  range: readonly [number, number],
  { ticks: most = 5 }: { ticks?: number } = {},
): LogScale {
  const [min, max] = extent;
  const ticks = logTicks(extent, most);
  const domain = [Math.min(ticks[0] ?? min, min), Math.max(ticks.at(-1) ?? max, max)] as const;
  return { type: 'log', domain, range, ticks };
}

function logTicks([min, max]: readonly [number, number], most: number): number[] {
  if (max < 10 * min) {
    const linear = niceTicks([min, max], most).filter((tick) => tick > 0);
    if (linear.length > 1 && linear[0]! <= max) return linear;
  }
  const candidates = [...divisions].reverse().map((division) => covering([min, max], division));
  return candidates.find((ticks) => ticks.length <= most) ?? sparse([min, max], most);
}

/** The divided decades from the last one not above the extent to the first one not below it. */
function covering([min, max]: readonly [number, number], division: readonly number[]): number[] {
  const ticks: number[] = [];
  const last = Math.ceil(Math.log10(max)) + 1;
  for (let exponent = Math.floor(Math.log10(min)) - 1; exponent <= last; exponent += 1)
    for (const part of division) ticks.push(Number(`${part}e${exponent}`));
  const usable = ticks.filter((tick) => tick > 0 && Number.isFinite(tick));
  const from = usable.findLastIndex((tick) => tick <= min);
  const to = usable.findIndex((tick) => tick >= max);
  return usable.slice(Math.max(from, 0), to < 0 ? usable.length : to + 1);
}

/** Powers of ten from below the extent to above it, every second or third of them. */
function sparse([min, max]: readonly [number, number], most: number): number[] {
  const first = Math.floor(Math.log10(min));
  const decades = Math.ceil(Math.log10(max)) - first;
  const every = Math.ceil(decades / Math.max(most - 1, 1));
  const count = Math.ceil(decades / every) + 1;
  const powers = Array.from({ length: count }, (_, i) => Number(`1e${first + i * every}`));
  return powers.filter((power) => power > 0 && Number.isFinite(power));
}
