import { roundBelow } from '../scale/round-below.js';
import type { LegendItem, Paint } from './scene.js';
import type { SymbolName } from './symbols.js';

/** How a picture draws sizes, and what it calls them. */
interface SizeLook {
  /** Pixels of radius of a value. */
  radiusOf: (value: number) => number;
  /** @param place of the value among those of the legend, from 0 */
  labelOf: (value: number, place: number) => string;
  paint: Paint;
  symbol?: SymbolName;
  /** Which sizes are shown, as shares of the largest round one. Default 1, 0.5, 0.1. */
  shares?: readonly number[];
}

/** Round values as dots of the size that they have in the picture, the largest first; none where no value has a size. */
export function sizeItems(largest: number, look: SizeLook): LegendItem[] {
  const { radiusOf, labelOf, paint, symbol: name = 'circle', shares = [1, 0.5, 0.1] } = look;
  const top = largest > 0 ? roundBelow(largest) : 0;
  if (!(top > 0)) return [];
  return shares.map((share, place): LegendItem => {
    const value = top * share;
    const symbol = { name, radius: radiusOf(value) };
    const label = labelOf(value, place);
    return { key: `size:${place}`, label, paint, shape: 'symbol', symbol, isFixed: true };
  });
}
