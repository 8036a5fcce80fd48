/** Tones of Vietnamese: huyền, sắc, ngã, hỏi, nặng. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const OLD_TONE_PLACE = new RegExp(
  `(o)([${TONES}])([ae])(?![a-z\\u0300-\\u036f])|(u)([${TONES}])(y)(?![a-z\\u0300-\\u036f])`,
  'g',
);
const MARKS = /[\u0300-\u036f]/g;

const squeeze = (text: string) => text.trim().replace(/\s+/g, ' ');

/** Text for searching: without marks, case and doubled white space; đ is d. "Thạc Gián" → "thac gian". */
export function fold(text: string): string {
  const bare = text.normalize('NFD').replace(MARKS, '');
  return squeeze(bare.toLowerCase().replaceAll('đ', 'd'));
}

/** Whether a person who types `query` means `text`: its folded form occurs in it. An empty query matches all. */
export function matches(query: string, text: string): boolean {
  return fold(text).includes(fold(query));
}

/** The items that match, those with the very marks of the query first; the order is kept otherwise. */
export function search<Item>(
  query: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
): Item[] {
  const key = nameKey(query);
  const found = items.filter((item) => matches(query, textOf(item)));
  const isExact = found.map((item) => nameKey(textOf(item)).includes(key));
  return [...found.filter((_, i) => isExact[i]), ...found.filter((_, i) => !isExact[i])];
}

/**
 * A name as a key for joins: case, white space, composition and the place of the tone (hoà, hòa) do not count,
 * the marks themselves do.
 */
export function nameKey(text: string): string {
  const decomposed = text.toLowerCase().normalize('NFD');
  const moved = decomposed.replace(OLD_TONE_PLACE, '$1$3$2$4$6$5');
  return squeeze(moved.normalize('NFC'));
}

/** Whether two names are the same but for case, white space, composition and the place of the tone. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}
