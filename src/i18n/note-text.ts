import type { Note } from '../core/assessment.js';
import type { Formatter } from './formatter.js';
import type { Section } from './messages.js';
import type { Locale } from './register.js';
import { notes as vi } from './vi/notes.js';

/** Apart from the other sections: a page needs these texts when somebody opens "Cách tính", and can load them then. */
export const notes: Section<'notes'> = { name: 'notes', vi };

/** A note in the reader's language: a line of "Cách tính". */
export function noteText(locale: Locale, note: Note): string {
  const texts = locale.texts(notes);
  if (!Object.hasOwn(texts, note.code)) return note.code;
  const values = Object.entries(note.values ?? {}).map(
    ([name, value]) => [name, printValue(locale.format, name, value)] as const,
  );
  // The values belong to the code: core takes both from one typed list.
  return texts[note.code](Object.fromEntries(values) as never);
}

function printValue(format: Formatter, name: string, value: string | number): string {
  if (name === 'period') return format.period(String(value));
  if (name === 'date' || name === 'setOn') return format.date(String(value));
  if (name === 'year') return String(value); // a year is not grouped
  if (name === 'share') return format.percent(Number(value), { decimals: 0 });
  return typeof value === 'number' ? format.number(value) : value;
}
