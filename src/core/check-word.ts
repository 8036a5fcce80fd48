import type { Issue } from './error.js';
import { textOf } from './fields.js';

/** What is said of an option that is chosen by a word: nothing where it is one of these, or none is given. */
export function checkWord(field: string, found: unknown, words: readonly string[]): Issue[] {
  if (!found || words.some((word) => word === found)) return [];
  const message = `"${field}" is one of: ${words.join(', ')}.`;
  return [{ code: 'config', field, found: textOf(found), message }];
}

/** Names of options, with the words that each is chosen from. */
export type OptionWords = Readonly<Record<string, readonly string[]>>;

/** What is said of options that are chosen by words: those whose word means nothing count as their defaults. */
export const checkWords = (options: object, known: OptionWords): Issue[] =>
  Object.entries(known).flatMap(([field, words]) =>
    checkWord(field, (options as Record<string, unknown>)[field], words),
  );
