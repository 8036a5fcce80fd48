import type { Issue } from './error.js';
import { textOf } from './fields.js';

/** What is said of an option that is chosen by a word: nothing where it is one of these, or none is given. */
export function checkWord(field: string, found: unknown, words: readonly string[]): Issue[] {
  if (!found || words.some((word) => word === found)) return [];
  const message = `"${field}" is one of: ${words.join(', ')}.`;
  return [{ code: 'config', field, found: textOf(found), message }];
}
