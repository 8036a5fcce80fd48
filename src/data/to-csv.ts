import { numberGrammar } from './number-grammar.js';
import type { Row } from './row.js';

export interface ToCsvOptions {
  /** `vi`: `;` and decimal comma; `en`: `,` and decimal point. Default `vi`. */
  dialect?: 'vi' | 'en' | undefined;
  /** Fields to write, in this order; default: all, in the order in which they first occur. */
  fields?: readonly string[] | undefined;
}

/** What a spreadsheet would run as a formula, in ASCII and full width. */
const FORMULA = /^[^\S\t\r\n]*[=＝+＋\-－@＠\t\r\n]/;
/** The marks that spreadsheets of a language expect. */
const DIALECTS = {
  vi: { separator: ';', decimal: ',', group: '.' },
  en: { separator: ',', decimal: '.', group: ',' },
} as const;

/**
 * Rows as a CSV file that the spreadsheets of a language open with a double click: UTF-8 with byte-order mark, CRLF.
 * Numbers are raw: no groups, no units, as many decimals as they have. A text that a spreadsheet would run as a
 * formula gets an apostrophe.
 */
export function toCsv(rows: readonly Row[], options: ToCsvOptions = {}): string {
  const { dialect = 'vi', fields = fieldsOf(rows) } = options;
  const { separator, ...marks } = DIALECTS[dialect];
  const grammar = numberGrammar(marks);
  const isNumber = (text: string) => grammar(text.replace(/^[-+]/, '')) !== null;
  const defuse = (text: string) => (FORMULA.test(text) && !isNumber(text) ? `'${text}` : text);
  const write = (value: unknown) =>
    typeof value === 'number' ? writeNumber(value, marks.decimal) : defuse(writeText(value));
  // A lone empty cell is quoted: an empty line would be no row.
  const line = (cells: readonly string[]) => `${cells.join(separator) || '""'}\r\n`;
  // Readers find the separator in the header: names that hold any of its kind are quoted.
  const header = line(fields.map((field) => quote(defuse(field), ';,\t')));
  const body = rows.map((row) =>
    line(fields.map((field) => quote(write(ownValue(row, field)), separator))),
  );
  return `\ufeff${header}${body.join('')}`;
}

/** A cell as it stands in a line: in quotes where it holds one, a line end or a separator. */
function quote(cell: string, separators: string): string {
  const isSafe = ![...`${separators}"\r\n`].some((mark) => cell.includes(mark));
  return isSafe ? cell : `"${cell.replaceAll('"', '""')}"`;
}

function fieldsOf(rows: readonly Row[]): string[] {
  const fields = new Set<string>();
  for (const row of rows) for (const field of Object.keys(row)) fields.add(field);
  return [...fields];
}

/** A field of the row itself: what it inherits is no data. */
function ownValue(row: Row, field: string): unknown {
  return Object.hasOwn(row, field) ? row[field] : null;
}

function writeNumber(value: number, decimal: string): string {
  return Number.isFinite(value) ? String(value === 0 ? 0 : value).replace('.', decimal) : '';
}

function writeText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  return typeof value === 'object' ? writeObject(value) : (value as string | symbol).toString();
}

function writeObject(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return ''; // circular: it has no text
  }
}
