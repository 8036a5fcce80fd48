import type { Issue } from '../core/error.js';
import type { Row } from './row.js';

/** The first row of each key, and what was left out. */
export interface UniqueRows<Item> {
  rows: readonly Item[];
  /** One issue with the count; none when every key is its own. */
  issues: readonly Issue[];
}

/**
 * A value as key: texts in composed form, so that two spellings of one accent are one key; the number 4 and the text
 * "4" are one key, "00004" is another. Null for what is no key.
 */
export function keyOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return typeof value === 'string' && value !== '' ? value.normalize('NFC') : null;
}

/**
 * Leaves out rows whose key came before: the first wins. Rows without a key stay.
 *
 * @param partsOf What makes a row's key: one value, or several (series and time) of which all must be the same.
 */
export function uniqueRows<Item = Row>(
  rows: readonly Item[],
  partsOf: (row: Item) => readonly unknown[],
): UniqueRows<Item> {
  const seen = new Set<string>();
  const repeated: { row: number; key: string }[] = [];
  const kept = rows.filter((row, index) => {
    const parts = partsOf(row).map(keyOf);
    if (parts.includes(null)) return true;
    const key = JSON.stringify(parts);
    if (seen.has(key)) repeated.push({ row: index + 1, key: parts.join(', ') });
    return seen.size < seen.add(key).size;
  });
  const [first] = repeated;
  if (!first) return { rows: kept, issues: [] };
  const message = `Several rows have one key, first "${first.key}": the first of each is used.`;
  const { row, key: found } = first;
  const count = repeated.length;
  return { rows: kept, issues: [{ code: 'duplicate-key', row, found, count, message }] };
}
