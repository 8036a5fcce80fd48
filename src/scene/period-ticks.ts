import type { DateMessages } from '../i18n/messages/dates.js';
import type { Locale } from '../i18n/register.js';
import type { Tick, TickRows } from '../scale/ticks.js';
import { readTime, unitIndex, unitText, type TimeUnit } from '../scale/time.js';

/** A period that has a place of its own on the axis. */
interface AxisPeriod {
  /** ISO 8601. */
  key: string;
}

/**
 * The ways to label periods that stand one beside another, densest first; the newest always has its label. Quarters
 * and months stand over their years.
 */
export function* periodTicks(
  periods: readonly AxisPeriod[],
  unit: TimeUnit,
  locale: Locale,
): Generator<TickRows> {
  const last = periods.length - 1;
  for (let every = 1; every <= Math.max(1, periods.length); every += 1) {
    const labelled = periods.flatMap(({ key }, i) =>
      (last - i) % every === 0 ? [{ key, i }] : [],
    );
    const ticks = labelled.map(({ key, i }) => ({
      value: i + 0.5,
      label: label(key, unit, locale),
    }));
    yield { ticks, groups: isGrouped(unit) ? yearsOf(periods, locale) : [] };
  }
}

function isGrouped(unit: TimeUnit): boolean {
  return unit === 'quarter' || unit === 'month';
}

function label(key: string, unit: TimeUnit, { format, messages }: Locale): string {
  return isGrouped(unit)
    ? partLabel(key, unit, messages.dates)
    : format.period(key, { form: 'short' });
}

function partLabel(key: string, unit: TimeUnit, { quarterTick }: DateMessages): string {
  const index = unitIndex(unit, readTime(key)?.day ?? 0);
  return unit === 'quarter' ? quarterTick((index % 4) + 1) : String((index % 12) + 1);
}

/** The year of a run of periods, under the middle of the run. */
function yearsOf(periods: readonly AxisPeriod[], { format }: Locale): Tick[] {
  const runs = new Map<string, [first: number, last: number]>();
  for (const [i, { key }] of periods.entries()) {
    const year = unitText('year', unitIndex('year', readTime(key)?.day ?? 0));
    runs.set(year, [runs.get(year)?.[0] ?? i, i]);
  }
  return [...runs].map(([year, [first, last]]) => ({
    value: (first + last + 1) / 2,
    label: format.period(year, { form: 'short' }),
  }));
}
