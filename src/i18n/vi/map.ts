import type { MapMessages } from '../messages/map.js';
import { whole } from './whole.js';

export const map: MapMessages = {
  kind: 'Bản đồ',
  units: (count) => `${whole(count)} khu vực`,
  highest: (name, value) => `cao nhất ${name} (${value})`,
  lowest: (name, value) => `thấp nhất ${name} (${value})`,
  allEqual: (value) => `tất cả đều là ${value}`,
  withoutData: (count) => `${whole(count)} khu vực chưa có số liệu`,
  summary: (measure, clauses) => `${measure === '' ? '' : `${measure}: `}${clauses.join(', ')}.`,
  area: (name, value) => `${name}: ${value}`,
  areaIn: (name, parent) => `${name}, ${parent}`,
  columnName: 'Khu vực',
  classBelow: (value) => `dưới ${value}`,
  classFrom: (value) => `từ ${value}`,
  classCount: (label, count) => `${label} (${whole(count)})`,
  better: 'tốt hơn',
  noBoundaries: 'Chưa có ranh giới',
  boundariesFailed: 'Không vẽ được bản đồ; số liệu được trình bày theo danh sách.',
  unmatched: 'Chưa có vị trí',
  otherScale: 'không cùng tỷ lệ',
  possiblyVn2000: 'Tọa độ tính bằng mét, có thể là VN-2000; bản đồ được vẽ phẳng.',
  list: 'Danh sách khu vực',
};
