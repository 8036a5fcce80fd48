import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ZoomController } from '../../controllers/zoom.js';
import type { Room } from '../../geo/fit.js';
import { mostZoom } from '../../geo/zoom.js';
import type { MapWaysMessages } from '../../i18n/messages/map-ways.js';
import type { Locale } from '../../i18n/register.js';
import { mapWays } from '../../i18n/texts.js';
import { areUnder } from '../../render/zoom-box.js';
import { renderZoomControls } from '../../render/zoom-controls.js';
import type { ScenePoint } from '../../scene/scene.js';
import { finder, renderFinder } from './district-map.finder.js';
import type { DistrictMapScene } from './district-map.steps.js';
import { movedMap } from './district-map.moved.js';

/** What the ways round a map need of its element. */
interface MapWaysOptions {
  /** The map that is shown; null while there is none. */
  scene: () => DistrictMapScene | null;
  locale: () => Locale;
  isZoomable: () => boolean;
  /** What was pointed at lies elsewhere now. */
  leave: () => void;
  /** The keyboard is led to an area. */
  go: (point: ScenePoint | null) => void;
  /** An area that was searched for is selected. */
  choose: (key: string) => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Up to so many areas a map is laid out anew in every frame of a gesture. */
const lightMap = 150;

/** The key that is held for the wheel to zoom, as it is printed on the reader's keyboard. */
const wheelKey = (): string => (navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl');

/** Ways round a map, zoom and search. Loaded with the first map that has them. */
export class MapWays {
  readonly zoom: ZoomController;
  readonly #host: Host;
  readonly #options: MapWaysOptions;
  readonly #find = finder();
  #query = '';

  constructor(host: Host, options: MapWaysOptions) {
    this.#host = host;
    this.#options = options;
    this.zoom = new ZoomController(host, {
      room: () => (options.isZoomable() ? (options.scene()?.room ?? null) : null),
      plot: () => host.shadowRoot?.querySelector<SVGSVGElement>('.picture') ?? null,
      isLight: () => (options.scene()?.districts.count ?? 0) <= lightMap,
      onMove: options.leave,
      onEnter: (x, y) => this.#enter(options.scene()?.hit(x, y)?.key),
    });
  }

  /** Magnifies a box of the picture as it is laid out now; null where the map cannot be magnified. */
  get showBox(): ((box: Room) => void) | null {
    return this.#options.isZoomable() && this.zoom.laid.k < mostZoom ? this.#show : null;
  }

  readonly #show = (box: Room): void => this.zoom.show(box);

  get #texts(): MapWaysMessages {
    return this.#options.locale().texts(mapWays);
  }

  /** Classes of what holds the picture. */
  get classes(): string {
    const { isZoomed, motion } = this.zoom;
    const zooming = this.#options.isZoomable() ? ' zooming' : '';
    return `drawing${zooming}${isZoomed ? ' zoomed' : ''}${motion ? ' moving' : ''}`;
  }

  /** The picture where a gesture has it. */
  moved(scene: DistrictMapScene, selected: readonly string[]): DistrictMapScene {
    const { motion } = this.zoom;
    return motion ? movedMap(scene, motion, selected) : scene;
  }

  /** The keyboard reached an area: one that lies outside of the picture is brought into it. */
  reached({ key }: ScenePoint): void {
    const scene = this.#options.scene();
    const box = scene?.boxOf(key);
    if (!scene || !box || !this.zoom.isZoomed || isInSight(box, scene.room)) return;
    this.zoom.centre(box);
    void this.#lead(key);
  }

  renderControls(): TemplateResult | typeof nothing {
    const { zoom, isHinting } = this.zoom;
    if (!this.#options.isZoomable() && !this.zoom.isZoomed) return nothing;
    const { format } = this.#options.locale();
    const percent = format.number(Math.round(100 * zoom.k), { unit: '%' });
    return renderZoomControls(this.#texts, {
      k: zoom.k,
      most: mostZoom,
      isUnder: areUnder(this.#options.scene()?.width ?? 0),
      spoken: this.zoom.isZoomed ? this.#texts.zoomed(percent) : '',
      hint: isHinting ? wheelKey() : null,
      onStep: (direction) => this.zoom.step(direction),
      onReset: () => this.zoom.reset(),
    });
  }

  renderFinder(scene: DistrictMapScene): TemplateResult {
    return renderFinder(this.#find(scene, this.#query), {
      query: this.#query,
      texts: this.#texts,
      find: (query) => this.#search(query),
      choose: (key) => {
        this.#search('');
        this.#options.choose(key);
        this.#enter(key);
      },
    });
  }

  #search(query: string): void {
    this.#query = query;
    this.#host.requestUpdate();
  }

  /** Goes to an area and leads the keyboard there. */
  #enter(key: string | undefined): void {
    if (key === undefined) return;
    const { isZoomable, scene } = this.#options;
    const box = scene()?.boxOf(key);
    if (box && isZoomable()) this.zoom.show(box);
    void this.#lead(key);
  }

  async #lead(key: string): Promise<void> {
    await this.#host.updateComplete;
    const points = this.#options.scene()?.points().flat() ?? [];
    this.#options.go(points.find((point) => point.key === key) ?? null);
  }
}

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether the middle of a box lies in a room. */
function isInSight(box: Rectangle, room: Rectangle): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x >= room.x && y >= room.y && x <= room.x + room.width && y <= room.y + room.height;
}
