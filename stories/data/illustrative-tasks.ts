/**
 * Tasks of 2026 with invented dates ("số liệu minh họa"). That temporary houses were gone two months early is a
 * published fact; its dates here are for the picture.
 */
import type { Row } from '../../src/data/row.js';

export const asOf = '2026-09-30';

export const tasks: readonly Row[] = [
  {
    id: 'nha-tam',
    name: 'Xóa nhà tạm, nhà dột nát',
    group: 'An sinh',
    planned: { start: '2026-01', end: '2026-08' },
    actual: { start: '2026-01', end: '2026-06' },
  },
  {
    id: 'so-hoa',
    name: 'Số hóa hồ sơ lưu trữ Trung tâm Phục vụ hành chính công',
    group: 'Chính quyền phục vụ',
    planned: { start: '2026-02', end: '2026-09-30' },
    actual: { start: '2026-02' },
    expected: '2026-11-15',
    progress: 0.8,
  },
  {
    id: 'chieu-sang',
    name: 'Lắp 380 điểm chiếu sáng thông minh',
    group: 'Đô thị thông minh',
    planned: { start: '2026-03', end: '2026-10' },
    actual: { start: '2026-03', end: '2026-08' },
  },
  {
    id: 'phan-cap',
    name: 'Tiếp nhận 24 nhiệm vụ phân cấp',
    group: 'Chính quyền phục vụ',
    planned: { start: '2026-04', end: '2026-12' },
    actual: { start: '2026-04' },
  },
  {
    id: 'quy-trinh',
    name: 'Rà soát quy trình nội bộ',
    group: 'Chính quyền phục vụ',
    planned: { start: '2026-01', end: '2026-06' },
    actual: { start: '2026-01' },
  },
  {
    id: 'cay-xanh',
    name: 'Khảo sát cây xanh công cộng',
    group: 'Đô thị thông minh',
    planned: { start: '2026-11', end: '2026-12' },
    after: ['chieu-sang'],
  },
];
