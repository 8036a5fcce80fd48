import type { FittedGeography } from '../../geo/fitted.js';
import type { ColourClasses } from '../../scale/colour-classes.js';
import { round } from '../../scene/marks.js';
import type { Box, Mark, TextMark } from '../../scene/scene.js';
import { districtsUnder, isOn, overlaps } from './district-map.boxes.js';
import type { MapData } from './district-map.data.js';
import { lineHeight, lineMarks, lineWidth } from './district-map.label-lines.js';
import type { DistrictMapOptions } from './district-map.options.js';
import { air, wording, type Candidate, type LabelPage } from './district-map.wording.js';
import type { MapWords } from './district-map.words.js';

/** A label in its place. */
interface Label extends Candidate {
  district: number;
  box: Box;
}

/** Where labels may not stand: off the frame, and on what is there already. */
interface Page extends LabelPage {
  obstacles: readonly Box[];
  /** Districts so pale that any text on them is ink. */
  isPale: (district: number) => boolean;
}

type Size = Pick<Candidate, 'width' | 'height'>;

/** A label whose box has at least this share of its size inside a district may still have its lines there. */
const nearlyInside = 0.75;

/** The boxes of the lines of a label, each as wide as its own text. */
function lineBoxes({ lines, height }: Candidate, { x, y }: { x: number; y: number }): Box[] {
  let top = y - height / 2 + air / 2;
  return lines.map((line) => {
    const [width, height] = [lineWidth(line) + air, lineHeight(line)];
    const box = { x: x - width / 2, y: top, width, height };
    top += height;
    return box;
  });
}

/** The widest place inside a district; none where there is not room enough. Lines without a plate need room for themselves alone. */
function placesInside(
  map: FittedGeography,
  district: number,
  label: Candidate,
  isPlated: boolean,
): Box[] {
  const { width, height } = label;
  const outer = map.boxOf(district);
  if (!outer || width > outer.right - outer.left || height > outer.bottom - outer.top) return [];
  const place = map.placeFor(district, width, height);
  if (!place || place.room < (isPlated ? 1 : nearlyInside)) return [];
  const isInside =
    place.room >= 1 ||
    lineBoxes(label, place).every((box) =>
      districtsUnder(map, box).every((other) => other === district),
    );
  return isInside ? [{ x: place.x - width / 2, y: place.y - height / 2, width, height }] : [];
}

/** Over, under and beside a sign, where no other district lies below; first the places that lie on the district as a whole. */
function placesBeside(
  map: FittedGeography,
  district: number,
  sign: Box,
  { width, height }: Size,
): Box[] {
  const [x, y] = [sign.x + (sign.width - width) / 2, sign.y + (sign.height - height) / 2];
  const places = [
    { x, y: sign.y - height },
    { x, y: sign.y + sign.height },
    { x: sign.x + sign.width, y },
    { x: sign.x - width, y },
  ];
  const free = places.flatMap((place) => {
    const box = { ...place, width, height };
    const under = districtsUnder(map, box);
    const isFree = under.every((other) => other === district || other < 0);
    return isFree ? [{ box, isWhole: under.every((other) => other === district) }] : [];
  });
  return [...free.filter(({ isWhole }) => isWhole), ...free.filter(({ isWhole }) => !isWhole)].map(
    ({ box }) => box,
  );
}

/** The first candidate that fits on the district, beside its sign if it has one, and on the page. */
function placeLabel(
  map: FittedGeography,
  district: number,
  list: readonly Candidate[],
  { frame, obstacles, signOf }: Page,
  isPlated: boolean,
): Label | null {
  const sign = signOf(district);
  const isFree = (box: Box) => isOn(frame, box) && !obstacles.some((other) => overlaps(other, box));
  for (const each of list) {
    const places = sign
      ? placesBeside(map, district, sign, each)
      : placesInside(map, district, each, isPlated);
    const box = places.find(isFree);
    if (box) return { ...each, district, box };
  }
  return null;
}

function labelMarks({ lines, box }: Label, fill: TextMark['fill'], halo: boolean): Mark[] {
  let top = box.y + air / 2;
  return lines.flatMap((line) => {
    const x = box.x + box.width / 2;
    const marks = lineMarks(line, x, top, 'middle', { fill, ...(halo && { halo }) });
    top += lineHeight(line);
    return marks;
  });
}

function plate({ x, y, width, height }: Box): Mark {
  const d = `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
  return { type: 'path', role: 'plate', d, fill: 'surface' };
}

/** What was written on a map, and where. */
export interface PlacedLabels {
  marks: readonly Mark[];
  /** Boxes where nothing more may stand. */
  obstacles: readonly Box[];
  /** Boxes of the labels by the number of their district. */
  boxes: ReadonlyMap<number, Box>;
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
  const isPlain = !wanted || wanted === 'none';
  if (isPlain && page.classSigns === 'none')
    return { marks: [], obstacles: page.obstacles, boxes: new Map(), without: [] };
  const wordingOf = wording(data, classes, words, wanted, page);
  const obstacles = [...page.obstacles];
  const boxes = new Map<number, Box>();
  const without: number[] = [];
  const marks = data.districts.flatMap((_, district): Mark[] => {
    const { list, fill, plated } = wordingOf(district);
    const label = placeLabel(map, district, list, { ...page, obstacles }, plated);
    if (!label) {
      // Where no words are wanted a glyph that finds no room gets none beside it either.
      const isMissed = list.length > 0 && !(isPlain && page.classSigns === 'glyphs');
      if (isMissed && map.isDrawn(district)) without.push(district);
      return [];
    }
    obstacles.push(label.box);
    boxes.set(district, label.box);
    const colour = page.isPale(district) ? 'ink' : fill;
    const texts = labelMarks(label, colour, colour === 'ink' && !plated);
    return plated ? [plate(label.box), ...texts] : texts;
  });
  return { marks, obstacles, boxes, without };
}
