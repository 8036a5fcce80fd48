import type { Indicator } from '../../core/indicator.js';
import { isValue } from '../../core/value.js';

/**
 * What a forecast cannot leave: the domain that the author names, else 0 for amounts that were never below it, and
 * 100 for shares that were never above it.
 * @param low the lowest and
 * @param high the highest of the values known
 */
export function naturalBounds(
  { limit, better, unit }: Indicator,
  low: number,
  high: number,
): [number, number] {
  const { min, max } = (better === 'maintain' ? null : limit) ?? {};
  const isShare = unit === '%' && low >= 0 && high <= 100;
  return [
    isValue(min) ? min : low >= 0 ? 0 : -Infinity,
    isValue(max) ? max : isShare ? 100 : Infinity,
  ];
}
