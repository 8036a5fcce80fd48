import { svg, type SVGTemplateResult } from 'lit';
import type { TrackX } from './progress-chart.scale.js';

/** Colour of what was done; goals that cannot be judged are grey. */
export const mark = 'var(--_status-mark, var(--_context))';

/** A line from the top to the bottom of the row: with the rows above and below, one line. */
export function renderLine(role: string, x: TrackX): SVGTemplateResult {
  return svg`<line class=${role} x1="${x}%" x2="${x}%" y1="0" y2="100%"></line>`;
}

/** A bar around the middle of the row. */
export function renderBar(
  role: string,
  { from, to }: { from: TrackX; to: TrackX },
  fill: string,
  height: number,
): SVGTemplateResult {
  const width = Math.round(100 * (to - from)) / 100;
  return svg`<rect class=${role} x="${from}%" y="50%" width="${width}%" height=${height} transform="translate(0 ${-height / 2})" fill=${fill}></rect>`;
}

/** A tick of the plan across the bar, free of it by a halo. */
export function renderTick(role: string, x: TrackX): SVGTemplateResult {
  return svg`<svg class=${role} x="${x}%" y="50%"><path class="tick-halo" d="M0-11V11"></path><path class="tick" d="M0-11V11"></path></svg>`;
}

/** Where a goal stands, or stood when it began. */
export function renderDot(role: 'now-dot' | 'start-dot', x: TrackX): SVGTemplateResult {
  const fill = role === 'now-dot' ? mark : 'var(--_surface)';
  return svg`<svg class=${role} x="${x}%" y="50%"><circle r=${role === 'now-dot' ? 6 : 5} fill=${fill}></circle></svg>`;
}
