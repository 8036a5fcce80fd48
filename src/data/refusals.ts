import type { Refuse } from './columns.js';
import { fieldName, isPresent, type Field } from './field.js';
import { createIssueList, type IssueList } from './issue-list.js';
import { isRow, type Row } from './row.js';

/** Takes down the rows that repeat what an earlier row has in some fields: the first counts. */
export type Repeat = (repeats: Iterable<number>, what: string, ...fields: readonly Field[]) => void;

/** What a layout could not use of its rows: told, and counted by row. */
export interface Refusals {
  readonly issues: IssueList;
  /** Takes down a cell. */
  readonly refuse: Refuse;
  readonly repeat: Repeat;
  /** How many rows could not be used in part or whole, or repeat another one. */
  readonly leftOut: () => number;
}

export function createRefusals(): Refusals {
  const issues = createIssueList();
  const rows = new Set<number>();
  const refuse: Refuse = (row, field, value, why) => {
    rows.add(row);
    const text = typeof value === 'object' && value !== null ? 'an object' : String(value);
    const [name, found] = [fieldName(field), text.slice(0, 80)];
    const message = `"${found}" in "${name}" ${why}.`;
    issues.add({ code: 'row', message, row: row + 1, field: name, found });
  };
  const repeat: Repeat = (repeats, what, ...fields) => {
    const repeated = new Set(repeats);
    const count = repeated.size;
    if (count === 0) return;
    for (const row of repeated) rows.add(row);
    const field = fields.map(fieldName).join(', ');
    const those = count === 1 ? '1 row repeats' : `${count} rows repeat`;
    const message = `${those} ${what} in "${field}": the first was kept.`;
    issues.add({ code: 'duplicate-key', message, field, count });
  };
  return { issues, refuse, repeat, leftOut: () => rows.size };
}

/** The first item of each key, and the rows of those that repeat it. */
export function firstOfEach<Item extends { row: number }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): { firsts: Item[]; repeats: number[] } {
  const seen = new Set<string>();
  const repeats: number[] = [];
  const firsts = items.filter((item) => {
    const isFirst = seen.size < seen.add(keyOf(item)).size;
    if (!isFirst) repeats.push(item.row);
    return isFirst;
  });
  return { firsts, repeats };
}

/** Tells of the fields that no row has, and returns them. */
export function reportMissing(
  rows: readonly Row[],
  fields: readonly Field[],
  issues: IssueList,
): readonly Field[] {
  const [first] = rows;
  if (!first) return [];
  const missing = [...new Set(fields)].filter((field) => !isPresent(rows, field));
  const names = isRow(first) ? Object.keys(first).join(', ') : '';
  for (const field of missing) {
    const name = fieldName(field);
    const message = `No row has a field "${name}"; the first has: ${names}.`;
    issues.add({ code: 'field', message, field: name });
  }
  return missing;
}
