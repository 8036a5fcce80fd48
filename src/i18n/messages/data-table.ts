/** What a data table says. */
export interface DataTableMessages {
  /** What it is called where it has no heading. */
  readonly kind: string;
  /** The sentence: how large it is. */
  readonly describe: (rows: number, columns: number) => string;
  /** Names and values of the rows where a column is highest and lowest. */
  readonly extremes: (column: string, highest: string, lowest: string) => string;
  readonly cellsLeftOut: (rows: number) => string;
  /** On the box for searching. */
  readonly search: string;
  /** How many rows were found, read out while a person types. */
  readonly found: (rows: number, of: number) => string;
  /** How the keyboard walks the rows. */
  readonly keyboardHint: string;
  readonly yes: string;
  readonly no: string;
}
