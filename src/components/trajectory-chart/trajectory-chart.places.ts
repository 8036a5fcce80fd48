import type { Knot } from '../../core/goal.js';
import { position } from '../../scale/linear.js';
import { round } from '../../scene/marks.js';
import type { CircleMark, Paint } from '../../scene/scene.js';
import type { TrajectoryPlan } from './trajectory-chart.plan.js';

/** A place in the picture. */
export interface Place {
  x: number;
  y: number;
}

export function placeOf({ x, y }: TrajectoryPlan, { day, value }: Knot): Place {
  return { x: round(position(x, day)), y: round(position(y, value)) };
}

export function lineThrough(places: readonly Place[]): string {
  return places.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x},${y}`).join('');
}

export function dot({ x, y }: Place, fill: Paint, r: number): CircleMark {
  return { type: 'circle', role: 'dot', x, y, r, fill, stroke: 'surface', strokeWidth: 1.5 };
}
