import type { Row } from '../../data/row.js';
import type { MapView } from '../../geo/view.js';
import type { Locale } from '../../i18n/register.js';
import { keep, type Kept } from '../../scene/kept.js';
import { readPoints, type PointData } from './map-points.data.js';
import { drawPoints, type MapPointsScene } from './map-points.layout.js';
import type { MapPointsOptions } from './map-points.options.js';
import { gatherPoints, placePoints, type GatheredPoints, type PlacedPoints } from './map-points.places.js'; // prettier-ignore

/** The map around a layer. */
interface MapAround {
  /** What it shows; null while that is not known. */
  view: MapView | null;
  /** There is none. */
  isAlone: boolean;
}

/** The steps of drawing a layer, each kept while only later ones change: a zoom reads and clusters nothing anew. */
export class PointStages {
  #data: Kept<PointData> | null = null;
  #placed: Kept<PlacedPoints> | null = null;
  #gathered: Kept<GatheredPoints> | null = null;

  picture(
    rows: readonly Row[],
    options: MapPointsOptions,
    { view, isAlone }: MapAround,
    locale: Locale,
  ): MapPointsScene {
    const { lon, lat, key, label, category, icon, value, href, categories } = options;
    const { hidden = [], clusterer = null } = options;
    const projected = view?.geography.projected ?? null;
    // What coordinates are is known once the map around them is.
    const planar = projected ? projected.prepared.kind === 'planar' : !isAlone;
    const fields = [lon, lat, key, label, category, icon, value, href, categories?.join('\n')];
    this.#data = keep(this.#data, [rows, planar, ...fields], () =>
      readPoints(rows, { ...options, planar }),
    );
    const data = this.#data.result;
    if (!projected) return drawPoints(data, null, options, null, locale);
    this.#placed = keep(this.#placed, [data, projected], () => placePoints(data, projected));
    const placed = this.#placed.result;
    this.#gathered = keep(this.#gathered, [placed, hidden.join('\n'), clusterer], () =>
      gatherPoints(placed, hidden, clusterer),
    );
    return drawPoints(data, this.#gathered.result, options, view, locale);
  }
}
