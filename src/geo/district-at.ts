import type { Fit, Room } from './fit.js';
import { groupAt, groupNear, smallGroupNear } from './hit.js';
import type { ProjectedGeography } from './project.js';

/** Targets are at least so large, in pixels (WCAG 2.2, 2.5.8). */
const targetSize = 24;

const inside = (room: Room, x: number, y: number): boolean =>
  x >= room.x && y >= room.y && x <= room.x + room.width && y <= room.y + room.height;

/** The districts at points of the picture: insets lie over the main map. */
export function districtFinder(
  { prepared, parts }: ProjectedGeography,
  rooms: readonly Room[],
  fits: readonly Fit[],
): (x: number, y: number) => number {
  const districtIn = (frame: number, px: number, py: number): number => {
    const { k, dx, dy } = fits[frame]!;
    if (!(k > 0)) return -1;
    const [x, y] = [(px - dx) / k, (py - dy) / k];
    const here = (part: number) => prepared.parts[part]!.frame === frame;
    const exact = groupAt(parts, x, y, here);
    const small = () => smallGroupNear(parts, x, y, targetSize / k, here);
    // Islets of an archipelago are dots far from each other: its box says nothing.
    const nearIslet = () => groupNear(parts, x, y, targetSize / 2 / k, here);
    const found = exact >= 0 ? exact : frame === 0 ? small() : nearIslet();
    return prepared.parts[found]?.district ?? -1;
  };
  return (x, y) => {
    for (let frame = rooms.length - 1; frame > 0; frame--)
      if (inside(rooms[frame]!, x, y)) return districtIn(frame, x, y);
    return districtIn(0, x, y);
  };
}
