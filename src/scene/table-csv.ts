import { toCsv } from '../data/to-csv.js';
import type { SceneTable } from './scene.js';

/** A data table as CSV text, in the dialect of the reader's language: semicolons and decimal commas, unless English. */
export function tableCsv(table: SceneTable, tag: string): string {
  const fields = table.columns.map(({ label }) => label);
  const rows = table.rows.map(({ cells }) =>
    Object.fromEntries(fields.map((field, i) => [field, cells[i]?.value ?? null])),
  );
  return toCsv(rows, { dialect: tag.startsWith('en') ? 'en' : 'vi', fields });
}
