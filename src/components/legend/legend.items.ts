import { isRow } from '../../data/row.js';
import { colours, type ColourName } from '../../core/colour.js';
import type { LegendItem } from '../../scene/scene.js';
import { assignColours } from '../../scale/palettes.js';

/** An entry of a legend as an author writes it. */
export interface LegendEntry {
  /** Key of the series in the charts. */
  key: string;
  /** Default: the key. */
  label?: string;
  /** A colour of the theme by its name, e.g. `cat-1`. Default: the categories in their order, as charts give them. */
  paint?: ColourName;
  /** Default `swatch`. */
  shape?: LegendItem['shape'];
}

/** Entries with nothing left open; what is no entry is left out. */
export function legendItems(given: unknown): LegendItem[] {
  const entries = (Array.isArray(given) ? (given as unknown[]) : [])
    .map((each) => (typeof each === 'string' ? { key: each } : each))
    .filter(isEntry);
  const own = assignColours(entries.map(({ key }) => key));
  return entries.map(({ key, label, paint, shape }) => ({
    key,
    label: label || key,
    paint: paint && Object.hasOwn(colours, paint) ? paint : (own.get(key)?.mark ?? 'context'),
    shape: shape ?? 'swatch',
  }));
}

function isEntry(each: unknown): each is LegendEntry {
  return isRow(each) && typeof each.key === 'string' && each.key !== '';
}
