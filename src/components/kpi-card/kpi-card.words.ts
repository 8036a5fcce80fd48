import { cleanText } from '../../data/clean-text.js';

/** A text as it begins a line: its first letter large. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** What an author wrote where words belong, composed and trimmed; empty where it is neither text nor a number. */
export function written(found: unknown): string {
  return typeof found === 'string' || typeof found === 'number' ? cleanText(String(found)) : '';
}
