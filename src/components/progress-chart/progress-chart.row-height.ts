import type { Issue } from '../../core/error.js';
import { textOf } from '../../core/fields.js';
import { isValue } from '../../core/value.js';

const usual = 52;
/** A finger needs so many pixels. */
const least = 44;

/** The least height of rows in pixels; none that a finger could miss, which is told. */
export function readRowHeight(found: unknown): { rowHeight: number; issues: readonly Issue[] } {
  if (isValue(found) && found >= least) return { rowHeight: found, issues: [] };
  if (found === undefined || found === 0) return { rowHeight: usual, issues: [] };
  const message = `"rowHeight" is a number of pixels, ${least} or more.`;
  const issue = { code: 'config', field: 'rowHeight', found: textOf(found), message } as const;
  return { rowHeight: usual, issues: [issue] };
}
