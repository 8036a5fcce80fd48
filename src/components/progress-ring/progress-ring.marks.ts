import type { Status } from '../../core/indicator.js';
import { round } from '../../scene/marks.js';
import { placeAt, sectorPath, type Ring } from '../../scene/ring.js';
import type { Frame, Mark, Paint, PathMark, TextMark } from '../../scene/scene.js';
import { textWidth } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { Gauge } from './progress-ring.gauge.js';

/** Room round the rings for ticks, in pixels. */
const air = 8;
/** Share of the radius that all rings together are thick, and the gap between two. */
const [thickness, gap] = [0.34, 4];
const oneThickness = 0.2;
const halfTurn = Math.PI / 2;

/** Rings inside one another, the outermost first; half ones stand on the lower edge. */
export function ringsIn({ width, height }: Frame, count: number, half: boolean): Ring[] {
  const outer = Math.max(0, Math.min(width / 2, half ? height : height / 2) - air);
  const x = width / 2;
  const y = half ? (height + outer) / 2 : height / 2;
  const [from, to] = half ? [-halfTurn, halfTurn] : [0, 4 * halfTurn];
  const total = (count === 1 ? oneThickness : thickness * Math.min(2, 1 + count / 4)) * outer;
  const each = Math.max(0, (total - gap * (count - 1)) / count);
  return Array.from({ length: count }, (_, i) => {
    const edge = Math.max(0, outer - i * (each + gap));
    return { x, y, outer: edge, inner: Math.max(0, edge - each), from, to };
  });
}

/** The whole way, hatched where nothing is known, what is done of it, and the ticks of plan and target. */
export function ringMarks(
  ring: Ring,
  { done, target, expected }: Gauge,
  status: Status | null,
  isKnown: boolean,
): Mark[] {
  if (ring.outer === 0) return [];
  const angle = (share: number) =>
    ring.from + Math.min(Math.max(share, 0), 1) * (ring.to - ring.from);
  const sector = (role: string, to: number, fill: Paint): PathMark => ({
    type: 'path',
    role,
    d: sectorPath(ring, { from: ring.from, to }, 0, 0),
    fill,
  });
  const end = angle(done ?? 0);
  return [
    sector('track', ring.to, isKnown ? 'track' : 'hatch-hatch'),
    ...(end > ring.from ? [sector('done', end, doneFill(status))] : []),
    ...(expected === null ? [] : tick('expected', ring, angle(expected), 0, 'ink-2')),
    ...(target === null ? [] : tick('target', ring, angle(target), 3, 'ink')),
  ];
}

function doneFill(status: Status | null): Paint {
  if (status === null) return 'brand';
  return status === 'not-applicable' ? 'context' : `${status}-mark`;
}

/** A line across a ring, with a halo of the ground so that it is seen on every colour. */
function tick(role: string, ring: Ring, angle: number, beyond: number, stroke: Paint): PathMark[] {
  const [inner, outer] = [ring.inner - beyond, ring.outer + beyond].map((r) =>
    placeAt(ring, angle, r),
  );
  const d = `M${round(inner!.x)},${round(inner!.y)}L${round(outer!.x)},${round(outer!.y)}`;
  return [
    { type: 'path', role: 'halo', d, stroke: 'surface', strokeWidth: 5 },
    { type: 'path', role, d, stroke, strokeWidth: 2 },
  ];
}

/** Where a ring of several begins stands its number. */
export function ringNumber({ x, y, outer, inner, from }: Ring, number: number): TextMark {
  const middle = (outer + inner) / 2;
  const isHalf = from < 0;
  return {
    type: 'text',
    role: 'number',
    x: round(isHalf ? x - middle : x - 6),
    y: round(isHalf ? y + 14 : y - middle + 4),
    lines: [String(number)],
    anchor: isHalf ? 'middle' : 'end',
    style: 'tick',
    fill: 'ink-2',
  };
}

/** The figure in the middle of a single ring, in the largest type that fits. */
export function figureMark({ x, y, inner, from }: Ring, text: string): TextMark | null {
  const room = 1.7 * inner;
  const styles = ['value-plain', 'area-value', 'value', 'figure-strong'] as const;
  const style = styles.find(
    (each) => textWidth(text, typeScale[each].size, typeScale[each].weight) <= room,
  );
  if (!style || text === '') return null;
  const lift = from < 0 ? -6 : 0.35 * typeScale[style].size;
  return {
    type: 'text',
    role: 'figure',
    x: round(x),
    y: round(y + lift),
    lines: [text],
    anchor: 'middle',
    style,
    fill: 'ink',
  };
}
