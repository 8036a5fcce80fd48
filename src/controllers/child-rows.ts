import { WardError } from '../core/error.js';
import { readCsv } from '../data/csv.js';
import { readTable } from '../data/html-table.js';
import { readJson } from '../data/json.js';
import type { ReadOptions, ReadResult } from '../data/row.js';
import { textsOf } from '../i18n/register.js';

/** Reads the rows that an element's children hold: a script of data before a table. */
export async function readChildRows(
  host: Element,
  path: string,
  reading: ReadOptions,
): Promise<ReadResult> {
  await textsOf(reading.locale ?? '');
  const children = [...host.children];
  const script = (type: string) =>
    children.find((child) => child instanceof HTMLScriptElement && child.type === type);
  const json = script('application/json');
  if (json) return readJson(json.textContent ?? '', { path });
  const csv = script('text/csv');
  if (csv) return readCsv(csv.textContent ?? '', reading);
  const table = children.find((child) => child instanceof HTMLTableElement);
  if (table) return readTable(table, reading);
  throw new WardError('shape', 'No child holds rows: a script of JSON or CSV, or a table.');
}
