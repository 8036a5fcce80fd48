import { categoryLooks, type CategoryLook } from '../../scene/category-looks.js';
import { symbolReach } from '../../scene/symbols.js';
import { textWidth } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { PointGroup } from './map-points.places.js';
import type { PointData } from './map-points.data.js';

/** How points are drawn: decided once for all. */
export interface PointLooks {
  /** Of a category by its number. */
  of: (group: number) => CategoryLook;
  /** The largest value, 0 where none has an area, and what radius a value has. */
  sizes: { largest: number; radiusOf: (value: number) => number };
  /** Radius of a circle of the area that a point has. */
  radiusOf: (row: number) => number;
  /** Whether a point is a disc with a pictogram on it, not the shape of its category. */
  isPictured: (row: number) => boolean;
  /** What a mark takes up, in pixels from its middle. */
  reachOf: (group: PointGroup) => number;
  /** The same to the corners of its shape, with its outline. */
  edgeOf: (group: PointGroup, category: number) => number;
}

/** Radius of points of one size, by how many are drawn. */
const plain = (count: number): number => (count > 2000 ? 2 : count > 300 ? 4 : 6);
/** Of a point with a pictogram, of one whose value is not known, and of the largest value. */
const pictured = 10;
export const unknown = 5;
const largest = 15;
const least = 1.5;
/** A pictogram needs a disc of this radius. */
const leastPictured = 8;
/** Width of the outline that sets points off from one another, and how far that of a cluster lies outside of its ring. */
export const pointOutline = 1.5;
const clusterOutline = 1.5;
/** A cluster is as large as its number needs. */
const [clusterEdge, leastCluster] = [8, 13];
const { size, weight } = typeScale['figure-strong'];

/** What is written on a cluster. */
export const clusterRadius = (text: string): number =>
  Math.max(leastCluster, textWidth(text, size, weight) / 2 + clusterEdge);

export function pointLooks(
  data: PointData,
  drawn: number,
  firstColour: number,
  countText: (count: number) => string,
): PointLooks {
  const looks = [
    ...categoryLooks(
      data.groups.map(({ key }) => key),
      firstColour - 1,
    ).values(),
  ];
  const highest = data.values?.reduce((max, value) => (value > max ? value : max), 0) ?? 0;
  const radiusOfValue = (value: number) => Math.max(least, largest * Math.sqrt(value / highest));
  const radiusOf = (row: number): number => {
    if (data.values && highest > 0) {
      const value = data.values[row]!;
      return Number.isNaN(value) ? unknown : radiusOfValue(value);
    }
    return data.iconOf(row) === null ? plain(drawn) : pictured;
  };
  const isKnown = (row: number) => !data.values || !Number.isNaN(data.values[row]);
  const isPictured = (row: number) =>
    data.iconOf(row) !== null && isKnown(row) && radiusOf(row) >= leastPictured;
  const reachOf = ({ members }: PointGroup) =>
    members.length > 1 ? clusterRadius(countText(members.length)) : radiusOf(members[0]!);
  return {
    of: (group) => looks[group]!,
    isPictured,
    reachOf,
    edgeOf(group, category) {
      const [row, ...others] = group.members;
      if (others.length > 0) return reachOf(group) + clusterOutline;
      const corner = isPictured(row!) ? 1 : symbolReach(looks[category]!.symbol);
      return corner * radiusOf(row!) + pointOutline / 2;
    },
    sizes: { largest: highest, radiusOf: radiusOfValue },
    radiusOf,
  };
}
