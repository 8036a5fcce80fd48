import { cleanText } from './clean-text.js';
import { parseWith, type Figure } from './figure.js';
import { isParseError, parseError, type ParseError } from './parse-error.js';
import { looksDayFirst, parsePeriodText } from './period-text.js';
import { swapMarks, type Vocabulary } from './vocabulary.js';

/** A cell as its source wrote it: its text, or more where the source says more. */
export type Cell = string | MarkedCell;

export interface MarkedCell {
  text: string;
  /** The value for machines (`data-value`, `<data>`, `<time>`), which wins over the text. */
  machine?: string | undefined;
  /** A footnote that is marked as such in the source. */
  note?: string | undefined;
}

/** A column of texts, and how it is to be read. */
export interface Column {
  cells: readonly Cell[];
  /** Of the language that the cells are written in. */
  vocabulary: Vocabulary;
  unit?: string | undefined;
  /** Absent: what most cells are. */
  kind?: 'number' | 'period' | 'text' | undefined;
}

/** What one cell became. */
export type CellReading = Figure | { readonly value: string | null } | ParseError;

/** What a column became. */
export interface ColumnReading {
  readonly cells: readonly CellReading[];
  /** The column as a whole is written in a language that swaps point and comma; its numbers were not taken. */
  readonly swapped: boolean;
}

/** A code, not a number: `00004`. */
const LEADING_ZERO = /^\s*[-+]?0\d[\d., ]*$/;
const MACHINE_NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NOTHING: Figure = { value: null };

/**
 * Reads a column as a whole: as numbers if it is named so, or if more cells read as numbers than do not; likewise as
 * dates written day first. One number with a leading zero makes all of it text, since 4 and 00004 are different keys.
 */
export function readColumn(column: Column): ColumnReading {
  const { cells, kind } = column;
  if (kind === 'period') return { cells: readPeriods(column), swapped: false };
  if (kind === 'text' || (kind === undefined && cells.some(isCode))) {
    return { cells: cells.map(asText), swapped: false };
  }
  const figures = cells.map((cell) => readFigure(cell, column));
  if (isSwapped(figures, column)) {
    const kept = kind === 'number' ? cells.map(() => NOTHING) : cells.map(asText);
    return { cells: kept, swapped: true };
  }
  if (kind === 'number' || isMostlyRead(figures)) {
    return { cells: refuseOtherUnits(figures, column), swapped: false };
  }
  const days = cells.filter((cell) => looksDayFirst(written(cell), column.vocabulary)).length;
  const isDates = 2 * days > figures.filter(isFilled).length;
  return { cells: isDates ? readPeriods(column) : cells.map(asText), swapped: false };
}

/** What stands in a cell for readers. */
export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

const written = (cell: Cell): string =>
  typeof cell === 'string' ? cell : (cell.machine ?? cell.text);

function asText(cell: Cell): { value: string | null } {
  const text = cleanText(written(cell));
  return { value: text === '' ? null : text };
}

const isCode = (cell: Cell): boolean => LEADING_ZERO.test(written(cell));

/** Whether there is anything to read in a cell but "no data". */
const isFilled = (figure: Figure | ParseError): boolean =>
  isParseError(figure) || figure.value !== null;

function isMostlyRead(figures: readonly (Figure | ParseError)[]): boolean {
  const refused = figures.filter(isParseError).length;
  return refused === 0 || 2 * refused < figures.filter(isFilled).length;
}

function readFigure(cell: Cell, { vocabulary, unit }: Column): Figure | ParseError {
  if (cell === '') return NOTHING;
  if (typeof cell === 'string' || cell.machine === undefined) {
    return parseWith(vocabulary, textOf(cell), unit);
  }
  const machine = cleanText(cell.machine);
  if (machine === '') return NOTHING;
  const value = MACHINE_NUMBER.test(machine) ? Number(machine) : NaN;
  return Number.isFinite(value) ? { value } : parseError(cell.machine, 'not-a-number');
}

function readPeriods({ cells, vocabulary }: Column): CellReading[] {
  return cells.map((cell) => {
    const period = parsePeriodText(written(cell), vocabulary);
    return isParseError(period) ? period : { value: period };
  });
}

/**
 * Whether all cells read with point and comma swapped while some of them read only so, and the others either are
 * fewer or would mean something else.
 */
function isSwapped(figures: readonly (Figure | ParseError)[], column: Column): boolean {
  const refused = figures.filter(isParseError);
  if (refused.length === 0 || refused.some(({ reason }) => reason !== 'other-locale')) return false;
  const other = swapMarks(column.vocabulary);
  let differs = false;
  for (const [index, figure] of figures.entries()) {
    if (isParseError(figure) || figure.value === null) continue;
    const text = textOf(column.cells[index] ?? '');
    const swapped = parseWith(other, text, column.unit);
    if (isParseError(swapped)) return false;
    differs ||= swapped.value !== figure.value;
  }
  return differs || 2 * refused.length > figures.filter(isFilled).length;
}

/**
 * Numbers of one column share a unit. A cell that names another one is refused; so is a bare number beside
 * "824 tỷ đồng", unless the column's unit is declared: it may be meant in đồng or in tỷ.
 */
function refuseOtherUnits(
  figures: readonly (Figure | ParseError)[],
  { cells, unit: declared }: Column,
): (Figure | ParseError)[] {
  const read = figures.filter((figure): figure is Figure => !isParseError(figure));
  const shared = read
    .map(({ unit, value }) => unit ?? (value ? declared : undefined))
    .find(Boolean);
  const scaled = declared === undefined && read.some((figure) => figure.scaled);
  return figures.map((figure, index) => {
    if (isParseError(figure)) return figure;
    const { value, unit } = figure;
    const isOther = (unit ?? declared ?? shared) !== shared;
    const isBare = scaled && !figure.scaled && unit === undefined;
    if (!value || !(isOther || isBare)) return figure;
    return parseError(textOf(cells[index] ?? ''), 'other-unit');
  });
}
