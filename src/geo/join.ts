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

/** What is compared: NFC text; null for what is no key. */
export function keyText(key: JoinKey): string | null {
  if (typeof key === 'number') return Number.isFinite(key) ? String(key) : null;
  if (typeof key !== 'string') return null;
  return key.trim() === '' ? null : key.normalize('NFC');
}

interface Index {
  /** Position of the first item with each key. */
  first: ReadonlyMap<string, number>;
  /** Keys that came again, with how many were left out. */
  repeated: ReadonlyMap<string, number>;
}

function indexKeys(keys: readonly (string | null)[]): Index {
  const first = new Map<string, number>();
  const repeated = new Map<string, number>();
  for (const [position, key] of keys.entries()) {
    if (key === null) continue;
    if (first.has(key)) repeated.set(key, (repeated.get(key) ?? 0) + 1);
    else first.set(key, position);
  }
  return { first, repeated };
}

function duplicateIssue({ repeated }: Index, what: string): Issue[] {
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
const isName = (key: string): boolean => /\s|[^\x21-\x7e]/.test(key) || !/\d/.test(key);

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

/**
 * Joins rows to districts by key. Of rows with one key, and of districts with one key, the first wins, reported once
 * with the count; a later district of the same key gets no row. Rows without any key are unmatched.
 */
export function joinByKey(rowKeys: readonly JoinKey[], districtKeys: readonly JoinKey[]): Join {
  const rows = rowKeys.map(keyText);
  const districts = districtKeys.map(keyText);
  const rowIndex = indexKeys(rows);
  const districtIndex = indexKeys(districts);
  const rowOf = new Int32Array(districts.length).fill(-1);
  const left: { row: number; key: string }[] = [];
  for (const [key, row] of rowIndex.first) {
    const district = districtIndex.first.get(key);
    if (district === undefined) left.push({ row, key });
    else rowOf[district] = row;
  }
  const named = left.length > 0 ? joinNames(left, districts, rowOf) : [];
  const keyless = rows.flatMap((key, row) => (key === null ? [row] : []));
  const unmatchedRows = [...named, ...keyless].sort((a, b) => a - b);
  const free = () =>
    [...districtIndex.first].flatMap(([key, at]) => (rowOf[at] === -1 ? [key] : []));
  return {
    rowOf,
    unmatchedRows,
    issues: [
      ...duplicateIssue(rowIndex, 'rows'),
      ...duplicateIssue(districtIndex, 'districts'),
      ...unmatchedIssue(unmatchedRows, rows, free),
    ],
  };
}
