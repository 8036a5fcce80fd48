import { assignColours, contextColours, type CategoryColours } from '../scale/palettes.js';
import { symbolNames, type SymbolName } from './symbols.js';

/** What dots of a category look like: a colour, and a shape for those who do not see it. */
export interface CategoryLook {
  readonly colours: CategoryColours;
  readonly symbol: SymbolName;
}

/** The looks of categories in their order; null stands for dots without one. */
export function categoryLooks(
  keys: readonly (string | null)[],
): ReadonlyMap<string | null, CategoryLook> {
  const own = assignColours(keys.map((key) => key ?? ''));
  return new Map(
    keys.map((key, i) => {
      const symbol = symbolNames[i % symbolNames.length] ?? 'circle';
      return [key, { colours: own.get(key ?? '') ?? contextColours, symbol }];
    }),
  );
}
