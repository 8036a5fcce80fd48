import type { Issue } from '../core/error.js';
import { nameKey } from '../i18n/names.js';
import { nameFinder } from './nearest-name.js';

/** A key as authors give it. Numbers and texts are compared as text: 4 is "4", but not "00004". */
export type JoinKey = string | number | null | undefined;

/** Which row belongs to which district. */
export interface Join {
  /** Index of the row of each district; −1 where none has its key. */
  rowOf: Int32Array;
  /** Indexes of the rows whose key no district has, in their order. */
  unmatchedRows: readonly number[];
  issues: readonly Issue[];
}

/** Printable ASCII without white space. Letter by letter: a regular expression takes three times as long. */
function isCode(key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const letter = key.charCodeAt(i);
    if (letter < 0x21 || letter > 0x7e) return false;
  }
  return key !== '';
}

/** What is compared: NFC text; null for what is no key. */
export function keyText(key: JoinKey): string | null {
  if (typeof key === 'number') return Number.isFinite(key) ? String(key) : null;
  if (typeof key !== 'string') return null;
  // Most keys are codes, which need no looking at.
  if (isCode(key)) return key;
  return key.trim() === '' ? null : key.normalize('NFC');
}

/** The keys of districts, read once for all rows that are joined to them. */
export interface KeyIndex {
  keys: readonly (string | null)[];
  /** Position of the first district with each key. */
  first: ReadonlyMap<string, number>;
  /** Keys that came again, with how many were left out. */
  repeated: ReadonlyMap<string, number>;
}

const again = (repeated: Map<string, number>, key: string) =>
  repeated.set(key, (repeated.get(key) ?? 0) + 1);

/** Reads the keys of districts. */
export function indexKeys(districtKeys: readonly JoinKey[]): KeyIndex {
  const keys = districtKeys.map(keyText);
  const first = new Map<string, number>();
  const repeated = new Map<string, number>();
  for (const [position, key] of keys.entries()) {
    if (key === null) continue;
    if (first.has(key)) again(repeated, key);
    else first.set(key, position);
  }
  return { keys, first, repeated };
}

function duplicateIssue(repeated: ReadonlyMap<string, number>, what: string): Issue[] {
  if (repeated.size === 0) return [];
  const count = [...repeated.values()].reduce((total, times) => total + times, 0);
  const [found = ''] = repeated.keys();
  return [
    {
      code: 'duplicate-key',
      count,
      found,
      message: `Several ${what} have one key: the first is used.`,
    },
  ];
}

/** Names have marks, white space or no digit at all; codes are never joined by anything but themselves. */
const isName = (key: string): boolean => !isCode(key) || !/\d/.test(key);

/** Joins what is left by name: neither case, white space nor the place of the tone counts, the marks do. */
function joinNames(
  rows: readonly { row: number; key: string }[],
  districtKeys: readonly (string | null)[],
  rowOf: Int32Array,
): number[] {
  const free = new Map<string, number>();
  for (const [district, key] of districtKeys.entries())
    if (key !== null && rowOf[district] === -1 && !free.has(nameKey(key)))
      free.set(nameKey(key), district);
  return rows.flatMap(({ row, key }) => {
    const district = free.get(nameKey(key)) ?? -1;
    const areNames = isName(key) || isName(districtKeys[district] ?? '0');
    if (rowOf[district] !== -1 || !areNames) return [row];
    rowOf[district] = row;
    return [];
  });
}

function unmatchedIssue(
  unmatched: readonly number[],
  rowKeys: readonly (string | null)[],
  candidates: () => readonly string[],
): Issue[] {
  if (unmatched.length === 0) return [];
  const nearestName = nameFinder(candidates());
  const guesses = unmatched.slice(0, 5).map((row) => {
    const key = rowKeys[row] ?? '';
    const guess = nearestName(key);
    return guess === null ? `"${key}"` : `"${key}" (did you mean "${guess}"?)`;
  });
  return [
    {
      code: 'unmatched',
      row: unmatched[0]! + 1,
      count: unmatched.length,
      found: rowKeys[unmatched[0]!] ?? '',
      message: `No district has the key of these rows: ${guesses.join(', ')}.`,
    },
  ];
}

/** Rows by the districts that have their keys, and what is left. */
function joinKeys(
  rows: readonly number[],
  rowKeys: readonly (string | null)[],
  { keys, first }: KeyIndex,
) {
  const rowOf = new Int32Array(keys.length).fill(-1);
  const left = new Map<string, number>();
  const keyless: number[] = [];
  const repeated = new Map<string, number>();
  for (const row of rows) {
    const key = rowKeys[row] ?? null;
    const district = key === null ? undefined : first.get(key);
    if (key === null) keyless.push(row);
    else if (district === undefined ? left.has(key) : rowOf[district] !== -1) again(repeated, key);
    else if (district === undefined) left.set(key, row);
    else rowOf[district] = row;
  }
  return { rowOf, left, keyless, repeated };
}

/**
 * Joins rows to districts by key. Of rows with one key, and of districts with one key, the first wins, reported once
 * with the count; a later district of the same key gets no row. Rows without any key are unmatched.
 *
 * @param rowKeys keys of all rows as text
 * @param rows indexes of the rows to join; default all
 */
export function joinByKey(
  rowKeys: readonly (string | null)[],
  index: KeyIndex,
  rows: readonly number[] = [...rowKeys.keys()],
): Join {
  const { rowOf, left, keyless, repeated } = joinKeys(rows, rowKeys, index);
  const strangers = [...left].map(([key, row]) => ({ row, key }));
  const named = strangers.length > 0 ? joinNames(strangers, index.keys, rowOf) : [];
  const unmatchedRows = [...named, ...keyless].sort((a, b) => a - b);
  const free = () => [...index.first].flatMap(([key, at]) => (rowOf[at] === -1 ? [key] : []));
  return {
    rowOf,
    unmatchedRows,
    issues: [
      ...duplicateIssue(repeated, 'rows'),
      ...duplicateIssue(index.repeated, 'districts'),
      ...unmatchedIssue(unmatchedRows, rowKeys, free),
    ],
  };
}
