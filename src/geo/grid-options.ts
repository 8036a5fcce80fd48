import type { Feature, Geometry, Position } from 'geojson';
import { checkCoordinates } from './coordinates.js';
import { inDegrees, type ToDegrees } from './crs.js';
import type { InsetSpec } from './insets.js';
import type { Mask } from './surroundings.js';

/** A rectangle: west, south, east, north. */
type Rectangle = readonly [west: number, south: number, east: number, north: number];

/** Edges of a rectangle of a grid are curves in degrees: each is followed in so many steps. */
const steps = 16;

const areaOf = (geometry: Geometry | null): Feature<Geometry | null> => {
  return { type: 'Feature', properties: null, geometry };
};

const isPlanar = (features: readonly Feature<Geometry | null>[]): boolean =>
  checkCoordinates(features).kind === 'planar';

/** The border of a rectangle, with vertices along its edges. */
function borderOf([west, south, east, north]: Rectangle): Position[] {
  const corners = [[west, south], [west, north], [east, north], [east, south], [west, south]] as const; // prettier-ignore
  return corners.slice(1).reduce<Position[]>(
    (border, [x, y], i) => {
      const [fromX, fromY] = corners[i]!;
      for (let step = 1; step <= steps; step++) {
        const share = step / steps;
        border.push([fromX + share * (x - fromX), fromY + share * (y - fromY)]);
      }
      return border;
    },
    [[west, south]],
  );
}

const rectangleArea = (box: Rectangle): Feature<Geometry> =>
  areaOf({ type: 'Polygon', coordinates: [borderOf(box)] }) as Feature<Geometry>;

const isRectangle = (box: unknown): box is Rectangle =>
  Array.isArray(box) && box.length === 4 && box.every(Number.isFinite);

/** Neighbours of a map in the metres of its grid, in degrees; those that are degrees already stay as they are. */
export function neighboursInDegrees<Each extends Feature<Geometry | null>>(
  features: readonly Each[],
  toDegrees: ToDegrees,
): readonly Each[] {
  return isPlanar(features) ? inDegrees(features, toDegrees) : features;
}

/** What a map is fitted to, in degrees: of a rectangle in metres the area that it is on the ground. */
export function maskInDegrees(mask: Mask, toDegrees: ToDegrees): Mask {
  const isBox = !('type' in mask);
  if (isBox && !isRectangle(mask)) return mask;
  const area = isBox ? rectangleArea(mask) : areaOf(mask.type === 'Feature' ? mask.geometry : mask);
  return isPlanar([area]) ? inDegrees([area], toDegrees)[0]! : mask;
}

/** Declared insets with their boxes in degrees: the rectangle round what a box in metres is on the ground. */
export function insetsInDegrees(
  insets: readonly InsetSpec[],
  toDegrees: ToDegrees,
): readonly InsetSpec[] {
  return insets.map((inset) => {
    const { box } = inset;
    if (!isRectangle(box) || !isPlanar([rectangleArea(box)])) return inset;
    const border = borderOf(box).map(([x, y]) => toDegrees([x!, y!]));
    const [longitudes, latitudes] = [0, 1].map((axis) => border.map((position) => position[axis]!));
    const [west, south] = [Math.min(...longitudes!), Math.min(...latitudes!)];
    const [east, north] = [Math.max(...longitudes!), Math.max(...latitudes!)];
    return { ...inset, box: [west, south, east, north] };
  });
}
