import type { PicturePoint } from './picture-point.js';

/** Pixels by which a pressed pointer may move and still click. */
const slack = 4;

/** A pressed mouse that moves a map. */
export class DragGesture {
  /** The pointer has moved so far that it does not click. */
  isMoving = false;
  #at: PicturePoint | null = null;

  get isPressed(): boolean {
    return this.#at !== null;
  }

  press({ x, y }: PicturePoint): void {
    this.isMoving = false;
    this.#at = { x, y };
  }

  /** By how much the map is to be moved; null while the pointer may still click. */
  move({ x, y }: PicturePoint): { dx: number; dy: number } | null {
    if (!this.#at) return null;
    const [dx, dy] = [x - this.#at.x, y - this.#at.y];
    if (!this.isMoving && Math.hypot(dx, dy) < slack) return null;
    this.isMoving = true;
    this.#at = { x, y };
    return { dx, dy };
  }

  release(): void {
    this.isMoving = false;
    this.#at = null;
  }
}
