import { readNumbers, type Refuse } from '../../data/columns.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { columnFormat, valuePrinter, type Print } from '../../i18n/value-format.js';
import { isTight } from '../../scene/axis.js';
import type { PlannedColumn } from './data-table.columns.js';
import type { DataTableOptions } from './data-table.options.js';

/** The numbers of a column. */
export interface Figures {
  /** NaN without data. */
  readonly values: Float64Array;
  /** The unit in words, where the head tells it for all. */
  readonly unit: string;
  /** Prints a value in the unit of the column, beside others of it. */
  readonly print: Print;
  /** Prints a value with its unit, alone. */
  readonly printAlone: Print;
  /** Where a value stands on the scale of the bars, 0–1. */
  readonly shareOf: (value: number) => number;
}

/** The most decimals that are printed unasked. */
const mostDecimals = 3;

export function readFigures(
  rows: readonly Row[],
  column: PlannedColumn,
  options: DataTableOptions,
  refuse: Refuse,
  locale: Locale,
): Figures {
  const values = readNumbers(
    rows,
    new Float64Array(rows.length),
    column.read,
    (row, _, found, why) => refuse(row, column.key, found, why),
  );
  const filled = values.filter((value) => value === value);
  const low = filled.reduce((a, b) => Math.min(a, b), 0);
  const high = filled.reduce((a, b) => Math.max(a, b), 0);
  const shareOf = (value: number) => (high > low ? (value - low) / (high - low) : 0);
  return { values, shareOf, ...printersOf(filled, column, options, locale) };
}

function printersOf(
  values: Float64Array,
  column: PlannedColumn,
  options: DataTableOptions,
  { format }: Locale,
): Pick<Figures, 'unit' | 'print' | 'printAlone'> {
  const { units = {} } = options;
  const carried = Object.hasOwn(units, column.key) ? units[column.key] : undefined;
  const style = { format: column.format, unit: column.unit ?? carried ?? options.unit };
  if (column.format === 'change') {
    const print = valuePrinter(format, { ...style, decimals: column.decimals });
    return { unit: '', print, printAlone: print };
  }
  const { power } = columnFormat(format, values, style);
  const decimals = column.decimals ?? decimalsOf(values, power);
  const shared = columnFormat(format, values, { ...style, decimals });
  const isClose = isTight(shared);
  return {
    unit: isClose ? '' : shared.unit,
    print: isClose ? shared.full : shared.bare,
    printAlone: shared.full,
  };
}

/** As many decimals for all as the value with most of them has, so that figures stand in line. */
function decimalsOf(values: Float64Array, power: number): number | undefined {
  const factor = 10 ** power;
  let most = 0;
  for (const value of values) {
    const scaled = Math.abs(value * factor);
    if (scaled > 0 && scaled < 10 ** -mostDecimals) return undefined; // it would read as zero
    while (most < mostDecimals && !hasDecimals(scaled, most)) most += 1;
  }
  return most;
}

/** Whether so many decimals tell the value, rounding errors of binary fractions aside. */
function hasDecimals(value: number, decimals: number): boolean {
  const moved = value * 10 ** decimals;
  return Math.abs(moved - Math.round(moved)) <= 1e-9 * Math.max(1, moved);
}
