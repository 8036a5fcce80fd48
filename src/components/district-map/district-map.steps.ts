import type { Feature, Geometry } from 'geojson';
import type { Row } from '../../data/row.js';
import { fitGeography, type FittedGeography } from '../../geo/fitted.js';
import { prepareGeography } from '../../geo/prepare.js';
import { projectGeography, type ProjectedGeography } from '../../geo/project.js';
import type { Locale } from '../../i18n/register.js';
import type { ColourClasses } from '../../scale/colour-classes.js';
import { usableFrame } from '../../scene/frame.js';
import { once } from '../../scene/once.js';
import type { Box, Frame, Paint, Scene } from '../../scene/scene.js';
import { readMapData } from './district-map.data.js';
import type { MapExtras } from './district-map.extras.js';
import { frameMap, type FittedMap } from './district-map.frames.js';
import { mapLayers } from './district-map.layers.js';
import { classifyDistricts, mapLegend } from './district-map.legend.js';
import { mapClasses } from './district-map.meaning.js';
import type { DistrictMapOptions } from './district-map.options.js';
import { districtOverlay } from './district-map.picture.js';
import { mapTable, type MapReading } from './district-map.reading.js';
import { mapNotices } from './district-map.notices.js';
import type { Timeline } from './district-map.periods.js';
import { mapPoints, type MapPoints } from './district-map.points.js';
import { describeMap } from './district-map.sentence.js';
import { settledOptions } from './district-map.settled.js';
import { districtTooltip } from './district-map.tooltip.js';
import { mapWords } from './district-map.words.js';

/** A district map as data. */
export interface DistrictMapScene extends Scene {
  kind: 'district-map';
  /** What its colours mean. */
  classes: ColourClasses;
  /** The periods to choose from; null where rows tell of one alone. */
  timeline: Timeline | null;
  /** Districts one by one, for a renderer that keeps their shapes and only changes their colours. */
  districts: {
    count: number;
    geography: FittedGeography;
    /** Number of the look of each district. */
    lookOf: Uint8Array;
    /** Numbers of the looks in use, in the order of the marks of layer `areas`. */
    looks: readonly number[];
    /** Path data, written once for a size of the picture. */
    pathOf: (district: number) => string;
    paintOf: (district: number) => Paint;
  };
  /** Where the main map lies, beside its insets. */
  room: Box;
  /** The box of a district of the main map, by its key; null for one in an inset, or without a place. */
  boxOf: (key: string) => Box | null;
  /** The author's row of a row of the table, by its key; null for a district without one. */
  datumOf: (key: string) => Row | null;
}

/** Boundaries and rows. */
export interface DistrictMapData {
  /** GeoJSON features: polygons are districts, points and lines context. Never changed. */
  features: readonly Feature<Geometry | null>[];
  /** null = not known yet: the boundaries are drawn plain. */
  rows: readonly Row[] | null;
}

/** Checks and projects boundaries: what stays while neither they nor the projection change. */
export function projectMap(
  features: readonly Feature<Geometry | null>[],
  options: DistrictMapOptions,
  extras: MapExtras | null,
): ProjectedGeography {
  const { projection = 'mercator', key, insets, neighbours, mask, graticule } = options;
  return projectGeography(
    prepareGeography(features, {
      key,
      planar: projection === 'identity',
      ...{ neighbours, mask, graticule: graticule ? extras?.graticuleOf : undefined },
      // A composed projection has brought the far parts near already.
      insets: projection === 'albers-usa' ? 'none' : insets,
    }),
    projection,
  );
}

/** Fits projected boundaries, and their insets, into a picture. */
export function fitMap(
  projected: ProjectedGeography,
  options: DistrictMapOptions,
  frame: Frame,
): FittedMap {
  const usable = usableFrame(frame);
  const { padding = 8, zoom, scaleBar } = options;
  const frames = frameMap(usable, projected.prepared.insets, padding, scaleBar);
  return { frame: usable, frames, geography: fitGeography(projected, frames.rooms, zoom) };
}

/** What a person points at, and what answers. */
function interactions(
  geography: FittedGeography,
  reading: MapReading,
  points: MapPoints,
  labels: ReadonlyMap<number, Box>,
): Pick<
  DistrictMapScene,
  'hit' | 'overlay' | 'tooltip' | 'points' | 'step' | 'table' | 'datumOf' | 'boxOf'
> {
  return {
    hit(x, y) {
      const district = geography.districtAt(x, y);
      return district < 0 ? null : points.of(district);
    },
    overlay(point, state) {
      const district = points.districtOf(point);
      return district < 0 ? [] : districtOverlay(geography, district, state, labels);
    },
    tooltip(point) {
      const district = points.districtOf(point);
      if (district < 0) return { title: point.label, rows: [] };
      return districtTooltip(reading, district);
    },
    points: () => [points.all()],
    step: points.step,
    datumOf: points.datumOf,
    boxOf(key) {
      const district = points.districtOf({ key });
      const isMain = district >= 0 && geography.pathOf(district, 'main') !== '';
      const box = isMain ? geography.boxOf(district) : null;
      if (!box) return null;
      const { left, top, right, bottom } = box;
      return { x: left, y: top, width: right - left, height: bottom - top };
    },
    table: once(() => mapTable(reading, points.keyOf)),
  };
}

/** Colours fitted boundaries by rows: touches no geometry. What few maps need is drawn where it is at hand. */
export function colourDistricts(
  map: FittedMap,
  rows: DistrictMapData['rows'],
  given: DistrictMapOptions,
  locale: Locale,
  extras: MapExtras | null,
): DistrictMapScene {
  const { geography, frame } = map;
  const { prepared } = geography.projected;
  const options =
    rows === null ? { ...given, labels: 'none' as const } : settledOptions(rows, given);
  const data = readMapData(prepared.districts, rows ?? [], options);
  const classes = mapClasses(data.allColours, options);
  const words = mapWords(data, options, locale);
  const reading: MapReading = { data, map: geography, classes, words, options };
  const classified = classifyDistricts(data, classes, rows === null);
  const paintOf = (district: number): Paint => classified.entries[classified.of[district]!]!.paint;
  const isBubbles = options.symbol === 'bubble' && rows !== null;
  const bubbles = isBubbles ? (extras?.layoutBubbles(reading) ?? null) : null;
  const points = mapPoints(reading);
  const { layers, labels } = mapLayers(map, reading, classified, { extras, bubbles });
  const scene: DistrictMapScene = {
    kind: 'district-map',
    ...frame,
    plot: { x: 0, y: 0, ...frame },
    layers,
    legend: rows === null ? null : mapLegend(classified, classes, options, words),
    classes,
    districts: {
      count: data.districts.length,
      geography,
      lookOf: classified.of,
      looks: classified.entries.flatMap(({ count }, look) => (count > 0 ? [look] : [])),
      pathOf: geography.pathOf,
      paintOf,
    },
    room: geography.rooms[0]!,
    timeline: data.timeline,
    ...interactions(geography, reading, points, labels),
    size: data.districts.length + data.unmatched.length,
    describe: once(() => describeMap(reading)),
    notices: mapNotices(reading),
    issues: [...prepared.issues, ...data.issues, ...classes.issues],
  };
  return bubbles && extras ? extras.withBubbles(scene, bubbles, reading, points) : scene;
}
