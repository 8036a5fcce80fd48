/** From longitude and latitude in degrees to a plane with y downwards; null outside of what it shows. */
export type Plane = (longitude: number, latitude: number) => readonly [x: number, y: number] | null;

/** The projections that go by a name. `identity` takes the coordinates as they are, y downwards. */
export type ProjectionName = 'mercator' | 'equal-earth' | 'albers-usa' | 'identity';

const radians = Math.PI / 180;

/** Beyond this latitude Mercator runs away to infinity: there its square ends, as on web maps. */
const lastLatitude = 85.051129;

/** The Mercator projection in radians of the equator: conformal, north is always up. */
export const mercator: Plane = (longitude, latitude) => {
  const phi = Math.max(-lastLatitude, Math.min(lastLatitude, latitude)) * radians;
  return [longitude * radians, -Math.log(Math.tan(Math.PI / 4 + phi / 2))];
};

const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const rootHalf = Math.sqrt(3) / 2;

/** Equal Earth (Šavrič, Patterson & Jenny 2018): areas are true, and look it. */
export const equalEarth: Plane = (longitude, latitude) => {
  const theta = Math.asin(rootHalf * Math.sin(latitude * radians));
  const square = theta * theta;
  const sixth = square * square * square;
  const slope = a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square);
  return [
    (longitude * radians * Math.cos(theta)) / (rootHalf * slope),
    -theta * (a1 + a2 * square + sixth * (a3 + a4 * square)),
  ];
};

/** One map of a composition: how it is projected, and which rectangle of the sheet it fills. */
interface Sheet {
  meridian: number;
  parallels: readonly [number, number];
  /** The point that lands at `at`, its longitude counted from the meridian. */
  centre: readonly [number, number];
  scale: number;
  at: readonly [x: number, y: number];
  /** Left, top, right, bottom. */
  shows: readonly [number, number, number, number];
}

/** Albers' equal-area conic projection (Snyder 1987, p. 100) by the cone's constants. */
function conic([south, north]: readonly [number, number]): (
  lambda: number,
  phi: number,
) => [number, number] {
  const sine = Math.sin(south * radians);
  const n = (sine + Math.sin(north * radians)) / 2;
  const c = 1 + sine * (2 * n - sine);
  const base = Math.sqrt(c) / n;
  return (lambda, phi) => {
    const r = Math.sqrt(c - 2 * n * Math.sin(phi)) / n;
    return [r * Math.sin(n * lambda), r * Math.cos(n * lambda) - base];
  };
}

/** Degrees from −180 to 180. */
const normal = (longitude: number): number => longitude - 360 * Math.round(longitude / 360);

function sheetPlane({ meridian, parallels, centre, scale, at, shows }: Sheet): Plane {
  const cone = conic(parallels);
  const [cx, cy] = cone(centre[0] * radians, centre[1] * radians);
  return (longitude, latitude) => {
    const [px, py] = cone(normal(longitude - meridian) * radians, latitude * radians);
    const x = at[0] + scale * (px - cx);
    const y = at[1] + scale * (py - cy);
    return x >= shows[0] && y >= shows[1] && x <= shows[2] && y <= shows[3] ? [x, y] : null;
  };
}

/**
 * The composition that is known as Albers USA: the states on a cone of their own, with Alaska at a third of the scale
 * and Hawaiʻi below them. In radians of the main sheet, and arranged as d3-geo does.
 */
export function albersUsa(): Plane {
  const sheets = [
    { meridian: -96, parallels: [29.5, 45.5], centre: [-0.6, 38.7], scale: 1, at: [0, 0], shows: [-0.455, -0.238, 0.455, 0.238] }, // prettier-ignore
    { meridian: -154, parallels: [55, 65], centre: [-2, 58.5], scale: 0.35, at: [-0.307, 0.201], shows: [-0.425, 0.12, -0.214, 0.234] }, // prettier-ignore
    { meridian: -157, parallels: [8, 18], centre: [-3, 19.9], scale: 1, at: [-0.205, 0.212], shows: [-0.214, 0.166, -0.115, 0.234] }, // prettier-ignore
  ] as const satisfies Sheet[];
  const planes = sheets.map(sheetPlane);
  return (longitude, latitude) => {
    for (const plane of planes) {
      const point = plane(longitude, latitude);
      if (point) return point;
    }
    return null;
  };
}
