import type { ChromeMessages } from '../messages/chrome.js';
import { whole } from './whole.js';

export const chrome: ChromeMessages = {
  hideTable: 'Ẩn bảng số liệu',
  table: 'Bảng',
  tableCaption: (heading) => (heading === '' ? 'Bảng số liệu' : `Bảng số liệu: ${heading}`),
  sortBy: (column) => `Sắp xếp theo ${column}`,
  source: (source) => `Nguồn: ${source}`,
  updated: (date) => `Cập nhật ${date}`,
  illustrative: 'Số liệu minh họa',
  rowsLeftOut: (rows) => `${whole(rows)} dòng bị bỏ qua`,
  unmatchedRows: (rows) => `${whole(rows)} dòng chưa có vị trí`,
  andMore: (count) => `và ${whole(count)} khác`,
  aggregated: (drawn, rows) =>
    `Vẽ ${drawn} điểm đại diện cho ${rows} dòng; giữ đủ mức cao nhất và thấp nhất`,
  legend: 'Chú giải',
  remarks: 'Ghi chú trên hình',
  allHidden: 'Các chuỗi số liệu đều đang ẩn. Chọn trong chú giải để hiện lại.',
  keyboardHint:
    'Dùng phím mũi tên để đi qua các điểm, Home và End đến điểm đầu và cuối, Enter để chọn, T để xem bảng, Escape để thoát.',
  selected: 'Đã chọn',
  deselected: 'Đã bỏ chọn',
  csv: 'Tải CSV',
  png: 'Tải PNG',
  svg: 'Tải SVG',
  print: 'In',
  fullscreen: 'Toàn màn hình',
  howCalculated: 'Cách tính',
  pages: 'Chuyển trang',
  page: (page, of) => `Trang ${whole(page)}/${whole(of)}`,
  previousPage: 'Trang trước',
  nextPage: 'Trang sau',
  rowRange: (first, last, size) => `Dòng ${whole(first)}–${whole(last)} trong ${whole(size)}`,
  noMatches: 'Không tìm thấy kết quả',
  showAll: (count) => `Xem tất cả (${whole(count)})`,
  showLess: 'Thu gọn',
};
