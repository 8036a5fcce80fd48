import { readGeography, type Geography } from './geography.js';
import { loadText, type LoadOptions } from './load-text.js';

export interface LoadGeographyOptions extends LoadOptions {
  /** Object of a TopoJSON file. */
  object?: string | undefined;
}

/**
 * Reads boundaries from a GeoJSON or TopoJSON file on a server.
 *
 * @throws WardError what {@link loadText} and {@link readGeography} throw.
 * @throws DOMException `AbortError` when `signal` ended the request.
 */
export async function loadGeography(
  url: string,
  options: LoadGeographyOptions = {},
): Promise<Geography> {
  const { text } = await loadText(url, options);
  return readGeography(text, { object: options.object });
}
