import { accessor, fieldName, type Field } from '../../data/field.js';
import type { IssueList } from '../../data/issue-list.js';
import { isName, nameText } from '../../data/name.js';
import { reportMissing } from '../../data/refusals.js';
import type { Row } from '../../data/row.js';
import type { PlannedColumn } from './data-table.columns.js';

/** A key for each row: its name in the key field, else in the first column if that tells rows apart, else its number. */
export function rowKeys(
  rows: readonly Row[],
  field: Field | undefined,
  first: PlannedColumn | undefined,
  issues: IssueList,
): string[] {
  if (field && reportMissing(rows, [field], issues).length === 0) {
    const keys = namesOf(rows, accessor(field));
    reportRepeated(keys.length - new Set(keys).size, fieldName(field), issues);
    return keys;
  }
  const names = first ? namesOf(rows, first.read) : [];
  const areDifferent = names.length === rows.length && new Set(names).size === rows.length;
  return areDifferent ? names : rows.map((_, index) => numberOf(index));
}

const numberOf = (index: number): string => String(index + 1);

function namesOf(rows: readonly Row[], read: (row: Row) => unknown): string[] {
  return rows.map((row, index) => {
    const found = read(row);
    return isName(found) ? nameText(found) : numberOf(index);
  });
}

function reportRepeated(count: number, field: string, issues: IssueList): void {
  if (count === 0) return;
  const message = `${count} rows repeat a key in "${field}": they are selected together.`;
  issues.add({ code: 'duplicate-key', message, field, count });
}
