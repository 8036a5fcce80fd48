import type { Issue } from '../../core/error.js';
import { LazyPart } from '../../core/lazy-part.js';

/** Zoom and search: of maps that have them. */
export const waysPart = new LazyPart(() => import('./district-map.ways.js'));
/** Bubbles, scale bar, north arrow, and what lies round the districts. */
export const extrasPart = new LazyPart(async () => {
  const { mapExtras } = await import('./district-map.extras.js');
  return mapExtras;
});
/** What paints the districts of a large map. */
export const canvasPart = new LazyPart(() => import('../../controllers/area-canvas.js'));

/** It was asked for, and cannot be had. */
export const isMissing = ({ here, isAwaited }: LazyPart<unknown>): boolean => !here && !isAwaited;

/** What is told where parts of a picture could not be had. */
export const missingIssues = (parts: readonly LazyPart<unknown>[]): Issue[] =>
  parts.some(isMissing)
    ? [
        {
          code: 'network',
          message: 'Parts of this map could not be loaded: it is shown without them.',
        },
      ]
    : [];
