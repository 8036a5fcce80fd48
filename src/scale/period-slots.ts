import { dateOf } from '../core/period.js';
import {
  finerUnit,
  unitBounds,
  unitIndex,
  unitText,
  type TimeUnit,
  type TimeValue,
} from './time.js';

/** Units whose periods follow one another without a gap; days and hours stand alone. */
export const periodUnits = ['month', 'quarter', 'half', 'year'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** One of a row of periods. */
export interface PeriodSlot {
  /** ISO 8601: `2026-Q3`. */
  period: string;
  /** Its number in the calendar. */
  index: number;
  /** Its last day. */
  day: number;
}

/** Periods in order of time, each there once. */
export interface PeriodSlots {
  unit: TimeUnit;
  slots: readonly PeriodSlot[];
}

/** How periods are laid in a row. */
export interface SlotOptions {
  /** Default: the finest unit among the times. */
  unit?: PeriodUnit | undefined;
  /** Day up to which whole periods are laid, be there times in them or not. */
  until?: number | null | undefined;
  /** Only so many of the newest. */
  most: number;
}

/**
 * The periods from the first time to the last, those without any among them; of days, which have no calendar of their
 * own, only those that occur.
 */
export function periodSlots(times: readonly TimeValue[], options: SlotOptions): PeriodSlots {
  const unit = options.unit ?? times.reduce<TimeUnit>((a, b) => finerUnit(a, b.unit), 'year');
  if (unit === 'day' || unit === 'hour') return { unit: 'day', slots: daySlots(times, options) };
  const indices = times.map(({ day }) => unitIndex(unit, day));
  const first = indices.reduce((a, b) => Math.min(a, b), Infinity);
  const newest = indices.reduce((a, b) => Math.max(a, b), -Infinity);
  if (newest < first) return { unit, slots: [] };
  const last = Math.max(newest, lastWhole(unit, options.until ?? null));
  const from = Math.max(first, last - options.most + 1);
  const slots = Array.from({ length: last - from + 1 }, (_, i) => {
    const index = from + i;
    return { period: unitText(unit, index), index, day: unitBounds(unit, index)[1] };
  });
  return { unit, slots };
}

function daySlots(times: readonly TimeValue[], { most }: SlotOptions): PeriodSlot[] {
  const days = [...new Set(times.map(({ day }) => Math.floor(day)))].sort((a, b) => a - b);
  return days.slice(-most).map((day) => ({ period: dateOf(day), index: day, day }));
}

/** The last period that is over at the end of a day. */
function lastWhole(unit: PeriodUnit, until: number | null): number {
  if (until === null) return -Infinity;
  const index = unitIndex(unit, until);
  return unitBounds(unit, index)[1] <= until ? index : index - 1;
}
