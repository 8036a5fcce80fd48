/** Controls and captions around a picture. */
export interface ChromeMessages {
  readonly showTable: string;
  readonly hideTable: string;
  readonly table: string;
  readonly tableCaption: (heading: string) => string;
  readonly sortBy: (column: string) => string;
  readonly sortedUp: (column: string) => string;
  readonly sortedDown: (column: string) => string;
  readonly source: (source: string) => string;
  readonly updated: (date: string) => string;
  readonly illustrative: string;
  readonly derived: string;
  readonly rowsLeftOut: (rows: number) => string;
  readonly unmatchedRows: (rows: number) => string;
  readonly aggregated: (drawn: string, rows: string) => string;
  readonly legend: string;
  readonly showSeries: (series: string) => string;
  readonly hideSeries: (series: string) => string;
  /** How the keyboard walks a chart, read out once when it takes the focus. */
  readonly keyboardHint: string;
  readonly tools: string;
  readonly csv: string;
  readonly png: string;
  readonly svg: string;
  readonly print: string;
  readonly fullscreen: string;
  readonly exitFullscreen: string;
  readonly audio: string;
  readonly stopAudio: string;
  readonly howCalculated: string;
  readonly close: string;
  readonly clear: string;
  readonly search: string;
  readonly noMatches: string;
  readonly showAll: (count: number) => string;
  readonly showLess: string;
  readonly other: string;
  readonly total: string;
  readonly selected: string;
  readonly expand: (name: string) => string;
  readonly collapse: (name: string) => string;
  readonly page: (page: number, pages: number) => string;
}
