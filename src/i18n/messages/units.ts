/** How one unit is written. */
export interface UnitWord {
  /** After a printed 1. */
  readonly one: string;
  /** After any other number, and alone ("Đơn vị: hộ"). */
  readonly other: string;
  /** Written before the number: `VND` in English. */
  readonly prefix?: string;
  /** No space before the unit: `90,73%`. */
  readonly tight?: boolean;
  /** Key of the unit that differences are told in: percent → percentage points. */
  readonly difference?: string;
}

/**
 * The unit catalogue. Keys are the Vietnamese words that authors write in `unit`; a compound (`hồ sơ/quý`) is put
 * together from its parts, and any other text is printed as written. A no-break space inside a word binds it.
 */
export type UnitMessages = Readonly<Record<string, UnitWord>>;
