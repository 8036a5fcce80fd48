import { dsvFormat } from 'd3-dsv';
import { WardError } from '../core/error.js';
import { limits } from './limits.js';
import { readTexts } from './read-texts.js';
import type { ReadOptions, ReadResult } from './row.js';

export interface CsvOptions extends ReadOptions {
  /** Default: what separates the header's cells. */
  separator?: ';' | '\t' | ',' | undefined;
}

const SEPARATORS = [';', '\t', ','] as const;
/** What spreadsheets write and obey; the mark is none of those that may stand in a word or number. */
const SEPARATOR_LINE = /^\s*"?sep=([;,\t|:~])"?[ \t]*(?:\r\n|\n|\r|$)/i;
const LINE_END = /\r\n|\n|\r/g;

/**
 * Reads a CSV file whose first line names the fields. Cells that read as numbers or dates of the locale become such,
 * column by column; see {@link ReadOptions}.
 *
 * @throws WardError `syntax` (no bytes at all, quotes that do not close), `field` (two columns of one name) or `limit`.
 */
export function readCsv(text: string, options: CsvOptions = {}): ReadResult {
  const body = text.replace(/^\ufeff/, '');
  if (body.trim() === '') throw new WardError('syntax', 'The file is empty.');
  const directive = SEPARATOR_LINE.exec(body);
  const content = body.slice(directive?.[0].length ?? 0).replace(/[\r\n]\s*$/, '');
  const separator = directive?.[1] ?? options.separator ?? separatorOf(content);
  refuseBrokenQuotes(content, separator);
  const [header = [], ...rows] = readRecords(content, separator);
  return readTexts({ header, rows }, options);
}

/** The separator that occurs most often in the header, outside quotes; empty lines may go before it. */
function separatorOf(content: string): string {
  const unquoted = content.replace(/"[^"]*"/g, '').replace(/^\s*[\r\n]/, '');
  const header = unquoted.split(/[\r\n]/, 1)[0] ?? '';
  const count = (mark: string) => header.split(mark).length;
  return SEPARATORS.reduce<string>(
    (best, mark) => (count(mark) > count(best) ? mark : best),
    SEPARATORS[0],
  );
}

/**
 * A quote that opens a cell must close at its end: else every row after it would be read wrongly, so the file fails.
 * @throws WardError `syntax` with the row.
 */
function refuseBrokenQuotes(content: string, separator: string): void {
  const isEdge = (index: number) =>
    index < 0 || index >= content.length || `${separator}\r\n`.includes(content.charAt(index));
  let start = content.indexOf('"');
  while (start >= 0) {
    if (isEdge(start - 1)) {
      const end = closingQuote(content, start);
      if (end < 0 || !isEdge(end + 1)) throw brokenQuote(content, separator, start);
      start = end;
    }
    start = content.indexOf('"', start + 1);
  }
}

/** Where the quoted cell that begins at `start` ends; doubled quotes are part of it. */
function closingQuote(content: string, start: number): number {
  let end = content.indexOf('"', start + 1);
  while (end >= 0 && content.charAt(end + 1) === '"') end = content.indexOf('"', end + 2);
  return end;
}

function brokenQuote(content: string, separator: string, start: number): WardError {
  const before = content.slice(0, start);
  const line = (before.match(LINE_END)?.length ?? 0) + 1;
  const row = dsvFormat(separator).parseRows(`${before}.`).filter(isFilled).length - 1;
  const found = content.slice(start, start + 40);
  const details = row > 0 ? { row, found } : { found };
  return new WardError(
    'syntax',
    `A quote in line ${line} is not closed where its cell ends.`,
    details,
  );
}

const isFilled = (record: readonly string[]): boolean =>
  record.length > 1 || record[0]?.trim() !== '';

/**
 * The records of the file. Empty lines are nobody's row, unless there is only one column, where a row without data
 * looks like that.
 */
function readRecords(content: string, separator: string): string[][] {
  let columns = 0;
  let count = 0;
  return dsvFormat(separator).parseRows(content, (record) => {
    if (columns !== 1 && !isFilled(record)) return null;
    columns ||= record.length;
    if (count++ > limits.rows) {
      throw new WardError('limit', `The file has more than ${limits.rows} rows.`);
    }
    return record;
  });
}
