import { bisectLeft } from 'd3-array';
import { position } from '../../scale/linear.js';
import { isInside } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Layer, Mark } from '../../scene/scene.js';
import { typeScale } from '../../scene/type-scale.js';
import type { LinePlan } from './line-chart.plan.js';
import type { PlacedAnnotation } from './line-chart.read-annotations.js';
import type { PlacedLine } from './line-chart.shown.js';

/** The disc that carries the number, and how far above its point it stands. */
const [radius, lift] = [8.5, 22] as const;
const figureSize = typeScale.note.size;

/** Numbers in rings, each on a leader from its point; those of one place stand side by side. */
export function annotationLayer(
  annotations: readonly PlacedAnnotation[],
  placed: readonly PlacedLine[],
  plan: LinePlan,
): Layer {
  const taken: { x: number; y: number }[] = [];
  const marks = annotations.flatMap((annotation, index): Mark[] => {
    const x = position(plan.x, annotation.x);
    const y = heightOf(annotation, placed, plan);
    const centre = freePlace(x, y, taken, plan);
    taken.push(centre);
    const numbered = numberMarks(index + 1, { x, y }, centre);
    return numbered.every((mark) => isInside(plan.frame, mark)) ? numbered : [];
  });
  return { id: 'annotations', marks };
}

function numberMarks(
  number: number,
  point: { x: number; y: number },
  centre: { x: number; y: number },
): Mark[] {
  const [x, y] = [round(centre.x), round(centre.y)];
  const end = y < point.y ? y + radius : y - radius;
  const d = `M${round(point.x)},${round(point.y)}L${x},${round(end)}`;
  return [
    { type: 'path', role: 'leader', d, stroke: 'ink', strokeWidth: 1 },
    {
      ...{ type: 'circle', role: 'annotation', x, y, r: radius },
      ...{ fill: 'surface', stroke: 'ink', strokeWidth: 1.25 },
    },
    {
      ...{ type: 'text', role: 'annotation-number', x, y: round(y + figureSize / 3) },
      ...{ lines: [String(number)], anchor: 'middle', style: 'note', fill: 'ink' },
    },
  ];
}

/** The height of a remark: its own value, that of the main line there, else the foot of the plot. */
function heightOf(
  { x, value }: PlacedAnnotation,
  placed: readonly PlacedLine[],
  plan: LinePlan,
): number {
  if (typeof value === 'number') return position(plan.y, value);
  const order = [...placed].sort((a, b) => Number(b.isMain) - Number(a.isMain));
  for (const { line } of order) {
    const index = bisectLeft(line.xs, x);
    const top = line.xs[index] === x ? line.tops[index]! : NaN;
    if (!Number.isNaN(top)) return position(plan.y, top);
  }
  return plan.plot.y + lift + radius;
}

/** Above the point where there is room, else below it; beside a number that stands there already. */
function freePlace(
  x: number,
  y: number,
  taken: readonly { x: number; y: number }[],
  { plot, frame }: LinePlan,
): { x: number; y: number } {
  const side = 2 * radius + 3;
  const isFree = (at: { x: number; y: number }) =>
    taken.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= side);
  const isWithin = (at: { x: number; y: number }) =>
    at.x >= radius &&
    at.x <= frame.width - radius &&
    at.y >= radius &&
    at.y <= plot.y + plot.height;
  const rows = [y - lift, y + lift, y - lift - side, y + lift + side];
  const columns = [0, 1, -1, 2, -2].map((step) => x + step * side);
  const places = rows.flatMap((row) => columns.map((column) => ({ x: column, y: row })));
  const fits = places.find((at) => isWithin(at) && isFree(at));
  return fits ?? { x, y: y - lift };
}
