import { checkWords } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';

/** The words that properties of a card are chosen from. */
const known = {
  variant: ['plain', 'compact', 'hero', 'bar'],
  size: ['auto', 'xs', 's', 'm', 'l'],
  layout: ['stack', 'row'],
  compare: ['previous', 'baseline', 'year'],
  deltaKind: ['absolute', 'relative'],
  notation: ['standard', 'compact', 'words'],
} as const satisfies Record<string, readonly string[]>;

/** Properties whose word means nothing: they count as their defaults. */
export const wordIssues = (card: Readonly<Record<keyof typeof known, unknown>>): Issue[] =>
  checkWords(card, known);
