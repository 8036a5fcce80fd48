import { once } from '../../scene/once.js';
import { isIn, ringed, type Pointing } from '../../scene/pointing.js';
import type { Box, Direction, Layer, Mark, ScenePoint, TooltipContent } from '../../scene/scene.js';
import { round } from '../../scene/marks.js';

/** A stage, a place or a flow of a picture that a person can reach. */
export interface FlowItem {
  readonly point: ScenePoint;
  readonly contains: (x: number, y: number) => boolean;
  /** What it looks like while it is active. */
  readonly lit: readonly Mark[];
  /** The path around it. */
  readonly outline: string;
  readonly tooltip: TooltipContent;
  /** The items that left and right lead to, where that is not along the list. */
  readonly before?: () => FlowItem | undefined;
  readonly after?: () => FlowItem | undefined;
}

/** A finished picture in one of the forms of the chart. */
export interface FlowPicture {
  layers: readonly Layer[];
  /** Pixels that it needs: at least those of the frame. */
  height: number;
  plot: Box;
  items: readonly (readonly FlowItem[])[];
  /** Stages and flows of the data that are drawn, and all of them, where not all are. */
  drawn?: { count: number; of: number };
}

/** Pointing, walking and the tooltip. */
export function itemReading({ items }: FlowPicture): Pointing {
  const all = items.flat();
  const itemOf = ({ key, series }: ScenePoint) =>
    all.find(({ point }) => point.key === key && point.series === series);
  return {
    points: once(() => items.map((list) => list.map(({ point }) => point))),
    hit: (x, y) => all.find((item) => item.contains(x, y))?.point ?? null,
    overlay: (point, state) => {
      const item = itemOf(point);
      if (!item) return [];
      const edge = { type: 'path', role: 'selection', d: item.outline, fill: 'none' } as const;
      return state === 'active'
        ? [...item.lit, { ...edge, role: 'ring', stroke: 'ink', strokeWidth: 1.5 }]
        : ringed(edge);
    },
    tooltip: (point) => itemOf(point)?.tooltip ?? { title: point.key, rows: [] },
    step: (from, direction) => stepFrom(items, itemOf(from), direction)?.point ?? null,
  };
}

function stepFrom(
  items: FlowPicture['items'],
  from: FlowItem | undefined,
  direction: Direction,
): FlowItem | undefined {
  if (!from) return items[0]?.[0];
  if (direction === 'left' && from.before) return from.before();
  if (direction === 'right' && from.after) return from.after();
  const list = items.find((each) => each.includes(from)) ?? [];
  const step = direction === 'left' || direction === 'up' ? -1 : 1;
  return list[list.indexOf(from) + step];
}

/** Whether a place lies in the box of an item. Points are rounded: half a pixel beside it is at it. */
export function isAt(box: Box, x: number, y: number): boolean {
  return isIn(box, x, y, 0.5);
}

/** The outline of a box. */
export function boxPath({ x, y, width, height }: Box): string {
  const [left, top] = [round(x), round(y)];
  return `M${left},${top}H${round(x + width)}V${round(y + height)}H${left}Z`;
}
