import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';

const words = ['always', 'fit', 'none'] as const;

/** Where value and target stand as figures: on every row, where the chart is wide enough for columns, or nowhere. */
export type ShowValues = (typeof words)[number];

/** The word for where figures stand; an unknown one is told, and they stand on every row. */
export function readShowValues(found: string | undefined): {
  showValues: ShowValues;
  issues: readonly Issue[];
} {
  const showValues = words.find((word) => word === found);
  return { showValues: showValues ?? 'always', issues: checkWord('showValues', found, words) };
}
