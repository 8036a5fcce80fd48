import { round } from '../../scene/marks.js';
import type { PlacedLink } from './flow-chart.sankey.js';

// A band is the stroke of a curve that leaves and arrives level: its width is the same all along.

/** The middle of a band. */
export function bandPath({ from, to }: PlacedLink): string {
  const middle = round((from.x + to.x) / 2);
  const [start, end] = [round(from.y), round(to.y)];
  return `M${round(from.x)},${start}C${middle},${start} ${middle},${end} ${round(to.x)},${end}`;
}

/** The two edges of a band, closed. */
export function bandOutline({ from, to, width }: PlacedLink): string {
  const middle = round((from.x + to.x) / 2);
  const half = Math.max(width, 1) / 2;
  const [left, right] = [round(from.x), round(to.x)];
  const [top, topEnd] = [from, to].map(({ y }) => round(Math.max(y - half, 0))); // in the frame
  const [low, lowEnd] = [round(from.y + half), round(to.y + half)];
  return (
    `M${left},${top}C${middle},${top} ${middle},${topEnd} ${right},${topEnd}` +
    `L${right},${lowEnd}C${middle},${lowEnd} ${middle},${low} ${left},${low}Z`
  );
}

/** Whether a point lies on a band, or so near that it is meant. */
export function isOnBand(band: PlacedLink, x: number, y: number): boolean {
  const { from, to, width } = band;
  if (x < from.x || x > to.x) return false;
  const share = shareAt((x - from.x) / (to.x - from.x || 1));
  const middle = from.y + (to.y - from.y) * ease(share);
  // Where the band is steep it is higher than wide.
  const [rise, run] = [(to.y - from.y) * easeSlope(share), (to.x - from.x) * 3 * runSlope(share)];
  const steepness = Math.min(Math.hypot(1, rise / (run || 1)), 4);
  return Math.abs(y - middle) <= Math.max((width / 2) * steepness, 4);
}

/** Where the middle of a band is half way. */
export function bandMiddle({ from, to }: PlacedLink): { x: number; y: number } {
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/** The curve's parameter at a share of its run, x(t) = 3t(1 − t)²/2 + 3t²(1 − t)/2 + t³, by halving. */
function shareAt(run: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const t = (low + high) / 2;
    const x = 1.5 * t * (1 - t) ** 2 + 1.5 * t * t * (1 - t) + t ** 3;
    if (x < run) low = t;
    else high = t;
  }
  return (low + high) / 2;
}

/** y(t) = 3t²(1 − t) + t³. */
function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

function easeSlope(t: number): number {
  return 6 * t * (1 - t);
}

/** A third of x′(t). */
function runSlope(t: number): number {
  return 0.5 * (1 - t) ** 2 + 0.5 * t * t;
}
