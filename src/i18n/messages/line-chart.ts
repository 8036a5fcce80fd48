/** What a line chart says beyond its trends. */
export interface LineChartMessages {
  readonly seriesCount: (series: number, span: string) => string;
  readonly empty: string;
  readonly now: string;
  readonly point: (series: string, at: string, value: string) => string;
  readonly pointAlone: (at: string, value: string) => string;
  readonly band: (label: string, range: string) => string;
  readonly gap: (at: string) => string;
  readonly zoomedBase: string;
  readonly logScale: string;
}
