import { dsvFormat } from 'd3-dsv';
import { localeFor } from '../i18n/register.js';
import type { Row } from './row.js';
import { vocabularyFor } from './vocabulary.js';

export interface ToCsvOptions {
  /** `vi`: `;` and decimal comma; `en`: `,` and decimal point. Default `vi`. */
  dialect?: 'vi' | 'en' | undefined;
  /** Fields to write, in this order; default: all, in the order in which they first occur. */
  fields?: readonly string[] | undefined;
}

/** What a spreadsheet would run as a formula, in ASCII and full width. */
const FORMULA = /^[^\S\t\r\n]*[=＝+＋\-－@＠\t\r\n]/;
const SEPARATOR = { vi: ';', en: ',' } as const;

/**
 * Rows as a CSV file that the spreadsheets of a language open with a double click: UTF-8 with byte-order mark, CRLF.
 * Numbers are raw: no groups, no units, as many decimals as they have. A text that a spreadsheet would run as a
 * formula gets an apostrophe.
 */
export function toCsv(rows: readonly Row[], options: ToCsvOptions = {}): string {
  const { dialect = 'vi', fields = fieldsOf(rows) } = options;
  const { decimal } = localeFor(dialect).messages.numbers;
  const grammar = vocabularyFor(dialect).own;
  const format = dsvFormat(SEPARATOR[dialect]);
  const isNumber = (text: string) => grammar(text.replace(/^[-+]/, '')) !== null;
  const defuse = (text: string) => (FORMULA.test(text) && !isNumber(text) ? `'${text}` : text);
  const write = (value: unknown) =>
    typeof value === 'number' ? writeNumber(value, decimal) : defuse(writeText(value));
  const line = (cells: string[]) =>
    // A lone empty cell is quoted: an empty line would be no row.
    cells.length === 1 && cells[0] === '' ? '""\r\n' : `${format.formatRow(cells)}\r\n`;
  const body = rows.map((row) => line(fields.map((field) => write(ownValue(row, field)))));
  return `\ufeff${[writeHeader(fields.map(defuse), SEPARATOR[dialect]), ...body].join('')}`;
}

/** Readers find the separator in the header: names that hold any of its kind are quoted. */
function writeHeader(names: readonly string[], separator: string): string {
  const cells = names.map((name) =>
    /[";,\t\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name,
  );
  return `${cells.join(separator)}\r\n`;
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
