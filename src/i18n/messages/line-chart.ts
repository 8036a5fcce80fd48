/** What a line chart says beyond its trends. */
export interface LineChartMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly seriesCount: (series: number, span: string) => string;
  readonly empty: string;
  readonly point: (series: string, at: string, value: string) => string;
  readonly pointAlone: (at: string, value: string) => string;
}
