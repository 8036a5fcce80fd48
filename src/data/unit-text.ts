import { unitKey, type Vocabulary } from './vocabulary.js';

/** A unit taken apart: `tỷ đồng` = 10⁹ × `đồng`. */
interface ScaledUnit {
  power: number;
  /** Key of the unit catalogue or the text as written; empty when there is only a scale word, or nothing. */
  base: string;
}

/** What the words around a number say. */
export interface UnitReading {
  /** Power of ten that the number is to be multiplied by. */
  power: number;
  /** The unit that the cell names; undefined when it names none. */
  unit: string | undefined;
  /** A scale word multiplied the number, and no declared unit says that bare numbers are scaled likewise. */
  scaled: boolean;
}

/**
 * Reads the words behind a number. The declared unit is accepted as it is; a scale word multiplies, or converts to
 * the scale that the declared unit has; any other unit of the catalogue is returned. Null: not a unit.
 */
export function readUnit(
  words: string,
  declared: string | undefined,
  vocabulary: Vocabulary,
): UnitReading | null {
  if (words.trim() === '') return { power: 0, unit: undefined, scaled: false };
  const key = unitKey(words);
  if (declared !== undefined && key === unitKey(declared))
    return { power: 0, unit: declared, scaled: false };
  const found = splitScale(key, vocabulary);
  const base = found.base === '' ? '' : knownUnit(found.base, vocabulary);
  const wanted = declared === undefined ? null : splitScale(unitKey(declared), vocabulary);
  if (wanted && isSameBase(found.base, wanted.base, vocabulary))
    return { power: found.power - wanted.power, unit: declared, scaled: false };
  if (base === null) return null;
  return { power: found.power, unit: base === '' ? undefined : base, scaled: found.power > 0 };
}

/** The longest scale word that the text begins with, and the rest. */
function splitScale(key: string, { scales }: Vocabulary): ScaledUnit {
  const [first = '', second = ''] = key.split(' ', 2);
  for (const word of [`${first} ${second}`, first]) {
    const power = scales.get(word);
    if (power !== undefined) return { power, base: key.slice(word.length).trim() };
  }
  return { power: 0, base: key };
}

/** The catalogue's key of a unit; a compound such as `người/km²` is known by its parts. */
function knownUnit(words: string, { units }: Vocabulary): string | null {
  const whole = units.get(unitKey(words));
  if (whole !== undefined) return whole;
  const parts = words.split('/').map((part) => units.get(unitKey(part)));
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts.join('/') : null;
}

/** A scale word alone takes the unit of its field. */
function isSameBase(found: string, wanted: string, vocabulary: Vocabulary): boolean {
  if (found === '' || found === wanted) return true;
  const known = knownUnit(found, vocabulary);
  return known !== null && known === knownUnit(wanted, vocabulary);
}
