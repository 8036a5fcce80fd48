import type { Formatter } from '../../i18n/formatter.js';
import type { Legend, LegendItem } from '../../scene/scene.js';
import type { SheetOverlay, SheetPicture, SheetTexts } from '../../scene/sheet.js';
import type { MapPointsScene } from './map-points.layout.js';
import { keyRadius } from './map-points.legend.js';

/** Marks on the edge of the map are whole, the largest are cut off: as on the screen. */
const reach = 16;

/** In a file what has no category is told by the name of its layer: nothing else says what it is. */
function namedLegend(
  { list, size, layers, legend }: MapPointsScene,
  label: string,
  format: Pick<Formatter, 'number'>,
): Legend | null {
  const [group] = list();
  if (!group) return null;
  const { colours, symbol } = group.look;
  const isLines = layers.some(({ id }) => id === 'lines') && !layers.some(({ id }) => id === 'points'); // prettier-ignore
  const count = { count: size, countText: format.number(size) };
  const item = { key: '', label, paint: colours.mark, ...count };
  const dot = { name: symbol, radius: keyRadius };
  const key: LegendItem = isLines ? { ...item, shape: 'line' } : { ...item, shape: 'symbol', symbol: dot }; // prettier-ignore
  return { items: [key, ...(legend?.items ?? [])] };
}

/**
 * What a file of the map carries of a layer: what is seen of it, not where it is pointed at.
 * @param shown the picture with the categories that are not hidden
 * @param kind what the layer is called where it has no heading
 * @param format how numbers are written
 */
export function overlayOf(
  scene: MapPointsScene,
  shown: SheetPicture,
  texts: SheetTexts,
  kind: string,
  format: Pick<Formatter, 'number'>,
): SheetOverlay {
  const layers = shown.layers.filter(({ id }) => id !== 'targets');
  const picture = { ...shown, layers, reach };
  const hasCategories = scene.legend?.items.some(({ isFixed }) => !isFixed);
  if (hasCategories) return { picture, texts };
  const { heading, ...others } = texts;
  return {
    picture: { ...picture, legend: namedLegend(scene, heading || kind, format) },
    texts: others,
  };
}
