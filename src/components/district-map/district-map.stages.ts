import { WardError } from '../../core/error.js';
import type { Geography } from '../../data/geography.js';
import type { Row } from '../../data/row.js';
import type { ProjectedGeography } from '../../geo/project.js';
import { frameExtent } from '../../geo/extent.js';
import type { Zoom } from '../../geo/fitted.js';
import { carryZoom, wholeMap } from '../../geo/zoom.js';
import type { MapView } from '../../geo/view.js';
import type { Locale } from '../../i18n/register.js';
import { keep, type Kept } from '../../scene/kept.js';
import type { Frame } from '../../scene/scene.js';
import {
  colourDistricts,
  fitMap,
  projectMap,
  type DistrictMapScene,
} from './district-map.steps.js';
import type { MapExtras } from './district-map.extras.js';
import { frameMap, usedHeight, type FittedMap } from './district-map.frames.js';
import { featureText } from './district-map.feature-text.js';
import type { DistrictMapOptions, FeatureText } from './district-map.options.js';
import { extrasPart } from './district-map.parts.js';

/** The steps of drawing a map, each kept while only later ones change: new data touches no geometry. */
export class MapStages {
  /** Why boundaries that could be read cannot be drawn: swapped coordinates. */
  fault: WardError | null = null;
  #projected: Kept<ProjectedGeography> | null = null;
  #fitted: Kept<FittedMap> | null = null;
  #view: Kept<MapView> | null = null;

  /** The zoom that shows in a picture of another size what one shows in the picture that was drawn last. */
  carry(zoom: Zoom, frame: Frame, padding: number): Zoom {
    const { from = [], result } = this.#fitted ?? {};
    const fitting = [frame.width, frame.height, padding];
    const isSame = fitting.every((each, i) => Object.is(each, from[i + 1]));
    if (!result || isSame || zoom.k === 1) return zoom;
    const { projected, rooms } = result.geography;
    const extent = frameExtent(projected, 0);
    const { hasBars } = result.frames;
    const used = { ...frame, height: usedHeight(projected, frame, padding, hasBars) };
    const [room] = frameMap(used, projected.prepared.insets, padding, hasBars).rooms;
    return extent ? carryZoom(zoom, extent, rooms[0]!, room) : zoom;
  }

  /** The scene; without boundaries that can be drawn, one of rows alone. Rows that are not known yet are null. */
  picture(
    geography: Geography | null,
    rows: readonly Row[] | null,
    options: DistrictMapOptions,
    frame: Frame,
    locale: Locale,
  ): DistrictMapScene {
    const { projection, key, insets, padding, zoom = wholeMap } = options;
    const { neighbours, mask, graticule, scaleBar = false } = options;
    const extras = extrasPart.here;
    const lines = graticule && extras;
    const from = [geography, projection, key, insets, neighbours, mask, lines];
    this.#projected = keep(this.#projected, from, () => this.#project(geography, options, extras));
    const projected = this.#projected.result;
    const fitting = [projected, frame.width, frame.height, padding, zoom, scaleBar];
    this.#fitted = keep(this.#fitted, fitting, () => {
      const height = usedHeight(projected, frame, padding, scaleBar);
      return fitMap(projected, options, { ...frame, height });
    });
    const scene = colourDistricts(this.#fitted.result, rows, options, locale, extras);
    if (this.fault || !geography) return withoutPlaces(scene);
    const drawn = geography.features.length > 0 ? scene : withoutAreas(scene);
    return { ...drawn, issues: [...geography.issues, ...drawn.issues] };
  }

  /** What layers are told of the boundaries that were drawn last; the same while they stay. */
  view({ label }: DistrictMapOptions, zoomTo: MapView['zoomTo']): MapView | null {
    const fitted = this.#fitted?.result;
    if (!fitted) return null;
    const make = () => ({ ...viewOf(fitted, label), zoomTo });
    this.#view = keep(this.#view, [fitted, label, zoomTo], make);
    return this.#view.result;
  }

  #project(
    geography: Geography | null,
    options: DistrictMapOptions,
    extras: MapExtras | null,
  ): ProjectedGeography {
    this.fault = null;
    const features = [...(geography?.features ?? []), ...(geography?.context ?? [])];
    try {
      return projectMap(features, options, extras);
    } catch (error) {
      if (!(error instanceof WardError)) throw error;
      this.fault = error;
      return projectMap([], options, extras);
    }
  }
}

function viewOf(
  { frame, frames, geography }: FittedMap,
  label: FeatureText = 'name',
): Omit<MapView, 'zoomTo'> {
  const { districts } = geography.projected.prepared;
  return {
    ...frame,
    geography,
    insets: frames.boxes,
    nameOf(district) {
      const { feature, key } = districts[district]!;
      return featureText(feature, label) || key || `${district + 1}`;
    },
  };
}

/** Without boundaries nobody knows where rows belong: that they have no place is no fault of theirs. */
function withoutPlaces(scene: DistrictMapScene): DistrictMapScene {
  return {
    ...scene,
    notices: scene.notices.filter(({ code }) => code !== 'unmatched-rows'),
    issues: scene.issues.filter(({ code }) => code !== 'unmatched'),
  };
}

/** Boundaries that hold no areas. */
function withoutAreas(scene: DistrictMapScene): DistrictMapScene {
  const drawn = withoutPlaces(scene);
  const message =
    'The boundaries have no areas: a map needs features that are polygons, see https://datatracker.ietf.org/doc/html/rfc7946#section-3.3';
  return { ...drawn, issues: [{ code: 'geometry', found: '0', message }, ...drawn.issues] };
}
