// Widths are estimated, never measured: a layout must give the same picture in Node, in a worker and in a page whose
// fonts are still loading. The table holds Be Vietnam Pro's advances, the widest of the font stack, with tabular digits
// a little above Inter's, so that a label that fits by estimate fits in every face.

/** Characters by their advance at weight 400, in hundredths of the font size. */
const groups: readonly (readonly [advance: number, characters: string])[] = [
  [20, "'`"],
  [23, ' \u00a0\u202f’‘'],
  [27, '!.:Iijl·'],
  [31, '",;'],
  [38, 'f'],
  [41, 'r|“”'],
  [44, 't(){}²³'],
  [46, 'J[]~'],
  [51, 's*/\\z'],
  [57, '<>^kuxv'],
  [59, '?hny≥≤'],
  [61, '+-e₫'],
  [63, 'ELc'],
  [65, '$FPSTZagobdpq−'],
  [66, '0123456789đ'],
  [68, 'BKRY–'],
  [73, 'HVNXDA=&_…'],
  [74, 'UG'],
  [79, 'CĐ½'],
  [84, '#%OQ'],
  [87, 'Mw'],
  [90, 'm'],
  [101, '@W—'],
];

const advances: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([advance, characters]) => [...characters].map((each) => [each, advance])),
);

/** Of a letter that the table lacks (Greek, Cyrillic); from U+1100 on, letters fill a square. */
const otherAdvance = 68;
const squareAdvance = 100;
const firstSquare = 0x1100;
const lastVietnamese = 0x1eff;

const combining = /\p{M}|\p{Cf}/u;

function advanceOf(character: string): number {
  const known = advances.get(character);
  if (known !== undefined) return known;
  if (combining.test(character)) return 0;
  const base = character.normalize('NFD').charAt(0); // ữ → u: marks do not widen a letter
  const code = character.codePointAt(0) ?? 0;
  if (base !== character) return advances.get(base) ?? otherAdvance;
  return code >= firstSquare && code > lastVietnamese ? squareAdvance : otherAdvance;
}

/**
 * The estimated width of one line of text in pixels.
 * @param size of the font in pixels
 * @param weight of the font, default 400
 */
export function textWidth(text: string, size: number, weight = 400): number {
  let hundredths = 0;
  for (const character of text) hundredths += advanceOf(character);
  const boldness = 1 + (weight - 400) / 10_000; // 2 % from 400 to 600
  return (hundredths / 100) * size * boldness;
}

/** The text, or as much of its beginning as fits the width with an ellipsis after it; '' when nothing fits. */
export function fitText(text: string, width: number, size: number, weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = [...text.normalize('NFC')];
  let room = width - textWidth('…', size, weight);
  let kept = 0;
  for (const character of characters) {
    room -= textWidth(character, size, weight);
    if (room < 0) break;
    kept += 1;
  }
  return kept === 0 ? '' : `${characters.slice(0, kept).join('').trimEnd()}…`;
}

/**
 * Breaks a text into lines of at most `width` pixels, at ordinary spaces only: a no-break space binds figures and units.
 * A word that is wider than the line stands alone and whole. With `maxLines` the last line ends in an ellipsis when
 * words are left over.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  maxLines: number = Infinity,
  weight = 400,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/)) {
    const longer = line ? `${line} ${word}` : word;
    const fits = line === '' || textWidth(longer, size, weight) <= width;
    if (fits || lines.length + 1 >= maxLines) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  const last = lines.length + 1 >= maxLines ? fitText(line, width, size, weight) : line;
  return [...lines, last];
}
