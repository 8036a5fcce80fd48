import type { Extent } from '../../scene/facets.js';
import type { SharedRows } from './bar-chart.data.js';
import type { Stack } from './bar-chart.stack.js';

/** What the panels of a bar chart have in common. */
export interface BarPanel extends SharedRows {
  /** What its axes hold at least; null where they are its own. */
  readonly axes: BarAxes | null;
}

/** Axes that several panels have alike. */
export interface BarAxes {
  /** All categories as they stand in every panel. */
  readonly order: Int32Array;
  /** How far the bars of a category reach in any panel: of too many those that reach furthest are drawn. */
  readonly reach: Pick<Stack, 'low' | 'high'>;
  readonly values: Extent | null;
  /** All values are integers. */
  readonly isWhole: boolean;
}

/** Panels that share axes decide by this width, in pixels, whether bars lie and where names break. */
export const sharedWidth = 240;
