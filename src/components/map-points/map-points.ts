import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit'; // prettier-ignore
import { property } from 'lit/decorators.js';
import { keysConverter } from '../../base/converters.js';
import { SeriesChartElement } from '../../base/series-chart-element.js';
import type { ToolKind } from '../../base/tools.js';
import { MapViewController } from '../../controllers/map-layers.js';
import { NewsController } from '../../controllers/news.js';
import { PrintController } from '../../controllers/print.js';
import type { Field } from '../../data/field.js';
import { isRow, type ReadOptions, type Row } from '../../data/row.js';
import type { OptionWords } from '../../core/check-word.js';
import type { Clusterer } from '../../geo/cluster.js';
import type { MapView } from '../../geo/view.js';
import { mapPoints } from '../../i18n/texts.js';
import type { Notice, ScenePoint } from '../../scene/scene.js';
import type { SheetOverlay } from '../../scene/sheet.js';
import { listStyles } from '../../styles/list.styles.js';
import type { MapPointsScene } from './map-points.layout.js';
import { PointListing } from './map-points.listing.js';
import type { MapPointsOptions } from './map-points.options.js';
import { few } from './map-points.places.js';
import { PointStages } from './map-points.stages.js';
import { overlayOf } from './map-points.overlay.js';
import { mapPointsStyles } from './map-points.styles.js';

/** So many new points are named when they are read out. */
const namedNews = 3;

/** A place in the palette; what is none counts as the first. */
const usablePlace = (place: number): number =>
  Number.isInteger(place) && place >= 1 && place <= 8 ? place : 1;

/**
 * Points and lines over a district map, of which it is a child: field reports, cameras, lights, works.
 *
 * @summary Points over a map: clustered, by category, with a list, live without drawing the map anew.
 * @status experimental
 * @since 0.3.0
 * @tag ward-map-points
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no rows.
 * @slot error - What to say when the data cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a point, on the map or in the list.
 * @fires {WardToggleEvent} ward-toggle - A person hid a category or showed it again.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - All of the layer.
 * @csspart heading - The heading.
 * @csspart plot - The picture over the map.
 * @csspart legend - The legend of categories; its entries are buttons that hide and show.
 * @csspart list - The list of points.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardMapPoints extends SeriesChartElement<MapPointsScene> {
  static override styles: CSSResultGroup = [SeriesChartElement.styles, listStyles, mapPointsStyles];

  /** Field of the longitude in degrees, or of what lies across in a map of metres. Default `lon`, else `lng`. */
  @property() lon: Field | undefined = undefined;
  /** Field of the latitude. Default `lat`. */
  @property() lat: Field | undefined = undefined;
  /** Field that a point is selected by. Default `id`, else its number. */
  @property() key: Field | undefined = undefined;
  /** Field of the name. Default `name`. */
  @property() label: Field | undefined = undefined;
  /** Field of the category, which colour and shape tell. Default `category`. */
  @property() category: Field | undefined = undefined;
  /** Categories in the order of legend and colours, separated by commas. Default: as they appear. */
  @property({ converter: keysConverter }) categories: readonly string[] = [];
  /** Place of the first category's colour and shape in the palette, 1 to 8: layers of one map need not look alike. */
  @property({ type: Number, attribute: 'first-color' }) firstColor = 1;
  /** Field with the name of a pictogram: `camera`, `light`, `tree`, `water`, `waste`, `road`, `building`, `alert`, `fire`, `people`. Default `icon`. */
  @property() icon: Field | undefined = undefined;
  /** Field of a value that the areas of points are in proportion to. Default `value`. */
  @property() value: Field | undefined = undefined;
  /** Field of an address that tells more of a point. Default `href`. */
  @property() href: Field | undefined = undefined;
  /** Near points as one: `auto` (of more than 100) or `none`. Default `auto`. */
  @property() cluster: 'auto' | 'none' = 'auto';
  /** Named format of the values: `number`, `percent`, `money`, `compact`. */
  @property() format: string | undefined = undefined;
  /** Decimals of the values. Default: as many as they have, at most 3. */
  @property({ type: Number }) decimals: number | undefined = undefined;
  /** What the values are, in words. */
  @property() measure = '';

  readonly #map = new MapViewController(this, () => this.#overlay());
  readonly #news = new NewsController(this, (names) =>
    this.locale.texts(mapPoints).fresh(names.length, names.slice(0, namedNews)),
  );
  readonly #stages = new PointStages();
  readonly #print = new PrintController(this, () => this.performUpdate());
  #clusterer: Clusterer | null = null;
  #loading: Promise<void> | null = null;
  readonly #listing = new PointListing(this, {
    locale: () => this.locale,
    select: (key) => super.select({ key, datum: this.picture?.datumOf(key) ?? null }),
    hover: (key) => this.choice.hover(key),
  });
  /** A point to lead the keyboard to, once the map shows something else than this. */
  #led: { key: string; view: MapView | null } | null = null;
  #known: { rows: unknown; keys: ReadonlySet<string> } | null = null;

  protected override get kindName(): string {
    return this.locale.texts(mapPoints).kind;
  }

  protected override get keyboardHint(): string {
    return this.locale.texts(mapPoints).keyboardHint;
  }

  /** Rows, or the features of a GeoJSON collection. */
  protected override get given(): unknown {
    const data: unknown = super.given;
    if (!isRow(data) || data['type'] !== 'FeatureCollection') return data;
    return data['features'];
  }

  protected override get fieldKinds(): Pick<ReadOptions, 'numeric' | 'text'> {
    const { lon = ['lon', 'lng'], lat = 'lat', value = 'value', key = 'id' } = this;
    const named = (fields: readonly unknown[]) => fields.filter((each) => typeof each === 'string');
    return { numeric: named([lon, lat, value].flat()), text: named([key]) };
  }

  protected override get optionWords(): OptionWords {
    return { ...super.optionWords, cluster: ['auto', 'none'] };
  }

  /** The map knows how large the picture is. */
  protected override get isUnmeasured(): boolean {
    return false;
  }

  /** In a map the layer must not move what lies below it; alone it is a list. */
  protected override get bodyHeight(): number {
    return 0;
  }

  /** Without the map under it a picture of points says nothing. */
  protected override get toolKinds(): readonly ToolKind[] {
    return ['csv'];
  }

  protected override get layoutInputs(): readonly unknown[] {
    return [this.#map.view, this.#map.isAlone, this.#clusterer, this.choice.hidden];
  }

  protected override get notices(): readonly Notice[] {
    if (!this.#map.isAlone) return super.notices;
    return [{ code: 'alone', text: this.locale.texts(mapPoints).alone }, ...super.notices];
  }

  protected override get announcement(): string {
    return (this.state === 'ready' && this.#news.text) || super.announcement;
  }

  /** Also waits for the map's view and for clusters. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = await super.getUpdateComplete();
    const waited = this.#map.asking ?? this.#loading;
    return waited ? waited.then(() => this.getUpdateComplete()) : settled;
  }

  /** What a file of the map shows of the layer. */
  async #overlay(): Promise<SheetOverlay | null> {
    await this.updateComplete;
    const { picture, sheetTexts, kindName, locale } = this;
    const shown = this.#map.view && !this.hidden ? this.sheetPicture() : null;
    return picture && shown && overlayOf(picture, shown, sheetTexts, kindName, locale.format);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A server does not know what is around the layer; alone in a page the name of a slot means nothing.
    if (isServer && !this.hasAttribute('slot')) this.setAttribute('slot', 'layers');
    super.willUpdate(changed);
    this.#loadClusters();
    this.#noteNews();
  }

  protected override layout(rows: readonly Row[]): MapPointsScene {
    const { lon, lat, key, label, category, categories, icon, value, href } = this;
    const { unit, format, decimals, measure, locale } = this;
    const options: MapPointsOptions = {
      ...{ lon, lat, key, label, category, categories, icon, value, href, format, decimals, measure }, // prettier-ignore
      unit: this.unitOf([value ?? 'value']) ?? unit,
      firstColour: usablePlace(this.firstColor),
      hidden: this.choice.hidden,
      clusterer: this.cluster === 'none' ? null : this.#clusterer,
    };
    return this.#stages.picture(rows, options, this.#map, locale);
  }

  /** Few points need no clusters, and their page does not load them. */
  #loadClusters(): void {
    const isMany = (this.rows.result?.rows.length ?? 0) > few;
    if (this.#clusterer || this.#loading || !isMany || !this.#map.view || this.cluster === 'none')
      return;
    this.#loading = import('../../geo/cluster.js')
      .then(({ clusterPositions }) => {
        this.#clusterer = clusterPositions;
        this.requestUpdate();
      })
      .finally(() => (this.#loading = null));
  }

  /** After a cluster was opened the keyboard goes on at what it came apart into. */
  protected override drawn(): void {
    super.drawn();
    const led = this.#led;
    if (led === null || this.#map.view === led.view) return;
    this.#led = null;
    const points = this.picture?.points().flat() ?? [];
    const { picture } = this;
    this.focusPlot(points.find((point) => point.key === led.key || picture?.holds?.(point, led.key)) ?? null); // prettier-ignore
  }

  /** What came with newer rows is read out; what was there from the start is not. */
  #noteNews(): void {
    const { picture } = this;
    const rows = this.rows.result?.rows;
    if (!picture || !rows || this.#known?.rows === rows) return;
    const items = picture.list().flatMap((group) => group.items);
    const known = this.#known?.keys;
    if (known) this.#news.add(items.flatMap(({ key, name }) => (known.has(key) ? [] : [name])));
    this.#known = { rows, keys: new Set(items.map(({ key }) => key)) };
  }

  protected override select(point: Pick<ScenePoint, 'key' | 'datum'>): void {
    const members = this.picture?.membersOf(point) ?? [];
    if (members.length > 1) this.#open(point, members);
    else super.select(point);
  }

  /** A mark of several points: the map goes nearer where that parts them, else they are listed. */
  #open({ key }: Pick<ScenePoint, 'key'>, members: readonly string[]): void {
    const box = this.picture?.extentOf({ key });
    const { zoomTo = null } = this.#map.view ?? {};
    if (box && zoomTo) {
      const isByKeyboard = this.shadowRoot?.activeElement?.matches('.plot:focus-visible') ?? false;
      this.#led = isByKeyboard ? { key: members[0]!, view: this.#map.view } : null;
      return zoomTo(box);
    }
    this.#listing.tellOf(members);
    void this.updateComplete.then(() => {
      this.shadowRoot?.querySelector<HTMLElement>('.list .whole')?.focus();
    });
  }

  protected override renderPicture(picture: MapPointsScene): TemplateResult {
    const legend = picture.legend ? this.renderLegend(picture.legend) : nothing;
    const list = this.#listing.render(picture, {
      isOpen: this.#map.view === null,
      isWhole: this.#print.printing,
      selected: this.choice.keys,
    });
    return html`${this.#map.view ? super.renderPicture(picture) : legend}${list}`;
  }
}
