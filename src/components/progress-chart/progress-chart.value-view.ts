import { nothing, svg, type SVGTemplateResult } from 'lit';
import { mark, renderBar, renderDot, renderLine, renderTick } from './progress-chart.marks-view.js';
import { grounds, renderBeyond, renderBreak, renderZones } from './progress-chart.percent-view.js';
import type { BarSpan } from './progress-chart.percent.js';
import type { TrackX } from './progress-chart.scale.js';
import type { ValueTrack } from './progress-chart.value.js';
import { thickness, type TrackVariant } from './progress-chart.variant.js';

/** A value on an axis in its unit: the lines of the axis, the bar, where it began, the plan and the target over it. */
export function renderValue(track: ValueTrack, variant: TrackVariant): SVGTemplateResult {
  const { bar, now, span, ends } = track;
  return svg`${renderAxis(track, variant)}${
    bar ? renderBar('done', bar, mark, thickness[variant].done) : nothing
  }${renderPlan(track)}${
    now !== null && variant === 'dot' ? renderDot('now-dot', now) : nothing
  }${bar ? renderBeyondAxis(track, bar, variant) : nothing}${ends ? renderEnds(span, ends) : nothing}`;
}

function renderAxis(
  { ground, span, grid, zero, zones }: ValueTrack,
  variant: TrackVariant,
): SVGTemplateResult {
  const height = ground === 'plain' ? thickness[variant].ground : thickness.bar.ground;
  return svg`${grid.map((x) => renderLine('half', x))}${
    zero === null ? nothing : renderLine('baseline', zero)
  }${renderBar(`ground ${ground}`, span, grounds[ground], height)}${
    variant === 'bullet' ? renderZones(zones) : nothing
  }`;
}

function renderBeyondAxis({ beyond }: ValueTrack, bar: BarSpan, variant: TrackVariant) {
  if (!beyond) return nothing;
  return variant === 'dot' ? renderBreak(beyond, bar) : renderBeyond(beyond, bar);
}

/** From where, by now and to where. */
function renderPlan({
  start,
  formerTarget,
  expected,
  target,
  band,
}: ValueTrack): SVGTemplateResult {
  return svg`${start === null ? nothing : renderDot('start-dot', start)}${
    formerTarget === null ? nothing : renderTick('former', formerTarget)
  }${expected === null ? nothing : renderTick('expected', expected)}${
    target === null ? nothing : renderTarget(target)
  }${
    band
      ? svg`<rect class="band" x="${band.from}%" y="50%" width="${Math.round(100 * (band.to - band.from)) / 100}%" height="18" transform="translate(0 -9)"></rect>`
      : nothing
  }`;
}

/** The target of one row: a tick under a triangle, which is what tells it from the plan. */
function renderTarget(x: TrackX): SVGTemplateResult {
  return svg`${renderTick('goal', x)}<svg x="${x}%" y="50%"><path class="aim" d="M-5-19H5L0-11Z"></path></svg>`;
}

function renderEnds({ from, to }: ValueTrack['span'], [low, high]: readonly [string, string]) {
  return svg`<svg x="${from}%" y="50%"><text class="limit" y="22">${low}</text></svg>
    <svg x="${to}%" y="50%"><text class="limit last" y="22">${high}</text></svg>`;
}
