import {
  layoutLineChart,
  type LineChartOptions,
} from '../../src/components/line-chart/line-chart.layout.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import type { Scene } from '../../src/scene/scene.js';

export const frame = { width: 472, height: 330 };

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

export const byChannel: LineChartOptions = {
  x: 'quarter',
  y: 'value',
  series: 'channel',
  unit: 'hồ sơ',
};

/** One value a period. */
export const series = (values: Readonly<Record<string, unknown>>): Row[] =>
  Object.entries(values).map(([x, y]) => ({ x, y }));

export function layout(
  rows: readonly unknown[],
  options: LineChartOptions = { x: 'x', y: 'y' },
  size = frame,
  tag = 'vi',
): Scene {
  return layoutLineChart(rows as readonly Row[], options, size, localeFor(tag));
}
