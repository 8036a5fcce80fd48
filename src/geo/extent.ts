import { maskGroup } from './around.js';
import type { ProjectedGeography } from './project.js';
import { extentOf, type Extent } from './shapes.js';

/** What a frame is fitted to: the districts in it, or in the main map what the author wants shown; null = nothing. */
export function frameExtent(
  { prepared, parts, around }: ProjectedGeography,
  frame: number,
): Extent | null {
  const masked = frame === 0 ? extentOf(around.shapes, (group) => group === maskGroup) : null;
  return masked ?? extentOf(parts, (part) => prepared.parts[part]!.frame === frame);
}

/** Whether a part of a district is cut off by what the map is fitted to. */
export function isOutside({ prepared, parts, around }: ProjectedGeography, part: number): boolean {
  const mask = extentOf(around.shapes, (group) => group === maskGroup);
  if (!mask || prepared.parts[part]!.frame > 0) return false;
  const [left, top, right, bottom] = parts.boxes.subarray(4 * part, 4 * part + 4);
  return right! <= mask[0] || left! >= mask[2] || bottom! <= mask[1] || top! >= mask[3];
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
