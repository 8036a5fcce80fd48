import type { Legend, LegendItem } from './scene.js';

/** The legend of categories in the order of their scale; none for fewer than two, which the heading names. */
export function categoryLegend(
  items: readonly Omit<LegendItem, 'shape'>[],
  shape: LegendItem['shape'],
  lines: readonly LegendItem[] = [],
): Legend | null {
  const all = [...items.map((item) => ({ ...item, shape })), ...lines];
  return all.length < 2 ? null : { items: all };
}
