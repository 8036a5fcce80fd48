import type { Feature, Geometry } from 'geojson';
import type { FeatureText } from './district-map.options.js';

/** Reads a text of a feature; '' where there is none. */
export function featureText(feature: Feature<Geometry | null>, field: FeatureText): string {
  const { properties } = feature;
  const found: unknown =
    typeof field === 'function'
      ? field(feature)
      : properties && Object.hasOwn(properties, field)
        ? properties[field]
        : undefined;
  return typeof found === 'string' || typeof found === 'number'
    ? String(found).normalize('NFC')
    : '';
}
