import { WardError } from '../core/error.js';
import { isRow } from './row.js';

const GEOMETRY_TYPES: readonly unknown[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/** A feature whose parts nobody has looked at. */
export interface RawFeature {
  id?: unknown;
  properties?: unknown;
  geometry: unknown;
  /** Why it could not even be read. */
  fault?: string;
}

/**
 * The features of a GeoJSON object of any type: a bare Feature or Geometry is a collection of one.
 * @throws WardError `shape` when it is no GeoJSON.
 */
export function readGeoJson(value: unknown): RawFeature[] {
  if (isRow(value)) {
    const { type, features } = value;
    if (type === 'FeatureCollection' && Array.isArray(features)) return features.map(rawFeature);
    if (type === 'Feature') return [rawFeature(value)];
    if (GEOMETRY_TYPES.includes(type)) return [{ geometry: value }];
  }
  const found = isRow(value) ? `type ${JSON.stringify(value['type'])}` : typeof value;
  throw new WardError(
    'shape',
    `This is neither GeoJSON (FeatureCollection, Feature or Geometry) nor TopoJSON, but ${found}.`,
    { found },
  );
}

function rawFeature(value: unknown): RawFeature {
  if (!isRow(value)) return { geometry: null, fault: 'it is no object' };
  const { type, id, properties, geometry } = value;
  if (type === 'Feature') return { id, properties, geometry };
  return { id, properties, geometry: null, fault: `"${String(type)}" is no Feature` };
}
