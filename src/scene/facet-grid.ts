/** The place of a panel in a grid that is filled row by row. */
export interface GridPlace {
  readonly column: number;
  readonly row: number;
  /** Nothing stands below it. */
  readonly isLowest: boolean;
}

/** Below this width of a plot, in pixels, there is one column fewer. */
const leastWidth = 200;

/**
 * How many columns a grid has: as many as keep their least width, but no more than its rows need, so that the last row
 * is nearly full.
 * @param width that the plots share, in pixels
 * @param gap between two of them
 */
export function columnsOf(count: number, width: number, gap: number): number {
  const most = Math.floor((width + gap) / (leastWidth + gap));
  const rows = Math.ceil(count / Math.max(1, Math.min(most, count)));
  return Math.max(1, Math.ceil(count / rows));
}

/** The places of panels in their order. */
export function gridPlaces(count: number, columns: number): GridPlace[] {
  return Array.from({ length: count }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return { column, row, isLowest: index + columns >= count };
  });
}
