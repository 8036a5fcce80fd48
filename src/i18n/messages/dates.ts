/** How dates and periods are written. Days and months come as numbers, 1 = January. */
export interface DateMessages {
  /** Where no form is asked for. */
  readonly usual: (day: number, month: number, year: number) => string;
  readonly short: (day: number, month: number, year: number) => string;
  /** The official form. */
  readonly long: (day: number, month: number, year: number) => string;
  /** An instant: `08:05 21/07/2025`. `time` is `hh:mm`, `date` is printed. */
  readonly at: (time: string, date: string) => string;
  /** Periods as they stand in a sentence. */
  readonly sentence: PeriodMessages;
  /** Periods as they stand on an axis. */
  readonly axis: PeriodMessages;
  /** A quarter whose year is clear: `so với Quý II`. */
  readonly quarterAlone: (quarter: number) => string;
  readonly monthAlone: (month: number) => string;
  /** A quarter on an axis, its year in the row below: `III`. */
  readonly quarterTick: (quarter: number) => string;
  /** A day on an axis, its year in the row below: `20/07`. */
  readonly dayTick: (day: number, month: number) => string;
}

export interface PeriodMessages {
  readonly day: (day: number, month: number, year: number) => string;
  readonly month: (month: number, year: number) => string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly half: (half: 1 | 2, year: number) => string;
  readonly year: (year: number) => string;
  /** From January on, 2 to 11 months. */
  readonly firstMonths: (months: number, year: number) => string;
  readonly years: (first: number, last: number) => string;
  /** Any other span, its ends printed. */
  readonly span: (first: string, last: string) => string;
}
