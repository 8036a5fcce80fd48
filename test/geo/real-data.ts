import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const folder = resolve(import.meta.dirname, '../../../shared/data/geo');

/** Real boundaries lie beside the repository, not in it: their terms allow tests, not publication. */
export const hasRealData = existsSync(folder);

if (!hasRealData)
  console.warn(`NO REAL BOUNDARIES at ${folder}: the tests that draw real wards DID NOT RUN.`);

const read = (name: string): unknown => JSON.parse(readFileSync(resolve(folder, name), 'utf8'));

/** A GeoJSON file of real boundaries. */
export const realGeoJson = (name: string): FeatureCollection => read(name) as FeatureCollection;

/** An object of a TopoJSON file as GeoJSON. */
export function realTopoJson(name: string, object: string): FeatureCollection {
  const topology = read(name) as Topology;
  return feature(topology, topology.objects[object] as GeometryCollection);
}
