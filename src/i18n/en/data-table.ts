import type { DataTableMessages } from '../messages/data-table.js';

export const dataTable: DataTableMessages = {
  kind: 'Data table',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
