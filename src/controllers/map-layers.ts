import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapView } from '../geo/view.js';
import type { SheetOverlay } from '../scene/sheet.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What a map asks of a layer over it. */
interface MapLayer {
  /** Called at once, and again whenever the map has another view. */
  receive: (view: MapView | null) => void;
  /** What of the layer is saved with the map; null while it shows nothing. */
  overlay: () => Promise<SheetOverlay | null>;
}

/** The slot of a map in which its layers stand. */
const slotName = 'layers';

/** A layer asks the map around it for its view; the map that answers stops the event. */
export class MapLayerEvent extends Event {
  static readonly type = 'ward-map-layer';
  readonly layer: MapLayer;

  constructor(layer: MapLayer) {
    super(MapLayerEvent.type, { bubbles: true });
    this.layer = layer;
  }
}

/** On the map: gives its view to its layers, and again only when it is another. */
export class MapLayersController implements ReactiveController {
  readonly #host: Host;
  readonly #viewOf: () => MapView | null;
  readonly #layers = new Map<Element, MapLayer>();
  #given: MapView | null = null;

  constructor(host: Host, viewOf: () => MapView | null) {
    this.#host = host;
    this.#viewOf = viewOf;
    host.addController(this);
  }

  /** Something lies over the map. */
  get isLaden(): boolean {
    return [...this.#layers.keys()].some((layer) => layer.parentNode === this.#host);
  }

  /** What lies over the map for a file, back to front. */
  async overlays(): Promise<readonly SheetOverlay[]> {
    const layers = [...this.#host.children].flatMap((child) => this.#layers.get(child) ?? []);
    const asked = layers.map((layer) => layer.overlay());
    return (await Promise.all(asked)).flatMap((overlay) => overlay ?? []);
  }

  hostConnected(): void {
    this.#host.addEventListener(MapLayerEvent.type, this.#asked);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener(MapLayerEvent.type, this.#asked);
  }

  hostUpdated(): void {
    const view = this.#viewOf();
    if (view === this.#given) return;
    this.#given = view;
    for (const [element, layer] of this.#layers)
      if (element.parentNode === this.#host) layer.receive(view);
      else this.#layers.delete(element);
  }

  #asked = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof MapLayerEvent) || !(target instanceof Element)) return;
    if (target.parentNode !== this.#host) return;
    event.stopPropagation();
    this.#layers.set(target, event.layer);
    target.slot = slotName;
    event.layer.receive(this.#given);
    this.#host.requestUpdate();
  };
}

/** On a layer: the view of the map that it is a child of. */
export class MapViewController implements ReactiveController {
  /** What the map shows; null without a map, and while it shows none. */
  view: MapView | null = null;
  /** There is no map around the layer; false until that is known. */
  isAlone = false;
  /** Settles when the map has been asked. */
  asking: Promise<void> | null = null;
  readonly #host: Host;
  readonly #overlay: MapLayer['overlay'];
  /** Settles when what a server drew, without a map, has been taken over as it is. */
  readonly #takenOver: Promise<void> | null;
  #takeOver = (): void => {};
  #isInMap = false;

  /** @param overlay what of the layer is saved with the map */
  constructor(host: Host, overlay: MapLayer['overlay']) {
    this.#host = host;
    this.#overlay = overlay;
    this.#takenOver = host.shadowRoot && new Promise((resolve) => (this.#takeOver = resolve));
    host.addController(this);
  }

  hostUpdated(): void {
    this.#takeOver();
  }

  hostConnected(): void {
    const asking = this.#ask().finally(() => {
      if (this.asking === asking) this.asking = null;
    });
    this.asking = asking;
  }

  hostDisconnected(): void {
    if (this.#isInMap) this.#host.removeAttribute('slot');
    this.#isInMap = false;
    this.view = null;
  }

  /** The map may be defined later than its layers. */
  async #ask(): Promise<void> {
    const { localName = '' } = this.#host.parentElement ?? {};
    if (localName.includes('-')) await customElements.whenDefined(localName);
    await this.#takenOver;
    if (!this.#host.isConnected) return;
    this.#host.dispatchEvent(new MapLayerEvent({ receive: this.#receive, overlay: this.#overlay }));
    // What a server drew stays as it is: the list says nothing of a map there either.
    this.isAlone = !this.#isInMap && !this.#takenOver;
    this.#host.requestUpdate();
  }

  #receive = (view: MapView | null): void => {
    if (!this.#host.isConnected) return;
    this.#isInMap = true;
    this.view = view;
    this.#host.requestUpdate();
  };
}
