import { fitMap, projectMap } from '../../src/components/district-map/district-map.steps.js';
import type { MapView } from '../../src/geo/view.js';
import { polygonFeature, square } from '../geo/samples.js';
import { block } from './district-map.samples.js';

const names = ['An', 'Bình', 'Cường', 'Dũng'];

/**
 * The view of four squares a, b and, north of them, c, d, a hundredth of a degree each: 200 × 200 pixels, none of them
 * edge. A ten-thousandth of a degree is a pixel.
 */
export function blockView(zoom = { k: 1, x: 0, y: 0 }): MapView {
  const options = { key: 'code', padding: 0, zoom };
  const { frame, frames, geography } = fitMap(projectMap(block, options, null), options, { width: 200, height: 200 }); // prettier-ignore
  return { ...frame, geography, insets: frames.boxes, nameOf: (district) => names[district]!, zoomTo: null }; // prettier-ignore
}

/** The same squares with another far away, in an inset beside them: 800 × 400 pixels. */
export function insetView(): MapView {
  const options = { key: 'code', insets: [{ keys: ['far'], label: 'Xa' }] };
  const features = [...block, polygonFeature([square(1, 1, 0.01)], 'far')];
  const { frame, frames, geography } = fitMap(projectMap(features, options, null), options, { width: 800, height: 400 }); // prettier-ignore
  return { ...frame, geography, insets: frames.boxes, nameOf: (district) => names[district] ?? 'Xa', zoomTo: null }; // prettier-ignore
}

/** Rows at pixels of the first view, which the projection changes by less than a thousandth. */
export const at = (x: number, y: number, more: object = {}): Record<string, unknown> => ({
  lon: x / 10_000,
  lat: (200 - y) / 10_000,
  ...more,
});
