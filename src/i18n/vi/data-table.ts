import type { DataTableMessages } from '../messages/data-table.js';

export const dataTable: DataTableMessages = {
  kind: 'Biểu đồ data table',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
