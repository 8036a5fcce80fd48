import type { ColourName } from '../core/colour.js';

/** The colours of one category: its marks, its name written beside them, and words on them. */
export interface CategoryColours {
  mark: ColourName;
  text: ColourName;
  on: ColourName;
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const categories: readonly CategoryColours[] = numbers.map((number) => {
  return { mark: `cat-${number}`, text: `cat-text-${number}`, on: `cat-on-${number}` };
});

/** The colours of what is not the point, and of what comes after the eighth category. */
export const contextColours: CategoryColours = { mark: 'context', text: 'ink-3', on: 'context-on' };

/** Colours by key in the order of the palette. What has no colour of its own left is context: no colour means two things. */
export function assignColours(keys: Iterable<string>): ReadonlyMap<string, CategoryColours> {
  const assigned = new Map<string, CategoryColours>();
  for (const key of keys)
    if (!assigned.has(key)) assigned.set(key, categories[assigned.size] ?? contextColours);
  return assigned;
}
