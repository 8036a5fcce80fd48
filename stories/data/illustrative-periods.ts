/** Goals and statuses by period; all of them are invented ("số liệu minh họa"). */
import { STATUSES } from '../../src/core/hand.js';
import type { Indicator } from '../../src/core/indicator.js';
import type { Row } from '../../src/data/row.js';

const quarterOf = (year: number, i: number): string =>
  `${year + Math.floor(i / 4)}-Q${(i % 4) + 1}`;

/** Eight quarters, of which the last fell behind the plan. */
export const online: Indicator = {
  id: 'ho-so-truc-tuyen',
  name: 'Hồ sơ trực tuyến',
  unit: '%',
  decimals: 1,
  baseline: { value: 60, period: '2024-Q3' },
  target: { value: 95, period: '2026' },
  observations: [64, 68, 71.8, 75.6, 79, 83.4, 84.5, 82.9].map((value, i) => ({
    period: quarterOf(2024, i + 3),
    value,
    ...(i === 7 && { note: 'Cổng dịch vụ công bảo trì 12 ngày' }),
  })),
};

/** The same goal with two quarters that nobody reported. */
export const withGaps: Indicator = {
  ...online,
  observations: online.observations.filter((_, i) => i !== 2 && i !== 5),
};

const cycle = ['on-track', 'on-track', 'at-risk', 'on-track', 'achieved', 'off-track'] as const;

/** Three years by month. */
export const months: readonly Row[] = Array.from({ length: 36 }, (_, i) => ({
  period: `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  status: cycle[(i * 5) % 6],
}));

/** Each status once. */
export const everyStatus: readonly Row[] = STATUSES.map((status, i) => ({
  period: quarterOf(2024, i),
  status,
}));

/** As an author writes it in Vietnamese. */
export const inWords: readonly Row[] = [
  { Kỳ: '2025-Q3', 'Trạng thái': 'Đúng tiến độ' },
  { Kỳ: '2025-Q4', 'Trạng thái': 'Có nguy cơ', 'Ghi chú': 'Mưa lũ kéo dài' },
  { Kỳ: '2026-Q1', 'Trạng thái': 'Chậm tiến độ', 'Ghi chú': 'Chờ bàn giao mặt bằng' },
  { Kỳ: '2026-Q3', 'Trạng thái': 'Đúng tiến độ' },
];
