import type { Note } from './assessment.js';
import type { NoteCode, NoteValues } from './note.js';

/** Takes down what is found while an indicator is judged. */
export type Report = <Code extends NoteCode>(
  code: Code,
  values: NoteValues[Code],
  fields?: readonly string[],
) => void;

/** A report that writes into a list. */
export function reportInto(notes: Note[]): Report {
  return (code, values, fields = []) => {
    notes.push({
      code,
      ...(fields.length > 0 && { fields }),
      ...(Object.keys(values).length > 0 && { values: { ...values } }),
    });
  };
}
