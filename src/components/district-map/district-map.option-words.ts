import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';

/** The words that options are chosen from; an empty one is the default. */
const known = {
  mode: ['auto', 'map', 'tiles', 'list'],
  symbol: ['area', 'bubble'],
  projection: ['mercator', 'equal-earth', 'albers-usa', 'identity'],
  insets: ['auto', 'none'],
  labels: ['none', 'name', 'value', 'auto'],
  list: ['below', 'side', 'none'],
  legend: ['top', 'bottom', 'none'],
  'colour-by': ['value', 'status', 'progress', 'change', 'category'],
  palette: ['sequential', 'diverging'],
  better: ['higher', 'lower'],
} as const satisfies Record<string, readonly string[]>;

/** Options whose word means nothing: they count as their defaults. What is no text is not chosen by a word. */
export function wordIssues(options: Readonly<Record<keyof typeof known, unknown>>): Issue[] {
  const entries = Object.entries(known) as [keyof typeof known, readonly string[]][];
  return entries.flatMap(([field, words]) => {
    const found = options[field];
    return typeof found === 'string' ? checkWord(field, found, words) : [];
  });
}
