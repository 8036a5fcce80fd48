/**
 * Lines and rings of a plane in typed arrays: an object a vertex would cost more than the projection itself.
 * A group is what belongs together (a district, a set of lines); it has any number of rings.
 */
export interface Shapes {
  /** x, y, x, y, … of all vertices; rings do not repeat their first one. */
  readonly xy: Float64Array;
  /** Number of the first vertex of each ring, and the total. */
  readonly rings: Uint32Array;
  /** Number of the first ring of each group, and the total. */
  readonly groups: Uint32Array;
  /** Left, top, right, bottom of each group; an empty one has Infinity for left and −Infinity for right. */
  readonly boxes: Float64Array;
}

/** A rectangle of the plane. */
export type Extent = readonly [left: number, top: number, right: number, bottom: number];

/** Collects shapes vertex by vertex. */
export interface ShapeBuilder {
  point(x: number, y: number): void;
  endRing(): void;
  endGroup(): void;
  build(): Shapes;
}

function grown(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * array.length);
  larger.set(array);
  return larger;
}

function groupBoxes(shapes: Omit<Shapes, 'boxes'>): Float64Array {
  const { xy, rings, groups } = shapes;
  const boxes = new Float64Array(4 * (groups.length - 1));
  for (let group = 0; group + 1 < groups.length; group++) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const end = 2 * rings[groups[group + 1]!]!;
    for (let i = 2 * rings[groups[group]!]!; i < end; i += 2) {
      const x = xy[i]!;
      const y = xy[i + 1]!;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    boxes.set([left, top, right, bottom], 4 * group);
  }
  return boxes;
}

/** A builder with room for about so many vertices; it grows when they are more. */
export function shapeBuilder(expected: number): ShapeBuilder {
  let xy = new Float64Array(Math.max(16, 2 * expected));
  let length = 0;
  const rings = [0];
  const groups = [0];
  return {
    point(x, y) {
      if (length + 2 > xy.length) xy = grown(xy);
      xy[length++] = x;
      xy[length++] = y;
    },
    endRing() {
      if (length / 2 > rings[rings.length - 1]!) rings.push(length / 2);
    },
    endGroup() {
      groups.push(rings.length - 1);
    },
    build() {
      const shapes = {
        xy: xy.slice(0, length),
        rings: Uint32Array.from(rings),
        groups: Uint32Array.from(groups),
      };
      return { ...shapes, boxes: groupBoxes(shapes) };
    },
  };
}

/** The area of a group, its holes taken off; rings run as {@link windPolygon} has them. */
export function groupArea({ xy, rings, groups }: Shapes, group: number): number {
  let twice = 0;
  for (let ring = groups[group]!; ring < groups[group + 1]!; ring++) {
    const end = 2 * rings[ring + 1]!;
    let [ax, ay] = [xy[end - 2]!, xy[end - 1]!];
    for (let i = 2 * rings[ring]!; i < end; i += 2) {
      twice += ax * xy[i + 1]! - ay * xy[i]!;
      [ax, ay] = [xy[i]!, xy[i + 1]!];
    }
  }
  return Math.abs(twice) / 2;
}

/** Left, top, right, bottom of some groups, of all by default; null where there is nothing. */
export function extentOf(
  shapes: Shapes,
  includes: (group: number) => boolean = () => true,
): Extent | null {
  const { boxes } = shapes;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let group = 0; group < boxes.length / 4; group++) {
    if (!includes(group)) continue;
    left = Math.min(left, boxes[4 * group]!);
    top = Math.min(top, boxes[4 * group + 1]!);
    right = Math.max(right, boxes[4 * group + 2]!);
    bottom = Math.max(bottom, boxes[4 * group + 3]!);
  }
  return left <= right ? [left, top, right, bottom] : null;
}
