import { WardError } from '../core/error.js';
import { cleanText } from './clean-text.js';
import type { Cell } from './column.js';
import { limits } from './limits.js';
import { readTexts } from './read-texts.js';
import type { ReadOptions, ReadResult } from './row.js';
import {
  attributeOf,
  gridOf,
  rowGroupsOf,
  tagOf,
  type GridRow,
  type TableNode,
} from './table-grid.js';

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** Elements whose text is not the cell's. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'table']);
/** Where an element keeps its value for machines. */
const MACHINE_ATTRIBUTE: ReadonlyMap<string, string> = new Map([
  ['data', 'value'],
  ['time', 'datetime'],
]);
/** White space that HTML folds; a no-break space is none. */
const WHITE_SPACE = /[ \t\n\f\r]+/g;

/**
 * Reads an ordinary HTML table. The header is the rows of `thead`, else the leading rows that are all `th`, else the
 * first row; its rows are joined with a space. `data-value`, `<data>` and `<time>` win over the text of a cell,
 * `<sup>` is a footnote, `tfoot` is left out, hidden rows count.
 *
 * @param table The table element, of a page or of a parser. It is not changed.
 * @throws WardError `shape` (no table), `field` (two columns of one name) or `limit`.
 */
export function readTable(table: TableNode, options: ReadOptions = {}): ReadResult {
  if (tagOf(table) !== 'table') {
    throw new WardError('shape', `<${tagOf(table)}> is not a table.`, { found: tagOf(table) });
  }
  const { head, body } = splitTable(table);
  if (body.length > limits.rows) {
    throw new WardError('limit', `The table has more than ${limits.rows} rows.`);
  }
  const rows = body.map((row) => row.map((cell) => (cell ? readCell(cell) : '')));
  return readTexts({ header: joinHeader(head), rows }, options);
}

function splitTable(table: TableNode): { head: readonly GridRow[]; body: readonly GridRow[] } {
  const groups = rowGroupsOf(table);
  const filled = (grid: GridRow[]) => grid.filter((row) => row.length > 0);
  const head = filled(groups.filter(({ isHead }) => isHead).flatMap(({ rows }) => gridOf(rows)));
  const body = filled(groups.filter(({ isHead }) => !isHead).flatMap(({ rows }) => gridOf(rows)));
  if (head.length > 0) return { head, body };
  const firstOfData = body.findIndex((row) => row.some((cell) => cell && tagOf(cell) !== 'th'));
  const count = firstOfData < 0 ? body.length : Math.max(1, firstOfData);
  return { head: body.slice(0, count), body: body.slice(count) };
}

/** One name a column; a cell that spans rows says its text once. */
function joinHeader(head: readonly GridRow[]): string[] {
  const width = Math.max(0, ...head.map((row) => row.length));
  return Array.from({ length: width }, (_, x) => {
    const cells = new Set(head.map((row) => row[x]).filter((cell) => cell !== undefined));
    const texts = [...cells].map((cell) => cleanText(foldSpace(textOf(cell, []))));
    return texts.filter((text) => text !== '').join(' ');
  });
}

const foldSpace = (text: string): string => text.replace(WHITE_SPACE, ' ').trim();

function readCell(cell: TableNode): Cell {
  const notes: string[] = [];
  const text = foldSpace(textOf(cell, notes));
  const machine = attributeOf(cell, 'data-value') ?? machineValue(cell);
  const note = notes.join('');
  return { text, ...(machine !== undefined && { machine }), ...(note !== '' && { note }) };
}

/** The text below a node; what stands in `<sup>` goes to the notes. */
function textOf(node: TableNode, notes: string[]): string {
  if (node.nodeType === TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType !== ELEMENT_NODE) return '';
  if (tagOf(node) === 'br') return ' ';
  return Array.from(node.childNodes, (child) => {
    if (SILENT.has(tagOf(child))) return '';
    if (tagOf(child) !== 'sup') return textOf(child, notes);
    notes.push(cleanText(child.textContent ?? ''));
    return '';
  }).join('');
}

/** The value of the first `<data>` or `<time>` in a cell. */
function machineValue(node: TableNode): string | undefined {
  for (const child of Array.from(node.childNodes)) {
    if (SILENT.has(tagOf(child))) continue;
    const own = MACHINE_ATTRIBUTE.get(tagOf(child));
    const value = own === undefined ? null : attributeOf(child, own);
    const found = value ?? machineValue(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
