import type { TreemapMessages } from '../messages/treemap.js';
import { whole } from './whole.js';

export const treemap: TreemapMessages = {
  kind: 'Biểu đồ cây phân cấp',
  empty: 'Chưa có số liệu để vẽ',
  whole: 'Tổng cộng',
  breadcrumb: 'Đường dẫn',
  path: (names) => names.join(' › '),
  name: 'Khoản mục',
  group: 'Thuộc nhóm',
  level: 'Cấp',
  shareOfGroup: 'Tỷ trọng trong nhóm',
  shareOfWhole: 'Tỷ trọng trong tổng',
  shareOf: (group) => `Trong ${group}`,
  part: (path, value, share) => `${path}: ${value}, chiếm ${share} của tổng`,
  groupPoint: (path, value, share, parts) =>
    `${path}: ${value}, chiếm ${share} của tổng, gồm ${parts}; Enter để xem bên trong`,
  parts: (count) => `${whole(count)} phần`,
  keyboardHint: 'Enter trên một nhóm để vào trong, Backspace hoặc Escape để trở ra.',
  noDataParts: (count, names) => `${whole(count)} phần chưa có số liệu: ${names}`,
  zeroParts: (count, names) => `${whole(count)} phần bằng 0: ${names}`,
  more: (count) => `${whole(count)} phần khác`,
  unequal: (group, own, sum) => `${group} ghi ${own} nhưng các phần cộng lại là ${sum}`,
  contains: (name, value, parts) => `${name} ${value}, gồm ${whole(parts)} phần`,
  largest: (name, value, share) => `Lớn nhất là ${name} với ${value} (${share})`,
  within: (name, value) => `trong đó ${name} là ${value}`,
  allZero: 'Các phần đều bằng 0',
};
