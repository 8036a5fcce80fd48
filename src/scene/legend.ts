import type { Legend, LegendItem } from './scene.js';

/** The legend of categories in the order of their scale; none for fewer than two, which the heading names. */
export function categoryLegend(
  items: readonly Omit<LegendItem, 'shape'>[],
  shape: LegendItem['shape'],
): Legend | null {
  return items.length < 2 ? null : { items: items.map((item) => ({ ...item, shape })) };
}
