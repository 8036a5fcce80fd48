import type { Row } from '../../data/row.js';
import { nextAnchor, readingOrder } from '../../geo/neighbours.js';
import { round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import type { Direction, ScenePoint } from '../../scene/scene.js';
import type { MapData } from './district-map.data.js';
import { valueText, type MapReading } from './district-map.reading.js';

/** Points of districts, made as they are asked for and kept. */
export interface MapPoints {
  of: (district: number) => ScenePoint | null;
  keyOf: (district: number) => string;
  /** All that are drawn, as one reads a map: in rows from the top. */
  all: () => readonly ScenePoint[];
  /** The district of a point; −1 for a point of another map. */
  districtOf: (point: Pick<ScenePoint, 'key'>) => number;
  /** The row of a district, or one without a district, by its key; null where there is none. */
  datumOf: (key: string) => Row | null;
  step: (from: ScenePoint, direction: Direction) => ScenePoint | null;
}

/** Numbers of districts by key, in their order: those without a key, and those that have it second, get one of their own. */
function districtsByKey({ districts }: MapData): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [district, { key }] of districts.entries()) {
    let own = key ?? `#${district + 1}`;
    while (numbers.has(own)) own += `#${district + 1}`;
    numbers.set(own, district);
  }
  return numbers;
}

/** The point of a district; null where it is not drawn. */
function pointOf(
  reading: MapReading,
  district: number,
  keyOf: MapPoints['keyOf'],
): ScenePoint | null {
  const { data, map, words } = reading;
  const at = map.anchorOf(district);
  const box = map.boxOf(district);
  if (!at || !box) return null;
  const { left, top, right, bottom } = box;
  return {
    key: keyOf(district),
    series: null,
    x: round(at.x),
    y: round(at.y),
    box: { x: left, y: top, width: right - left, height: bottom - top },
    // Of thousands that are drawn few are read out.
    get label() {
      return words.texts.area(words.fullNameOf(district), valueText(reading, district));
    },
    datum: data.rows[data.rowOf[district]!] ?? null,
  };
}

/** The points of a map. */
export function mapPoints(reading: MapReading): MapPoints {
  const { data } = reading;
  const known = new Map<number, ScenePoint>();
  const numbers = once(() => districtsByKey(data));
  const keys = once(() => [...numbers().keys()]);
  const keyOf = (district: number) => keys()[district]!;
  const of = (district: number): ScenePoint | null => {
    const point = known.get(district) ?? pointOf(reading, district, keyOf);
    if (point) known.set(district, point);
    return point;
  };
  const all = once(() => {
    const drawn = data.districts.flatMap((_, district) => of(district) ?? []);
    return readingOrder(drawn).map((index) => drawn[index]!);
  });
  return {
    of,
    keyOf,
    all,
    districtOf: ({ key }) => numbers().get(key) ?? -1,
    datumOf(key) {
      const district = numbers().get(key);
      const row =
        district === undefined
          ? data.unmatched.find((each) => data.keyOf(each) === key)
          : data.rowOf[district];
      return data.rows[row ?? -1] ?? null;
    },
    step(from, direction) {
      const points = all();
      const index = points.findIndex(({ key }) => key === from.key);
      if (index < 0) return points[0] ?? null;
      return points[nextAnchor(points, index, direction)] ?? null;
    },
  };
}
