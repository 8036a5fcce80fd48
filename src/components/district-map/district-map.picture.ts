import type { FittedGeography } from '../../geo/fitted.js';
import { round } from '../../scene/marks.js';
import type { Layer, Mark, Paint, PathMark } from '../../scene/scene.js';
import type { ClassOfDistricts } from './district-map.legend.js';

/** How wide the lines between districts are, by the usual size of a district: in a crowd wide lines would be all there is. */
function lineWidth(size: number): number {
  if (size >= 40) return 2;
  return size >= 12 ? 1 : 0.5;
}

/** Half of the districts are larger than this, in pixels. */
function usualSize(map: FittedGeography, count: number): number {
  const sizes: number[] = [];
  for (let district = 0; district < count; district++) {
    const box = map.boxOf(district);
    if (box) sizes.push(Math.max(box.right - box.left, box.bottom - box.top));
  }
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
}

/** One path for many districts, written when a renderer asks for it: recolouring a canvas never does. */
function classMark(
  pathOf: () => string,
  paint: Paint,
  strokeWidth: number,
  opacity: number | undefined,
): PathMark {
  let path: string | null = null;
  return {
    type: 'path',
    role: 'feature',
    get d() {
      return (path ??= pathOf());
    },
    fill: paint,
    stroke: 'map-line',
    strokeWidth,
    round: true,
    ...(opacity !== undefined && { opacity }),
  };
}

/** Districts as one path a class. */
export function areaLayer(
  map: FittedGeography,
  classified: ClassOfDistricts,
  highlight: readonly string[],
): Layer {
  const { of, entries } = classified;
  const strokeWidth = lineWidth(usualSize(map, of.length));
  const marks = entries.flatMap(({ key, paint, count }, entry): Mark[] => {
    if (count === 0) return [];
    const pathOf = () => {
      let path = '';
      for (let district = 0; district < of.length; district++)
        if (of[district] === entry) path += map.pathOf(district);
      return path;
    };
    const pale = highlight.length > 0 && !highlight.includes(key);
    return [classMark(pathOf, paint, strokeWidth, pale ? 0.25 : undefined)];
  });
  return { id: 'areas', marks };
}

/** The border of the whole, and lines and points that came with the boundaries. */
export function lineLayers(map: FittedGeography): Layer[] {
  const context: PathMark = { type: 'path', role: 'context', d: map.context, stroke: 'ink-3', strokeWidth: 1, round: true, opacity: 0.6 }; // prettier-ignore
  const outline: PathMark = { type: 'path', role: 'outline', d: map.outline, stroke: 'map-outline', strokeWidth: 1.25, round: true }; // prettier-ignore
  return [
    { id: 'context', key: context.d, marks: context.d ? [context] : [] },
    { id: 'outline', key: outline.d, marks: outline.d ? [outline] : [] },
  ];
}

/** A district smaller than this many pixels gets a ring: its own border would be a dot. */
const tiny = 10;

/** What is laid over a district that is hovered, focused or selected. */
export function districtOverlay(
  map: FittedGeography,
  district: number,
  state: 'active' | 'selected',
): Mark[] {
  const d = map.pathOf(district);
  const box = map.boxOf(district);
  if (!box) return [];
  const stroke = (paint: Paint, strokeWidth: number): PathMark => {
    return { type: 'path', role: state, d, stroke: paint, strokeWidth, round: true };
  };
  const lines =
    state === 'active' ? [stroke('ink', 1.5)] : [stroke('surface', 5), stroke('ink', 2.5)];
  if (Math.max(box.right - box.left, box.bottom - box.top) >= tiny) return lines;
  const ring = {
    x: round((box.left + box.right) / 2),
    y: round((box.top + box.bottom) / 2),
    r: tiny,
  };
  return [...lines, { type: 'circle', role: state, ...ring, stroke: 'ink', strokeWidth: state === 'active' ? 1.5 : 2.5 }]; // prettier-ignore
}
