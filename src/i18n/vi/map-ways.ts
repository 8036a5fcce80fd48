import type { MapWaysMessages } from '../messages/map-ways.js';
import { whole } from './whole.js';

export const mapWays: MapWaysMessages = {
  zoom: 'Thu phóng bản đồ',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  resetZoom: 'Xem toàn bản đồ',
  zoomed: (percent) => `Bản đồ ở mức ${percent}`,
  wheelHint: (key) => `Giữ ${key} để phóng to`,
  zoomKeys:
    'Phím + và − để phóng to, thu nhỏ, 0 để xem toàn bản đồ, Shift và mũi tên để di chuyển.',
  typeKeys: 'Gõ chữ đầu của tên để đến khu vực.',
  drillKeys: 'Enter trên khu vực có bản đồ chi tiết để vào trong, Backspace để trở ra.',
  search: 'Tìm khu vực',
  found: (count) => (count === 0 ? 'Không tìm thấy khu vực nào' : `${whole(count)} khu vực`),
  more: (count) => `và ${whole(count)} khu vực khác`,
  breadcrumb: 'Đường dẫn',
  whole: 'Toàn bản đồ',
  back: 'Trở ra',
  open: (name) => `Xem trang ${name}`,
  close: 'Đóng',
};
