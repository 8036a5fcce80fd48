import type { Better, Period, Qualifier } from '../core/indicator.js';

/** How a number is to be printed. */
export interface NumberOptions {
  /** A key of the unit catalogue, or any words. Values are stored in the printed unit: `%` never multiplies. */
  unit?: string | undefined;
  /** Exactly so many decimals; default: as many as the value has, at most 3 (3 significant digits below 0.001). */
  decimals?: number | undefined;
  /** A word before the number: "hơn 56.000". */
  qualifier?: Qualifier | undefined;
  /** `words` prints `12,8 nghìn`; default `standard`. */
  notation?: 'standard' | 'words' | undefined;
  /** Also a plus before positive numbers. */
  sign?: boolean | undefined;
}

export type UnitOptions = Pick<NumberOptions, 'unit' | 'decimals'>;

/** `decimals` is the most that are printed; trailing zeros go. */
export type MoneyOptions = Pick<NumberOptions, 'notation' | 'decimals'>;

/** The qualifier belongs to the value, not to its target. */
export type PairOptions = Pick<NumberOptions, 'unit' | 'decimals' | 'qualifier'>;

/** A number and what stands around it, for layouts that set them in different sizes. */
export interface NumberParts {
  /** "hơn", or empty. */
  qualifier: string;
  /** What stands before the number in its language: "VND", or empty. */
  prefix: string;
  number: string;
  /** What stands between number and unit: a no-break space binds them, an ordinary one may wrap. */
  gap: '' | ' ' | '\u00a0';
  unit: string;
}

export interface RangeOptions extends UnitOptions {
  /** Qualifiers of the two ends. */
  qualifiers?: readonly [low: Qualifier | undefined, high: Qualifier | undefined] | undefined;
}

/** A value against its target. */
export interface SurplusOptions extends UnitOptions {
  better?: Better | undefined;
}

export interface PeriodOptions {
  /** In a sentence (default), or short as on an axis. */
  form?: 'sentence' | 'short' | undefined;
  /** A period named nearby: a quarter or month of the same year leaves its year out ("so với Quý II"). */
  beside?: Period | undefined;
}

export interface DurationOptions {
  /** Count Mondays to Fridays; default: calendar months, or days where there is no whole month. */
  workingDays?: boolean | undefined;
}

/**
 * What every element prints with, in one language. No method throws; `null`, `undefined`, NaN and infinities print
 * as an en dash, and a date or period that cannot be read is printed as written.
 */
export interface Formatter {
  number(value: number | null | undefined, options?: NumberOptions): string;
  /** {@link number} taken apart. */
  parts(value: number | null | undefined, options?: NumberOptions): NumberParts;
  /** The word of a unit alone, for "Đơn vị: tỷ đồng". */
  unit(unit: string): string;
  /** Key of the unit in which differences are told: `điểm %` for `%`. */
  differenceUnit(unit: string): string;
  /** A fraction as a percentage: 0.9073 → `90,73%`. */
  percent(fraction: number | null | undefined, options?: { decimals?: number | undefined }): string;
  /** A difference of percentages, in percentage points: `2,6 điểm %`. */
  points(difference: number | null | undefined): string;
  /** An amount in đồng, scaled by size: `37,931 tỷ đồng`. */
  money(dong: number | null | undefined, options?: MoneyOptions): string;
  /** A change with its direction in words: `tăng 3,1 điểm %`, `không đổi`. */
  change(delta: number | null | undefined, options?: UnitOptions): string;
  /** What is missing in the good direction (> 0), or the surplus (< 0). */
  gap(gap: number | null | undefined, options?: SurplusOptions): string;
  /** value / target in words: `vượt 12%`, `gấp 10,2 lần mục tiêu`. */
  achievement(valueOverTarget: number | null | undefined): string;
  /** {@link achievement}, or the surplus in the unit where a ratio would mislead (percent, target ≤ 0, less is better). */
  surplus(value: number, target: number, options?: SurplusOptions): string;
  /** A value and its target with equal decimals, enough of them to tell the two apart. */
  pair(
    value: number | null | undefined,
    target: number | null | undefined,
    options?: PairOptions,
  ): [value: string, target: string];
  /** `18–22`; one end may stay open. */
  range(
    min: number | null | undefined,
    max: number | null | undefined,
    options?: RangeOptions,
  ): string;
  /** `82/100 điểm`. */
  score(value: number | null | undefined, max: number): string;
  /** `16/20 tiêu chí đạt`. */
  count(passed: number, total: number): string;
  /** `hạng 1/94`. */
  rank(rank: number, of?: number): string;
  /** `A, B và C`. */
  list(items: readonly string[]): string;
  /** An ISO date, or an instant taken as the date in Việt Nam. Long: `ngày 05 tháng 02 năm 2025`. */
  date(iso: string, options?: { form?: 'short' | 'long' | undefined }): string;
  /** An instant with its time: `08:05 21/07/2025`. */
  dateTime(instant: string): string;
  /** `tháng 7/2025`; `short` for axes: `07/2025`. */
  period(period: Period, options?: PeriodOptions): string;
  /** Early or late: `sớm 2 tháng`, `trễ 12 ngày`, `đúng hạn`. Dates or periods; a period stands for its last day. */
  duration(planned: Period, actual: Period, options?: DurationOptions): string;
  /** How long a value has been out of date: `quá hạn 2 tháng`; empty when it is not stale on `asOf`. */
  overdue(period: Period, asOf: string, staleAfter: string): string;
  /** {@link overdue} with its period: `Số liệu tháng 3/2026, quá hạn 2 tháng`; empty when the value is not stale on `asOf`. */
  stale(period: Period, asOf: string, staleAfter: string): string;
}
