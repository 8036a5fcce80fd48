import type { DataTableMessages } from '../messages/data-table.js';
import { counted, whole } from './counted.js';

export const dataTable: DataTableMessages = {
  kind: 'Data table',
  describe: (rows, columns) =>
    `The table has ${counted(rows, 'row', 'rows')} and ${counted(columns, 'column', 'columns')}.`,
  extremes: (column, highest, lowest) => `${column}: highest ${highest}, lowest ${lowest}.`,
  cellsLeftOut: (rows) =>
    `${counted(rows, 'row', 'rows')} with cells that could not be read, left empty`,
  search: 'Search the table',
  found: (rows, of) =>
    rows === 0 ? 'No rows found' : `${whole(rows)} of ${counted(of, 'row', 'rows')} found`,
  keyboardHint:
    'Use the up and down arrow keys to walk the rows, Page Up and Page Down to turn pages, Enter to select, Escape to leave.',
  yes: 'Yes',
  no: 'No',
};
