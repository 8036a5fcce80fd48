import type { Status } from '../../core/indicator.js';
import type { ColourClasses } from '../../scale/colour-classes.js';
import type { Box, Frame, TextMark, TextStyle } from '../../scene/scene.js';
import { textWidth } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { MapData } from './district-map.data.js';
import { lineHeight, lineWidth, type Line } from './district-map.label-lines.js';
import type { DistrictMapOptions } from './district-map.options.js';
import type { MapWords } from './district-map.words.js';

/** A label that might be printed: its lines and the size that they take. */
export interface Candidate {
  lines: readonly Line[];
  width: number;
  height: number;
}

/** Pixels that stay free round a label. */
export const air = 4;

function candidate(lines: readonly Line[]): Candidate {
  return {
    lines,
    width: Math.max(...lines.map(lineWidth)) + 2 * air,
    height: lines.reduce((sum, line) => sum + lineHeight(line), 0) + air,
  };
}

/** Styles of names and values: large where the map has room, smaller on a phone. */
interface Sizes {
  name: TextStyle;
  value: TextStyle;
}

/** From this width on a map carries large labels. */
const roomyWidth = 420;
const sizesFor = ({ width }: Frame): Sizes =>
  width >= roomyWidth ? { name: 'area', value: 'area-value' } : { name: 'label', value: 'value' };

/** The most lines that a name takes; of one of more words than this nobody looks for the best three. */
const mostLines = 3;
const mostWords = 12;

/** The ways to break words into so many lines. */
function breaks(words: readonly string[], count: number): string[][] {
  if (count === 1) return [[words.join(' ')]];
  return words
    .slice(0, 1 - count)
    .flatMap((_, i) =>
      breaks(words.slice(i + 1), count - 1).map((rest) => [
        words.slice(0, i + 1).join(' '),
        ...rest,
      ]),
    );
}

/** A name on one line, on two, and on more, as narrow as whole words make them: nothing is cut. */
function waysToWrite(name: string, size: number, weight: number): string[][] {
  const words = name.split(/[ \t\r\n]+/).filter(Boolean);
  const most = Math.min(words.length > mostWords ? 1 : mostLines, words.length);
  const counts = Array.from({ length: Math.max(1, most) }, (_, i) => i + 1);
  const widthOf = (lines: readonly string[]) =>
    Math.max(...lines.map((line) => textWidth(line, size, weight)));
  return counts.map((count) => {
    const [first, ...others] = breaks(words, count);
    return others.reduce((best, lines) => (widthOf(lines) < widthOf(best) ? lines : best), first!);
  });
}

/** What to write, the fullest first: name over value, the name on more lines, the value alone; beside a sign that tells the value, the name. */
function candidates(
  name: string,
  value: Line,
  wanted: DistrictMapOptions['labels'],
  style: TextStyle,
  isSigned: boolean,
): Candidate[] {
  if (wanted === 'value') return [candidate([value])];
  const { size, weight } = typeScale[style];
  const named = waysToWrite(name, size, weight).map((lines) =>
    lines.map((text) => ({ text, style })),
  );
  if (wanted === 'name') return named.map(candidate);
  const least = isSigned ? named[0]! : [value];
  return [...named.map((lines) => candidate([...lines, value])), candidate(least)];
}

/** What to write on a district without a value, and why it has none. */
function unvalued(
  name: string,
  reason: Line,
  dash: Candidate,
  wanted: DistrictMapOptions['labels'],
  style: TextStyle,
): Candidate[] {
  if (wanted === 'none' || !wanted) return [];
  const list = candidates(name, reason, wanted, style, false);
  return wanted === 'name' ? list : [...list.slice(0, -1), dash];
}

/** What to write on a district whose class is told by more than its colour. */
function marked(
  name: string,
  { alone, withValue }: ClassSign,
  wanted: DistrictMapOptions['labels'],
  style: TextStyle,
  isSigned: boolean,
): Candidate[] {
  if (wanted === 'name') return candidates(name, alone, 'auto', style, false);
  if (wanted === 'none' || !wanted) return [candidate([alone])];
  return [...candidates(name, withValue, wanted, style, isSigned), candidate([alone])];
}

/** How districts tell their class by more than its colour: by its number, or by the glyph of its status. */
export type ClassSigns = 'none' | 'numbers' | 'glyphs';

/** What words go by beside the data. */
export interface LabelPage {
  frame: Frame;
  classSigns: ClassSigns;
  /** What a label says of a value gives it its class; else the class is told beside it. */
  areOfValues: boolean;
  /** The sign that stands on a district, which its label stands beside; null where there is none. */
  signOf: (district: number) => Box | null;
}

const uncapitalised = (text: string, tag: string): string =>
  text.charAt(0).toLocaleLowerCase(tag) + text.slice(1);

/** What might be written on a district, and how. */
interface Wording {
  list: readonly Candidate[];
  fill: TextMark['fill'];
  /** It stands on a plate of its own. */
  plated: boolean;
}

/** What tells a class besides its colour. */
interface ClassSign {
  alone: Line;
  /** The value as it is written, with the class where it does not tell that itself. */
  withValue: Line;
}

/** What tells the class of a value besides its colour; null where colours suffice. */
function signsOf({ classes }: ColourClasses, { classSigns, areOfValues }: LabelPage) {
  return (value: Line, index: number): ClassSign | null => {
    if (classSigns === 'none' || index < 0) return null;
    if (classSigns === 'glyphs') {
      const glyph = classes[index]?.category as Status;
      return { alone: { ...value, text: '', glyph }, withValue: { ...value, glyph } };
    }
    const number = `${index + 1}`;
    const withValue = areOfValues ? value : { ...value, text: `${number} · ${value.text}` };
    return { alone: { ...value, text: number }, withValue };
  };
}

/** Words a district at a time: its name and value, or why it has none. */
export function wording(
  data: MapData,
  classes: ColourClasses,
  words: MapWords,
  wanted: DistrictMapOptions['labels'],
  page: LabelPage,
): (district: number) => Wording {
  const { signOf } = page;
  const signed = signsOf(classes, page);
  const sizes = sizesFor(page.frame);
  const { numbers } = words.locale.messages;
  const dash = candidate([{ text: numbers.noData, style: sizes.value }]);
  return (district) => {
    const row = data.rowOf[district]!;
    const name = words.shortNameOf(district);
    const absence = row < 0 ? 'no-data' : data.absenceOf(row);
    if (absence) {
      const text = uncapitalised(words.absenceText(absence), words.locale.tag);
      const list = unvalued(name, { text, style: 'note' }, dash, wanted, sizes.name);
      return { list, fill: 'ink', plated: absence !== 'not-applicable' };
    }
    const value = data.values[row]!;
    const index = classes.of(data.colours[row] ?? null);
    const line = { text: words.shortValue(value, row), style: sizes.value };
    const isSigned = signOf(district) !== null;
    const sign = signed(line, index);
    const list = sign
      ? marked(name, sign, wanted, sizes.name, isSigned)
      : candidates(name, line, wanted, sizes.name, isSigned);
    const on = classes.classes[index]?.on ?? null;
    return { list, fill: on ?? 'ink', plated: on === null };
  };
}

/** Words a district at a time on empty ground beside it: its name, value and class. */
export function wordingBeside(
  data: MapData,
  classes: ColourClasses,
  words: MapWords,
  wanted: DistrictMapOptions['labels'],
  page: LabelPage,
): (district: number) => Line[] {
  const signed = signsOf(classes, page);
  return (district) => {
    const row = data.rowOf[district]!;
    const name: Line = { text: words.shortNameOf(district), style: 'label' };
    const value = data.values[row] ?? null;
    if (value === null) return [name];
    const line: Line = { text: words.shortValue(value, row), style: 'figure-strong' };
    const sign = signed(line, classes.of(data.colours[row] ?? null));
    if (wanted === 'name') return sign ? [name, sign.alone] : [name];
    return [name, sign?.withValue ?? line];
  };
}
