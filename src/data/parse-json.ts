import { WardError } from '../core/error.js';

/**
 * Parses JSON text.
 * @throws WardError `syntax`, also for an empty text: a broken export must not look like "no data".
 */
export function parseJson(text: string): unknown {
  const body = text.replace(/^\ufeff/, '');
  if (body.trim() === '') throw new WardError('syntax', 'The file is empty.');
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    throw new WardError('syntax', `The file is not JSON: ${String(cause)}`, {}, cause);
  }
}
