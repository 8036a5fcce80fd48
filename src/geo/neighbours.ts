/** A point of a map that a person moves between. */
export interface Anchor {
  x: number;
  y: number;
}

/** A direction of an arrow key; y runs downwards. */
export type Heading = 'left' | 'right' | 'up' | 'down';

const headings: Readonly<Record<Heading, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * Index of the anchor that an arrow key leads to: the nearest one whose way there runs within 45° of the arrow, or,
 * where there is none, the nearest of those that lie at all on that side, sideways steps counted double. −1 at the edge.
 */
export function nextAnchor(anchors: readonly Anchor[], from: number, heading: Heading): number {
  const [hx, hy] = headings[heading];
  const here = anchors[from]!;
  let found = -1;
  let nearest = Infinity;
  let straight = false;
  for (const [index, { x, y }] of anchors.entries()) {
    const along = (x - here.x) * hx + (y - here.y) * hy;
    if (index === from || !(along > 0)) continue;
    const across = Math.abs((x - here.x) * hy) + Math.abs((y - here.y) * hx);
    const ahead = across <= along;
    const away = ahead ? Math.hypot(along, across) : along + 2 * across;
    if ((straight && !ahead) || (straight === ahead && away >= nearest)) continue;
    [found, nearest, straight] = [index, away, ahead];
  }
  return found;
}

/**
 * Indexes in the order in which one reads a map: in rows from the top, each from left to right. A row is as high as
 * it would be if the anchors lay on a regular grid.
 */
export function readingOrder(anchors: readonly Anchor[]): number[] {
  const ys = anchors.map(({ y }) => y);
  const top = Math.min(...ys);
  const height = (Math.max(...ys) - top) / Math.max(1, Math.round(Math.sqrt(anchors.length)));
  const row = ({ y }: Anchor) => (height > 0 ? Math.floor((y - top) / height) : 0);
  return anchors
    .map((_, index) => index)
    .sort((a, b) => row(anchors[a]!) - row(anchors[b]!) || anchors[a]!.x - anchors[b]!.x);
}
