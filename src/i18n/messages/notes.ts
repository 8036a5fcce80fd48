import type { NoteCode, NoteValues } from '../../core/note.js';

/** Why a result is missing or was judged as it was: the lines of "Cách tính". Values come printed. */
export type NoteMessages = {
  readonly [Code in NoteCode]: (values: PrintedValues<Code>) => string;
};

/** The values of a note as texts. */
export type PrintedValues<Code extends NoteCode> = {
  readonly [Name in keyof NoteValues[Code]]: string;
};
