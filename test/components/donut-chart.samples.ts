import {
  layoutDonutChart,
  type DonutChartOptions,
} from '../../src/components/donut-chart/donut-chart.layout.js';
import type { Row } from '../../src/data/row.js';
import type { Scene } from '../../src/scene/scene.js';
import { layoutIn } from '../support/layout.js';

export const frame = { width: 652, height: 280 };

/** Files by channel: 12,945 in all. */
export const channels: readonly Row[] = [
  { label: 'Trực tuyến', value: 9120 },
  { label: 'Trực tiếp', value: 3120 },
  { label: 'Bưu chính', value: 705 },
];

/** Parts of these sizes, called a, b, c … */
export const parts = (...values: readonly unknown[]): Row[] =>
  values.map((value, i) => ({ label: String.fromCharCode(97 + i), value }));

export const layout = layoutIn<DonutChartOptions, Scene>(frame, {}, layoutDonutChart);
