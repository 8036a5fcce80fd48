import type { Issue } from '../../core/error.js';
import { createIssueList } from '../../data/issue-list.js';
import { round } from '../../scene/marks.js';
import type { Box, Layer, Legend, LegendItem, Mark, Scene, ScenePoint } from '../../scene/scene.js';
import { sizeItems } from '../../scene/size-legend.js';
import type { ClassOfDistricts } from './district-map.legend.js';
import type { MapPoints } from './district-map.points.js';
import type { MapReading } from './district-map.reading.js';

/** A district's value as a circle. */
export interface Bubble {
  district: number;
  x: number;
  y: number;
  /** Pixels; the area is proportional to the value. */
  radius: number;
}

/** Bubbles, the largest first, so that a small one is never hidden by a large one. */
export interface Bubbles {
  list: readonly Bubble[];
  /** Pixels of radius of a value. */
  radiusOf: (value: number) => number;
  /** The largest value; 0 where there is none. */
  largest: number;
  issues: readonly Issue[];
}

/** The largest radius, by the usual size of a district, and the radius of a ring that stands for zero. */
const [smallestMost, largestMost] = [12, 34];
const zeroRadius = 2;
const fewDistricts = 300;
/** Targets are at least so large, in pixels (WCAG 2.2, 2.5.8). */
const targetSize = 24;

/** Circles whose areas are the values of the districts, inside the districts. Negative values have none. */
export function layoutBubbles({ data, map, options }: MapReading): Bubbles {
  const issues = createIssueList();
  const valueOf = (district: number) => data.values[data.rowOf[district]!] ?? null;
  const numbers = data.districts.flatMap((_, district) => {
    const value = valueOf(district);
    const row = data.rowOf[district]! + 1;
    if (typeof value !== 'number') return [];
    if (value >= 0) return [{ district, value }];
    const field = typeof options.value === 'string' ? options.value : 'value';
    issues.add({
      code: 'row',
      row,
      field,
      found: `${value}`,
      message: 'A bubble has no negative size.',
    });
    return [];
  });
  const largest = numbers.reduce((most, { value }) => Math.max(most, value), 0);
  const most = Math.min(largestMost, Math.max(smallestMost, 0.45 * map.usualSize));
  const radiusOf = (value: number): number =>
    value > 0 && largest > 0 ? most * Math.sqrt(value / largest) : 0;
  const list = numbers.flatMap(({ district, value }) => {
    // The middle of the land, not of the box round it; of very many districts the quicker.
    const isFew = numbers.length <= fewDistricts;
    const at = (isFew && map.placeFor(district, 1, 1)) || map.anchorOf(district);
    return at ? [{ district, x: at.x, y: at.y, radius: radiusOf(value) }] : [];
  });
  list.sort((a, b) => b.radius - a.radius);
  return { list, radiusOf, largest, issues: issues.issues };
}

const isClass = ({ key }: { key: string }): boolean => key.startsWith('class-');

/** Under bubbles districts are plain; those without a value say why. */
export const plainUnder = ({ of, entries }: ClassOfDistricts): ClassOfDistricts => ({
  of,
  entries: entries.map((entry) => (isClass(entry) ? { ...entry, paint: 'track' } : entry)),
});

const circle = (
  role: string,
  { x, y, radius }: Bubble,
): { type: 'circle'; role: string; x: number; y: number; r: number } => ({
  type: 'circle',
  role,
  x: round(x),
  y: round(y),
  r: round(Math.max(zeroRadius, radius)),
});

/** Pixels of ground round a bubble, which set it off from others that it lies over. */
const edge = 1.5;

/** The bubbles, each set off from what it lies over; zero is an open ring. */
export function bubbleLayer({ list }: Bubbles): Layer {
  const marks = list.flatMap((bubble): Mark[] =>
    bubble.radius > 0
      ? [
          {
            ...circle('bubble-edge', { ...bubble, radius: bubble.radius + edge }),
            fill: 'surface',
          },
          { ...circle('bubble', bubble), fill: 'accent' },
        ]
      : [{ ...circle('bubble', bubble), fill: 'surface', stroke: 'accent', strokeWidth: 1.5 }],
  );
  return { id: 'bubbles', marks };
}

/** Boxes of bubbles, by the number of their district: labels stand beside them. */
export const bubbleBoxes = (bubbles: Bubbles | null): ReadonlyMap<number, Box> =>
  new Map(
    (bubbles?.list ?? []).map((bubble) => [
      bubble.district,
      boxOf({ ...bubble, radius: bubble.radius + edge }),
    ]),
  );

function boxOf({ x, y, radius }: Bubble): Box {
  const half = Math.max(zeroRadius, radius);
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** The bubble at a point, the smallest of several; within a finger's reach of it where none is exactly there. */
function bubbleAt({ list }: Bubbles, x: number, y: number): Bubble | null {
  let near: Bubble | null = null;
  let nearest = targetSize / 2;
  for (const bubble of [...list].reverse()) {
    const away = Math.hypot(bubble.x - x, bubble.y - y);
    if (away <= bubble.radius) return bubble;
    if (away <= nearest && bubble.radius < targetSize / 2) [near, nearest] = [bubble, away];
  }
  return near;
}

/** Sizes with round values, and the reasons for no value that occur. */
function sizeLegend(
  bubbles: Bubbles,
  reading: MapReading,
  others: readonly LegendItem[],
): Legend | null {
  const sizes = sizeItems(bubbles.largest, {
    radiusOf: (value) => round(bubbles.radiusOf(value)),
    labelOf: reading.words.column.full,
    paint: 'accent',
  });
  const items = [...sizes, ...others];
  const { measure } = reading.words;
  return items.length > 0 ? { ...(measure && { title: measure }), items } : null;
}

/** A map with a bubble a district: it is they that are pointed at, walked and explained by the legend. */
export function withBubbles<Picture extends Scene>(
  scene: Picture,
  bubbles: Bubbles,
  reading: MapReading,
  { of: pointOf }: Pick<MapPoints, 'of'>,
): Picture {
  const byKey = new Map(
    bubbles.list.flatMap((bubble) => {
      const point = pointOf(bubble.district);
      return point ? [[point.key, bubble] as const] : [];
    }),
  );
  const moved = (point: ScenePoint): ScenePoint => {
    const bubble = byKey.get(point.key);
    return bubble
      ? { ...point, x: round(bubble.x), y: round(bubble.y), box: boxOf(bubble) }
      : point;
  };
  const points = scene.points().map((series) => series.map(moved));
  const find = (key: string) => points.flat().find((point) => point.key === key) ?? null;
  return {
    ...scene,
    legend:
      scene.legend &&
      sizeLegend(
        bubbles,
        reading,
        scene.legend.items.filter((item) => !isClass(item)),
      ),
    points: () => points,
    hit(x, y) {
      const bubble = bubbleAt(bubbles, x, y);
      const point = bubble ? pointOf(bubble.district) : scene.hit(x, y);
      return point && find(point.key);
    },
    step(from, direction) {
      const next = scene.step?.(from, direction) ?? null;
      return next && find(next.key);
    },
    overlay(point, state) {
      const bubble = byKey.get(point.key);
      const ring = bubble && { ...circle(state, { ...bubble, radius: bubble.radius + 1 }), stroke: 'ink' as const, strokeWidth: state === 'active' ? 2 : 3 }; // prettier-ignore
      return [...scene.overlay(point, state), ...(ring ? [ring] : [])];
    },
    issues: [...scene.issues, ...bubbles.issues],
  };
}
