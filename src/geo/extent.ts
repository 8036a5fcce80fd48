import { maskGroup } from './around.js';
import type { ProjectedGeography } from './project.js';
import { extentOf, type Extent, type Shapes } from './shapes.js';

const maskExtent = ({ around }: ProjectedGeography): Extent | null =>
  extentOf(around.shapes, (group) => group === maskGroup);

/** What two extents have in common; they must meet. */
const common = (a: Extent, b: Extent): Extent => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/** What a frame is fitted to: the districts in it, in the main map as much of them as the author wants shown; null = nothing. */
export function frameExtent(projected: ProjectedGeography, frame: number): Extent | null {
  const { prepared, parts } = projected;
  const mask = frame === 0 ? maskExtent(projected) : null;
  const isShown = (part: number) =>
    prepared.parts[part]!.frame === frame && !(mask && isOff(parts, part, mask));
  const land = extentOf(parts, isShown);
  return mask && land ? common(mask, land) : (mask ?? land);
}

function isOff({ boxes }: Shapes, part: number, mask: Extent): boolean {
  const [left, top, right, bottom] = boxes.subarray(4 * part, 4 * part + 4);
  return right! <= mask[0] || left! >= mask[2] || bottom! <= mask[1] || top! >= mask[3];
}

/** Whether a part of a district is cut off by what the map is fitted to. */
export function isOutside(projected: ProjectedGeography, part: number): boolean {
  const { prepared, parts } = projected;
  const mask = maskExtent(projected);
  return mask !== null && prepared.parts[part]!.frame === 0 && isOff(parts, part, mask);
}

/** Where the archipelagos lie that are drawn in the main map. */
export function archipelagoExtents({
  prepared,
  parts,
}: ProjectedGeography): readonly { name: string; extent: Extent }[] {
  const names = new Set(prepared.parts.flatMap(({ archipelago }) => archipelago ?? []));
  return [...names].flatMap((name) => {
    const extent = extentOf(parts, (part) => {
      const { frame, archipelago } = prepared.parts[part]!;
      return frame === 0 && archipelago === name;
    });
    return extent ? [{ name, extent }] : [];
  });
}
