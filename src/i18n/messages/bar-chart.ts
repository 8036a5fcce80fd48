/** What a bar chart says beyond its trends. All figures come printed. */
export interface BarChartMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly empty: string;
  readonly total: string;
  readonly point: (series: string, category: string, value: string) => string;
  /** After a value: "120 hồ sơ (64%)". */
  readonly withShare: (value: string, share: string) => string;
  /** After the text of a point. */
  readonly withTarget: (point: string, target: string) => string;
  readonly oneBar: (name: string, category: string, value: string) => string;
  readonly allEqual: (name: string, categories: number, value: string) => string;
  readonly highest: (name: string, category: string, value: string) => string;
  readonly lowest: (category: string, value: string) => string;
  readonly share: (series: string, share: string) => string;
  readonly counts: (series: number, categories: number) => string;
  readonly missing: (values: number) => string;
  /** Of many categories only those that come first are drawn. */
  readonly firstOnes: (drawn: string, all: string) => string;
  /** Of more categories than pixels the extremes are drawn. */
  readonly extremes: (drawn: string, all: string) => string;
}
