import { nothing, svg, type SVGTemplateResult } from 'lit';
import { mark, renderBar, renderDot, renderLine, renderTick } from './progress-chart.marks-view.js';
import { tipOf, type BarSpan, type Beyond, type ProgressTrack } from './progress-chart.percent.js';
import type { Zone } from './progress-chart.zones.js';
import { thickness, type TrackVariant } from './progress-chart.variant.js';

export const grounds: Readonly<Record<ProgressTrack['ground'], string>> = {
  plain: 'var(--_track)',
  hatched: 'url(#hatch-hatch)',
  dashed: 'none',
};

/** Percent done: the lines of all rows, what was done, and the plan over it. */
export function renderPercent(track: ProgressTrack, variant: TrackVariant): SVGTemplateResult {
  const { baseline, half, target } = track.lines;
  const { expected, formerTarget, bar } = track;
  return svg`${renderLine('half', half)}${
    track.origin === 'baseline' ? renderLine('baseline', baseline) : nothing
  }${renderLine('target', target)}${renderGround(track, variant)}${
    bar ? renderDone(track, bar, variant) : nothing
  }${formerTarget === null ? nothing : renderTick('former', formerTarget)}${
    expected === null ? nothing : renderTick('expected', expected)
  }${bar && variant !== 'bar' ? renderTick('goal', target) : nothing}${
    bar && variant === 'dot' ? renderDumbbell(track, bar) : nothing
  }`;
}

/** What lies between baseline and target. */
function renderGround(
  { lines, ground, zones }: ProgressTrack,
  variant: TrackVariant,
): SVGTemplateResult {
  const { baseline: from, target: to } = lines;
  if (variant === 'bullet' && zones.length > 0) return renderZones(zones);
  const height = ground === 'plain' ? thickness[variant].ground : thickness.bar.ground;
  return renderBar(`ground ${ground}`, { from, to }, grounds[ground], height);
}

/** What would be off track, at risk and on track by now. */
export function renderZones(zones: readonly Zone[]): SVGTemplateResult {
  const { ground } = thickness.bullet;
  return svg`${zones.map((zone) => renderBar('zone', zone, `var(--_${zone.status}-tint)`, ground))}`;
}

/** What was done. A bar that goes past the target leaves its line visible. */
function renderDone(
  { lines, regressing, beyond }: ProgressTrack,
  bar: BarSpan,
  variant: TrackVariant,
): SVGTemplateResult {
  const { target } = lines;
  // A line is too thin for a hatch.
  const fill = regressing && variant !== 'dot' ? 'url(#hatch-regressing-mark)' : mark;
  const line =
    bar.to > target
      ? svg`${renderLine('target-halo', target)}${renderLine('target', target)}`
      : nothing;
  return svg`${renderBar(regressing ? 'done back' : 'done', bar, fill, thickness[variant].done)}${line}${
    beyond && variant !== 'dot' ? renderBeyond(beyond, bar) : nothing
  }`;
}

/** Chevrons where a bar goes on, and the figure that it stands for. */
export function renderBeyond({ side, text }: Beyond, bar: BarSpan): SVGTemplateResult {
  const isRight = side === 'right';
  const x = isRight ? bar.to : bar.from;
  const chevrons = isRight ? 'M-19-8-13 0-19 8M-12-8-6 0-12 8' : 'M-3-5-7 0-3 5M-8-5-12 0-8 5';
  return svg`<svg x="${x}%" y="50%"><path class="chevrons ${side}" d=${chevrons}></path></svg>
    ${renderFigure(text, bar, 6)}`;
}

/** From where a goal began to where it stands: two dots. */
function renderDumbbell(
  { lines, origin, regressing, beyond }: ProgressTrack,
  bar: BarSpan,
): SVGTemplateResult {
  return svg`${
    origin === 'baseline' ? renderDot('start-dot', lines.baseline) : nothing
  }${renderDot('now-dot', tipOf(bar, regressing))}${beyond ? renderBreak(beyond, bar) : nothing}`;
}

/** Where the line is broken before a dot that stands farther out than is drawn, and the figure it stands for. */
export function renderBreak({ side, text }: Beyond, bar: BarSpan): SVGTemplateResult {
  const isRight = side === 'right';
  const chevrons = isRight ? 'M-22-5-18 0-22 5M-17-5-13 0-17 5' : 'M17-5 13 0 17 5M22-5 18 0 22 5';
  return svg`<svg x="${isRight ? bar.to : bar.from}%" y="50%"><path class="break-halo" d=${chevrons}></path><path class="break" d=${chevrons}></path></svg>
    ${renderFigure(text, bar, 9)}`;
}

function renderFigure(text: string, { to }: BarSpan, gap: number): SVGTemplateResult {
  return svg`<svg x="${to}%" y="50%"><text class="beyond" x=${gap} y="4.5">${text}</text></svg>`;
}
