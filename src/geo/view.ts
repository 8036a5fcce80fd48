import type { Room } from './fit.js';
import type { FittedGeography } from './fitted.js';

/** What a map tells the layers that lie over it. */
export interface MapView {
  /** Size of the picture in pixels. */
  width: number;
  height: number;
  /** The boundaries where they lie in the picture. */
  geography: FittedGeography;
  /** Boxes of the insets, with their borders: they lie over the main map. */
  insets: readonly Room[];
  /** Name of a district by its number. */
  nameOf: (district: number) => string;
  /** Magnifies the main map so that a rectangle of the picture fills it; null where the map cannot. */
  zoomTo: ((box: Room) => void) | null;
}
