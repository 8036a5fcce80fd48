import type { Note } from '../../core/assessment.js';

/** Why a result is missing or was judged as it was, by the code of the note: the lines of "Cách tính". */
export type NoteMessages = Readonly<Record<string, (note: Note) => string>>;
