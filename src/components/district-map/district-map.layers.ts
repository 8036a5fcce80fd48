import type { FittedGeography } from '../../geo/fitted.js';
import { areStatuses } from '../../scale/colour-classes.js';
import { textBox, widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, Layer, Mark, TextMark } from '../../scene/scene.js';
import { typeScale } from '../../scene/type-scale.js';
import type { Bubbles } from './district-map.bubbles.js';
import { callouts } from './district-map.callouts.js';
import type { MapExtras } from './district-map.extras.js';
import type { FittedMap } from './district-map.frames.js';
import { insetLayer } from './district-map.insets.js';
import { placeLabels } from './district-map.labels.js';
import { standsBack, type ClassOfDistricts } from './district-map.legend.js';
import { areOfValues } from './district-map.meaning.js';
import { areaLayer, contextLayer, outlineLayer } from './district-map.picture.js';
import type { MapReading } from './district-map.reading.js';
import { wordingBeside, type ClassSigns } from './district-map.wording.js';

/** Of more bubbles no names are written beside them, and of more districts no glyphs. */
const mostNamed = 300;
/** More districts than these have no lines to labels beside them: they would be all there is. */
const mostLined = 150;

const nameStyle = 'label-strong';

/** What is drawn of them where the extras are not at hand. */
const noExtras: Pick<
  MapExtras,
  'layoutFurniture' | 'bubbleBoxes' | 'degreesLayer' | 'groundLayer'
> = {
  layoutFurniture: () => ({ marks: [], boxes: [] }),
  bubbleBoxes: () => new Map(),
  degreesLayer: () => [],
  groundLayer: () => [],
};

/** The names of archipelagos that lie in the main map, under their islets or, at the edge, over them. */
function archipelagoNames({ archipelagos }: FittedGeography, frame: Frame): TextMark[] {
  const { size, weight, step } = typeScale[nameStyle];
  return archipelagos.flatMap(({ name, box }): TextMark[] => {
    const half = widest([name], size, weight) / 2;
    if (2 * half > frame.width || frame.height < step) return [];
    const middle = (box.left + box.right) / 2;
    const x = Math.min(Math.max(middle, half), frame.width - half);
    const isLow = box.bottom + step > frame.height;
    const y = Math.min(Math.max(isLow ? box.top - 6 : box.bottom + size, size), frame.height - 4);
    return [{ type: 'text', role: 'place-name', x: round(x), y: round(y), lines: [name], anchor: 'middle', style: nameStyle, fill: 'ink', halo: true }]; // prettier-ignore
  });
}

const boxesOf = (marks: readonly Mark[]): Box[] =>
  marks.flatMap((mark) => (mark.type === 'text' ? [textBox(mark)] : []));

/** What few maps have. */
interface Extras {
  extras: MapExtras | null;
  bubbles: Bubbles | null;
}

/** What a map is drawn of. */
interface MapLayers {
  layers: readonly Layer[];
  /** Boxes of the labels on districts, by the number of the district. */
  labels: ReadonlyMap<number, Box>;
}

/** A status stands with its glyph; of very many districts only where colours do not tell. Bubbles carry the colours themselves. */
function classSigns({ data, classes, options }: MapReading, bubbles: Bubbles | null): ClassSigns {
  if (bubbles !== null) return 'none';
  const isFew = data.districts.length <= mostNamed;
  if (areStatuses(classes.categories)) return isFew || options.areNumbered ? 'glyphs' : 'none';
  return options.areNumbered ? 'numbers' : 'none';
}

/** Names and values on the districts, and beside those that are too small; at the edges what tells the scale. */
function textLayers(
  map: FittedMap,
  reading: MapReading,
  classified: ClassOfDistricts,
  { extras, bubbles }: Extras,
): MapLayers {
  const { geography, frames, frame } = map;
  const { data, classes, words, options } = reading;
  const isPale = (district: number) =>
    bubbles !== null ||
    standsBack(classified.entries[classified.of[district]!]!.key, options.highlight);
  const names = archipelagoNames(geography, frame);
  const controls = options.controls?.(data.districts.length) ?? [];
  const taken = [...frames.boxes, ...controls, ...boxesOf(names)];
  const { layoutFurniture, bubbleBoxes, degreesLayer } = extras ?? noExtras;
  const furniture = layoutFurniture(geography, taken, options, words);
  const signs = bubbleBoxes(bubbles);
  const isCrowded = signs.size > mostNamed;
  const page = {
    ...{ frame, isPale, classSigns: classSigns(reading, bubbles) },
    areOfValues: areOfValues(options),
    obstacles: [...taken, ...furniture.boxes, ...signs.values()],
    signOf: (district: number) => (isCrowded ? null : (signs.get(district) ?? null)),
  };
  const labels = placeLabels(geography, data, classes, words, options.labels, page);
  const besideOf = wordingBeside(data, classes, words, options.labels, page);
  const isLined = options.labels !== 'value' && data.districts.length <= mostLined;
  const beside = isLined ? callouts(geography, besideOf, { frame, ...labels }) : [];
  const written = [...labels.obstacles, ...boxesOf(beside)];
  return {
    layers: [
      ...(names.length > 0 ? [{ id: 'places', marks: names }] : []),
      { id: 'labels', marks: [...beside, ...labels.marks] },
      ...degreesLayer(geography, frame, written, words),
      ...(furniture.marks.length > 0 ? [{ id: 'furniture', marks: furniture.marks }] : []),
    ],
    labels: labels.boxes,
  };
}

/** Back to front: insets lie over the main map, which a zoom may move under them. */
export function mapLayers(
  map: FittedMap,
  reading: MapReading,
  classified: ClassOfDistricts,
  few: Extras,
): MapLayers {
  const { geography, frames } = map;
  const { extras, bubbles } = few;
  const shades = bubbles && extras ? extras.plainUnder(classified) : classified;
  const areas = (where: 'main' | 'insets') =>
    areaLayer(geography, where, shades, reading.options.highlight);
  const insets = [
    insetLayer(map, reading.words),
    areas('insets'),
    outlineLayer(geography, 'insets'),
  ];
  const texts = textLayers(map, reading, classified, few);
  const layers = [
    ...(extras ?? noExtras).groundLayer(geography, map.frame),
    areas('main'),
    contextLayer(geography),
    outlineLayer(geography, 'main'),
    ...(frames.boxes.length > 0 ? insets : []),
    ...(bubbles && extras ? [extras.bubbleLayer(bubbles)] : []),
    ...texts.layers,
  ];
  return { ...texts, layers };
}
