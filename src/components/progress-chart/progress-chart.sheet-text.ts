import type { ColourName } from '../../core/colour.js';
import type { Status } from '../../core/indicator.js';
import type { Mark, Paint, TextMark, TextStyle } from '../../scene/scene.js';

/** A sheet of paper has one width, in pixels. */
export const sheetWidth = 860;

/** Text of a sheet. */
export function text(
  lines: readonly string[],
  style: TextStyle,
  fill: Paint,
  place: Pick<TextMark, 'x' | 'y' | 'anchor'>,
): TextMark {
  return { type: 'text', role: 'text', lines, style, fill, ...place };
}

/** The colour of a status word. */
export function statusText(status: Status | null): ColourName {
  if (status === null) return 'ink-2';
  return status === 'not-applicable' ? 'no-data-text' : `${status}-text`;
}

/** The word tells the status; a file shows its colour as a dot. */
export function statusDot(status: Status | null, y: number, x = 6): Mark {
  const colour: Paint =
    status === null ? 'none' : status === 'not-applicable' ? 'no-data-mark' : `${status}-mark`;
  return { type: 'circle', role: 'status', x, y, r: 5, fill: colour };
}
