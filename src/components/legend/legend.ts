import { html, isServer, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { jsonConverter, keysConverter } from '../../base/converters.js';
import { WardToggleEvent } from '../../base/events.js';
import { LocalizedElement } from '../../base/localized-element.js';
import type { SeriesChartElement } from '../../base/series-chart-element.js';
import { SelectionController } from '../../controllers/selection.js';
import { legend as texts } from '../../i18n/texts.js';
import { renderLegend } from '../../render/legend.js';
import type { LegendItem } from '../../scene/scene.js';
import { chartTokenStyles } from '../../styles/chart-tokens.styles.js';
import { chartStyles } from '../../styles/chart.styles.js';
import { tokenStyles } from '../../styles/tokens.styles.js';
import { legendItems, type LegendEntry } from './legend.items.js';
import { wardLegendStyles } from './legend.styles.js';

/**
 * A legend on its own, for several charts on one scale.
 *
 * @summary Entries that hide, show and highlight the series of linked charts.
 * @status experimental
 * @since 0.1.0
 * @tag ward-legend
 *
 * @fires {WardToggleEvent} ward-toggle - A person hid a series or showed it again.
 *
 * @csspart legend - The list.
 */
export class WardLegend extends LocalizedElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    chartTokenStyles,
    chartStyles,
    wardLegendStyles,
  ];

  /** Entries: keys of series, or objects with `key`, `label`, `paint` and `shape`; as an attribute, JSON. */
  @property({ converter: jsonConverter }) items: readonly (string | LegendEntry)[] | null = null;
  /** Id of a chart, in the same tree, whose legend is shown where there are no `items`; its series are toggled. */
  @property() for = '';
  /** Charts of the same name hide, show and highlight their series together. */
  @property() link = '';
  /** Keys of the series that are hidden; as an attribute, separated by commas. */
  @property({ attribute: 'hidden-series', converter: keysConverter })
  hiddenSeries: readonly string[] = [];
  /** Entries in a row that wraps, or one below another. Default `horizontal`. */
  @property({ reflect: true }) direction: 'horizontal' | 'vertical' = 'horizontal';
  /** Name of the list. Default: the word for legend. */
  @property() heading = '';

  readonly #choice = new SelectionController(this);
  #chart: SeriesChartElement | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(null);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!isServer && this.isConnected) this.#follow(this.#findChart());
    const link = this.link || this.#chart?.link || '';
    const given = changed.has('hiddenSeries') ? { hidden: this.hiddenSeries } : {};
    const alone = this.#chart && !link ? { hidden: this.#chart.hiddenSeries } : given;
    this.hiddenSeries = this.#choice.set(alone, link).hidden;
  }

  #findChart(): SeriesChartElement | null {
    const root = this.getRootNode();
    const isTree = root instanceof Document || root instanceof ShadowRoot;
    if (!this.for || !isTree) return null;
    return root.querySelector<SeriesChartElement>(`#${CSS.escape(this.for)}`);
  }

  /** Shows what a chart shows, as it changes. */
  #follow(chart: SeriesChartElement | null): void {
    if (chart === this.#chart) return;
    for (const type of ['ward-load', 'ward-toggle']) {
      this.#chart?.removeEventListener(type, this.#renew);
      chart?.addEventListener(type, this.#renew);
    }
    this.#chart = chart;
    if (chart) void customElements.whenDefined(chart.localName).then(this.#renew);
  }

  /** A chart has its legend once it has been measured and drawn. */
  #renew = (): void => {
    void this.#chart?.updateComplete?.then(() => this.requestUpdate());
  };

  #toggle(key: string): void {
    this.hiddenSeries = this.#choice.toggleHidden(key);
    if (this.#chart) this.#chart.hiddenSeries = this.hiddenSeries;
    this.dispatchEvent(new WardToggleEvent({ key, hidden: this.hiddenSeries }));
  }

  get #shown(): readonly LegendItem[] {
    return this.items ? legendItems(this.items) : (this.#chart?.scene?.legend?.items ?? []);
  }

  override render(): TemplateResult | typeof nothing {
    const items = this.#shown;
    if (items.length === 0) return nothing;
    const { kind, hint } = this.locale.texts(texts);
    const hidden = new Set(this.hiddenSeries);
    return html`${renderLegend(
      { items },
      {
        label: this.heading || kind,
        pressed: new Set(items.map(({ key }) => key).filter((key) => !hidden.has(key))),
        onPress: (key) => this.#toggle(key),
        onHover: (key) => this.#choice.hover(key),
        hides: true,
      },
    )}<p class="visually-hidden">${hint}</p>`;
  }
}
