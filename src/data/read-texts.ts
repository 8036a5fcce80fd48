import { WardError, type Issue } from '../core/error.js';
import { cleanText } from './clean-text.js';
import { readColumn, textOf, type Cell, type CellReading, type Column } from './column.js';
import type { Figure } from './figure.js';
import { createIssueList, type IssueList } from './issue-list.js';
import { explainParseError, isParseError } from './parse-error.js';
import { emptyRecord, type CellNote, type ReadOptions, type ReadResult } from './row.js';
import { vocabularyFor } from './vocabulary.js';

/** A table of texts: what CSV files and HTML tables have in common. */
export interface TextTable {
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** A column with its name. */
interface NamedColumn extends Column {
  name: string;
}

/**
 * Turns a table of texts into rows, column by column. Short rows are filled with "no data", cells beyond the header
 * are left out; both are reported.
 * @throws WardError `field` when two columns have one name.
 */
export function readTexts(table: TextTable, options: ReadOptions): ReadResult {
  const columns = nameColumns(table, options);
  const issues = createIssueList();
  const faulty = new Set<number>();
  reportLengths(table, issues, faulty);
  const rows = table.rows.map(() => emptyRecord<unknown>());
  const notes: CellNote[] = [];
  const units = emptyRecord<string>();
  for (const column of columns) {
    const reading = readColumn(column);
    if (reading.swapped) issues.add(swappedIssue(column));
    for (const [index, cell] of reading.cells.entries()) {
      rows[index]![column.name] = isParseError(cell) ? null : cell.value;
      const note = noteOf(cell, column.cells[index]);
      if (note) notes.push({ row: index + 1, field: column.name, ...note });
      if (isParseError(cell)) faulty.add(index);
      reportCell(cell, index, column, issues);
    }
    const unit = unitOf(reading.cells);
    if (unit !== undefined) units[column.name] = unit;
  }
  const fields = columns.map(({ name }) => name);
  return { rows, fields, issues: issues.issues, leftOut: faulty.size, notes, units };
}

/** A column without a name is numbered, or left out if it is empty all the way down. */
function nameColumns({ header, rows }: TextTable, options: ReadOptions): NamedColumn[] {
  const seen = new Set<string>();
  return header.flatMap((cell, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    const title = cleanText(cell);
    if (title === '' && cells.every((each) => textOf(each).trim() === '')) return [];
    const name = title === '' ? `column${index + 1}` : title;
    if (seen.has(name)) {
      throw new WardError('field', `Two columns are called "${name}".`, { field: name });
    }
    seen.add(name);
    return [{ name, cells, ...declaration(name, options) }];
  });
}

function declaration(name: string, options: ReadOptions): Omit<Column, 'cells'> {
  const { locale = 'vi', units, numeric, periods, text } = options;
  const vocabulary = vocabularyFor(locale);
  const unit = units && Object.hasOwn(units, name) ? units[name] : options.unit;
  if (text?.includes(name)) return { vocabulary, unit, kind: 'text' };
  if (numeric?.includes(name)) return { vocabulary, unit, kind: 'number' };
  return { vocabulary, unit, kind: periods?.includes(name) ? 'period' : undefined };
}

function reportLengths({ header, rows }: TextTable, issues: IssueList, faulty: Set<number>): void {
  for (const [index, row] of rows.entries()) {
    const extra = row.slice(header.length).some((cell) => textOf(cell).trim() !== '');
    if (row.length >= header.length && !extra) continue;
    if (extra) faulty.add(index);
    const fault = extra ? 'extra cells were left out' : 'missing cells have no data';
    const found = `${row.length} of ${header.length} cells`;
    issues.add({ code: 'row', row: index + 1, found, message: `A row has ${found}: ${fault}.` });
  }
}

/** The texts of a column carry nothing beside them. */
function isFigure(cell: CellReading): cell is Figure {
  return !isParseError(cell) && typeof cell.value !== 'string';
}

function noteOf(cell: CellReading, source: Cell | undefined): Partial<CellNote> | null {
  const { qualifier, flag, note = '' }: Partial<Figure> = isFigure(cell) ? cell : {};
  const footnote = note + markedNote(source);
  if (footnote === '' && !qualifier && !flag) return null;
  return {
    ...(footnote !== '' && { note: footnote }),
    ...(qualifier && { qualifier }),
    ...(flag && { flag }),
  };
}

function markedNote(source: Cell | undefined): string {
  return typeof source === 'object' ? (source.note ?? '') : '';
}

function unitOf(cells: readonly CellReading[]): string | undefined {
  for (const cell of cells) if (isFigure(cell) && cell.unit !== undefined) return cell.unit;
  return undefined;
}

function reportCell(
  cell: CellReading,
  index: number,
  column: NamedColumn,
  issues: IssueList,
): void {
  const where = { code: 'row', row: index + 1, field: column.name } as const;
  if (isParseError(cell)) {
    issues.add({ ...where, found: cell.found, message: explainParseError(cell) });
  } else if (isFigure(cell) && cell.inexact) {
    const found = textOf(column.cells[index] ?? '');
    const message = `"${found}" has more digits than a number can hold: the nearest one was taken.`;
    issues.add({ ...where, found, message });
  }
}

function swappedIssue({ name, cells }: NamedColumn): Issue {
  const filled = cells.map(textOf).filter((text) => text !== '');
  const message = `"${name}" reads as numbers only with point and comma swapped, not as its language writes them.`;
  return { code: 'field', field: name, found: filled[0] ?? '', count: filled.length, message };
}
