import type { Row } from '../../src/data/row.js';

const quarters = ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];
const channels: Readonly<Record<string, readonly number[]>> = {
  'Trực tuyến': [5240, 5810, 6620, 7450, 8390, 9120],
  'Trực tiếp': [7480, 7010, 6310, 5240, 4160, 3120],
  'Bưu chính': [620, 640, 700, 690, 720, 705],
};

/** Files by channel and quarter, a row each. */
export const files: readonly Row[] = Object.entries(channels).flatMap(([channel, values]) =>
  values.map((value, i) => ({ quarter: quarters[i], channel, value })),
);

export const byChannel = { x: 'quarter', y: 'value', series: 'channel', unit: 'hồ sơ' };

/** One value a name or period. */
export const each = (values: Readonly<Record<string, unknown>>): Row[] =>
  Object.entries(values).map(([x, y]) => ({ x, y }));
