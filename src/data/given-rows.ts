import { WardError, type Issue } from '../core/error.js';
import { readJson, type JsonOptions } from './json.js';
import type { ReadResult, Row } from './row.js';

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Rows that a page hands over as a value. Objects are used as they are, neither copied nor changed, so that events can
 * give the page its own objects back; what is no object is left out and reported. Text is read as JSON.
 * @throws WardError `shape` for anything but an array, `syntax` for text that is not JSON.
 */
export function takeRows(value: unknown, options: JsonOptions = {}): ReadResult {
  if (typeof value === 'string') return readJson(value, options);
  if (!Array.isArray(value)) {
    const found = value === null ? 'null' : typeof value;
    throw new WardError('shape', `The rows are not an array but ${found}.`, {
      field: 'data',
      found,
    });
  }
  const given: readonly unknown[] = value;
  const rows = given.filter(isRow);
  if (rows.length === given.length) return { rows, fields: [], issues: [] };
  const issues = given.flatMap((row, index): Issue[] =>
    isRow(row)
      ? []
      : [
          {
            code: 'row',
            row: index + 1,
            found: String(row).slice(0, 80),
            message: 'A row is not an object.',
          },
        ],
  );
  return { rows, fields: [], issues };
}
