import type { Position } from 'geojson';
import type { Ring } from './rings.js';

/** A line of longitude or latitude. */
export interface GridLine {
  line: Ring;
  degrees: number;
  isMeridian: boolean;
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30];

const multiples = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => {
    return Math.round((first + i) * step * 1e4) / 1e4;
  });
};

/** Lines of longitude and latitude through and round some land: about four each way. */
export function graticuleOf(rings: readonly Ring[]): GridLine[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const position of ring) {
      west = Math.min(west, position[0]!);
      east = Math.max(east, position[0]!);
      south = Math.min(south, position[1]!);
      north = Math.max(north, position[1]!);
    }
  const extent = Math.max(east - west, north - south);
  if (!(extent > 0)) return [];
  const step = steps.find((each) => each >= extent / 5) ?? 30;
  const longitudes = multiples(Math.max(-180, west - extent), Math.min(180, east + extent), step);
  const latitudes = multiples(Math.max(-80, south - extent), Math.min(80, north + extent), step);
  // Short edges: a long one would follow the great circle, which a parallel does not.
  const along = (values: readonly number[]) => {
    const [first = 0, last = 0] = [values[0], values[values.length - 1]];
    return multiples(first, last, step / 4);
  };
  const [across, up] = [along(longitudes), along(latitudes)];
  const line = (degrees: number, isMeridian: boolean): GridLine => {
    const positions: Position[] = isMeridian
      ? up.map((latitude) => [degrees, latitude])
      : across.map((longitude) => [longitude, degrees]);
    return { line: positions, degrees, isMeridian };
  };
  return [
    ...longitudes.map((each) => line(each, true)),
    ...latitudes.map((each) => line(each, false)),
  ];
}
