import { WardError } from '../core/error.js';
import { textsOf } from '../i18n/register.js';
import { readCsv } from './csv.js';
import { readJson, readNdjson } from './json.js';
import { loadText, type LoadOptions } from './load-text.js';
import type { ReadOptions, ReadResult } from './row.js';

export interface LoadRowsOptions extends LoadOptions, ReadOptions {
  /** Member of a JSON file that holds the rows. */
  dataPath?: string | undefined;
}

type Format = 'csv' | 'tsv' | 'json' | 'ndjson';

/** Media types that say which format it is. */
const FORMATS_BY_TYPE: readonly (readonly [type: RegExp, format: Format])[] = [
  [/^text\/(?:csv|comma-separated-values)$|^application\/csv$/, 'csv'],
  [/^text\/tab-separated-values$/, 'tsv'],
  [/^(?:application|text)\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)$/, 'ndjson'],
  [/^(?:application|text)\/(?:[\w.-]+\+)?json$/, 'json'],
];
const FORMATS_BY_ENDING: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.csv$/, 'csv'],
  [/\.(?:tsv|tab)$/, 'tsv'],
  [/\.(?:ndjson|jsonl)$/, 'ndjson'],
  [/\.(?:json|geojson|topojson)$/, 'json'],
];
/** Types of files that hold no text of ours, whatever they are called. */
const OTHER_TYPE = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|.*officedocument.*)$/;

/**
 * Reads rows from a CSV, TSV, JSON or NDJSON file on a server. The content type says which it is, or else the ending
 * of the address.
 *
 * @throws WardError what {@link loadText} and the readers throw; `content-type` when the format is not known.
 * @throws DOMException `AbortError` when `signal` ended the request.
 */
export async function loadRows(url: string, options: LoadRowsOptions = {}): Promise<ReadResult> {
  const [{ text, contentType }] = await Promise.all([
    loadText(url, options),
    textsOf(options.locale ?? ''),
  ]);
  switch (formatOf(url, contentType)) {
    case 'csv':
      return readCsv(text, options);
    case 'tsv':
      return readCsv(text, { ...options, separator: '\t' });
    case 'json':
      return readJson(text, { path: options.dataPath });
    case 'ndjson':
      return readNdjson(text);
  }
}

function formatOf(url: string, contentType: string): Format {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const path = url.split(/[?#]/, 1)[0]?.toLowerCase() ?? '';
  const byType = FORMATS_BY_TYPE.find(([pattern]) => pattern.test(type));
  const byEnding = FORMATS_BY_ENDING.find(([pattern]) => pattern.test(path));
  const format = byType?.[1] ?? (OTHER_TYPE.test(type) ? undefined : byEnding?.[1]);
  if (format !== undefined) return format;
  throw new WardError('content-type', `${url} is no CSV, TSV, JSON or NDJSON file.`, {
    found: type,
  });
}
