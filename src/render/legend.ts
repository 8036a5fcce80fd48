import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Legend, LegendItem } from '../scene/scene.js';
import { symbolPath, symbolReach } from '../scene/symbols.js';
import { renderGlyph } from './status.js';
import { paintOf, renderHatch } from './paint.js';

const shapes: Readonly<
  Record<Exclude<LegendItem['shape'], 'symbol'>, (paint: string) => SVGTemplateResult>
> = {
  line: (paint) => svg`<path d="M0 6H20" stroke=${paint} stroke-width="2.5"></path>`,
  dashed: (paint) =>
    svg`<path d="M0 6H20" stroke=${paint} stroke-width="2" stroke-dasharray="5 3"></path>`,
  swatch: (paint) =>
    svg`<rect x="0.5" y="0.5" width="19" height="11" fill=${paint} stroke="var(--_map-outline)" stroke-width="0.75"></rect>`,
  tick: (paint) => svg`<path d="M10 0V12" stroke=${paint} stroke-width="2"></path>`,
};

/** Dots of usual size take as much as each other, so that the texts beside them line up. */
const symbolSide = 18;

/** A dot in its true size. */
function renderSymbol({ symbol, paint }: LegendItem): TemplateResult {
  const { name, radius } = symbol ?? { name: 'circle', radius: 4 };
  const side = Math.max(symbolSide, Math.ceil(2 * radius * symbolReach(name) + 2));
  return html`<svg class="key" viewBox="0 0 ${side} ${side}" width=${side} height=${side} aria-hidden="true">
    ${svg`<path
      d=${symbolPath(name, side / 2, side / 2, radius)}
      fill=${paintOf(paint)}
      stroke=${paint === 'none' ? paintOf('ink-3') : nothing}
    ></path>`}
  </svg>`;
}

function renderKey(item: LegendItem): TemplateResult {
  if (item.shape === 'symbol') return renderSymbol(item);
  const hatch = item.paint.startsWith('hatch-') ? item.paint.slice('hatch-'.length) : null;
  return html`<svg class="key" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
    ${hatch ? svg`<defs>${renderHatch(hatch)}</defs>` : nothing}${shapes[item.shape](paintOf(item.paint))}
  </svg>`;
}

/** What a person may do with the entries. */
interface LegendActions {
  /** Name of the list, where the legend has no title of its own. */
  label: string;
  /** Keys of the entries that are pressed. */
  pressed?: ReadonlySet<string>;
  onPress?: (key: string) => void;
  /** A person points at an entry, or at none. */
  onHover?: (key: string | null) => void;
  /** Entries that are not pressed stand for what is hidden; otherwise those that are pressed stand out. */
  hides?: boolean;
}

function renderItem(item: LegendItem): TemplateResult {
  return html`${renderKey(item)}${item.status ? renderGlyph(item.status) : nothing}<span>${item.label}${
    item.count === undefined
      ? nothing
      : html` <span class="count">(${item.countText ?? item.count})</span>`
  }</span>`;
}

function renderButton(item: LegendItem, actions: LegendActions): TemplateResult {
  const { pressed, onPress, onHover } = actions;
  return html`<button
    type="button"
    aria-pressed=${pressed?.has(item.key) ? 'true' : 'false'}
    @click=${() => onPress?.(item.key)}
    @pointerenter=${() => onHover?.(item.key)}
    @pointerleave=${() => onHover?.(null)}
    @focus=${() => onHover?.(item.key)}
    @blur=${() => onHover?.(null)}
  >
    ${renderItem(item)}
  </button>`;
}

/** A legend as a list; entries that are chosen from are buttons. */
export function renderLegend(legend: Legend, actions: LegendActions): TemplateResult {
  const label = legend.title ?? actions.label;
  return html`<ul class=${actions.hides ? 'legend hiding' : 'legend'} part="legend" aria-label=${label}>
    ${legend.items.map(
      (item) =>
        html`<li>${actions.onPress && !item.isFixed ? renderButton(item, actions) : renderItem(item)}</li>`,
    )}
  </ul>`;
}
