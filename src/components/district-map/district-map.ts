import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { ChartElement } from '../../base/chart-element.js';
import { WardLoadEvent } from '../../base/events.js';
import type { LoadState } from '../../base/ward-element.js';
import { GeographyController } from '../../controllers/geography.js';
import { MapLayersController } from '../../controllers/map-layers.js';
import type { WardError } from '../../core/error.js';
import type { ReadOptions, Row } from '../../data/row.js';
import type { ToDegrees } from '../../geo/crs.js';
import { map } from '../../i18n/texts.js';
import { renderLegend } from '../../render/legend.js';
import { renderEmpty } from '../../render/states.js';
import type { Legend, Notice } from '../../scene/scene.js';
import type { SheetPicture, SheetTexts } from '../../scene/sheet.js';
import { trailStyles } from '../../styles/trail.styles.js';
import { mapWaysStyles } from '../../styles/map-ways.styles.js';
import { listStyles } from '../../styles/list.styles.js';
import { ExplorableMap } from './district-map.explorable.js';
import { bareScene } from './district-map.bare.js';
import type { DistrictMapScene } from './district-map.steps.js';
import { keepEntries, pressEntry } from './district-map.legend.js';
import { DistrictListing } from './district-map.listing.js';
import { MapStages } from './district-map.stages.js';
import { mapSheetTexts } from './district-map.sheet.js';
import { districtMapStyles } from './district-map.styles.js';
import { yearsStyles } from './district-map.years.styles.js';
import {
  layersSlot,
  renderBoundaryFault,
  renderLegendBlocks,
  renderStage,
  renderThumbnail,
  renderWaiting,
} from './district-map.view.js';

/** On less than 280 px, 17 of them padding and border on either side, a map says nothing. */
const smallestMap = 246;

/**
 * A map of districts coloured by a value, drawn from the author's own boundaries.
 *
 * @summary A choropleth of GeoJSON or TopoJSON with classes, legend, labels, keyboard and a linked list.
 * @status experimental
 * @since 0.1.0
 * @tag ward-district-map
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot layers - Layers over the map; a `ward-map-points` among the children goes there by itself.
 * @slot empty - What to say when there are no rows or no boundaries.
 * @slot error - What to say when the data or the boundaries cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a district, on the map or in the list.
 * @fires {WardYearEvent} ward-year - A person chose another period.
 * @fires {WardDrillEvent} ward-drill - A person went into a district with a map of its own, or out of one.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data or boundaries could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart plot - The map.
 * @csspart legend - The legend; its entries are buttons that highlight a class.
 * @csspart years - The slider through periods.
 * @csspart zoom - The buttons of the zoom.
 * @csspart search - The box for searching, and what it found.
 * @csspart breadcrumb - The way from the whole to the district that is shown.
 * @csspart list - The list of districts.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardDistrictMap extends ExplorableMap {
  static override styles: CSSResultGroup = [
    ChartElement.styles,
    listStyles,
    districtMapStyles,
    yearsStyles,
    mapWaysStyles,
    trailStyles,
  ];

  readonly #geography = new GeographyController(this);
  readonly #stages = new MapStages();
  /** The layers over the map, which are told what it shows. */
  protected readonly layers = new MapLayersController(this, () =>
    this.hasMap ? this.#stages.view(this.mapOptions, this.ways?.showBox ?? null) : null,
  );
  #highlight: readonly string[] = [];
  readonly #listing = new DistrictListing(this, {
    locale: () => this.locale,
    select: (key) => this.select({ key, datum: this.picture?.datumOf(key) ?? null }),
    hover: (key) => this.choice.hover(key),
  });

  /** Reads `src` and `geo-src` again. */
  override retry(): void {
    super.retry();
    this.#geography.retry();
  }

  protected override get kindName(): string {
    return this.locale.texts(map).kind;
  }

  /** What waits has a shape of its own. */
  protected override get bodyHeight(): number {
    return 0;
  }

  protected override get layoutInputs(): readonly unknown[] {
    const { result } = this.#geography;
    return [...super.layoutInputs, result, this.rows.state, this.#highlight, this.#isBare];
  }

  protected override get fieldKinds(): Pick<ReadOptions, 'numeric' | 'periods' | 'text'> {
    const { dataKey = this.key ?? 'id' } = this;
    return { ...super.fieldKinds, text: typeof dataKey === 'string' ? [dataKey] : [] };
  }

  /** Boundaries alone are drawn as outlines, rows alone as a list. */
  protected override get drawable(): boolean {
    const isHere = this.#geography.result !== null || this.rows.state === 'ready';
    return isHere && !this.isPartial;
  }

  /** Why there are no boundaries, or none that can be drawn. */
  get #boundaryFault(): WardError | null {
    const { result, error } = this.#geography;
    return result ? this.#stages.fault : error;
  }

  protected override get fault(): WardError | null {
    return super.fault ?? this.#boundaryFault;
  }

  protected override get toDegrees(): ToDegrees | null {
    return this.#geography.toDegrees;
  }

  /** Boundaries, or parts that the picture needs, are on their way. */
  get #isComing(): boolean {
    const { given, result } = this.#geography;
    return this.isPartial || (given && !result);
  }

  protected override get loadState(): LoadState {
    const { result } = this.#geography;
    const { state } = this.rows;
    if (this.#boundaryFault || state === 'error') return 'error';
    if (this.#isComing) return 'loading';
    if (this.#isBare && result?.features.length) return 'ready';
    return result?.features.length === 0 ? 'empty' : state;
  }

  protected override get canRetry(): boolean {
    return super.canRetry || this.geoSrc !== '';
  }

  protected override get announcement(): string {
    if (this.state !== 'error' || super.fault || !super.announcement) return super.announcement;
    return this.locale.texts(map).boundariesFailed;
  }

  /** No rows are to come: the map is there for what lies over it. */
  get #isBare(): boolean {
    return !this.rows.isSought && this.layers.isLaden;
  }

  get #hasBoundaries(): boolean {
    if (this.isListed || this.#stages.fault) return false;
    return (this.#geography.result?.features.length ?? 0) > 0;
  }

  /** There are boundaries, and room for a map that says something; else the districts are a list. */
  protected override get hasMap(): boolean {
    return this.#hasBoundaries && (this.frame?.width ?? 0) >= smallestMap;
  }

  protected override get notices(): readonly Notice[] {
    if (this.#geography.given || this.isListed || !this.picture) return super.notices;
    return [{ code: 'list-only', text: this.locale.texts(map).noBoundaries }, ...super.notices];
  }

  protected override drawn(): void {
    super.drawn();
    if (this.#geography.takeArrival()) this.dispatchEvent(new WardLoadEvent());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Who reads the list when the map comes stays in it.
    if (this.shadowRoot?.activeElement?.closest('.list li')) this.#listing.stayOpen();
    const { object, maxBytes, frame, padding } = this;
    this.#geography.read({ ...this.placed(this.shownGeography), object, maxBytes });
    this.placeZoom(this.#geography.result, (zoom) =>
      frame ? this.#stages.carry(zoom, frame, padding) : zoom,
    );
    super.willUpdate(changed);
  }

  protected override layout(rows: readonly Row[]): DistrictMapScene | null {
    const { frame, locale } = this;
    if (!frame) return null;
    const { result } = this.#geography;
    const known = this.rows.state === 'ready' ? rows : null;
    const draw = () =>
      this.#stages.picture(
        result,
        known,
        { ...this.mapOptions, highlight: this.#highlight, zoom: this.laid },
        frame,
        locale,
      );
    const scene = draw();
    const kept = keepEntries(this.#highlight, scene.legend);
    const isKept = kept.length === this.#highlight.length;
    // Another list, even of the same keys, is another picture.
    if (!isKept) this.#highlight = kept;
    const made = isKept ? scene : draw();
    const drawn = this.#isBare ? bareScene(made, locale) : made;
    return { ...drawn, issues: [...this.placeIssues, ...drawn.issues] };
  }

  /** The map as it lies still, with the layers over it. */
  protected override async sheetPicture(): Promise<SheetPicture | null> {
    await this.updateComplete;
    const over = this.hasMap ? await this.layers.overlays() : [];
    return this.picture && { ...this.picture, reach: 0, over };
  }

  protected override get sheetTexts(): SheetTexts {
    const { attribution, locale, picture } = this;
    return mapSheetTexts(super.sheetTexts, picture, attribution, locale);
  }

  protected override renderBody(): TemplateResult | typeof nothing {
    const { picture } = this;
    if (!picture) return html`${this.renderWays()}${this.#renderMessage()}${layersSlot}`;
    return html`<div @keydown=${this.leadOut}>${this.renderWays()}<div class="layout ${this.list}">
      <div>${this.#renderMap(picture)}${this.renderYears()}</div>${this.#renderList(picture)}
    </div></div>`;
  }

  #renderMap(picture: DistrictMapScene): TemplateResult {
    if (this.hasMap) {
      const blocks = this.state === 'loading' ? renderLegendBlocks(this.locale) : nothing;
      const drawing = html`${blocks}${this.renderPicture(picture)}`;
      return html`${renderStage(drawing, this.#renderMessage(), this.ways, this.plotKeys)}${this.renderPlace()}`;
    }
    return html`${this.#hasBoundaries ? renderThumbnail(picture) : nothing}${this.renderPlace()}${this.#renderMessage()}${layersSlot}`;
  }

  /** The boundaries are drawn, with or without values. */
  get #hasPlain(): boolean {
    return this.picture !== null && this.#hasBoundaries;
  }

  /** What is to be said where rows or boundaries are missing. */
  #renderMessage(): TemplateResult | typeof nothing {
    const { state, locale } = this;
    const broken = this.#boundaryFault;
    if (broken && broken === this.fault)
      return renderBoundaryFault(broken, locale, this.canRetry ? () => this.retry() : null);
    if (state === 'loading')
      return renderWaiting(locale, {
        isSlow: this.rows.slow,
        height: this.#hasPlain ? null : super.bodyHeight,
      });
    if (state === 'empty' && this.#geography.result?.features.length === 0)
      return renderEmpty(locale.texts(map).noBoundaries);
    return state === 'ready' ? nothing : super.renderBody();
  }

  protected override renderLegend(legend: Legend): TemplateResult {
    return renderLegend(legend, {
      label: this.chrome.legend,
      pressed: new Set(this.#highlight),
      onPress: (key) => {
        this.#highlight = pressEntry(this.#highlight, key);
        this.requestUpdate();
      },
    });
  }

  #renderList(picture: DistrictMapScene): unknown {
    const isList = !this.hasMap;
    if (this.rows.state !== 'ready' || (this.list === 'none' && !isList)) return nothing;
    return this.#listing.render(picture, {
      isOpen: isList || this.list === 'side',
      isWhole: this.isStatic || this.isPrinting,
      isBesideMap: !isList,
      selected: this.choice.keys,
    });
  }
}
