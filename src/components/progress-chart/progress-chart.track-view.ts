import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Status } from '../../core/indicator.js';
import { renderGlyphShapes } from '../../render/status.js';
import type { StepState } from '../../scene/step-states.js';
import { mark, renderBar, renderDot, renderTick } from './progress-chart.marks-view.js';
import { renderPercent } from './progress-chart.percent-view.js';
import { trackLines } from './progress-chart.scale.js';
import type { BandTrack, ScoreTrack, StepsTrack, Track } from './progress-chart.track.js';
import { renderValue } from './progress-chart.value-view.js';
import { thickness, type TrackVariant } from './progress-chart.variant.js';

/** Steps have the glyphs of goals: what is done, what is late, what is still open. */
const stepGlyphs: Readonly<Record<StepState, Status>> = {
  done: 'achieved',
  'done-late': 'achieved',
  overdue: 'overdue',
  open: 'not-started',
};

/** Steps that stand side by side at full size. */
const roomySteps = 10;

/** The track of a row; the row's own words say all that it shows. */
export function renderTrack(track: Track, variant: TrackVariant): TemplateResult {
  if (track.type === 'words') return html`<p class="track scale-words">${track.text}</p>`;
  return html`<div class=${track.type === 'value' ? 'track valued' : 'track'}><svg class=${variant} aria-hidden="true">${renderMarks(track, variant)}</svg></div>`;
}

function renderMarks(
  track: Exclude<Track, { type: 'words' }>,
  variant: TrackVariant,
): SVGTemplateResult {
  switch (track.type) {
    case 'progress':
      return renderPercent(track, variant);
    case 'value':
      return renderValue(track, variant);
    case 'score':
      return renderScore(track, variant);
    case 'band':
      return renderBand(track);
    case 'steps':
      return renderSteps(track);
  }
}

function renderScore({ to, target, label }: ScoreTrack, variant: TrackVariant): SVGTemplateResult {
  const { baseline: from, target: end } = trackLines;
  const { ground, done } = thickness[variant];
  return svg`${renderBar('ground plain', { from, to: end }, 'var(--_track)', ground)}${renderBar('done', { from, to }, mark, done)}${
    target === null ? nothing : renderTick('expected', target)
  }${variant === 'dot' ? renderDot('now-dot', to) : nothing}<svg x="${end}%" y="50%"><text class="limit" x="8" y="4">${label}</text></svg>`;
}

function renderBand({ low, high, value, beyond }: BandTrack): SVGTemplateResult {
  const { baseline: from, target: to } = trackLines;
  const width = Math.round(100 * (high - low)) / 100;
  const chevrons =
    beyond === 'right' ? 'M8-5 12 0 8 5M13-5 17 0 13 5' : 'M-8-5-12 0-8 5M-13-5-17 0-13 5';
  return svg`${renderBar('ground plain', { from, to }, 'var(--_track)', thickness.bar.ground)}
    ${
      width > 0
        ? svg`<rect class="band" x="${low}%" y="50%" width="${width}%" height="18" transform="translate(0 -9)"></rect>`
        : renderTick('expected', low)
    }
    <svg x="${value}%" y="50%"><circle class="value" r="6" fill=${mark}></circle>${
      beyond ? svg`<path class="away" d=${chevrons}></path>` : nothing
    }</svg>`;
}

function renderSteps({ steps }: StepsTrack): SVGTemplateResult {
  const { baseline, target } = trackLines;
  const size = Math.min(1, roomySteps / steps.length);
  return svg`<line class="way" x1="${baseline}%" x2="${target}%" y1="50%" y2="50%"></line>${steps.map(
    ({ x, state }) =>
      svg`<svg x="${x}%" y="50%"><g class="step" transform="scale(${size}) translate(-8 -8)" data-status=${
        state === 'done-late' ? 'at-risk' : stepGlyphs[state]
      }><circle class="step-ground" cx="8" cy="8" r="9"></circle>${renderGlyphShapes(stepGlyphs[state])}</g></svg>`,
  )}`;
}
