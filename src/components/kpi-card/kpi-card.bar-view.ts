import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { cssProps } from '../../render/css-props.js';
import { renderHatch } from '../../render/paint.js';
import type { BarEnd, CardBar, KpiCardPicture, Span } from './kpi-card.picture.js';

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** The bar and the figures under its ends. */
export function renderProgress({ bar, ends, status }: KpiCardPicture): TemplateResult {
  return html`${bar ? renderBar(bar, status ? `${status}-mark` : 'context') : nothing}
    ${ends.start || ends.end ? renderEnds(ends) : nothing}`;
}

function renderBar(bar: CardBar, colour: string): TemplateResult {
  const hatch = bar.track === 'hatched' ? 'hatch' : bar.backwards ? colour : null;
  return html`<svg class="bar" part="bar" width="100%" height="20" aria-hidden="true">
      ${hatch ? svg`<defs>${renderHatch(hatch)}</defs>` : nothing} ${renderTrack(bar)}
      ${bar.fill ? block('fill', bar.fill, bar.backwards ? `url(#hatch-${colour})` : null) : nothing}
      ${bar.cut ? renderCut(bar.cut) : nothing}
      ${ticks.map(([name, top, bottom]) => renderTick(name, bar[name], top, bottom))}
      ${bar.band ? renderBand(bar.band) : nothing}
      ${bar.point === null ? nothing : renderPoint(bar.point)}
    </svg>
    ${bar.text ? html`<p class="visually-hidden">${bar.text}.</p>` : nothing}`;
}

/** Plan lines and the start, back to front, with their upper and lower ends. */
const ticks = [
  ['origin', 2, 18],
  ['expected', 1, 19],
  ['target', 4, 16],
] as const;

function renderTrack({ track, way }: CardBar): SVGTemplateResult {
  if (track === 'hatched') return block('track', way, 'url(#hatch-hatch)');
  if (track === 'plain') return block('track', way, null);
  return svg`<line class="track dashed" x1=${percent(way[0])} x2=${percent(way[1])} y1="10" y2="10"></line>`;
}

function block(name: string, [from, to]: Span, fill: string | null): SVGTemplateResult {
  return svg`<rect
    class=${name}
    x=${percent(from)}
    y="6"
    width=${percent(to - from)}
    height="8"
    fill=${fill ?? nothing}
  ></rect>`;
}

/** A line with a halo of the ground on both sides; at the very end of the bar it is moved inside. */
function renderTick(
  name: string,
  at: number | null,
  top: number,
  bottom: number,
): SVGTemplateResult | typeof nothing {
  if (at === null) return nothing;
  const shift = at >= 1 ? -1 : at <= 0 ? 1 : 0;
  const line = (part: string) =>
    svg`<line class=${part} x1=${percent(at)} x2=${percent(at)} y1=${top} y2=${bottom}></line>`;
  return svg`<g transform=${shift ? `translate(${shift})` : nothing}>${
    shift ? nothing : line('halo')
  }${line(`tick ${name}`)}</g>`;
}

/** Two chevrons cut into the end of a bar that goes on beyond it. */
function renderCut(cut: 'start' | 'end'): SVGTemplateResult {
  const [x, d] =
    cut === 'end'
      ? ['100%', 'M-14 5-9 10-14 15M-8 5-3 10-8 15']
      : ['0%', 'M14 5 9 10 14 15M8 5 3 10 8 15'];
  return svg`<svg class="cut" x=${x} width="1" height="20"><path d=${d}></path></svg>`;
}

function renderBand([from, to]: Span): SVGTemplateResult {
  return svg`<rect class="band" x=${percent(from)} y="3" width=${percent(to - from)} height="14"></rect>`;
}

function renderPoint(at: number): SVGTemplateResult {
  return svg`<circle class="point" cx=${percent(at)} cy="10" r="5"></circle>`;
}

/** The label of the start stands about its mark, that of the end before its mark; they give way to each other. */
function renderEnds({ start, end }: KpiCardPicture['ends']): TemplateResult {
  const props = {
    '--_start': percent(start?.at ?? 0),
    '--_rest': percent(1 - (end?.at ?? 1)),
  };
  return html`<p class="ends" ${cssProps(props)}>
    <span class="end start">${start ? renderEnd(start, false) : nothing}</span>
    <span class="end">${end ? renderEnd(end, end.label !== '') : nothing}</span>
  </p>`;
}

function renderEnd({ label, value }: BarEnd, isAim: boolean): TemplateResult {
  return html`${label}${label && value ? ' ' : ''}${value ? html`<b class="figures ${isAim ? 'aim' : ''}">${value}</b>` : nothing}`;
}
