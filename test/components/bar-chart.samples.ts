import {
  layoutBarChart,
  type BarChartOptions,
} from '../../src/components/bar-chart/bar-chart.layout.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import type { PathMark, Scene } from '../../src/scene/scene.js';
import { marksOf } from '../support/scene.js';

export const frame = { width: 472, height: 280 };

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

export const byChannel: BarChartOptions = {
  x: 'quarter',
  y: 'value',
  series: 'channel',
  unit: 'hồ sơ',
};

/** One value a name. */
export const bars = (values: Readonly<Record<string, unknown>>): Row[] =>
  Object.entries(values).map(([x, y]) => ({ x, y }));

export function layout(
  rows: readonly unknown[],
  options: BarChartOptions = { x: 'x', y: 'y' },
  size = frame,
  tag = 'vi',
): Scene {
  return layoutBarChart(rows as readonly Row[], options, size, localeFor(tag));
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The rectangles that a path of bars is made of. */
export function boxesOf(d: string): Edges[] {
  return [...d.matchAll(/M([-\d.]+),([-\d.]+)H([-\d.]+)V([-\d.]+)/g)].map(([, ...edges]) => {
    const [left, top, right, bottom] = edges.map(Number) as [number, number, number, number];
    return { left, top, right, bottom };
  });
}

/** The rectangles of the bars of a scene, a list a path. */
export const barsOf = (scene: Scene): Edges[][] =>
  marksOf(scene, 'bars').map((mark) => boxesOf((mark as PathMark).d));
