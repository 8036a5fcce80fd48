import type { StateMessages } from '../messages/states.js';
import { whole } from './whole.js';

const row = (number: number | undefined) =>
  number === undefined ? '' : ` ở dòng ${whole(number)}`;
const named = (text: string | undefined) => (text === undefined ? '' : ` “${text}”`);

export const states: StateMessages = {
  loading: 'Đang tải',
  slow: 'Mạng chậm, vẫn đang tải…',
  refreshing: 'Đang cập nhật',
  loaded: 'Đã tải xong',
  empty: 'Chưa có số liệu',
  emptyHint: 'Kỳ này chưa có số liệu nào được công bố.',
  noBoundaries: 'Chưa có ranh giới',
  errorTitle: 'Không tải được số liệu',
  errors: {
    network: () => 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.',
    timeout: () => 'Máy chủ không trả lời kịp. Hãy thử lại sau ít phút.',
    http: ({ status }) =>
      status === 404
        ? 'Không tìm thấy tệp số liệu (lỗi 404).'
        : status === 401 || status === 403
          ? `Số liệu này cần quyền truy cập (lỗi ${status}).`
          : `Máy chủ báo lỗi${status === undefined ? '' : ` ${status}`}. Hãy thử lại sau ít phút.`,
    'content-type': () => 'Tệp nhận được không phải là số liệu mà trang này đọc được.',
    encoding: () => 'Chữ trong tệp số liệu không đọc được. Tệp cần được lưu dạng UTF-8.',
    syntax: ({ row: line }) => `Tệp số liệu bị lỗi định dạng${row(line)}.`,
    shape: () => 'Tệp số liệu không có bảng số liệu như trang này cần.',
    limit: () => 'Tệp số liệu quá lớn để hiển thị trên trang.',
    row: ({ row: line, count }) =>
      count !== undefined && count > 1
        ? `${whole(count)} dòng số liệu bị lỗi nên đã bỏ qua.`
        : `Có một dòng số liệu bị lỗi${row(line)} nên đã bỏ qua.`,
    field: ({ field }) => `Bảng số liệu thiếu cột${named(field) || ' cần thiết'}.`,
    'duplicate-key': ({ found }) =>
      `Mã${named(found)} có nhiều dòng số liệu; chỉ dòng đầu tiên được dùng.`,
    unmatched: ({ count }) =>
      count === undefined
        ? 'Có số liệu không ứng với khu vực nào trên bản đồ.'
        : `${whole(count)} dòng số liệu không ứng với khu vực nào trên bản đồ.`,
    geometry: () => 'Có khu vực không vẽ được vì ranh giới bị lỗi.',
    coordinates: () =>
      'Tọa độ của bản đồ không phải là kinh độ và vĩ độ; có thể là VN-2000 hoặc bị đảo chỗ.',
    object: () => 'Tệp bản đồ có nhiều lớp và trang chưa cho biết lớp cần vẽ.',
    config: () => 'Phần này của trang chưa được cài đặt đúng. Hãy báo cho người quản trị trang.',
  },
  retry: 'Thử lại',
  retriesIn: (seconds) => `Trang sẽ tự thử lại sau ${whole(seconds)} giây.`,
  stale: 'Số liệu đã cũ',
  notUpdated: 'Chưa cập nhật được',
  dataFrom: (when) => `Số liệu lúc ${when}`,
  details: 'Chi tiết kỹ thuật',
};
