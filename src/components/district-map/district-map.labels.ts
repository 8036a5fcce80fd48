import type { FittedGeography } from '../../geo/fitted.js';
import type { ColourClasses } from '../../scale/colour-classes.js';
import { widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, Mark, TextMark, TextStyle } from '../../scene/scene.js';
import { wrapText } from '../../scene/text.js';
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
interface Candidate {
  lines: readonly Line[];
  width: number;
  height: number;
}

/** A label in its place. */
interface Label extends Candidate {
  district: number;
  box: Box;
}

/** Pixels that stay free round a label. */
const air = 4;

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

/** What to write, the fullest first: name over value, the name on two lines, the value alone. */
function candidates(
  name: string,
  value: Line,
  wanted: DistrictMapOptions['labels'],
  style: TextStyle,
): Candidate[] {
  const { size, weight } = typeScale[style];
  const names = (width: number): Line[] =>
    wrapText(name, width, size, 2, weight).map((text) => ({ text, style }));
  const whole = names(Infinity);
  const half = names(0.62 * widest([name], size, weight));
  if (wanted === 'value') return [candidate([value])];
  const named = half.length > 1 ? [whole, half] : [whole];
  if (wanted === 'name') return named.map(candidate);
  return [...named.map((lines) => candidate([...lines, value])), candidate([value])];
}

/** Whether two boxes have ground in common. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a box lies in the frame as a whole. */
export const isOn = ({ width, height }: Frame, box: Box): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

/** Where labels may not stand: off the frame, and on what is there already. */
interface Page {
  frame: Frame;
  obstacles: readonly Box[];
  /** Districts so pale that any text on them is ink. */
  isPale: (district: number) => boolean;
}

/** The first candidate that fits inside the district and on the page. */
function placeLabel(
  map: FittedGeography,
  district: number,
  list: readonly Candidate[],
  { frame, obstacles }: Page,
): Label | null {
  const outer = map.boxOf(district);
  if (!outer) return null;
  for (const each of list) {
    if (each.width > outer.right - outer.left || each.height > outer.bottom - outer.top) continue;
    const place = map.placeFor(district, each.width, each.height);
    if (!place || place.room < 1) continue;
    const box = {
      x: place.x - each.width / 2,
      y: place.y - each.height / 2,
      width: each.width,
      height: each.height,
    };
    if (isOn(frame, box) && !obstacles.some((other) => overlaps(other, box)))
      return { ...each, district, box };
  }
  return null;
}

function textMarks({ lines, box }: Label, fill: TextMark['fill']): TextMark[] {
  let top = box.y + air / 2;
  return lines.map((line) => {
    const { step, size } = typeScale[line.style];
    // The middle of the capitals in the middle of the line.
    const y = round(top + step / 2 + 0.36 * size);
    top += step;
    const x = round(box.x + box.width / 2);
    return { type: 'text', role: 'label', x, y, lines: [line.text], anchor: 'middle', style: line.style, fill, }; // prettier-ignore
  });
}

function plate({ x, y, width, height }: Box): Mark {
  const d = `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
  return { type: 'path', role: 'plate', d, fill: 'surface' };
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
function wording(
  data: MapData,
  classes: ColourClasses,
  words: MapWords,
  wanted: DistrictMapOptions['labels'],
  sizes: Sizes,
): (district: number) => Wording {
  const { numbers } = words.locale.messages;
  const dash = candidate([{ text: numbers.noData, style: sizes.value }]);
  return (district) => {
    const row = data.rowOf[district]!;
    const name = words.shortNameOf(district);
    const absence = row < 0 ? 'no-data' : data.absenceOf(row);
    if (absence) {
      const text = uncapitalised(words.absenceText(absence), words.locale.tag);
      const list = candidates(name, { text, style: 'note' }, wanted, sizes.name);
      return {
        list: wanted === 'name' ? list : [...list.slice(0, -1), dash],
        fill: 'ink',
        plated: absence !== 'not-applicable',
      };
    }
    const value = data.values[row]!;
    const line = { text: words.shortValue(value, row), style: sizes.value };
    const list = candidates(name, line, wanted, sizes.name);
    const on = classes.classes[classes.of(data.colours[row] ?? null)]?.on ?? null;
    return { list, fill: on ?? 'ink', plated: on === null };
  };
}

/** What was written on a map, and where. */
export interface PlacedLabels {
  marks: readonly Mark[];
  /** Boxes where nothing more may stand. */
  obstacles: readonly Box[];
  /** Districts that are drawn and found no room for a label. */
  without: readonly number[];
}

/** Names and values on the districts where they fit; on a hatch, or a colour that hides them, they stand on a plate. */
export function placeLabels(
  map: FittedGeography,
  data: MapData,
  classes: ColourClasses,
  words: MapWords,
  wanted: DistrictMapOptions['labels'],
  page: Page,
): PlacedLabels {
  if (!wanted || wanted === 'none') return { marks: [], obstacles: page.obstacles, without: [] };
  const wordingOf = wording(data, classes, words, wanted, sizesFor(page.frame));
  const obstacles = [...page.obstacles];
  const without: number[] = [];
  const marks = data.districts.flatMap((_, district): Mark[] => {
    const { list, fill, plated } = wordingOf(district);
    const label = placeLabel(map, district, list, { ...page, obstacles });
    if (!label) {
      if (map.isDrawn(district)) without.push(district);
      return [];
    }
    obstacles.push(label.box);
    const texts = textMarks(label, page.isPale(district) ? 'ink' : fill);
    return plated ? [plate(label.box), ...texts] : texts;
  });
  return { marks, obstacles, without };
}
