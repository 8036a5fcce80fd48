import {
  layoutHeatmap,
  layoutHeatmapToFit,
  type HeatmapOptions,
} from '../../src/components/heatmap/heatmap.layout.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import type { Scene } from '../../src/scene/scene.js';

export const frame = { width: 400, height: 200 };

export const fields: HeatmapOptions = { x: 'x', y: 'y', value: 'v' };

/** A row a cell: `table('Thứ Hai', { 8: 12, 9: null })`. */
export const line = (y: unknown, values: Readonly<Record<string, unknown>>): Row[] =>
  Object.entries(values).map(([x, v]) => ({ y, x, v }));

export function layout(
  rows: readonly unknown[],
  options: HeatmapOptions = fields,
  size: { width: number; height: number | null } = frame,
  tag = 'vi',
): Scene {
  const { width, height } = size;
  const [data, locale] = [rows as readonly Row[], localeFor(tag)];
  return height === null
    ? layoutHeatmapToFit(data, options, width, locale)
    : layoutHeatmap(data, options, { width, height }, locale);
}
