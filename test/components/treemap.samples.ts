import {
  layoutTreemap,
  type TreemapOptions,
  type TreemapScene,
} from '../../src/components/treemap/treemap.layout.js';
import type { Row } from '../../src/data/row.js';
import { layoutIn } from '../support/layout.js';

export const frame = { width: 600, height: 400 };

/** 600 in all: 400 in one group, 200 in another. */
export const spending: readonly Row[] = [
  { path: 'Chi thường xuyên/Giáo dục', value: 300 },
  { path: 'Chi thường xuyên/Y tế', value: 100 },
  { path: 'Đầu tư/Giao thông', value: 150 },
  { path: 'Đầu tư/Thoát nước', value: 50 },
];

/** Parts of these sizes at the top, called a, b, c … */
export const parts = (...values: readonly unknown[]): Row[] =>
  values.map((value, i) => ({ label: String.fromCharCode(97 + i), value }));

export const layout = layoutIn<TreemapOptions, TreemapScene>(frame, {}, layoutTreemap);
