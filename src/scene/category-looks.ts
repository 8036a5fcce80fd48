import { assignColours, contextColours, type CategoryColours } from '../scale/palettes.js';
import { symbolNames, type SymbolName } from './symbols.js';

/** What dots of a category look like: a colour, and a shape for those who do not see it. */
export interface CategoryLook {
  readonly colours: CategoryColours;
  readonly symbol: SymbolName;
}

/**
 * The looks of categories in their order; null stands for dots without one.
 * @param first place of the first look in the palette, from 0: what other categories have already is passed over
 */
export function categoryLooks(
  keys: readonly (string | null)[],
  first = 0,
): ReadonlyMap<string | null, CategoryLook> {
  const taken = Array.from({ length: first }, (_, i) => `${i}\n`); // no key ends with a new line
  const own = assignColours([...taken, ...keys.map((key) => key ?? '')]);
  return new Map(
    keys.map((key, i) => {
      const symbol = symbolNames[(first + i) % symbolNames.length] ?? 'circle';
      return [key, { colours: own.get(key ?? '') ?? contextColours, symbol }];
    }),
  );
}
