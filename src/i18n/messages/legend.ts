/** What a legend says. */
export interface LegendMessages {
  /** What it is called where it has no heading. */
  readonly kind: string;
  /** What its buttons do. */
  readonly hint: string;
}
