import type { Room } from '../geo/fit.js';
import type { Zoom } from '../geo/fitted.js';
import { panBy, zoomAt } from '../geo/zoom.js';
import type { PicturePoint } from './picture-point.js';

/** Middle of two fingers, and how far they are apart. */
interface Span extends PicturePoint {
  apart: number;
}

function spanOf([a, b]: readonly PicturePoint[]): Span | null {
  if (!a || !b) return null;
  return {
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
    apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
  };
}

/** Two fingers on a map: what lies between them stays between them. */
export class PinchGesture {
  readonly #fingers = new Map<number, PicturePoint>();
  #start: { span: Span; zoom: Zoom } | null = null;

  get isActive(): boolean {
    return this.#start !== null;
  }

  /** A finger comes; with the second one the gesture begins. A third is no part of it. */
  press(id: number, at: PicturePoint, zoom: Zoom): void {
    if (this.#fingers.size >= 2) return;
    this.#fingers.set(id, at);
    const span = spanOf([...this.#fingers.values()]);
    this.#start = span && { span, zoom };
  }

  /** The zoom that follows the fingers; null while there are not two of them. */
  move(id: number, at: PicturePoint, room: Room): Zoom | null {
    if (!this.#fingers.has(id)) return null;
    this.#fingers.set(id, at);
    const span = spanOf([...this.#fingers.values()]);
    if (!span || !this.#start) return null;
    const { span: from, zoom } = this.#start;
    const grown = zoomAt(zoom, span.apart / from.apart, from.x, from.y, room);
    return panBy(grown, span.x - from.x, span.y - from.y, room);
  }

  release(id: number): void {
    if (this.#fingers.delete(id)) this.#start = null;
  }

  clear(): void {
    this.#fingers.clear();
    this.#start = null;
  }
}
