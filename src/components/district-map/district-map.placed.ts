import { html, isServer, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { jsonConverter } from '../../base/converters.js';
import { formulasPart } from '../../controllers/grid.js';
import { PartsController } from '../../controllers/parts.js';
import { MediaController } from '../../controllers/media.js';
import { PrintController } from '../../controllers/print.js';
import { WardError, type Issue } from '../../core/error.js';
import { readGeography } from '../../data/geography.js';
import type { LazyPart } from '../../core/lazy-part.js';
import type { Row } from '../../data/row.js';
import type { ToDegrees } from '../../geo/crs.js';
import type { Mask } from '../../geo/surroundings.js';
import { map } from '../../i18n/texts.js';
import { keep, type Kept } from '../../scene/kept.js';
import { DistrictMapElement } from './district-map.element.js';
import { readMask, shapeIssues, usableInsets } from './district-map.option-shapes.js';
import { wordIssues } from './district-map.option-words.js';
import type { DistrictMapOptions } from './district-map.options.js';
import { extrasPart, missingIssues } from './district-map.parts.js';
import {
  tileCollection,
  tilesOfRows,
  unlessSame,
  type Tile,
  type TileCollection,
} from './district-map.tiles.js';

/** What a map is drawn from, for the controller that reads it. */
export interface PlacedSource {
  geo: unknown;
  src: string;
  crs: string;
  /** No map is wanted. */
  isOff: boolean;
}

const isSavingData = (): boolean => {
  if (isServer) return false;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
};

/** How a district map lies in space: its grid, symbols, surroundings, and what stands in for boundaries. */
export abstract class PlacedMap extends DistrictMapElement {
  /** `map`, `tiles` (a square a district), `list`, or `auto` (default): what there is, the list first where data is saved. */
  @property() mode: 'auto' | 'map' | 'tiles' | 'list' = 'auto';
  /** Squares of a grid instead of boundaries: `{id, row, col}`. Default: the rows' own fields `row` and `col`. */
  @property({ converter: jsonConverter }) tiles: readonly Tile[] | null = null;
  /** Grid of boundaries in metres: `EPSG:3405`, `EPSG:9217` …, a VN-2000 meridian such as `107°45'`, or a proj4 text. */
  @property() crs = '';
  /** `area` colours districts; `bubble` gives each a circle with an area in proportion to its value. Default `area`. */
  @property() symbol: 'area' | 'bubble' = 'area';
  /** Areas, roads and water round the districts, as GeoJSON or TopoJSON: drawn pale, not to be pointed at. */
  @property({ converter: jsonConverter }) neighbours: unknown = null;
  /** What the map is fitted to: `[west, south, east, north]` in the units of the boundaries, or a GeoJSON area. Default: all. */
  @property({ converter: jsonConverter }) mask: Mask | null = null;
  /** A bar of a round length on the ground, in a corner of the main map. */
  @property({ type: Boolean, attribute: 'scale-bar' }) scaleBar = false;
  /** An arrow to the north. */
  @property({ type: Boolean, attribute: 'north-arrow' }) northArrow = false;
  /** Lines of longitude and latitude. */
  @property({ type: Boolean }) graticule = false;
  /** Whose boundaries these are: printed under the map. */
  @property() attribution = '';

  readonly #forcedColours = new MediaController(this, '(forced-colors: active)');
  readonly #print = new PrintController(this, () => this.performUpdate());
  #tiles: Kept<TileCollection> | null = null;
  #around: Kept<Neighbours> | null = null;
  #converted: Kept<Partial<DistrictMapOptions>> | null = null;
  /** The reader asked for the map in spite of the data that it costs. */
  #isWanted = false;

  readonly #parts = new PartsController(this, {
    // What is there already, drawn by a server or before, stays until the next picture can be drawn whole.
    needed: () => (this.isStatic || this.picture ? this.neededParts : []),
    wanted: () => [...this.neededParts, ...this.wantedParts],
  });

  /** Lazy parts that the next picture cannot be drawn without. */
  protected get neededParts(): readonly LazyPart<unknown>[] {
    // What a server has drawn by a grid is taken over as it is.
    const isDrawn = this.crs && !this.hasUpdated && this.shadowRoot?.querySelector('.picture');
    return [...(isDrawn ? [formulasPart] : []), ...(this.#hasExtras ? [extrasPart] : [])];
  }

  get #hasExtras(): boolean {
    const { symbol, scaleBar, northArrow, graticule, neighbours } = this;
    return symbol === 'bubble' || scaleBar || northArrow || graticule || neighbours !== null;
  }

  /** Parts that the picture needs are on their way. */
  protected get isPartial(): boolean {
    return this.neededParts.some(({ isAwaited }) => isAwaited);
  }

  /** Lazy parts that are added to the picture that is drawn. */
  protected get wantedParts(): readonly LazyPart<unknown>[] {
    return this.crs ? [formulasPart] : [];
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#parts.schedule(() => super.scheduleUpdate());
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#parts.complete(() => super.getUpdateComplete());
  }

  protected override get mapOptions(): DistrictMapOptions {
    const { symbol, scaleBar, northArrow, graticule } = this;
    return {
      ...super.mapOptions,
      ...{ symbol, scaleBar, northArrow, graticule },
      areNumbered: this.#areNumbered,
      ...this.#inUnitsOfTheMap,
      ...((this.#isTiled || this.isListed) && { projection: 'identity', insets: 'none' }),
    };
  }

  /** What brought the boundaries from the metres of their grid to degrees; null where they needed nothing. */
  protected abstract get toDegrees(): ToDegrees | null;

  /** What is told in the units of the boundaries, in those of the map. */
  get #inUnitsOfTheMap(): Partial<DistrictMapOptions> {
    const { toDegrees } = this;
    const { features: neighbours } = this.#surroundings;
    this.#converted = keep(this.#converted, [this.mask, this.insets, neighbours, toDegrees], () => {
      const [mask, insets] = [readMask(this.mask), usableInsets(this.insets)];
      const formulas = formulasPart.here;
      if (!toDegrees || !formulas) return { mask: mask ?? undefined, insets, neighbours };
      const { maskInDegrees, insetsInDegrees, neighboursInDegrees } = formulas;
      return {
        mask: mask ? maskInDegrees(mask, toDegrees) : undefined,
        insets: typeof insets === 'string' ? insets : insetsInDegrees(insets, toDegrees),
        neighbours: neighbours && neighboursInDegrees(neighbours, toDegrees),
      };
    });
    return this.#converted.result;
  }

  /** The page is being printed. */
  protected get isPrinting(): boolean {
    return this.#print.printing;
  }

  /** On paper, and in a reader's own few colours, classes are told by more than their shades. */
  get #areNumbered(): boolean {
    return this.isPrinting || this.#forcedColours.matches;
  }

  protected override get layoutInputs(): readonly unknown[] {
    return [...super.layoutInputs, this.#areNumbered, this.isPartial];
  }

  /** The rows as they are known before this update. */
  get #knownRows(): readonly Row[] {
    const { data } = this;
    return Array.isArray(data) ? (data as Row[]) : (this.rows.result?.rows ?? []);
  }

  get #isTiled(): boolean {
    return this.#tileCollection.features.length > 0;
  }

  /** Squares, where they are wanted or there is nothing better. */
  get #tileCollection(): TileCollection {
    const { mode, tiles, geo, geoSrc, key, dataKey = key ?? 'id', label } = this;
    const isWanted = mode === 'tiles' || (mode === 'auto' && geo == null && !geoSrc);
    const rows = isWanted && !tiles ? this.#knownRows : null;
    this.#tiles = keep(this.#tiles, [isWanted, tiles, rows, key, dataKey, label], () => {
      const [idField, name] = [key ?? 'id', typeof label === 'string' ? label : 'name'];
      const found = tiles ?? tilesOfRows(rows ?? [], dataKey, name);
      const now = tileCollection(isWanted ? found : [], idField, name);
      return unlessSame(this.#tiles?.result, now);
    });
    return this.#tiles.result;
  }

  get #surroundings(): Neighbours {
    this.#around = keep(this.#around, [this.neighbours], () => readNeighbours(this.neighbours));
    return this.#around.result;
  }

  /** What of these options could not be used. */
  protected get placeIssues(): readonly Issue[] {
    const { mode, symbol, projection, insets, labels, list, legend, palette, better, colourBy } =
      this;
    const words = wordIssues({
      ...{ mode, symbol, projection, insets, labels, list, legend, palette, better },
      'colour-by': colourBy,
    });
    const { issues } = this.#tileCollection;
    return [...issues, ...this.#surroundings.issues, ...words, ...shapeIssues(this)];
  }

  protected override report(issues: readonly Issue[]): void {
    super.report([...issues, ...missingIssues([...this.neededParts, ...this.wantedParts])]);
  }

  /** The list comes first, and the map when the reader asks for it. */
  protected get isWaiting(): boolean {
    return this.mode === 'auto' && this.geoSrc !== '' && !this.#isWanted && isSavingData();
  }

  /** A list is all that is wanted. */
  protected get isListed(): boolean {
    return this.mode === 'list' || this.isWaiting;
  }

  /** What there is to draw the map from, of what was found to be shown. */
  protected placed({ given, src }: { given: unknown; src: string }): PlacedSource {
    // Boundaries that are at hand know the names of districts; none are fetched for that.
    const known = this.mode === 'list' ? given : null;
    if (this.isListed) return { geo: known, src: '', crs: '', isOff: true };
    if (this.#isTiled) return { geo: this.#tileCollection, src: '', crs: '', isOff: false };
    const crs = this.projection === 'identity' ? '' : this.crs;
    return { geo: given, src, crs, isOff: false };
  }

  #want(): void {
    this.#isWanted = true;
    this.requestUpdate();
  }

  /** The way to a map that waits, and whose boundaries are drawn. */
  protected renderPlace(): TemplateResult | typeof nothing {
    const texts = this.locale.texts(map);
    if (this.isWaiting)
      return html`<p class="waiting">
        ${texts.mapWaits} <button type="button" @click=${() => this.#want()}>${texts.loadMap}</button>
      </p>`;
    if (!this.attribution || this.isListed) return nothing;
    return html`<p class="attribution">${this.attribution}</p>`;
  }
}

type Features = NonNullable<DistrictMapOptions['neighbours']>;

/** What lies round the districts, and what of it could not be used. */
interface Neighbours {
  features: Features | undefined;
  issues: readonly Issue[];
}

function readNeighbours(value: unknown): Neighbours {
  if (value == null) return { features: undefined, issues: [] };
  try {
    const { features, context, issues } = readGeography(value);
    // That lines are no districts is what they are here for.
    return {
      features: [...features, ...context],
      issues: issues.filter(({ row }) => row !== undefined),
    };
  } catch (error) {
    if (!(error instanceof WardError)) throw error;
    const message = `The neighbours are left out: ${error.message}`;
    return { features: undefined, issues: [{ code: 'config', field: 'neighbours', message }] };
  }
}
