import type { Feature, Geometry } from 'geojson';
import type { Row } from '../../data/row.js';
import { fitGeography, type FittedGeography } from '../../geo/fitted.js';
import { prepareGeography } from '../../geo/prepare.js';
import { projectGeography, type ProjectedGeography } from '../../geo/project.js';
import { chrome } from '../../i18n/texts.js';
import type { Locale } from '../../i18n/register.js';
import {
  colourClasses,
  type ClassOptions,
  type ColourClasses,
} from '../../scale/colour-classes.js';
import { usableFrame } from '../../scene/frame.js';
import type { Frame, Layer, Notice, Paint, Scene } from '../../scene/scene.js';
import { readMapData, type MapData } from './district-map.data.js';
import { frameMap, insetLayer, type MapFrames } from './district-map.frames.js';
import { labelMarks } from './district-map.labels.js';
import {
  classifyDistricts,
  mapLegend,
  standsBack,
  type ClassOfDistricts,
} from './district-map.legend.js';
import type { DistrictMapOptions } from './district-map.options.js';
import { areaLayer, contextLayer, districtOverlay, outlineLayer } from './district-map.picture.js';
import { describeMap, districtTooltip, mapTable, type MapReading } from './district-map.reading.js';
import { mapPoints } from './district-map.points.js';
import { mapWords, type MapWords } from './district-map.words.js';

/** A district map as data. */
export interface DistrictMapScene extends Scene {
  kind: 'district-map';
  /** What its colours mean. */
  classes: ColourClasses;
  /** Districts one by one, for a renderer that keeps their shapes and only changes their colours. */
  districts: {
    count: number;
    /** Path data, written once for a size of the picture. */
    pathOf: (district: number) => string;
    paintOf: (district: number) => Paint;
  };
  /** The author's row of a row of the table, by its key; null for a district without one. */
  datumOf: (key: string) => Row | null;
}

/** Boundaries in a picture of a certain size: what stays while only data changes. */
export interface FittedMap {
  frame: Frame;
  frames: MapFrames;
  geography: FittedGeography;
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
): ProjectedGeography {
  const { projection = 'mercator', key, insets } = options;
  return projectGeography(
    prepareGeography(features, {
      key,
      planar: projection === 'identity',
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
  const { padding = 8, zoom } = options;
  const frames = frameMap(usable, projected.prepared.insets, padding);
  return { frame: usable, frames, geography: fitGeography(projected, frames.rooms, zoom) };
}

const classOptions = (options: DistrictMapOptions): ClassOptions => ({
  method: options.classes,
  count: options.classCount,
  breaks: options.breaks,
  palette: options.palette,
  divergingAt: options.divergingAt,
  reverse: options.better === 'lower' && options.divergingAt !== undefined,
});

function joinedValues({ rowOf, values }: MapData): (number | string | null)[] {
  return Array.from(rowOf, (row) => values[row] ?? null);
}

function noticesOf(map: FittedMap, data: MapData, words: MapWords): Notice[] {
  const { prepared } = map.geography.projected;
  const texts = words.locale.texts(chrome);
  const notices: Notice[] = [];
  if (prepared.guessed) notices.push({ code: 'coordinates', text: words.texts.possiblyVn2000 });
  if (data.leftOut > 0)
    notices.push({ code: 'rows-left-out', text: texts.rowsLeftOut(data.leftOut) });
  if (data.unmatched.length > 0)
    notices.push({
      code: 'unmatched-rows',
      text: texts.unmatchedRows(data.unmatched.length),
      items: data.unmatched.map((row) => words.rowName(row)),
    });
  const lost = data.districts.flatMap((_, i) =>
    map.geography.isDrawn(i) ? [] : [words.fullNameOf(i)],
  );
  if (lost.length > 0)
    notices.push({ code: 'districts-not-drawn', text: words.texts.unmatched, items: lost });
  return notices;
}

/** Back to front: insets lie over the main map, which a zoom may move under them. */
function layersOf(map: FittedMap, reading: MapReading, classified: ClassOfDistricts): Layer[] {
  const { geography, frames, frame } = map;
  const { data, classes, words, options } = reading;
  const areas = (where: 'main' | 'insets') =>
    areaLayer(geography, where, classified, options.highlight);
  const insets = [
    insetLayer(geography.projected.prepared, frames, words),
    areas('insets'),
    outlineLayer(geography, 'insets'),
  ];
  const isPale = (district: number) =>
    standsBack(classified.entries[classified.of[district]!]!.key, options.highlight);
  const page = { frame, obstacles: frames.boxes, isPale };
  return [
    areas('main'),
    contextLayer(geography),
    outlineLayer(geography, 'main'),
    ...(frames.boxes.length > 0 ? insets : []),
    { id: 'labels', marks: labelMarks(geography, data, classes, words, options.labels, page) },
  ];
}

/** What a person points at, and what answers. */
function interactions(
  geography: FittedGeography,
  reading: MapReading,
): Pick<DistrictMapScene, 'hit' | 'overlay' | 'tooltip' | 'points' | 'step' | 'table' | 'datumOf'> {
  const points = mapPoints(reading);
  return {
    hit(x, y) {
      const district = geography.districtAt(x, y);
      return district < 0 ? null : points.of(district);
    },
    overlay(point, state) {
      const district = points.districtOf(point);
      return district < 0 ? [] : districtOverlay(geography, district, state);
    },
    tooltip(point) {
      const district = points.districtOf(point);
      if (district < 0) return { title: point.label, rows: [] };
      return districtTooltip(reading, district);
    },
    points: () => [points.all()],
    step: points.step,
    datumOf: points.datumOf,
    table: () => mapTable(reading, points.keyOf),
  };
}

/** Colours fitted boundaries by rows: touches no geometry. */
export function colourDistricts(
  map: FittedMap,
  rows: DistrictMapData['rows'],
  given: DistrictMapOptions,
  locale: Locale,
): DistrictMapScene {
  const { geography, frame } = map;
  const { prepared } = geography.projected;
  const options = rows === null ? { ...given, labels: 'none' as const } : given;
  const data = readMapData(prepared.districts, rows ?? [], options);
  const classes = colourClasses(joinedValues(data), classOptions(options));
  const words = mapWords(data, options, locale);
  const reading: MapReading = { data, map: geography, classes, words, options };
  const classified = classifyDistricts(data, classes, rows === null);
  const paintOf = (district: number): Paint => classified.entries[classified.of[district]!]!.paint;
  return {
    kind: 'district-map',
    ...frame,
    plot: { x: 0, y: 0, ...frame },
    layers: layersOf(map, reading, classified),
    legend: rows === null ? null : mapLegend(classified, classes, options, words),
    classes,
    districts: { count: data.districts.length, pathOf: geography.pathOf, paintOf },
    ...interactions(geography, reading),
    size: data.districts.length + data.unmatched.length,
    describe: () => describeMap(reading),
    notices: noticesOf(map, data, words),
    issues: [...prepared.issues, ...data.issues, ...classes.issues],
  };
}

/**
 * Lays out a map of districts coloured by a value. Boundaries are checked, wound and projected, fitted into the frame
 * and coloured; an element keeps the first two of these steps ({@link projectMap}, {@link fitMap}) while only the last
 * ({@link colourDistricts}) changes.
 *
 * @throws WardError `coordinates` when longitude and latitude are swapped.
 */
export function layoutDistrictMap(
  data: DistrictMapData,
  options: DistrictMapOptions,
  frame: Frame,
  locale: Locale,
): DistrictMapScene {
  const map = fitMap(projectMap(data.features, options), options, frame);
  return colourDistricts(map, data.rows, options, locale);
}
