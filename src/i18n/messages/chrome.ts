/** Controls and captions around a picture. */
export interface ChromeMessages {
  readonly hideTable: string;
  readonly table: string;
  readonly tableCaption: (heading: string) => string;
  readonly sortBy: (column: string) => string;
  readonly source: (source: string) => string;
  readonly updated: (date: string) => string;
  readonly illustrative: string;
  readonly rowsLeftOut: (rows: number) => string;
  readonly unmatchedRows: (rows: number) => string;
  /** After the first of many items. */
  readonly andMore: (count: number) => string;
  readonly aggregated: (drawn: string, rows: string) => string;
  readonly legend: string;
  /** Name of the list that explains the numbers in a picture. */
  readonly remarks: string;
  /** In the picture, when a person has hidden everything. */
  readonly allHidden: string;
  /** How the keyboard walks a chart, read out once when it takes the focus. */
  readonly keyboardHint: string;
  /** Read out of the point that the keyboard is at. */
  readonly selected: string;
  readonly deselected: string;
  readonly csv: string;
  readonly png: string;
  readonly svg: string;
  readonly print: string;
  readonly fullscreen: string;
  readonly howCalculated: string;
  /** The buttons that lead from page to page of a table. */
  readonly pages: string;
  readonly page: (page: number, of: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly rowRange: (first: number, last: number, size: number) => string;
  readonly noMatches: string;
  readonly showAll: (count: number) => string;
  readonly showLess: string;
}
