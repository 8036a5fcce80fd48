import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { autoConverter } from '../../base/converters.js';
import { WardDrillEvent } from '../../base/events.js';
import type { Field } from '../../data/field.js';
import type { LazyPart } from '../../core/lazy-part.js';
import type { Zoom } from '../../geo/fitted.js';
import { wholeMap } from '../../geo/zoom.js';
import { renderTrail, type TrailLink } from '../../render/trail.js';
import { areUnder, zoomControlsBox } from '../../render/zoom-box.js';
import { mapWays } from '../../i18n/texts.js';
import type { ScenePoint } from '../../scene/scene.js';
import {
  childGeography,
  childRows,
  trailTo,
  undrawnName,
  type ChildGeography,
  type ChildRows,
  type ChildSource,
} from './district-map.drill.js';
import type { DistrictMapOptions } from './district-map.options.js';
import type { DistrictMapScene } from './district-map.steps.js';
import { PaintedMap } from './district-map.painted.js';
import { isMissing, waysPart } from './district-map.parts.js';
import { plotKeys, typing } from './district-map.typing.js';
import type { MapWays } from './district-map.ways.js';

/** A map of more districts can be zoomed without being asked for. */
const zoomedFrom = 30;

/** A district map with ways round it: zoom, search, and maps inside its areas. */
export abstract class ExplorableMap extends PaintedMap {
  /** Zoom by buttons, wheel with Ctrl, two fingers and keys: `auto` (default) for more than 30 districts, true, or false. */
  @property({ converter: autoConverter }) zoom: boolean | 'auto' = 'auto';
  /** Field with the URL of a district's page: the tooltip and the table link to it. */
  @property({ attribute: 'href-field' }) hrefField: Field | undefined = undefined;
  /** A box to find districts by their names, without marks. */
  @property({ type: Boolean }) search = false;

  /** Maps inside districts: a URL in which `{key}` stands for the district, or as a property boundaries by its key. */
  @property({ attribute: 'child-geo' }) childGeo: ChildGeography = null;
  /** Rows of the maps inside districts, by the district's key. Default: the element's own rows. */
  @property({ attribute: false }) childData: ChildRows = null;
  /** Key of the district whose inner map is shown; '' for the whole. Follows a person who goes in and out. */
  @property() root = '';
  /** What the whole is called where a way leads back to it. */
  @property({ attribute: 'whole-label' }) wholeLabel = '';

  #ways: MapWays | null = null;
  readonly #type = typing({
    points: () => (this.hasMap ? (this.picture?.points().flat() ?? []) : []),
    active: () => this.activePoint,
    go: (point) => this.focusPlot(point),
    toggleTable: () => this.table.toggle(),
  });
  /** The area that a person chose last. */
  #chosen: string | null = null;
  #trail: readonly TrailLink[] = [];
  /** An area to lead the keyboard to when the map that was gone to is drawn; '' for its first one. */
  #awaited: string | null = null;
  #boundaries: unknown = null;

  /** Zoom and search; null until they have come. */
  protected get ways(): MapWays | null {
    this.#ways ??=
      waysPart.here &&
      new waysPart.here.MapWays(this, {
        scene: () => (this.hasMap ? this.picture : null),
        locale: () => this.locale,
        isZoomable: () => this.#isZoomable,
        leave: () => this.leavePoint(),
        go: (point) => this.focusPlot(point),
        choose: (key) => this.#choose(key),
      });
    return this.#ways;
  }

  /** A box for searching stands in the way of what follows: nothing is drawn before it. */
  protected override get neededParts(): readonly LazyPart<unknown>[] {
    const isDrawn = !this.hasUpdated && this.shadowRoot?.querySelector('.zoom-controls');
    return this.search || isDrawn ? [...super.neededParts, waysPart] : super.neededParts;
  }

  protected override get wantedParts(): readonly LazyPart<unknown>[] {
    return this.#isZoomable ? [...super.wantedParts, waysPart] : super.wantedParts;
  }

  protected override get motion(): Zoom | null {
    return this.ways?.zoom.motion ?? null;
  }

  /** Magnifies the map about a district, by its key; one in an inset is in sight already. Settles when it is drawn. */
  async zoomTo(key: string): Promise<void> {
    if (this.#isZoomable) await waysPart.fetch();
    const box = this.picture?.boxOf(key);
    if (box) this.ways?.zoom.show(box);
    await this.updateComplete;
  }

  /** Shows the whole map again. Settles when it is drawn. */
  async resetZoom(): Promise<void> {
    this.ways?.zoom.reset();
    await this.updateComplete;
  }

  protected override get keyboardHint(): string {
    const { typeKeys, zoomKeys, drillKeys } = this.locale.texts(mapWays);
    const zoom = this.#hasZoom ? ` ${zoomKeys}` : '';
    return `${super.keyboardHint} ${typeKeys}${zoom}${this.childGeo === null ? '' : ` ${drillKeys}`}`;
  }

  protected override get layoutInputs(): readonly unknown[] {
    return [...super.layoutInputs, this.laid];
  }

  /** What the map is laid out for. */
  protected get laid(): Zoom {
    return this.ways?.zoom.laid ?? wholeMap;
  }

  /** Keys of the plot that are no steps of a walk. */
  protected readonly plotKeys = plotKeys(
    (event) => this.#type(event) || this.ways?.zoom.key(event) === true,
  );

  /** Where the boundaries come from: those of the area that was gone into, or the author's own. */
  protected get shownGeography(): ChildSource {
    const { geo, geoSrc, root } = this;
    return this.#child(root) ?? { given: geo, src: geoSrc };
  }

  protected override get mapOptions(): DistrictMapOptions {
    return { ...super.mapOptions, hrefField: this.hrefField, controls: this.#controls };
  }

  protected override get given(): unknown {
    return childRows(this.childData, this.root) ?? super.given;
  }

  get #isZoomable(): boolean {
    return this.#canZoom(this.picture?.districts.count ?? 0);
  }

  /** Its zoom is here or on its way. */
  get #hasZoom(): boolean {
    return this.#isZoomable && !isMissing(waysPart);
  }

  #canZoom(count: number): boolean {
    return this.hasMap && (this.zoom === 'auto' ? count > zoomedFrom : this.zoom);
  }

  /** What buttons stand on the map. */
  readonly #controls = (count: number) =>
    this.#canZoom(count) && !areUnder(this.frame?.width ?? 0) ? [zoomControlsBox()] : [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('root')) {
      const nameOf = (key: string) => this.#nameOf(key);
      this.#trail = trailTo(this.#trail, this.root, nameOf);
    }
    super.willUpdate(changed);
  }

  /** Another map begins as a whole; one of another size shows what it did. */
  protected placeZoom(boundaries: unknown, carried: (zoom: Zoom) => Zoom): void {
    if (this.#boundaries === boundaries) return this.ways?.zoom.carry(carried);
    this.#boundaries = boundaries;
    this.ways?.zoom.restart();
  }

  protected override drawn(): void {
    super.drawn();
    const key = this.#awaited;
    if (key === null || !this.hasMap || this.state !== 'ready') return;
    this.#awaited = null;
    // Whoever has gone elsewhere meanwhile stays there.
    const { activeElement, body } = document;
    if (activeElement !== body && !this.matches(':focus-within')) return;
    const points = this.picture?.points().flat() ?? [];
    this.focusPlot(points.find((point) => point.key === key) ?? points[0] ?? null);
  }

  /** An area with a map of its own is selected and gone into; gone into again it stays selected. */
  protected override select(point: Pick<ScenePoint, 'key' | 'datum'>): void {
    if (this.#chosen === point.key && this.#follow(point.key)) return;
    this.#chosen = point.key;
    const leadsIn = this.#child(point.key) !== null;
    if (!leadsIn || !this.choice.keys.includes(point.key)) super.select(point);
    if (leadsIn) this.#go(point.key);
  }

  protected override reached(point: ScenePoint): void {
    this.ways?.reached(point);
  }

  protected override renderPlot(scene: DistrictMapScene): TemplateResult {
    const moved = this.ways?.moved(scene, this.choice.keys) ?? scene;
    const controls = this.ways ? this.ways.renderControls() : this.#renderControlsRoom();
    return html`${super.renderPlot(moved)}${controls}`;
  }

  /** Buttons under the map keep their room until they come: nothing jumps. */
  #renderControlsRoom(): TemplateResult | typeof nothing {
    const isUnder = this.#hasZoom && areUnder(this.frame?.width ?? 0);
    return isUnder ? html`<div class="zoom-room"></div>` : nothing;
  }

  /** What stands over the map and the list: the way in, and the box for searching. */
  protected renderWays(): TemplateResult {
    const { picture, search } = this;
    const texts = this.locale.texts(mapWays);
    const whole = { key: '', name: this.wholeLabel || texts.whole };
    const trail = this.#trail.length > 0 ? [whole, ...this.#trail] : [];
    return html`${
      trail.length > 0 ? renderTrail(trail, texts.breadcrumb, (key) => this.#go(key)) : nothing
    }${search && picture ? this.ways?.renderFinder(picture) : nothing}`;
  }

  /** Backspace leads out, from wherever it types nothing. */
  protected leadOut = (event: KeyboardEvent): void => {
    const isTyping = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key !== 'Backspace' || isTyping || this.#trail.length === 0) return;
    event.preventDefault();
    this.#go(this.#trail.at(-2)?.key ?? '');
  };

  /** Chosen again, an area leads to its page; the page may keep the click to itself. */
  #follow(key: string): boolean {
    const link = this.shadowRoot?.querySelector<HTMLElement>('.tooltip-link a');
    if (!link || this.activePoint?.key !== key) return false;
    link.click();
    return true;
  }

  #child(key: string): ChildSource | null {
    // A file for any key is there for the areas of the first map alone: nobody says how deep it goes.
    const isTooDeep = typeof this.childGeo === 'string' && this.#trail.length > 0;
    return isTooDeep && key !== this.root ? null : childGeography(this.childGeo, key);
  }

  #nameOf(key: string): string {
    const row = this.picture?.table().rows.find((each) => each.key === key);
    const { geo, object, label, dataKey } = this;
    const rows = super.given;
    return row?.cells[0]?.text ?? undrawnName(key, { geo, object, rows, key: this.key, dataKey, label }); // prettier-ignore
  }

  #choose(key: string): void {
    if (!this.choice.keys.includes(key))
      super.select({ key, datum: this.picture?.datumOf(key) ?? null });
  }

  /** Shows another map, and keeps the keyboard: inside at the first area, outside at the one that was left. */
  #go(key: string): void {
    const focused = this.shadowRoot?.activeElement;
    this.#awaited = focused?.matches(':focus-visible') ? this.root : null;
    this.root = key;
    this.dispatchEvent(new WardDrillEvent(this.root));
  }
}
