import type { Feature, Geometry, Position } from 'geojson';
import type { Issue } from '../core/error.js';
import { checkCoordinates } from './coordinates.js';

/** From VN-2000 to WGS 84 by the seven parameters of the national survey (EPSG:6960). */
const datum =
  '+ellps=WGS84 +towgs84=-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278';

/** A 3° zone of VN-2000: transverse Mercator, k₀ = 0.9999, 500 km east of its central meridian. */
const threeDegrees = (meridian: number): string =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=0.9999 +x_0=500000 +y_0=0 ${datum} +units=m +no_defs`;

const sixDegrees = (zone: number): string => `+proj=utm +zone=${zone} ${datum} +units=m +no_defs`;

/** Central meridians of the 3° zones by their EPSG codes. */
const meridians: ReadonlyMap<number, number> = new Map([
  [5896, 102], [5897, 105], [5898, 108], [5899, 107.75],
  [9205, 103], [9206, 104], [9207, 104.5], [9208, 104.75], [9209, 105.5], [9210, 105.75],
  [9211, 106], [9212, 106.25], [9213, 106.5], [9214, 107], [9215, 107.25], [9216, 107.5],
  [9217, 108.25], [9218, 108.5],
]); // prettier-ignore

function ofCode(code: number): string | null {
  if (code === 3405) return sixDegrees(48);
  if (code === 3406) return sixDegrees(49);
  const meridian = meridians.get(code);
  return meridian === undefined ? null : threeDegrees(meridian);
}

/** 107°45', 107-45, 107.75: degrees; null for no meridian of the country. */
function meridianOf(text: string): number | null {
  const [, whole, minutes, decimals] =
    /^(\d{3})(?:[°-](\d{1,2})['′’]?|°?|(\.\d+))$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const meridian = Number(whole) + Number(minutes ?? 0) / 60 + Number(decimals ?? 0);
  return meridian >= 102 && meridian <= 117.5 && Number(minutes ?? 0) < 60 ? meridian : null;
}

/**
 * The definition of a grid, as proj4 reads it: by its EPSG code (`EPSG:3405`, `EPSG:3406`, `EPSG:5896`–`5899`,
 * `EPSG:9205`–`9218`), by the central meridian of a 3° zone of VN-2000 (`VN-2000 107°45'`, `107-45`, `107.75`), or a
 * definition itself (`+proj=…`). Null where it is none of these.
 */
export function gridDefinition(crs: string): string | null {
  const text = crs.trim();
  if (text.startsWith('+proj=')) return text;
  const [, code] = /^EPSG:{1,2}(\d+)$/i.exec(text) ?? [];
  if (code !== undefined) return ofCode(Number(code));
  const zone = text.replace(/^VN-?2000[\s/:]*(TM-?3[\s/:]*)?/i, '');
  const meridian = meridianOf(zone.trim());
  return meridian === null ? null : threeDegrees(meridian);
}

/** From a grid to longitude and latitude in degrees. */
export type ToDegrees = (position: [x: number, y: number]) => readonly number[];

type Nested = Position | readonly Nested[];

/** Coordinates of any depth, each position converted; what is no position stays as it is, for the check to refuse. */
function convert(coordinates: unknown, toDegrees: ToDegrees): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [x, y] = coordinates as Nested[];
  if (Array.isArray(x) || coordinates.length === 0)
    return coordinates.map((inner) => convert(inner, toDegrees));
  if (!Number.isFinite(x) || !Number.isFinite(y)) return coordinates;
  return [...toDegrees([x as unknown as number, y as unknown as number])];
}

function geometryInDegrees<Shape extends Geometry | null>(geometry: Shape, to: ToDegrees): Shape {
  if (!geometry) return geometry;
  if (geometry.type === 'GeometryCollection')
    return {
      ...geometry,
      geometries: geometry.geometries.map((each) => geometryInDegrees(each, to)),
    };
  return { ...geometry, coordinates: convert(geometry.coordinates, to) };
}

/** Copies of features of a grid in degrees; the author's are not changed. */
export const inDegrees = <Each extends Feature<Geometry | null>>(
  features: readonly Each[],
  toDegrees: ToDegrees,
): Each[] =>
  features.map((feature) => ({
    ...feature,
    geometry: geometryInDegrees(feature.geometry, toDegrees),
  }));

const grids = 'EPSG:3405, 3406, 5896–5899, 9205–9218, the meridian of a VN-2000 zone, or "+proj=…"';

/** Why boundaries cannot be taken as those of a grid: nobody knows it, or they are degrees already; null where they can. */
export function gridFault(
  crs: string,
  features: readonly Feature<Geometry | null>[],
): Issue | null {
  if (gridDefinition(crs) === null)
    return {
      code: 'config',
      field: 'crs',
      found: crs,
      message: `No grid is known as "${crs}": ${grids}.`,
    };
  if (features.length === 0 || checkCoordinates(features).kind === 'planar') return null;
  return { code: 'config', field: 'crs', found: crs, message: 'The boundaries are in degrees already: `crs` is not used.' }; // prettier-ignore
}
