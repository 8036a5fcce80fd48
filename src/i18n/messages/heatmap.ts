/** What a heatmap says. Figures come printed. */
export interface HeatmapMessages {
  /** What the picture is called where it has no heading. */
  readonly kind: string;
  readonly empty: string;
  /** The days of the week, Monday first. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  /** 1 = January. */
  readonly monthShort: (month: number) => string;
  /** Line and column of a cell, or day of the week and date. */
  readonly place: (line: string, column: string) => string;
  readonly cell: (place: string, value: string) => string;
  readonly highest: (place: string, value: string) => string;
  readonly lowest: (place: string, value: string) => string;
  /** The extreme stands in several cells. */
  readonly highestIn: (cells: number, value: string) => string;
  readonly lowestIn: (cells: number, value: string) => string;
  readonly allEqual: (value: string) => string;
  /** The line, or the day of the week, with the highest mean. */
  readonly busiest: (name: string, mean: string) => string;
  readonly withoutData: (cells: number) => string;
  readonly summary: (measure: string, clauses: readonly string[]) => string;
  /** Head of the column of dates. */
  readonly date: string;
}
