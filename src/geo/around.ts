import type { PreparedGeography } from './prepare.js';
import type { MapMachine } from './machine.js';
import type { Ring } from './rings.js';
import { shapeBuilder, type Shapes } from './shapes.js';

/** What lies round the districts, on their plane. */
export interface ProjectedSurroundings {
  /** Four groups: areas, lines, what the map is fitted to, and a line a degree of the graticule. */
  shapes: Shapes;
  /** Units of the plane in a metre, in the middle of each frame, the main map first; 0 where one has no one scale. */
  metres: readonly number[];
}

/** Group of what the map is fitted to. */
export const maskGroup = 2;

/** Radius of the sphere with the surface of the Earth, in metres. */
const earthRadius = 6_371_007;
const radians = Math.PI / 180;
/** A map of more degrees of latitude has no one scale. */
const mostLatitudes = 40;

/** The two ends of the latitudes of some rings; null where there are none. */
function latitudesOf(rings: readonly Ring[]): readonly [south: number, north: number] | null {
  let [south, north] = [Infinity, -Infinity];
  for (const ring of rings)
    for (const position of ring) {
      south = Math.min(south, position[1]!);
      north = Math.max(north, position[1]!);
    }
  return south <= north ? [south, north] : null;
}

function metreOf({ kind, parts }: PreparedGeography, machine: MapMachine, frame: number): number {
  if (kind === 'planar') return 1;
  const inside = parts.filter((part) => part.frame === frame);
  const rings = inside.flatMap(({ polygons }) => polygons.map(([ring]) => ring ?? []));
  const [south, north] = latitudesOf(rings) ?? [0, Infinity];
  if (north - south > mostLatitudes) return 0;
  const [latitude, step] = [(south + north) / 2, 0.01];
  const longitude = rings.find((ring) => ring.length > 0)![0]![0]!;
  const from = machine.place(longitude, latitude);
  const to = machine.place(longitude + step, latitude);
  if (!from || !to) return 0;
  const ground = earthRadius * step * radians * Math.cos(latitude * radians);
  const metre = Math.hypot(to[0] - from[0], to[1] - from[1]) / ground;
  return Number.isFinite(metre) ? metre : 0;
}

/** Puts what lies round the districts onto their plane. */
export function projectAround(
  prepared: PreparedGeography,
  machine: MapMachine,
): ProjectedSurroundings {
  const { areas, lines, mask, graticule } = prepared.around;
  const to = shapeBuilder(0);
  for (const polygon of areas) machine.addPolygon(polygon, to);
  to.endGroup();
  for (const group of [lines, mask, graticule.map(({ line }) => line)]) {
    for (const line of group) machine.addLine(line, to);
    to.endGroup();
  }
  const frames = Array.from({ length: prepared.insets.length + 1 }, (_, frame) => frame);
  return { shapes: to.build(), metres: frames.map((frame) => metreOf(prepared, machine, frame)) };
}
