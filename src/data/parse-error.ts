/** Why a text was refused. */
export type ParseReason =
  /** Not a number as this language writes it, nor as another one does. */
  | 'not-a-number'
  /** A number as languages write it that swap point and comma. */
  | 'other-locale'
  /** The word after or before the number is no unit, scale or qualifier. */
  | 'unknown-word'
  /** Too large for a number. */
  | 'too-large'
  /** Counted in another unit than the rest of its column. */
  | 'other-unit'
  /** Not an ISO 8601 period and not a date of this language, or an impossible one. */
  | 'not-a-period';

/** A text that cannot be read: what stood there, and why it was refused. */
export interface ParseError {
  readonly code: 'row';
  readonly found: string;
  readonly reason: ParseReason;
}

export function parseError(found: string, reason: ParseReason): ParseError {
  return { code: 'row', found, reason };
}

/** Whether a parse was refused. */
export function isParseError(result: unknown): result is ParseError {
  return typeof result === 'object' && result !== null && 'code' in result && result.code === 'row';
}

const sentences: Readonly<Record<ParseReason, string>> = {
  'not-a-number': 'is not a number',
  'other-locale': 'is a number of another language: point and comma are swapped',
  'unknown-word': 'carries a word that is neither unit nor qualifier',
  'too-large': 'is too large for a number',
  'other-unit': 'is counted in another unit than its column',
  'not-a-period': 'is not a period or date',
};

/** The reason as an English sentence for developers. */
export function explainParseError({ found, reason }: ParseError): string {
  return `"${found}" ${sentences[reason]}.`;
}
