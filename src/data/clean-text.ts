/** Characters without width: joiners, direction marks, byte-order marks, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Digits of any script and full-width ASCII. Superscripts are footnotes and exponents: they stay. */
const WIDE = /[\uff01-\uff5e]|\p{Nd}/gu;
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
