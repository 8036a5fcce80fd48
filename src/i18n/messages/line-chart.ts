/** What a line chart says beyond its trends. */
export interface LineChartMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly seriesCount: (series: number, span: string) => string;
  readonly empty: string;
  readonly point: (series: string, at: string, value: string) => string;
  readonly pointAlone: (at: string, value: string) => string;
  readonly forecast: string;
  /** After a value or in a cell. */
  readonly forecastNote: string;
  readonly forecastFrom: (at: string) => string;
  readonly forecastTo: (from: string, name: string, value: string, at: string) => string;
  /** Lines that share a colour in the legend. */
  readonly others: string;
  /** Lines that a tooltip has no room for. */
  readonly moreLines: (lines: number) => string;
  readonly total: string;
  /** Over a logarithmic axis, after the unit where there is one. */
  readonly logAxis: (unit: string) => string;
  /** Values that a logarithmic axis has no place for. */
  readonly withoutLogarithm: (values: number) => string;
  /** Head of the column of remarks. */
  readonly remark: string;
  /** What table and arrow keys tell of, where points stand for many rows. */
  readonly walked: string;
}
