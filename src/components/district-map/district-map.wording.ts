import type { ColourClasses } from '../../scale/colour-classes.js';
import { widest } from '../../scene/frame.js';
import type { Box, Frame, TextMark, TextStyle } from '../../scene/scene.js';
import { textWidth } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { MapData } from './district-map.data.js';
import type { DistrictMapOptions } from './district-map.options.js';
import type { MapWords } from './district-map.words.js';

/** Lines of a label in one style. */
interface Line {
  text: string;
  style: TextStyle;
}

/** A label that might be printed: its lines and the size that they take. */
export interface Candidate {
  lines: readonly Line[];
  width: number;
  height: number;
}

/** Pixels that stay free round a label. */
export const air = 4;

const heightOf = ({ style }: Line): number => typeScale[style].step;

function candidate(lines: readonly Line[]): Candidate {
  const widths = lines.map(({ text, style }) => {
    const { size, weight } = typeScale[style];
    return widest([text], size, weight);
  });
  return {
    lines,
    width: Math.max(...widths) + 2 * air,
    height: lines.reduce((sum, line) => sum + heightOf(line), 0) + air,
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

/**
 * Where colours cannot be told apart a district carries its value, the number of its class, or both where the value
 * does not tell the class.
 */
function numbered(
  name: string,
  value: Line,
  number: string,
  wanted: DistrictMapOptions['labels'],
  style: TextStyle,
  { areOfValues, isSigned }: { areOfValues: boolean; isSigned: boolean },
): Candidate[] {
  const alone = { ...value, text: number };
  if (wanted === 'name') return candidates(name, alone, 'auto', style, false);
  if (wanted === 'none' || !wanted) return [candidate([alone])];
  const line = areOfValues ? value : { ...value, text: `${number} · ${value.text}` };
  return [...candidates(name, line, wanted, style, isSigned), candidate([alone])];
}

/** What words go by beside the data. */
export interface LabelPage {
  frame: Frame;
  /** Districts tell their class by more than its colour. */
  areNumbered: boolean;
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

/** Words a district at a time: its name and value, or why it has none. */
export function wording(
  data: MapData,
  classes: ColourClasses,
  words: MapWords,
  wanted: DistrictMapOptions['labels'],
  page: LabelPage,
): (district: number) => Wording {
  const { signOf, areNumbered, areOfValues } = page;
  const sizes = sizesFor(page.frame);
  const { numbers } = words.locale.messages;
  const dash = candidate([{ text: numbers.noData, style: sizes.value }]);
  return (district) => {
    const row = data.rowOf[district]!;
    const name = words.shortNameOf(district);
    const absence = row < 0 ? 'no-data' : data.absenceOf(row);
    if (absence) {
      const text = uncapitalised(words.absenceText(absence), words.locale.tag);
      const list = candidates(name, { text, style: 'note' }, wanted, sizes.name, false);
      return {
        list: wanted === 'name' ? list : [...list.slice(0, -1), dash],
        fill: 'ink',
        plated: absence !== 'not-applicable',
      };
    }
    const value = data.values[row]!;
    const index = classes.of(data.colours[row] ?? null);
    const line = { text: words.shortValue(value, row), style: sizes.value };
    const isSigned = signOf(district) !== null;
    const list =
      areNumbered && index >= 0
        ? numbered(name, line, `${index + 1}`, wanted, sizes.name, { areOfValues, isSigned })
        : candidates(name, line, wanted, sizes.name, isSigned);
    const on = classes.classes[index]?.on ?? null;
    return {
      list,
      fill: on ?? 'ink',
      plated: on === null,
    };
  };
}
