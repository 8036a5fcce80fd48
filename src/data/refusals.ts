import type { Refuse } from './columns.js';
import { fieldName, isPresent, type Field } from './field.js';
import { createIssueList, type IssueList } from './issue-list.js';
import { isRow, type Row } from './row.js';

/** Takes down how many rows repeat what an earlier row has in some fields: the first counts. */
export type Repeat = (count: number, what: string, ...fields: readonly Field[]) => void;

/** What a layout could not use of its rows: told, and counted by row. */
export interface Refusals {
  readonly issues: IssueList;
  /** Takes down a cell. */
  readonly refuse: Refuse;
  readonly repeat: Repeat;
  /** Rows of which something could not be used. */
  readonly rows: ReadonlySet<number>;
  /** How many rows were refused or repeat another one. */
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
  let repeated = 0;
  const repeat: Repeat = (count, what, ...fields) => {
    if (count === 0) return;
    repeated += count;
    const field = fields.map(fieldName).join(', ');
    const those = count === 1 ? '1 row repeats' : `${count} rows repeat`;
    const message = `${those} ${what} in "${field}": the first was kept.`;
    issues.add({ code: 'duplicate-key', message, field, count });
  };
  return { issues, refuse, repeat, rows, leftOut: () => rows.size + repeated };
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
