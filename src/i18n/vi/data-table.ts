import type { DataTableMessages } from '../messages/data-table.js';
import { whole } from './whole.js';

export const dataTable: DataTableMessages = {
  kind: 'Bảng số liệu',
  describe: (rows, columns) => `Bảng có ${whole(rows)} dòng, ${whole(columns)} cột.`,
  extremes: (column, highest, lowest) => `${column}: cao nhất ở ${highest}, thấp nhất ở ${lowest}.`,
  cellsLeftOut: (rows) => `${whole(rows)} dòng có ô không đọc được, để trống`,
  search: 'Tìm trong bảng',
  found: (rows, of) =>
    rows === 0 ? 'Không tìm thấy dòng nào' : `Tìm thấy ${whole(rows)} trong ${whole(of)} dòng`,
  keyboardHint:
    'Dùng phím mũi tên lên, xuống để đi qua các dòng, Page Up và Page Down để sang trang, Enter để chọn, Escape để thoát.',
  yes: 'Có',
  no: 'Không',
};
