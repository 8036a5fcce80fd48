import Supercluster from 'supercluster';

/** Points that are drawn as one, by their numbers. */
export interface Cluster {
  /** Mean of the places of its points. */
  x: number;
  y: number;
  members: readonly number[];
}

/** Clusters of one set of points, for any scale. */
export interface ClusterIndex {
  /** @param scale pixels of one unit of the plane */
  at(scale: number): Cluster[];
}

/** Makes clusters of points on a plane; passed to layouts by those who want clusters, so that others need not load it. */
export type Clusterer = (
  xs: Float64Array,
  ys: Float64Array,
  among: readonly number[],
) => ClusterIndex;

/** Points nearer than this are one cluster, in pixels; within a factor of √2, since clusters change in steps of scale. */
const radius = 48;
/** At the first step of scale all points lie within this many pixels, and each step doubles it. */
const firstSize = 64;
const lastStep = 14;

/** Supercluster takes degrees, and puts them onto a square from 0 to 1 by Web Mercator: its inverse. */
const longitudeAt = (share: number): number => 360 * share - 180;
const latitudeAt = (share: number): number =>
  (360 / Math.PI) * Math.atan(Math.exp(Math.PI * (1 - 2 * share))) - 90;
const shareOfLongitude = (longitude: number): number => (longitude + 180) / 360;
const shareOfLatitude = (latitude: number): number =>
  (1 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / Math.PI) / 2;

const whole: [number, number, number, number] = [-180, -90, 180, 90];

/** A square round all points. */
function squareOf(xs: Float64Array, ys: Float64Array, among: readonly number[]) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const i of among) {
    left = Math.min(left, xs[i]!);
    right = Math.max(right, xs[i]!);
    top = Math.min(top, ys[i]!);
    bottom = Math.max(bottom, ys[i]!);
  }
  return { left, top, size: Math.max(right - left, bottom - top) || 1 };
}

/** Clusters points of a plane, whatever projection brought them there. */
export const clusterPositions: Clusterer = (xs, ys, among) => {
  const { left, top, size } = squareOf(xs, ys, among);
  const index = new Supercluster<{ at: number }, { at: number }>({
    ...{ radius, extent: firstSize, maxZoom: lastStep },
  }).load(
    among.map((at) => ({
      type: 'Feature',
      properties: { at },
      geometry: {
        type: 'Point',
        coordinates: [longitudeAt((xs[at]! - left) / size), latitudeAt((ys[at]! - top) / size)],
      },
    })),
  );
  return {
    at(scale) {
      const step = Math.round(Math.log2((scale * size) / firstSize));
      const zoom = Math.max(0, Math.min(Number.isFinite(step) ? step : 0, lastStep));
      return index.getClusters(whole, zoom).map(({ geometry, properties }): Cluster => {
        if (!('cluster_id' in properties)) {
          const { at } = properties;
          return { x: xs[at]!, y: ys[at]!, members: [at] };
        }
        const leaves = index.getLeaves(properties.cluster_id, Infinity);
        const [longitude, latitude] = geometry.coordinates;
        return {
          x: left + size * shareOfLongitude(longitude!),
          y: top + size * shareOfLatitude(latitude!),
          members: leaves.map((leaf) => leaf.properties.at).sort((a, b) => a - b),
        };
      });
    },
  };
};
