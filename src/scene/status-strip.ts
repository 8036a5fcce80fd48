import { glyphMarks, glyphSize } from './glyph-marks.js';
import { round } from './marks.js';
import type { Box, Mark, Paint } from './scene.js';
import type { StatusPeriod } from './status-periods.js';

/** A period with its place in a strip. */
export interface PlacedPeriod {
  period: StatusPeriod;
  box: Box;
}

/** Between two blocks, in pixels. */
const gap = 3;
/** A block has room for its glyph, and is never a hall. */
const [leastStep, mostStep] = [glyphSize + gap + 2, 75];
/** Below this height there is no room for a glyph. */
const leastHeight = 28;

/** The periods as blocks in a row; of more than fit the newest. */
export function placePeriods(periods: readonly StatusPeriod[], room: Box): PlacedPeriod[] {
  const fitting = Math.floor((room.width + gap) / leastStep);
  if (fitting < 1 || room.height <= 0) return [];
  const shown = periods.slice(-fitting);
  const step = Math.min((room.width + gap) / Math.max(1, shown.length), mostStep);
  return shown.map((period, i) => ({
    period,
    box: { x: room.x + i * step, y: room.y, width: step - gap, height: room.height },
  }));
}

/** A block a period in the colour of its status, with its glyph: no two statuses look alike without colour. */
export function periodMarks({ period: { status }, box }: PlacedPeriod): Mark[] {
  const { x, y, width, height } = box;
  const d = rectangle(box);
  const role = `period ${status ?? 'none'}`;
  if (status === 'no-data') return [{ type: 'path', role, d, fill: 'hatch-hatch' }];
  if (status === null) return [{ type: 'path', role, d, fill: 'track' }];
  const isQuiet = status === 'not-started' || status === 'not-applicable';
  const own: Paint = status === 'not-applicable' ? 'no-data-mark' : `${status}-mark`;
  const [fill, glyph]: readonly [Paint, Paint] = isQuiet ? ['track', own] : [own, 'surface'];
  const [left, top] = [x + (width - glyphSize) / 2, y + (height - glyphSize) / 2];
  const glyphs = height < leastHeight ? [] : glyphMarks(status, left, top, glyph, fill);
  return [{ type: 'path', role, d, fill }, ...glyphs];
}

/** What surrounds a block that is pointed at or chosen. */
export function periodOutline({ box }: PlacedPeriod): Mark {
  return {
    ...{ type: 'path', role: 'selection', d: rectangle(box) },
    ...{ fill: 'none', stroke: 'ink', strokeWidth: 2.5 },
  } as const;
}

function rectangle({ x, y, width, height }: Box): string {
  return `M${round(x)},${round(y)}H${round(x + width)}V${round(y + height)}H${round(x)}Z`;
}
