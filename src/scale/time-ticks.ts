import { dateOf } from '../core/period.js';
import type { DateMessages } from '../i18n/messages/dates.js';
import type { Locale } from '../i18n/register.js';
import type { Tick, TickRows } from './ticks.js';
import { timeUnits, unitBounds, unitIndex, unitText, type TimeUnit } from './time.js';

/** Every `every`-th of a unit is labelled. */
interface Rhythm {
  unit: TimeUnit;
  every: number;
}

const rhythms: readonly Rhythm[] = [
  ...every('hour', 1, 3, 6, 12),
  ...every('day', 1, 2, 7, 14),
  ...every('month', 1, 2, 3, 6),
  ...every('quarter', 1, 2),
  ...every('half', 1),
  ...every('year', 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000),
];
const daysOf: Readonly<Record<TimeUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  month: 28,
  quarter: 90,
  half: 181,
  year: 365,
};
/** 1970-01-05: weeks begin on Monday. */
const firstMonday = 4;

/**
 * Ways to label a time axis, densest first; the axis takes the first whose labels fit. The unit of the data is labelled
 * at the data itself, a coarser one in its middle: "2025" stands under the whole of 2025. Quarters and days stand over
 * their years, hours over their days. Data by the year is never labelled by the month.
 * @param most labels that are worth trying
 */
export function* timeTicks(
  domain: readonly [number, number],
  unit: TimeUnit,
  locale: Locale,
  most = 400,
): Generator<TickRows> {
  for (const rhythm of rhythms) {
    if (!isOffered(rhythm.unit, unit)) continue;
    const count = (domain[1] - domain[0]) / (daysOf[rhythm.unit] * rhythm.every);
    if (count > most) continue;
    const ticks = ticksOf(rhythm, domain, rhythm.unit === unit, locale);
    if (ticks.length > 0) yield { ticks, groups: groupsOf(rhythm, ticks, locale) };
  }
}

/** Quarters and halves are told only of data that comes by them: other data goes from months to years. */
function isOffered(unit: TimeUnit, data: TimeUnit): boolean {
  if (unit === 'quarter' || unit === 'half') return unit === data;
  return timeUnits.indexOf(unit) >= timeUnits.indexOf(data);
}

function ticksOf(
  { unit, every }: Rhythm,
  [start, end]: readonly [number, number],
  isOwnUnit: boolean,
  locale: Locale,
): Tick[] {
  const ticks: Tick[] = [];
  const offset = unit === 'day' && every > 2 ? firstMonday : 0;
  const last = unitIndex(unit, end);
  for (let index = unitIndex(unit, start); index <= last; index += 1) {
    if ((index - offset) % every !== 0) continue;
    const bounds = unitBounds(unit, index);
    const value = isOwnUnit ? bounds[1] : (bounds[0] + bounds[1]) / 2;
    if (value >= start && value <= end) ticks.push({ value, label: labelOf(unit, index, locale) });
  }
  return ticks;
}

function labelOf(unit: TimeUnit, index: number, { format, messages }: Locale): string {
  if (unit === 'hour') return `${String(((index % 24) + 24) % 24).padStart(2, '0')}:00`;
  if (unit === 'quarter') return messages.dates.quarterTick((index % 4) + 1);
  if (unit === 'day') return dayLabel(dateOf(index), messages.dates);
  return format.period(unitText(unit, index), { form: 'short' });
}

function dayLabel(iso: string, { dayTick }: DateMessages): string {
  return dayTick(Number(iso.slice(8)), Number(iso.slice(5, 7)));
}

/** The second row: the year or day of a run of ticks, under the middle of the run. */
function groupsOf({ unit }: Rhythm, ticks: readonly Tick[], { format }: Locale): Tick[] {
  if (unit !== 'quarter' && unit !== 'hour' && unit !== 'day') return [];
  const parent = unit === 'hour' ? 'day' : 'year';
  const runs = new Map<string, [first: number, last: number]>();
  for (const { value } of ticks) {
    const text = unitText(parent, unitIndex(parent, value));
    runs.set(text, [runs.get(text)?.[0] ?? value, value]);
  }
  return [...runs].map(([text, [first, last]]) => {
    return { value: (first + last) / 2, label: format.period(text, { form: 'short' }) };
  });
}

function every(unit: TimeUnit, ...steps: number[]): Rhythm[] {
  return steps.map((step) => ({ unit, every: step }));
}
