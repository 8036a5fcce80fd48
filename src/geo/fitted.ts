import { archipelagoExtents, frameExtent, isOutside } from './extent.js';
import { fitExtent, type Fit, type Room } from './fit.js';
import { districtFinder } from './district-at.js';
import { containsSquare } from './hit.js';
import type { Anchor } from './neighbours.js';
import { groupPath } from './path.js';
import { widestPlace, type Place } from './place.js';
import type { ProjectedGeography } from './project.js';
import { groupArea, type Extent, type Shapes } from './shapes.js';

/** How far a map is magnified, and by how many pixels it is then moved: as a zoom gesture has it. */
export interface Zoom {
  k: number;
  x: number;
  y: number;
}

/** Which frames are meant. */
export type Where = 'all' | 'main' | 'insets';

/** A rectangle in pixels. */
export interface PixelBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boundaries in a picture of a certain size. Districts go by their number in the prepared geography. */
export interface FittedGeography {
  projected: ProjectedGeography;
  /** Where each frame is drawn, the main map first. */
  rooms: readonly Room[];
  /** How the plane comes into each room. */
  fits: readonly Fit[];
  /** Path data of a district, made once: all of it, or what lies in the main map or in insets. */
  pathOf: (district: number, where?: Where) => string;
  /** Whether anything of a district is drawn. */
  isDrawn: (district: number) => boolean;
  /** Whether a district has a place, but none in what the map is fitted to. */
  isOutside: (district: number) => boolean;
  /** Half of the districts are larger than this, in pixels along their longer side. */
  usualSize: number;
  /** The box of the district's main part; null where it is not drawn. */
  boxOf: (district: number) => PixelBox | null;
  /** A point inside the district, for focus and tooltip; null where it is not drawn. */
  anchorOf: (district: number) => Anchor | null;
  /** Where a label of that size has most room. */
  placeFor: (district: number, width: number, height: number) => Place | null;
  /** The district at a point, small ones within a finger's reach; −1 where there is none. */
  districtAt: (x: number, y: number) => number;
  /** The archipelagos that lie in the main map, by name, with the boxes round their islets. */
  archipelagos: readonly { name: string; box: PixelBox }[];
  /** Path data of the border of the main map, and of what lies in insets. */
  outlines: Readonly<Record<Exclude<Where, 'all'>, string>>;
  /** Path data of lines and points beside the districts. */
  context: string;
}

/** A frame with less room than this, in pixels, is no place for dots. */
const smallestRoom = 8;

/** Pixels that an anchor keeps off the border: rounded to a tenth, it must be inside still. */
const clearance = 0.1;

/** The smallest scale that is used: in a picture without room everything falls on one point. */
const noFit: Fit = { k: 0, dx: 0, dy: 0 };

function magnify(fit: Fit, { k, x, y }: Zoom): Fit {
  return { k: fit.k * k, dx: fit.dx * k + x, dy: fit.dy * k + y };
}

function fitFrames(
  projected: ProjectedGeography,
  rooms: readonly Room[],
  zoom: Zoom | undefined,
): Fit[] {
  return rooms.map((room, frame) => {
    const extent = frameExtent(projected, frame);
    const fit = extent ? fitExtent(extent, room) : noFit;
    return zoom && frame === 0 ? magnify(fit, zoom) : fit;
  });
}

const toPixels = ([left, top, right, bottom]: Extent, { k, dx, dy }: Fit): PixelBox => {
  return { left: k * left + dx, top: k * top + dy, right: k * right + dx, bottom: k * bottom + dy };
};

const boxOfPart = ({ boxes }: Shapes, part: number, fit: Fit): PixelBox => {
  const at = 4 * part;
  return toPixels([boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!], fit);
};

/** Parts of each district, its largest first. */
function partsByDistrict(projected: ProjectedGeography): {
  partsOf: number[][];
  isDrawn: (district: number) => boolean;
  isOutside: (district: number) => boolean;
} {
  const { prepared, parts } = projected;
  const lists = prepared.districts.map((): number[] => []);
  const off = new Set<number>();
  for (const [part, { district }] of prepared.parts.entries()) {
    if (parts.groups[part] === parts.groups[part + 1]) continue;
    if (isOutside(projected, part)) off.add(district);
    else lists[district]!.push(part);
  }
  // By land, not by the box round it: that of an archipelago may be larger than all of its province.
  for (const list of lists)
    if (list.length > 1) list.sort((a, b) => groupArea(parts, b) - groupArea(parts, a));
  const isDrawn = (district: number) => lists[district]!.length > 0;
  return {
    partsOf: lists,
    isDrawn,
    isOutside: (district) => !isDrawn(district) && off.has(district),
  };
}

/** Remembers what a function gave for each number. */
function remember<Value>(compute: (index: number) => Value): (index: number) => Value {
  const known: Value[] = [];
  return (index) => (known[index] ??= compute(index));
}

const isIn = (frame: number, where: Where): boolean =>
  where === 'all' || (where === 'main') === (frame === 0);

function usualSize(
  { boxes }: Shapes,
  fits: readonly Fit[],
  partsOf: readonly (readonly number[])[],
  frameOf: (part: number) => number,
): number {
  const sizes = partsOf.flatMap(([part]) => {
    if (part === undefined) return [];
    const width = boxes[4 * part + 2]! - boxes[4 * part]!;
    const height = boxes[4 * part + 3]! - boxes[4 * part + 1]!;
    return [fits[frameOf(part)]!.k * Math.max(width, height)];
  });
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
}

/** The paths of a map, written when they are asked for. */
function pathsOf(
  { prepared, parts, outlines, context }: ProjectedGeography,
  rooms: readonly Room[],
  fits: readonly Fit[],
  partsOf: readonly (readonly number[])[],
): Pick<FittedGeography, 'pathOf' | 'outlines' | 'context'> {
  const frameOf = (part: number) => prepared.parts[part]!.frame;
  const partPath = remember((part) => {
    const { frame, archipelago } = prepared.parts[part]!;
    const { width = 0, height = 0 } = rooms[frame] ?? {};
    const isRoomy = Math.min(width, height) >= smallestRoom;
    const specks = isRoomy && (frame > 0 || archipelago !== null) ? 'dots' : 'as-they-are';
    return groupPath(parts, part, fits[frame]!, { specks });
  });
  const outline = (where: Where) =>
    fits
      .map((fit, frame) => {
        const specks = frame > 0 ? 'none' : 'as-they-are';
        return isIn(frame, where) ? groupPath(outlines, frame, fit, { closed: false, specks }) : '';
      })
      .join('');
  return {
    pathOf(district, where = 'all') {
      let path = '';
      for (const part of partsOf[district]!) if (isIn(frameOf(part), where)) path += partPath(part);
      return path;
    },
    outlines: { main: outline('main'), insets: outline('insets') },
    context: groupPath(context, 0, fits[0]!, { closed: false }),
  };
}

/**
 * Fits projected boundaries into rooms of a picture: the main map, then its insets. Only scale and offset are new;
 * paths are written when they are asked for, and kept.
 */
export function fitGeography(
  projected: ProjectedGeography,
  rooms: readonly [Room, ...Room[]],
  zoom?: Zoom,
): FittedGeography {
  const { prepared, parts } = projected;
  const fits = fitFrames(projected, rooms, zoom);
  const { partsOf, ...presence } = partsByDistrict(projected);
  /** The main part of a district, and how it is fitted. */
  const mainOf = (district: number) => {
    const [part] = partsOf[district]!;
    return part === undefined ? null : { part, fit: fits[prepared.parts[part]!.frame]! };
  };
  const placeFor = (district: number, width: number, height: number): Place | null => {
    const main = mainOf(district);
    if (!main || !(main.fit.k > 0)) return null;
    const { k, dx, dy } = main.fit;
    const place = widestPlace(parts, main.part, width / k, height / k);
    return place && { x: k * place.x + dx, y: k * place.y + dy, room: place.room };
  };
  const boxOf = (district: number): PixelBox | null => {
    const main = mainOf(district);
    return main && boxOfPart(parts, main.part, main.fit);
  };
  const anchorOf = (district: number): Anchor | null => {
    const main = mainOf(district);
    const box = boxOf(district);
    if (!main || !box) return null;
    const [left, top, right, bottom] = parts.boxes.subarray(4 * main.part, 4 * main.part + 4);
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    const isInside = containsSquare(parts, main.part, (left! + right!) / 2, (top! + bottom!) / 2, clearance / main.fit.k); // prettier-ignore
    return isInside ? middle : (placeFor(district, 1, 1) ?? middle);
  };
  return {
    projected,
    rooms,
    fits,
    ...presence,
    usualSize: usualSize(parts, fits, partsOf, (part) => prepared.parts[part]!.frame),
    boxOf,
    anchorOf: remember(anchorOf),
    placeFor,
    archipelagos: archipelagoExtents(projected).map(({ name, extent }) => ({
      name,
      box: toPixels(extent, fits[0]!),
    })),
    districtAt: districtFinder(projected, rooms, fits),
    ...pathsOf(projected, rooms, fits, partsOf),
  };
}
