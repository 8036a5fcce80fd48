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
  return entries.flatMap(([field, words]): Issue[] => {
    const found = options[field];
    if (typeof found !== 'string' || found === '' || words.includes(found)) return [];
    const message = `"${field}" is one of ${words.join(', ')}.`;
    return [{ code: 'config', field, found, message }];
  });
}
