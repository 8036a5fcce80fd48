import { fold } from '../i18n/names.js';

/** What is left of a name or code when marks, case and leading zeros are set aside. */
const plain = (text: string): string => fold(text).replace(/^0+(?=\d)/, '');

/** Levenshtein distance; Infinity where it is above `most`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  const distance = previous[b.length]!;
  return distance > most ? Infinity : distance;
}

/** How far apart two plain texts are: a name with its kind before it ("phuong hai chau") is one step away. */
function difference(a: string, b: string): number {
  if (a === b) return 0;
  if (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return 1;
  // Of a code, another digit is another code: only names may be misspelt.
  return editDistance(a, b, /\d/.test(a) ? 0 : Math.floor(a.length / 4));
}

/** Finds the candidate that was probably meant, for messages only, never for a join; null where none is near. */
export function nameFinder(candidates: readonly string[]): (name: string) => string | null {
  const known = candidates.map((candidate) => ({ candidate, text: plain(candidate) }));
  return (name) => {
    const wanted = plain(name);
    let nearest: string | null = null;
    let least = Infinity;
    for (const { candidate, text } of known) {
      const distance = difference(wanted, text);
      if (distance < least) [nearest, least] = [candidate, distance];
    }
    return nearest;
  };
}
