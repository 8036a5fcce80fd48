import { WardError } from '../core/error.js';
import type { IndicatorRow } from './indicator-rows.js';

/**
 * The indicator with this id, or the first.
 * @throws WardError `unmatched` when none has the id
 */
export function pickIndicator(indicators: readonly IndicatorRow[], key: string): IndicatorRow {
  const found = key ? indicators.find(({ indicator }) => indicator.id === key) : indicators[0];
  if (found) return found;
  throw new WardError('unmatched', `No row has the id "${key}".`, { field: 'key', found: key });
}
