/** Goals with their values by quarter; all figures are invented ("số liệu minh họa"). */
import type { Indicator } from '../../src/core/indicator.js';

const quarters = ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];

/** Values at the ends of the newest quarters up to Quý III/2026. */
const byQuarter = (...values: (number | null)[]): Indicator['observations'] =>
  values.map((value, i) => ({ period: quarters[quarters.length - values.length + i]!, value }));

const start = '2025-06-30';

export const satisfaction: Indicator = {
  id: 'hai-long',
  name: 'Mức hài lòng của người dân',
  unit: '%',
  decimals: 1,
  baseline: { value: 88, period: '2025' },
  target: { value: 95, period: '2026' },
  observations: byQuarter(86.9, 87.4, 88, 89.4, 90.1, 91.2),
};

export const smartGroups: Indicator = {
  id: 'to-thong-minh',
  name: 'Tổ dân phố thông minh',
  unit: 'tổ',
  baseline: { value: 12, period: start },
  target: { value: 75, period: '2030' },
  observations: byQuarter(12, 16, 22, 27, 33, 38),
};

export const poorHouseholds: Indicator = {
  id: 'ho-ngheo',
  name: 'Hộ nghèo',
  unit: 'hộ',
  better: 'lower',
  baseline: { value: 120, period: start },
  target: { value: 0, period: '2030' },
  observations: byQuarter(120, 118, 112, 110, 101, 96),
};

export const wasteSorting: Indicator = {
  id: 'phan-loai-rac',
  name: 'Hộ phân loại rác tại nguồn',
  unit: '%',
  decimals: 1,
  baseline: { value: 48, period: start },
  target: { value: 90, period: '2030' },
  observations: byQuarter(48, 48.6, 47.2, 46.4, 45.8, 44.6),
};

export const alleys: Indicator = {
  id: 'kiet',
  name: 'Tuyến kiệt an toàn, văn minh, sạch đẹp',
  unit: 'tuyến',
  path: 'step',
  baseline: { value: 0, period: start },
  milestones: [
    { period: '2026-06-30', value: 60, label: 'Đợt 1' },
    { period: '2027', value: 120, label: 'Đợt 2' },
  ],
  target: { value: 300, period: '2030' },
  observations: byQuarter(0, 8, 19, 34, 47, 62),
};

export const revenue: Indicator = {
  id: 'thu-ngan-sach',
  name: 'Thu ngân sách',
  unit: 'tỷ đồng',
  baseline: { value: 400, period: start },
  targetHistory: [
    { setOn: '2025-07-01', period: '2030', value: 900 },
    { setOn: '2026-07-01', period: '2030', value: 800 },
  ],
  target: { value: 800, period: '2030' },
  observations: byQuarter(400, 420, 431, 440, 455, 470),
};

export const waiting: Indicator = {
  id: 'thoi-gian-cho',
  name: 'Thời gian chờ bình quân',
  unit: 'phút',
  decimals: 1,
  better: 'range',
  target: { min: 10, max: 15 },
  observations: byQuarter(16.5, 15.2, 14.1, 13.8, 14.6, 13.2),
};

const fireMonths = ['2025-03', '2025-06', '2025-09', '2025-12', '2026-03', '2026-06', '2026-09'];

export const fires: Indicator = {
  id: 'vu-chay',
  name: 'Số vụ cháy',
  unit: 'vụ',
  cumulative: true,
  better: 'lower',
  target: { value: 12 },
  observations: [2, 5, 8, 11, 3, 5, 8].map((value, i) => ({ period: fireMonths[i]!, value })),
};

export const withGaps: Indicator = {
  id: 'truc-tuyen',
  name: 'Hồ sơ trực tuyến',
  unit: '%',
  baseline: { value: 55, period: start },
  target: { value: 95, period: '2028' },
  observations: byQuarter(55, null, 61, 64, null, 71),
};

export const onePoint: Indicator = {
  ...satisfaction,
  observations: byQuarter(91.2),
};

export const twoPoints: Indicator = {
  ...satisfaction,
  observations: byQuarter(90.1, 91.2),
};

export const noData: Indicator = {
  id: 'cay-xanh',
  name: 'Cây xanh công cộng trên đầu người',
  unit: 'm²/người',
  decimals: 1,
  baseline: { value: 3.2, period: start },
  target: { value: 5, period: '2030' },
  observations: [],
};

export const noTarget: Indicator = {
  id: 'luot-khach',
  name: 'Lượt khách',
  unit: 'lượt',
  observations: byQuarter(11_200, 12_400, 10_900, 13_100, 14_000, 14_800),
};
