import type { Legend, LegendItem } from './scene.js';

/** How a chart of several series treats those that a person hides. */
export interface SeriesOptions {
  /** Keys of series that are not drawn; their colours stay theirs. */
  hidden?: readonly string[] | undefined;
  /** `auto`: none where the picture itself names all series. Default `auto`. */
  legend?: 'auto' | 'always' | undefined;
}

/** The legend of categories in the order of their scale; none for fewer than two, which the heading names. */
export function categoryLegend(
  items: readonly Omit<LegendItem, 'shape'>[],
  shape: LegendItem['shape'],
): Legend | null {
  return items.length < 2 ? null : { items: items.map((item) => ({ ...item, shape })) };
}
