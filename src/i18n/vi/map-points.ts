import type { MapPointsMessages } from '../messages/map-points.js';
import { whole } from './whole.js';

const points = (count: number): string => `${whole(count)} điểm`;

export const mapPoints: MapPointsMessages = {
  kind: 'Điểm trên bản đồ',
  points,
  unnamed: (row) => `Điểm ${row}`,
  noCategory: 'Chưa phân loại',
  part: (label, count) => `${label} ${whole(count)}`,
  summary: (total, parts, remarks) =>
    [`${total}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`, ...remarks].join('; ') + '.',
  outside: (count) => `${points(count)} nằm ngoài ranh giới`,
  placeless: (count) => `${points(count)} chưa có vị trí`,
  isOutside: 'ngoài ranh giới',
  isPlaceless: 'chưa có vị trí',
  point: (name, details) => (details.length > 0 ? `${name}: ${details.join(', ')}` : name),
  more: (count) => `và ${points(count)} nữa`,
  columnName: 'Tên',
  columnCategory: 'Loại',
  columnArea: 'Khu vực',
  columnLongitude: 'Kinh độ',
  columnLatitude: 'Vĩ độ',
  list: (count) => `Danh sách điểm (${whole(count)})`,
  here: (count) => `${points(count)} tại đây`,
  wholeList: 'Xem tất cả các điểm',
  open: 'Chi tiết',
  openPoint: (name) => `Chi tiết: ${name}`,
  alone: 'Các điểm này chưa nằm trong bản đồ nào, nên được trình bày theo danh sách.',
  fresh: (count, names) => {
    const rest = count - names.length;
    return `${points(count)} mới: ${names.join('; ')}${rest > 0 ? ` và ${points(rest)} nữa` : ''}`;
  },
  size: (measure, value) => `${measure}: ${value}`,
  keyboardHint:
    'Phím mũi tên đi qua các điểm theo vị trí, Home và End đến điểm đầu và cuối, Enter chọn một điểm hoặc mở một cụm điểm, T mở bảng số liệu, Escape thoát.',
};
