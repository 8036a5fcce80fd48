import {
  layoutScatterChart,
  type ScatterChartOptions,
} from '../../src/components/scatter-chart/scatter-chart.layout.js';
import type { Row } from '../../src/data/row.js';
import type { Scene } from '../../src/scene/scene.js';
import { layoutIn } from '../support/layout.js';

export const frame = { width: 472, height: 330 };

/** Residential groups: people, share of households that sort their waste, income, kind of quarter. */
export const groups: readonly Row[] = [
  { name: 'Tổ 1', people: 800, share: 40, income: 9, kind: 'Kiệt' },
  { name: 'Tổ 2', people: 1000, share: 44, income: 4, kind: 'Kiệt' },
  { name: 'Tổ 3', people: 1200, share: 45, income: 1, kind: 'Mặt tiền' },
  { name: 'Tổ 4', people: 1400, share: 44, income: 4, kind: 'Mặt tiền' },
  { name: 'Tổ 5', people: 1600, share: 52, income: 4, kind: 'Kiệt' },
];

export const measures: ScatterChartOptions = {
  x: 'people',
  y: 'share',
  label: 'name',
  measures: { x: { label: 'Dân số', unit: 'người' }, y: { label: 'Tỷ lệ phân loại', unit: '%' } },
};

/** Points at whole numbers. */
export const at = (...points: (readonly [x: unknown, y: unknown])[]): Row[] =>
  points.map(([x, y]) => ({ x, y }));

export const layout = layoutIn<ScatterChartOptions, Scene>(
  frame,
  { x: 'x', y: 'y' },
  layoutScatterChart,
);
