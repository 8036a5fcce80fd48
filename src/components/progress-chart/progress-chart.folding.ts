import type { ProgressRow } from './progress-chart.row.js';

/** A narrow chart of more goals than this first shows those that need attention. */
const manyWhenNarrow = 10;

/** Whether a narrow chart folds what goes well. */
export function foldsCalm(rows: readonly ProgressRow[]): boolean {
  return (
    rows.length > manyWhenNarrow && rows.some(({ calm }) => calm) && !rows.every(({ calm }) => calm)
  );
}

/** What decides on the row in the Tab order. */
interface Reached {
  unfolded: boolean;
  /** The row that was reached last. */
  active: string | null;
  selected: readonly string[];
}

/** The row in the Tab order: the one reached last, else selected, else the first that is shown at any width. */
export function tabStopOf(
  rows: readonly ProgressRow[],
  { unfolded, active, selected }: Reached,
): string | null {
  const shown = unfolded ? rows : rows.filter(({ folded }) => !folded);
  const wanted = active === null ? selected : [active, ...selected];
  const reached = wanted.find((key) => shown.some((row) => row.key === key));
  const first = foldsCalm(rows) ? shown.find(({ calm }) => !calm) : undefined;
  return reached ?? (first ?? shown[0])?.key ?? null;
}
