import {
  layoutBarChart,
  type BarChartOptions,
} from '../../src/components/bar-chart/bar-chart.layout.js';
import type { PathMark, Scene } from '../../src/scene/scene.js';
import { layoutIn } from '../support/layout.js';
import { marksOf } from '../support/scene.js';

export const frame = { width: 472, height: 280 };

export const layout = layoutIn<BarChartOptions, Scene>(frame, { x: 'x', y: 'y' }, layoutBarChart);

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The rectangles that a path of bars is made of. */
export function boxesOf(d: string): Edges[] {
  return [...d.matchAll(/M([-\d.]+),([-\d.]+)H([-\d.]+)V([-\d.]+)/g)].map(([, ...edges]) => {
    const [left, top, right, bottom] = edges.map(Number) as [number, number, number, number];
    return { left, top, right, bottom };
  });
}

/** The rectangles of the bars of a scene, a list a path. */
export const barsOf = (scene: Scene): Edges[][] =>
  marksOf(scene, 'bars').map((mark) => boxesOf((mark as PathMark).d));
