import {
  layoutLineChart,
  type LineChartOptions,
} from '../../src/components/line-chart/line-chart.layout.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import type { Mark, Scene, TextMark } from '../../src/scene/scene.js';

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

export const layerOf = (scene: Scene, id: string): readonly Mark[] =>
  scene.layers.find((layer) => layer.id === id)?.marks ?? [];
export const marksOf = (scene: Scene, role: string): Mark[] =>
  scene.layers.flatMap(({ marks }) => marks.filter((mark) => mark.role === role));
export const pathsOf = (scene: Scene, role: string): string[] =>
  marksOf(scene, role).map((mark) => (mark.type === 'path' ? mark.d : ''));
export const wordsOf = (marks: readonly Mark[]): string[] =>
  marks
    .filter((mark): mark is TextMark => mark.type === 'text')
    .map(({ lines }) => lines.join(' / '));
export const cellsOf = (scene: Scene): string[] =>
  scene.table().rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));

/** A scene as text, a line a mark. */
export function sceneText({ layers }: Scene): string {
  return layers
    .flatMap(({ id, marks }) => marks.map((mark) => `${id} ${markText(mark)}`))
    .join('\n');
}

function markText(mark: Mark): string {
  const paint = [mark.fill, 'stroke' in mark && mark.stroke].filter(Boolean).join('/');
  if (mark.type === 'path') return `${mark.role} ${paint} ${mark.strokeWidth ?? ''} ${mark.d}`;
  if (mark.type === 'circle') return `${mark.role} ${paint} (${mark.x},${mark.y}) r${mark.r}`;
  return `${mark.style} ${paint} (${mark.x},${mark.y}) ${mark.anchor} "${mark.lines.join(' / ')}"`;
}
