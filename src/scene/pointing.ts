import type { Box, CircleMark, PathMark, Scene } from './scene.js';

/** How a picture is pointed at, walked and told of. */
export type Pointing = Required<Pick<Scene, 'points' | 'hit' | 'overlay' | 'tooltip' | 'step'>>;

/** Whether a place lies in a box, or no more than `slack` pixels beside it. */
export function isIn(box: Box, x: number, y: number, slack = 0): boolean {
  const isBeside = x >= box.x - slack && x <= box.x + box.width + slack;
  return isBeside && y >= box.y - slack && y <= box.y + box.height + slack;
}

/** A line round what is pointed at or selected, with a halo that parts it from what lies below. */
export function ringed<Shape extends CircleMark | PathMark>(
  shape: Shape,
  strokeWidth = 2.5,
): Shape[] {
  return [
    { ...shape, stroke: 'surface', strokeWidth: 5 },
    { ...shape, stroke: 'ink', strokeWidth },
  ];
}
