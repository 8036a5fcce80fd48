import {
  layoutHeatmap,
  layoutHeatmapToFit,
  type HeatmapOptions,
} from '../../src/components/heatmap/heatmap.layout.js';
import type { Row } from '../../src/data/row.js';
import type { Scene } from '../../src/scene/scene.js';
import { layoutInOrToFit } from '../support/layout.js';

export const frame = { width: 400, height: 200 };

export const fields: HeatmapOptions = { x: 'x', y: 'y', value: 'v' };

/** A row a cell: `table('Thứ Hai', { 8: 12, 9: null })`. */
export const line = (y: unknown, values: Readonly<Record<string, unknown>>): Row[] =>
  Object.entries(values).map(([x, v]) => ({ y, x, v }));

export const layout = layoutInOrToFit<HeatmapOptions, Scene>(
  frame,
  fields,
  layoutHeatmap,
  layoutHeatmapToFit,
);
