import type { Locale } from '../i18n/register.js';
import { tickDecimals, ticksWithin, type TickRows } from '../scale/ticks.js';
import { timeTicks } from '../scale/time-ticks.js';
import { widest } from './frame.js';
import type { Positions } from './positions.js';
import { typeScale } from './type-scale.js';

/** The ways to label the positions, densest first. */
export function positionTicks(
  { kind, unit, names }: Positions,
  domain: readonly [number, number],
  locale: Locale,
  most: number,
): Iterable<TickRows> {
  if (kind === 'time') return timeTicks(domain, unit, locale, most);
  return kind === 'number' ? numberTicks(domain, locale) : nameTicks(names);
}

function* numberTicks(domain: readonly [number, number], { format }: Locale): Generator<TickRows> {
  for (let most = 10; most > 0; most--) {
    const values = ticksWithin(domain, most);
    const decimals = tickDecimals(values);
    const ticks = values.map((value) => ({ value, label: format.number(value, { decimals }) }));
    if (ticks.length > 0) yield { ticks, groups: [] };
  }
}

function* nameTicks(names: readonly string[]): Generator<TickRows> {
  for (let every = 1; every < 2 * names.length; every *= 2) {
    const ticks = names.flatMap((label, value) => (value % every === 0 ? [{ value, label }] : []));
    yield { ticks, groups: [] };
  }
}

/** How far labels reach beyond the positions they stand at. */
export function halfOfWidest(candidates: Iterable<TickRows>): number {
  for (const { ticks } of candidates)
    return (
      widest(
        ticks.map(({ label }) => label),
        typeScale.tick.size,
      ) / 2
    );
  return 0;
}
