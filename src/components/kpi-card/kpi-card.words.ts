import { cleanText } from '../../data/clean-text.js';

/** A text as it begins a line: its first letter large. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A text as it stands within a sentence; an abbreviation and a proper name, whose next word has a capital too, keep theirs. */
export function inSentence(text: string): string {
  const isOrdinary = /^\p{Lu}\p{Ll}*(?:\s+[\p{Ll}\d]|$)/u.test(text);
  const [first = ''] = text;
  return isOrdinary ? first.toLowerCase() + text.slice(first.length) : text;
}

/** What an author wrote where words belong, composed and trimmed; empty where it is neither text nor a number. */
export function written(found: unknown): string {
  return typeof found === 'string' || typeof found === 'number' ? cleanText(String(found)) : '';
}
