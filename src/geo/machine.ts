import type { Polygon, Ring } from './rings.js';
import type { ShapeBuilder } from './shapes.js';

/** Puts geometry onto the plane of a map. */
export interface MapMachine {
  addPolygon(polygon: Polygon, to: ShapeBuilder): void;
  addLine(line: Ring, to: ShapeBuilder): void;
  /** A position on the plane; null where the projection does not show it. */
  place(x: number, y: number): readonly [x: number, y: number] | null;
}
