import { dateWords } from './date-words.js';
import type { Formatter } from './formatter.js';
import { goalWords } from './goal-words.js';
import type { CoreMessages } from './messages.js';
import { numberWords } from './number-words.js';

/** What elements print with, from the texts of a language. */
export function createFormatter(messages: CoreMessages): Formatter {
  return { ...numberWords(messages), ...goalWords(messages), ...dateWords(messages) };
}
