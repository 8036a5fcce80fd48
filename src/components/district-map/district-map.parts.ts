import { LazyPart } from '../../core/lazy-part.js';

/** Zoom and search: of maps that have them. */
export const waysPart = new LazyPart(() => import('./district-map.ways.js'));
/** What paints the districts of a large map. */
export const canvasPart = new LazyPart(() => import('../../controllers/area-canvas.js'));
