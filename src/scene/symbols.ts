import { round } from './marks.js';

/** The shapes of dots, in the order in which categories get them. */
export const symbolNames = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'triangle-down',
  'plus',
  'pentagon',
  'hexagon',
] as const;

/** A shape of a dot: a second sign beside colour. */
export type SymbolName = (typeof symbolNames)[number];

/** A full turn begins at the top and goes clockwise. */
const corner = (share: number, radius: number): readonly [x: number, y: number] => {
  const angle = 2 * Math.PI * share;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
};

/** The corners of a regular polygon of the area π. */
function polygon(corners: number, turn = 0): readonly (readonly [number, number])[] {
  const area = (corners / 2) * Math.sin((2 * Math.PI) / corners);
  const radius = Math.sqrt(Math.PI / area);
  return Array.from({ length: corners }, (_, i) => corner((i + turn) / corners, radius));
}

/** A cross of five equal squares, of the area π. */
function plus(): readonly (readonly [number, number])[] {
  const half = Math.sqrt(Math.PI / 5) / 2;
  const [near, far] = [half, 3 * half];
  const arm = [
    [near, -far],
    [near, -near],
    [far, -near],
  ] as const;
  const turned = (turn: number) =>
    arm.map(
      ([x, y]) =>
        (
          [
            [x, y],
            [-y, x],
            [-x, -y],
            [y, -x],
          ] as const
        )[turn]!,
    );
  return [0, 1, 2, 3].flatMap(turned);
}

const outlines: Readonly<
  Record<Exclude<SymbolName, 'circle'>, readonly (readonly [number, number])[]>
> = {
  square: polygon(4, 0.5),
  triangle: polygon(3),
  diamond: polygon(4),
  'triangle-down': polygon(3, 0.5),
  plus: plus(),
  pentagon: polygon(5),
  hexagon: polygon(6, 0.5),
};

/** How far a shape reaches from its middle, for a circle of radius 1 of the same area. */
export function symbolReach(name: SymbolName): number {
  if (name === 'circle') return 1;
  return Math.max(...outlines[name].map(([x, y]) => Math.hypot(x, y)));
}

/** The outline of a dot around a point. All shapes have the area of a circle of this radius. */
export function symbolPath(name: SymbolName, x: number, y: number, radius: number): string {
  if (name === 'circle') {
    const r = Math.round(radius * 100) / 100;
    return `M${round(x - r)},${round(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`;
  }
  const corners = outlines[name].map(
    ([dx, dy]) => `${round(x + radius * dx)},${round(y + radius * dy)}`,
  );
  return `M${corners.join('L')}Z`;
}
