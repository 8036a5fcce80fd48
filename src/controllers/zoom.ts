import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Room } from '../geo/fit.js';
import type { Zoom } from '../geo/fitted.js';
import { between, isSameZoom, panBy, wholeMap, zoomAt, zoomToBox } from '../geo/zoom.js';
import { zoomByKey, zoomStep } from './zoom-keys.js';
import { DragGesture } from './drag.js';
import { isOnControl, pointOn, type PicturePoint } from './picture-point.js';
import { PinchGesture } from './pinch.js';
import { wheelFactor } from './zoom-wheel.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What the controller must know of the picture. */
interface ZoomOptions {
  /** Where the map lies in the picture, in the picture's pixels; null while it cannot be zoomed. */
  room: () => Room | null;
  /** The picture on the screen. */
  plot: () => SVGSVGElement | null;
  /** Laying out anew is a matter of a frame: what moves is then drawn sharp at once. */
  isLight: () => boolean;
  /** The map begins to move under the pointer. */
  onMove: () => void;
  /** A person asked for what lies at a point of the picture. */
  onEnter: (x: number, y: number) => void;
}

/** Milliseconds without a turn of the wheel after which a gesture has ended, and for which a hint is shown. */
const [wheelPause, hintTime] = [160, 1600] as const;
/**
 * Magnifies and moves a map by wheel with its key, by two fingers, by dragging what is magnified, by keys and by buttons.
 * The page keeps the bare wheel and the single finger: its scrolling is never captured.
 */
export class ZoomController implements ReactiveController {
  /** What is asked for now. */
  zoom: Zoom = wholeMap;
  /** What the picture is laid out for; behind `zoom` while a gesture moves a heavy picture. */
  laid: Zoom = wholeMap;
  /** The wheel was turned without its key: a person is told of it. */
  isHinting = false;
  readonly #host: Host;
  readonly #options: ZoomOptions;
  readonly #pinch = new PinchGesture();
  readonly #drag = new DragGesture();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #dragged = false;

  constructor(host: Host, options: ZoomOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#hintTimer);
    this.isHinting = false;
    this.#drag.release();
    this.#pinch.clear();
    // A gesture that was cut off ends where it was.
    if (this.motion) this.#settle();
  }

  get isZoomed(): boolean {
    return this.zoom.k > 1;
  }

  /** What carries the picture to where the gesture has it; null while the picture is laid out for it. */
  get motion(): Zoom | null {
    return isSameZoom(this.zoom, this.laid) ? null : between(this.laid, this.zoom);
  }

  /** One step nearer (1) or farther (−1), about the middle of the map. */
  step(direction: 1 | -1): void {
    const room = this.#options.room();
    if (room) this.#settle(zoomStep(this.zoom, direction, room));
  }

  /** Shows a box of the picture as it is laid out now. */
  show(box: Room): void {
    const room = this.#options.room();
    if (room) this.#settle(zoomToBox(this.laid, box, room));
  }

  /** Moves the map so that a box of the picture lies in the middle, at the size that it has. */
  centre(box: Room): void {
    const room = this.#options.room();
    if (!room) return;
    const dx = room.x + room.width / 2 - box.x - box.width / 2;
    const dy = room.y + room.height / 2 - box.y - box.height / 2;
    this.#settle(panBy(this.laid, dx, dy, room));
  }

  /** The whole map again. */
  reset(): void {
    this.#settle(wholeMap);
  }

  /** Another map begins as a whole. Called before it is laid out. */
  restart(zoom = wholeMap): void {
    clearTimeout(this.#timer);
    this.zoom = zoom;
    this.laid = zoom;
  }

  /** The picture has another size: what was shown is to be shown there. Called before it is laid out. */
  carry(carried: (zoom: Zoom) => Zoom): void {
    const zoom = carried(this.zoom);
    if (zoom !== this.zoom) this.restart(zoom);
  }

  /** The wheel zooms with the key that pages are magnified with; bare it scrolls the page. */
  wheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      const at = this.#at(event);
      if (!at) return;
      if (!event.ctrlKey && !event.metaKey) return this.#hint();
      event.preventDefault();
      this.#move(zoomAt(this.zoom, wheelFactor(event), at.x, at.y, at.room));
      this.#timer = setTimeout(() => this.#settle(), wheelPause);
    },
  };

  /** Two fingers belong to the map, one to the page. */
  touchmove = {
    passive: false,
    handleEvent: (event: TouchEvent): void => {
      if (event.touches.length > 1 && this.#options.room()) event.preventDefault();
    },
  };

  pointerdown = {
    capture: true,
    handleEvent: (event: PointerEvent): void => {
      this.#dragged = false;
      const at = this.#at(event);
      if (!at) return;
      if (event.pointerType === 'touch') {
        // The first finger of a touch: one that was lifted elsewhere, unseen, is no longer there.
        if (event.isPrimary) this.#pinch.clear();
        this.#pinch.press(event.pointerId, at, this.zoom);
        if (this.#pinch.isActive) this.#begin(event);
      } else if (this.isZoomed && event.button === 0) this.#drag.press(at);
    },
  };

  pointermove = {
    capture: true,
    handleEvent: (event: PointerEvent): void => {
      const { isPressed, isMoving } = this.#drag;
      const at = isPressed || this.#pinch.isActive ? this.#at(event, true) : null;
      if (!at) return;
      if (!isPressed) return this.#pinchTo(event, at);
      const by = this.#drag.move(at);
      if (!by) return;
      if (!isMoving) this.#begin(event);
      event.stopPropagation();
      this.#move(panBy(this.zoom, by.dx, by.dy, at.room));
    },
  };

  /** Also for a pointer that the browser took away. */
  pointerup = {
    capture: true,
    handleEvent: (event: PointerEvent): void => {
      const wasMoving = this.#pinch.isActive || this.#drag.isMoving;
      this.#pinch.release(event.pointerId);
      this.#drag.release();
      if (wasMoving && !this.#pinch.isActive) this.#settle();
    },
  };

  /** A mouse that was pressed and has left is let go unseen; one that drags is held and does not leave. */
  pointerleave = (): void => {
    if (!this.#drag.isMoving) this.#drag.release();
  };

  /** The click that ends a drag chooses nothing. */
  click = {
    capture: true,
    handleEvent: (event: MouseEvent): void => {
      if (this.#dragged && !isOnControl(event)) event.stopPropagation();
      this.#dragged = false;
    },
  };

  dblclick = (event: MouseEvent): void => {
    const at = this.#at(event);
    if (at) this.#options.onEnter(at.x, at.y);
  };

  /** Whether a key of the plot was one of the zoom's. */
  key(event: KeyboardEvent): boolean {
    const room = this.#options.room();
    const next = room && zoomByKey(this.zoom, event, room);
    if (next) this.#settle(next);
    return next !== null;
  }

  #begin(event: PointerEvent): void {
    this.#dragged = true;
    this.#options.onMove();
    // A pointer that is no longer there, or that a script made up, cannot be held.
    const stage = event.currentTarget;
    if (stage instanceof Element && event.isTrusted) stage.setPointerCapture(event.pointerId);
  }

  #pinchTo(event: PointerEvent, at: PicturePoint & { room: Room }): void {
    const zoom = this.#pinch.move(event.pointerId, at, at.room);
    if (!zoom) return;
    event.stopPropagation();
    this.#move(zoom);
  }

  #hint(): void {
    clearTimeout(this.#hintTimer);
    this.isHinting = true;
    this.#host.requestUpdate();
    this.#hintTimer = setTimeout(() => {
      this.isHinting = false;
      this.#host.requestUpdate();
    }, hintTime);
  }

  #move(zoom: Zoom): void {
    clearTimeout(this.#timer);
    this.isHinting = false;
    this.#options.onMove();
    this.zoom = zoom;
    if (this.#options.isLight()) this.laid = zoom;
    this.#host.requestUpdate();
  }

  #settle(zoom = this.zoom): void {
    this.#move(zoom);
    this.laid = zoom;
  }

  /** Where an event lies in the picture, in its pixels; null outside of it, on controls, and while there is no zoom. */
  #at(event: MouseEvent, isAnywhere = false): (PicturePoint & { room: Room }) | null {
    const room = this.#options.room();
    const plot = this.#options.plot();
    if (!room || !plot || isOnControl(event)) return null;
    const { isInside, ...point } = pointOn(plot, event);
    return isAnywhere || isInside ? { ...point, room } : null;
  }
}
