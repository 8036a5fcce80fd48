import type { StateMessages } from '../messages/states.js';
import { whole } from './whole.js';

const inRow = (row: number | undefined) => (row === undefined ? '' : ` ở dòng ${whole(row)}`);
const quoted = (text: string | undefined) => (text === undefined ? '' : ` “${text}”`);

export const states: StateMessages = {
  loading: 'Đang tải',
  slow: 'Mạng chậm, vẫn đang tải…',
  refreshing: 'Đang cập nhật',
  loaded: 'Đã tải xong',
  empty: 'Chưa có số liệu',
  emptyHint: 'Kỳ này chưa có số liệu nào được công bố.',
  errorTitle: 'Không tải được số liệu',
  errors: {
    network: () => 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.',
    timeout: () => 'Máy chủ không trả lời kịp. Hãy thử lại sau ít phút.',
    http: ({ status }) =>
      status === 404
        ? 'Không tìm thấy tệp số liệu (lỗi 404).'
        : `Máy chủ báo lỗi${status === undefined ? '' : ` ${status}`}. Hãy thử lại sau ít phút.`,
    'content-type': () => 'Tệp nhận được không phải là tệp số liệu.',
    encoding: () => 'Không đọc được chữ trong tệp số liệu. Tệp cần được lưu dạng UTF-8.',
    syntax: ({ row }) => `Tệp số liệu bị lỗi định dạng${inRow(row)}.`,
    shape: () => 'Tệp số liệu không có bảng số liệu cần tìm.',
    limit: () => 'Tệp số liệu quá lớn để hiển thị.',
    row: ({ row, count = 1 }) =>
      `${whole(count)} dòng số liệu bị lỗi${count === 1 ? inRow(row) : ''} nên đã bỏ qua.`,
    field: ({ field }) =>
      `Bảng số liệu thiếu${quoted(field) ? ` hoặc không đọc được cột${quoted(field)}` : ' cột cần thiết'}.`,
    'duplicate-key': ({ found }) => `Mã${quoted(found)} bị lặp; chỉ dòng đầu tiên được dùng.`,
    unmatched: ({ field, found, count = 1 }) =>
      field === 'key'
        ? `Không tìm thấy chỉ tiêu${quoted(found || undefined)} trong số liệu.`
        : `${whole(count)} dòng số liệu không ứng với khu vực nào trên bản đồ.`,
    geometry: () => 'Có khu vực không vẽ được vì ranh giới bị lỗi.',
    coordinates: () => 'Kinh độ và vĩ độ trong tệp bản đồ bị đổi chỗ cho nhau.',
    object: () => 'Tệp bản đồ có nhiều lớp và chưa rõ cần vẽ lớp nào.',
    config: () => 'Phần này của trang chưa được cài đặt đúng. Hãy báo cho người quản trị.',
  },
  retry: 'Thử lại',
  notUpdated: 'Chưa cập nhật được',
  dataFrom: (when) => `Số liệu lúc ${when}`,
  details: 'Chi tiết kỹ thuật',
};
