import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Status } from '../../core/indicator.js';
import { renderGlyphShapes } from '../../render/status.js';
import type { StepState } from '../../scene/step-states.js';
import {
  trackLines,
  type BarSpan,
  type BandTrack,
  type Beyond,
  type ProgressTrack,
  type ScoreTrack,
  type StepsTrack,
  type Track,
  type TrackX,
} from './progress-chart.track.js';

/** Colour of what was done; goals that cannot be judged are grey. */
const mark = 'var(--_status-mark, var(--_context))';

const grounds: Readonly<Record<ProgressTrack['ground'], string>> = {
  plain: 'var(--_track)',
  hatched: 'url(#hatch-hatch)',
  dashed: 'none',
};

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
export function renderTrack(track: Track): TemplateResult {
  if (track.type === 'words') return html`<p class="track scale-words">${track.text}</p>`;
  return html`<div class="track"><svg aria-hidden="true">${renderMarks(track)}</svg></div>`;
}

function renderMarks(track: Exclude<Track, { type: 'words' }>): SVGTemplateResult {
  switch (track.type) {
    case 'progress':
      return renderProgress(track);
    case 'score':
      return renderScore(track);
    case 'band':
      return renderBand(track);
    case 'steps':
      return renderSteps(track);
  }
}

/** A line from the top to the bottom of the row: with the rows above and below, one line. */
function renderLine(role: string, x: TrackX): SVGTemplateResult {
  return svg`<line class=${role} x1="${x}%" x2="${x}%" y1="0" y2="100%"></line>`;
}

/** A bar of 12 px around the middle of the row. */
function renderBar(role: string, from: TrackX, to: TrackX, fill: string): SVGTemplateResult {
  const width = Math.round(100 * (to - from)) / 100;
  return svg`<rect class=${role} x="${from}%" y="50%" width="${width}%" height="12" transform="translate(0 -6)" fill=${fill}></rect>`;
}

/** A tick of the plan across the bar, free of it by a halo. */
function renderTick(role: string, x: TrackX): SVGTemplateResult {
  return svg`<svg class=${role} x="${x}%" y="50%"><path class="tick-halo" d="M0-11V11"></path><path class="tick" d="M0-11V11"></path></svg>`;
}

function renderProgress(track: ProgressTrack): SVGTemplateResult {
  const { baseline, half, target } = trackLines;
  const { ground, expected, formerTarget } = track;
  return svg`${renderLine('half', half)}${
    track.origin === 'baseline' ? renderLine('baseline', baseline) : nothing
  }${renderLine('target', target)}${renderBar(`ground ${ground}`, baseline, target, grounds[ground])}${
    track.bar ? renderDone(track, track.bar) : nothing
  }${formerTarget === null ? nothing : renderTick('former', formerTarget)}${
    expected === null ? nothing : renderTick('expected', expected)
  }`;
}

/** What was done. A bar that goes past the target leaves its line visible. */
function renderDone({ regressing, beyond }: ProgressTrack, bar: BarSpan): SVGTemplateResult {
  const { target } = trackLines;
  const fill = regressing ? 'url(#hatch-regressing-mark)' : mark;
  const line =
    bar.to > target
      ? svg`${renderLine('target-halo', target)}${renderLine('target', target)}`
      : nothing;
  return svg`${renderBar(regressing ? 'done back' : 'done', bar.from, bar.to, fill)}${line}${
    beyond ? renderBeyond(beyond, bar) : nothing
  }`;
}

/** Chevrons where a bar goes on, and the figure that it stands for. */
function renderBeyond({ side, text }: Beyond, bar: BarSpan): SVGTemplateResult {
  const isRight = side === 'right';
  const x = isRight ? bar.to : bar.from;
  const chevrons = isRight ? 'M-19-8-13 0-19 8M-12-8-6 0-12 8' : 'M-3-5-7 0-3 5M-8-5-12 0-8 5';
  const at = isRight ? x : bar.to;
  return svg`<svg x="${x}%" y="50%"><path class="chevrons ${side}" d=${chevrons}></path></svg>
    <svg x="${at}%" y="50%"><text class="beyond" x="6" y="4.5">${text}</text></svg>`;
}

function renderScore({ to, target, label }: ScoreTrack): SVGTemplateResult {
  const { baseline, target: end } = trackLines;
  return svg`${renderBar('ground plain', baseline, end, 'var(--_track)')}${renderBar('done', baseline, to, mark)}${
    target === null ? nothing : renderTick('expected', target)
  }<svg x="${end}%" y="50%"><text class="limit" x="8" y="4">${label}</text></svg>`;
}

function renderBand({ low, high, value, beyond }: BandTrack): SVGTemplateResult {
  const { baseline, target } = trackLines;
  const width = Math.round(100 * (high - low)) / 100;
  const chevrons =
    beyond === 'right' ? 'M8-5 12 0 8 5M13-5 17 0 13 5' : 'M-8-5-12 0-8 5M-13-5-17 0-13 5';
  return svg`${renderBar('ground plain', baseline, target, 'var(--_track)')}
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
