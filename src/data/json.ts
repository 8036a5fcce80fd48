import { WardError } from '../core/error.js';
import { createIssueList, type IssueList } from './issue-list.js';
import { limits } from './limits.js';
import { parseJson } from './parse-json.js';
import { emptyRecord, isRow, type ReadResult, type Row } from './row.js';

export interface JsonOptions {
  /** Member that holds the rows: its name, or names with points between them (`result.records`). */
  path?: string | undefined;
}

/** Stands for a line that was reported already. */
const BROKEN = Symbol('broken line');

/**
 * Reads rows from JSON: an array of objects, or the member of an object that `path` names. Values stay as they are:
 * a number is a number, a text is a text. Elements that are no objects are left out and reported.
 *
 * @throws WardError `syntax`, `shape` (naming the members that hold arrays) or `limit`.
 */
export function readJson(text: string, { path = '' }: JsonOptions = {}): ReadResult {
  const root = parseJson(text);
  const found = path === '' ? root : memberAt(root, path);
  if (!Array.isArray(found)) throw wrongShape(root, path);
  return readRows(found, createIssueList());
}

/**
 * Reads newline-delimited JSON: an object a line. Lines that cannot be read are left out and reported.
 * @throws WardError `syntax` when no line can be read at all, `shape` when none is an object, or `limit`.
 */
export function readNdjson(text: string): ReadResult {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new WardError('syntax', 'The file is empty.');
  const issues = createIssueList();
  const values = lines.map((line, index): unknown => {
    try {
      return JSON.parse(line);
    } catch {
      issues.add(faultyRow(index, line, 'A line is not JSON.'));
      return BROKEN;
    }
  });
  if (values.every((value) => value === BROKEN)) {
    throw new WardError('syntax', 'No line of the file is JSON.', { row: 1 });
  }
  return readRows(values, issues);
}

function readRows(values: readonly unknown[], issues: IssueList): ReadResult {
  if (values.length > limits.rows) {
    throw new WardError('limit', `The file has more than ${limits.rows} rows.`);
  }
  const fields = new Set<string>();
  const faulty = new Set<number>();
  const rows: Row[] = [];
  for (const [index, value] of values.entries()) {
    if (isRow(value)) rows.push(readObject(value, { index, fields, issues, faulty }));
    else if (value !== BROKEN) {
      issues.add(faultyRow(index, JSON.stringify(value), 'A row is not an object.'));
    }
  }
  if (values.length > 0 && rows.length === 0) {
    throw new WardError('shape', 'The rows are not objects.', {
      found: issues.issues[0]?.found ?? '',
    });
  }
  const leftOut = values.length - rows.length + faulty.size;
  return { rows, fields: [...fields], issues: issues.issues, leftOut };
}

/** Where an object stands, and what is taken down on the way. */
interface ObjectReading {
  index: number;
  fields: Set<string>;
  issues: IssueList;
  /** Rows of which a cell was left out. */
  faulty: Set<number>;
}

/** A copy of an object, with a number too large for JavaScript (1e999) as no data. */
function readObject(
  object: Readonly<Record<string, unknown>>,
  { index, fields, issues, faulty }: ObjectReading,
): Row {
  const row = emptyRecord<unknown>();
  for (const [field, value] of Object.entries(object)) {
    fields.add(field);
    row[field] = value;
    if (typeof value !== 'number') continue;
    if (!Number.isFinite(value)) {
      row[field] = null;
      faulty.add(index);
      issues.add({ ...faultyRow(index, String(value), 'A number is too large.'), field });
    } else if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      const message = 'A number has more digits than can be held: the nearest one was taken.';
      issues.add({ ...faultyRow(index, String(value), message), field });
    }
  }
  return row;
}

function faultyRow(index: number, found: string, message: string) {
  return { code: 'row', row: index + 1, found: found.slice(0, 80), message } as const;
}

/** The member of that very name, else the one that the path leads to. */
function memberAt(value: unknown, path: string): unknown {
  const whole = ownMember(value, path);
  if (whole !== undefined) return whole;
  return path.split('.').reduce(ownMember, value);
}

function ownMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function wrongShape(root: unknown, path: string): WardError {
  const where = path === '' ? 'The file' : `Member "${path}"`;
  const paths = [...arrayPaths(root, '', 3)].slice(0, 20).join(', ');
  const advice = paths === '' ? 'No member holds an array.' : `Arrays are held by: ${paths}.`;
  const details = { ...(path !== '' && { field: path }), found: paths };
  return new WardError('shape', `${where} is not an array of objects. ${advice}`, details);
}

/** The paths of the members that hold arrays, so many levels deep. */
function* arrayPaths(value: unknown, prefix: string, depth: number): Generator<string> {
  if (depth === 0 || !isRow(value)) return;
  for (const [name, member] of Object.entries(value)) {
    if (Array.isArray(member)) yield `${prefix}${name}`;
    else yield* arrayPaths(member, `${prefix}${name}.`, depth - 1);
  }
}
