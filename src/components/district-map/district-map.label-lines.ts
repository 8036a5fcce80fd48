import type { Status } from '../../core/indicator.js';
import { widest } from '../../scene/frame.js';
import { glyphMarks, glyphSize } from '../../scene/glyph-marks.js';
import { round } from '../../scene/marks.js';
import type { Mark, Paint, TextMark, TextStyle } from '../../scene/scene.js';
import { typeScale } from '../../scene/type-scale.js';

/** A line of a label in one style, with the glyph of a status before it; a glyph may stand without words. */
export interface Line {
  text: string;
  style: TextStyle;
  glyph?: Status | undefined;
}

/** Pixels between a glyph and its words. */
const gap = 4;

const glyphWidth = ({ text, glyph }: Line): number =>
  glyph ? glyphSize + (text === '' ? 0 : gap) : 0;

export function lineWidth(line: Line): number {
  const { size, weight } = typeScale[line.style];
  return glyphWidth(line) + widest([line.text], size, weight);
}

export const lineHeight = ({ style }: Line): number => typeScale[style].step;

/** How the words of a line look. */
type Look = Pick<TextMark, 'fill' | 'halo'>;

/** A line as marks, its words anchored at their middle, start or end. */
export function lineMarks(
  line: Line,
  x: number,
  top: number,
  anchor: NonNullable<TextMark['anchor']>,
  look: Look,
): Mark[] {
  const { text, style, glyph } = line;
  const { step, size } = typeScale[style];
  const [wide, before] = [lineWidth(line), glyphWidth(line)];
  const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
  const shift = { start: before, middle: before / 2, end: 0 }[anchor];
  // The middle of the capitals in the middle of the line.
  const y = round(top + step / 2 + 0.36 * size);
  const words: Mark = { type: 'text', role: 'label', x: round(x + shift), y, lines: [text], anchor, style, ...look }; // prettier-ignore
  const above = round(top + (step - glyphSize) / 2);
  const sign = glyph
    ? glyphMarks(glyph, round(left), above, `${glyph}-mark` as Paint, 'surface')
    : [];
  return [...sign, ...(text === '' ? [] : [words])];
}
