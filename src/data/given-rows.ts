import { WardError, type Issue } from '../core/error.js';
import { isRow, type ReadResult, type Row } from './row.js';

const describe = (value: unknown): string => (JSON.stringify(value) ?? typeof value).slice(0, 80);

/**
 * Rows that a page hands over as a value. Objects are used as they are, neither copied nor changed, so that events can
 * give the page its own objects back; what is no object is left out and reported.
 * @throws WardError `syntax` for text (an attribute that was no JSON), `shape` for anything else but an array.
 */
export function takeRows(value: unknown): ReadResult {
  if (typeof value === 'string') {
    throw new WardError('syntax', 'The rows are not JSON.', {
      field: 'data',
      found: describe(value),
    });
  }
  if (!Array.isArray(value)) {
    const found = value === null ? 'null' : typeof value;
    throw new WardError('shape', `The rows are not an array but ${found}.`, {
      field: 'data',
      found,
    });
  }
  const given: readonly unknown[] = value;
  if (areRows(given)) return { rows: given, fields: [], issues: [] };
  const rows = given.filter(isRow);
  const issues = given.flatMap((row, index): Issue[] =>
    isRow(row)
      ? []
      : [{ code: 'row', row: index + 1, found: describe(row), message: 'A row is not an object.' }],
  );
  return { rows, fields: [], issues, leftOut: given.length - rows.length };
}

/** As it mostly is: then nothing is copied. */
function areRows(given: readonly unknown[]): given is readonly Row[] {
  for (let i = 0; i < given.length; i++) if (!isRow(given[i])) return false;
  return true;
}
