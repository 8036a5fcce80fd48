import { WardError } from '../core/error.js';
import type { Reading } from './scene.js';

/**
 * A field that no row has is told beside what could be drawn of the others.
 * @throws WardError `field` where nothing could be drawn: a blank picture would look like a chart without data
 */
export function refuseBlank(scene: Pick<Reading, 'issues' | 'points'>): void {
  const missing = scene.issues.find(({ code }) => code === 'field');
  if (!missing || scene.points().some((line) => line.length > 0)) return;
  const { code, message, ...details } = missing;
  throw new WardError(code, message, details);
}
