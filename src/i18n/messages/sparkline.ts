/** What a sparkline says beyond its trend. */
export interface SparklineMessages {
  /** What is measured, where nobody said. */
  readonly kind: string;
  /** Where a value stands among values without periods. */
  readonly at: (place: number, of: number) => string;
  /** The span of values without periods. */
  readonly span: (values: number) => string;
  /** The last value lies within the normal range, or does not. */
  readonly inBand: (range: string) => string;
  readonly outOfBand: (range: string) => string;
}
