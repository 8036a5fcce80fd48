import type { FittedGeography } from '../../geo/fitted.js';
import { round } from '../../scene/marks.js';
import type { Box, Layer, Mark, Paint, PathMark } from '../../scene/scene.js';
import { standsBack, type ClassOfDistricts } from './district-map.legend.js';

/** How wide the lines between districts are, by the usual size of a district: in a crowd wide lines would be all there is. */
function lineWidth(size: number): number {
  if (size >= 40) return 2;
  return size >= 12 ? 1 : 0.5;
}

/** One path for many districts, written when a renderer asks for it: recolouring a canvas never does. */
function classMark(
  pathOf: () => string,
  paint: Paint,
  [stroke, strokeWidth]: readonly [Paint, number],
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
    stroke,
    strokeWidth,
    round: true,
    ...(opacity !== undefined && { opacity }),
  };
}

/** What is empty is told by its border alone. */
const emptyStroke = ['map-outline', 0.75] as const;

/** Districts as one path a class, in the main map or in insets. */
export function areaLayer(
  map: FittedGeography,
  where: 'main' | 'insets',
  classified: ClassOfDistricts,
  highlight: readonly string[] | undefined,
): Layer {
  const { of, entries } = classified;
  // In insets a line round each: a pale one would hide islets that are dots.
  const stroke = where === 'main' ? (['map-line', lineWidth(map.usualSize)] as const) : emptyStroke;
  const strokeOf = (key: string) => (key === 'not-applicable' ? emptyStroke : stroke);
  const marks = entries.flatMap(({ key, paint, count }, entry): Mark[] => {
    if (count === 0) return [];
    const pathOf = () => {
      let path = '';
      for (let district = 0; district < of.length; district++)
        if (of[district] === entry) path += map.pathOf(district, where);
      return path;
    };
    return [classMark(pathOf, paint, strokeOf(key), standsBack(key, highlight) ? 0.25 : undefined)];
  });
  return { id: where === 'main' ? 'areas' : 'inset-areas', marks };
}

const linePath = (role: string, d: string, stroke: Paint, strokeWidth: number): PathMark => {
  return { type: 'path', role, d, stroke, strokeWidth, round: true };
};

/** Lines and points that came with the boundaries. */
export function contextLayer({ context: d }: FittedGeography): Layer {
  const marks = d ? [{ ...linePath('context', d, 'ink-3', 1), opacity: 0.6 }] : [];
  return { id: 'context', key: d, marks };
}

/** The border of the whole. */
export function outlineLayer({ outlines }: FittedGeography, where: 'main' | 'insets'): Layer {
  const d = outlines[where];
  const marks = d ? [linePath('outline', d, 'map-outline', 1.25)] : [];
  return { id: where === 'main' ? 'outline' : 'inset-outline', key: d, marks };
}

/** A district smaller than this many pixels gets a ring: its own border would be a dot. */
const tiny = 10;

/** A check mark in a disc: what is selected is told by more than a line. */
function checkMarks({ x, y }: { x: number; y: number }): PathMark[] {
  const [cx, cy] = [round(x), round(y)];
  const disc = `M${cx - 8},${cy}a8,8 0 1 0 16,0a8,8 0 1 0 -16,0Z`;
  const check = `M${round(cx - 3.5)},${round(cy + 0.5)}l2.5,2.5l4.5,-5.5`;
  return [
    { type: 'path', role: 'check', d: disc, fill: 'ink', stroke: 'surface', strokeWidth: 1.5 },
    linePath('check', check, 'surface', 2),
  ];
}

/** Pixels between the middle of a check mark and the label that it stands beside. */
const checkAway = 11;
/** What keeps a check mark off the border, and what it needs at the least. */
const checkReaches = [12, 9];

/** Where the check mark stands: on a district, left of its label or over it. */
function checkPlace(
  map: FittedGeography,
  district: number,
  label: Box | undefined,
): { x: number; y: number } | null {
  if (!label) return map.anchorOf(district);
  const { x, y, width, height } = label;
  const [middle, level] = [x + width / 2, y + height / 2];
  const places = [
    { x: x - checkAway, y: level },
    { x: middle, y: y - checkAway },
    { x: x + width + checkAway, y: level },
    { x: middle, y: y + height + checkAway },
  ];
  const isInside = (at: { x: number; y: number }, reach: number) =>
    [-reach, reach].every(
      (off) =>
        map.districtAt(at.x + off, at.y) === district &&
        map.districtAt(at.x, at.y + off) === district,
    );
  const found = checkReaches.flatMap((reach) => places.find((at) => isInside(at, reach)) ?? []);
  return found[0] ?? { x, y };
}

/** What is laid over a district that is hovered, focused or selected. */
export function districtOverlay(
  map: FittedGeography,
  district: number,
  state: 'active' | 'selected',
  labels: ReadonlyMap<number, Box>,
): Mark[] {
  const d = map.pathOf(district);
  const box = map.boxOf(district);
  if (!box) return [];
  const stroke = (paint: Paint, strokeWidth: number) => linePath(state, d, paint, strokeWidth);
  const at = state === 'selected' ? checkPlace(map, district, labels.get(district)) : null;
  const lines =
    state === 'active'
      ? [stroke('ink', 1.5)]
      : [stroke('surface', 5), stroke('ink', 2.5), ...(at ? checkMarks(at) : [])];
  if (Math.max(box.right - box.left, box.bottom - box.top) >= tiny) return lines;
  const ring = {
    x: round((box.left + box.right) / 2),
    y: round((box.top + box.bottom) / 2),
    r: tiny,
  };
  return [...lines, { type: 'circle', role: state, ...ring, stroke: 'ink', strokeWidth: state === 'active' ? 1.5 : 2.5 }]; // prettier-ignore
}
