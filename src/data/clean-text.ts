/** Characters without width: joiners, direction marks, byte-order marks, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Digits beyond ASCII and full-width ASCII. Superscripts are footnotes and exponents: they stay. */
const WIDE = /[\uff01-\uff5e]|(?![0-9])\p{Nd}/gu;
const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Text as it is kept in a row: trimmed and composed (NFC), without zero-width characters. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, '').trim().normalize('NFC');
}

/** {@link cleanText} with its digits in ASCII, for reading numbers and dates. */
export function cleanFigure(text: string): string {
  if (PLAIN.test(text)) return text;
  return cleanText(text).replace(WIDE, (character) => character.normalize('NFKC'));
}

/** Clean text as a word to look up: case and the amount of white space do not count. */
export function wordKey(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
