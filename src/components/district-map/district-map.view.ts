import { html, nothing, type TemplateResult } from 'lit';
import type { WardError } from '../../core/error.js';
import type { Locale } from '../../i18n/register.js';
import { map } from '../../i18n/texts.js';
import { cssProps } from '../../render/css-props.js';
import { renderError } from '../../render/states.js';
import { renderHatches, renderLayer } from '../../render/svg.js';
import type { Scene } from '../../scene/scene.js';
import type { PlotKeys } from './district-map.typing.js';
import type { MapWays } from './district-map.ways.js';

type Content = TemplateResult | typeof nothing;

/** Where the legend will stand: blocks of its size, so that nothing jumps when the values arrive. */
export function renderLegendBlocks({ messages }: Locale): TemplateResult {
  return html`<div class="legend legend-blocks" aria-busy="true">
    <span class="visually-hidden">${messages.states.loading}</span>
    <span class="block"></span><span class="block"></span><span class="block"></span><span class="block"></span>
  </div>`;
}

/** Where the layers of a map stand: their pictures lie over its own, the rest of them below. */
export const layersSlot: TemplateResult = html`<slot name="layers"></slot>`;

/** The map, which listens to gestures; what there is to say about its values lies over it. */
export function renderStage(
  drawing: Content,
  message: Content,
  ways: MapWays | null,
  keydown: PlotKeys,
): TemplateResult {
  const zoom: Partial<MapWays['zoom']> = ways?.zoom ?? {};
  return html`<div class="stage">
    <div
      class=${ways?.classes ?? 'drawing'}
      @wheel=${zoom.wheel}
      @touchmove=${zoom.touchmove}
      @pointerdown=${zoom.pointerdown}
      @pointermove=${zoom.pointermove}
      @pointerup=${zoom.pointerup}
      @pointercancel=${zoom.pointerup}
      @pointerleave=${zoom.pointerleave}
      @click=${zoom.click}
      @dblclick=${zoom.dblclick}
      @keydown=${keydown}
    >
      ${drawing}${layersSlot}
    </div>
    ${message === nothing ? nothing : html`<div class="over">${message}</div>`}
  </div>`;
}

/** Where boundaries are awaited a block of about the shape of a map, at most as high as it; else only that it takes long. */
export function renderWaiting(
  { messages }: Locale,
  { isSlow, height }: { isSlow: boolean; height: number | null },
): Content {
  const { loading, slow } = messages.states;
  const remark = isSlow ? html`<p>${slow}</p>` : nothing;
  if (height === null) return remark;
  return html`<div class="placeholder" aria-busy="true" ${cssProps({ '--_height': `${height}px` })}>
    <span class="visually-hidden">${loading}</span>${remark}
  </div>`;
}

/** The map in a place too small for its words: an ornament beside the list. */
export function renderThumbnail({ width, height, layers }: Scene): TemplateResult {
  const shapes = layers.filter(({ id }) => id !== 'labels');
  return html`<svg class="thumbnail" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${renderHatches(shapes)}${shapes.map((layer) => renderLayer(layer))}
  </svg>`;
}

/** Why there is no map; the figures are there all the same. */
export function renderBoundaryFault(
  fault: WardError,
  locale: Locale,
  onRetry: (() => void) | null,
): TemplateResult {
  const { states } = locale.messages;
  const title = locale.texts(map).boundariesFailed;
  return renderError({
    title,
    text: states.errors[fault.code](fault),
    retry: states.retry,
    onRetry,
  });
}
