import { round } from '../../scene/marks.js';
import { pictogramPath } from '../../scene/pictograms.js';
import type { Layer, Mark } from '../../scene/scene.js';
import { symbolPath } from '../../scene/symbols.js';
import { typeScale } from '../../scene/type-scale.js';
import { clusterRadius, pointOutline, type PointLooks } from './map-points.looks.js';
import type { PlacedPoints, PointGroup } from './map-points.places.js';

/** What the picture of a layer is made from. */
export interface PointPicture {
  placed: PlacedPoints;
  groups: readonly PointGroup[];
  looks: PointLooks;
  countText: (count: number) => string;
  /** Path data of the lines that are shown, by row. */
  lines: ReadonlyMap<number, string>;
}

/** Up to so many marks have targets of 24 px of their own; more of them leave no room between. */
const mostTargets = 300;
const targetRadius = 12;
/** Up to so many points are set off from one another by an outline. */
const mostOutlined = 300;
const ringWidth = 4;
const { size } = typeScale['figure-strong'];

export const categoryOf = ({ placed }: PointPicture, row: number): number => placed.groupOf[row]!;

/** The rows that are drawn as points of their own, by category. */
function singles({ placed, groups }: PointPicture): Map<number, PointGroup[]> {
  const lists = new Map<number, PointGroup[]>();
  for (const group of groups) {
    if (group.members.length > 1) continue;
    const category = placed.groupOf[group.members[0]!]!;
    const list = lists.get(category) ?? [];
    lists.set(category, list);
    list.push(group);
  }
  return lists;
}

export const seriesOf = (
  { placed: { data } }: PointPicture,
  category: number,
): { series?: string } => {
  const key = data.groups[category]?.key ?? null;
  return key === null ? {} : { series: key };
};

/** Points without a pictogram, a path a category; those of no known value are outlines. */
export function pointLayer(picture: PointPicture): Layer {
  const { placed, looks, groups } = picture;
  const { values } = placed.data;
  const outline =
    groups.length <= mostOutlined
      ? ({ stroke: 'surface', strokeWidth: pointOutline } as const)
      : {};
  const marks = [...singles(picture)].flatMap(([category, points]): Mark[] => {
    const { colours, symbol } = looks.of(category);
    let [full, hollow, discs] = ['', '', ''];
    for (const { x, y, members } of points) {
      const row = members[0]!;
      const radius = looks.radiusOf(row);
      if (values && Number.isNaN(values[row])) hollow += symbolPath(symbol, x, y, radius);
      else if (looks.isPictured(row)) discs += symbolPath('circle', x, y, radius);
      else full += symbolPath(symbol, x, y, radius);
    }
    const shared = { type: 'path', role: 'point', ...seriesOf(picture, category) } as const;
    const filled = full + discs;
    return [
      ...(filled ? [{ ...shared, d: filled, fill: colours.mark, ...outline }] : []),
      ...(hollow ? [{ ...shared, d: hollow, fill: 'surface', stroke: colours.mark, strokeWidth: pointOutline } as const] : []), // prettier-ignore
    ];
  });
  return { id: 'points', marks };
}

/** Pictograms on their discs, a path a category. */
export function pictogramLayer(picture: PointPicture): Layer {
  const { placed, looks } = picture;
  const marks = [...singles(picture)].flatMap(([category, points]): Mark[] => {
    const d = points
      .map(({ x, y, members }) => {
        const icon = looks.isPictured(members[0]!) ? placed.data.iconOf(members[0]!) : null;
        return icon === null ? '' : pictogramPath(icon, x, y);
      })
      .join('');
    const shared = { type: 'path', role: 'pictogram', round: true, strokeWidth: 1.4 } as const;
    return d ? [{ ...shared, ...seriesOf(picture, category), d, stroke: looks.of(category).colours.on }] : []; // prettier-ignore
  });
  return { id: 'pictograms', marks };
}

/** An arc of a circle as path data, from and to in shares of a turn that begins at the top. */
function arc(x: number, y: number, radius: number, from: number, to: number): string {
  const at = (share: number) => {
    const angle = 2 * Math.PI * share;
    return `${round(x + radius * Math.sin(angle))},${round(y - radius * Math.cos(angle))}`;
  };
  // A whole turn would end where it begins: it is drawn as two halves.
  const middle = (from + to) / 2;
  const r = round(radius);
  return `M${at(from)}A${r},${r} 0 0,1 ${at(middle)}A${r},${r} 0 0,1 ${at(to)}`;
}

/** Clusters: a disc with their number, in a ring of the colours of what is in them, a path a category. */
export function clusterLayer(picture: PointPicture): Layer {
  const { groups, looks, countText } = picture;
  const clusters = groups.filter(({ members }) => members.length > 1);
  if (clusters.length === 0) return { id: 'clusters', marks: [] };
  const rings = new Map<number, string>();
  let discs = '';
  const texts = clusters.map(({ x, y, members }): Mark => {
    const text = countText(members.length);
    const radius = clusterRadius(text);
    discs += symbolPath('circle', x, y, radius + 1);
    const counts = countBy(members, (row) => categoryOf(picture, row));
    let from = 0;
    for (const [category, count] of counts) {
      const to = from + count / members.length;
      const d = arc(x, y, radius - ringWidth / 2, from, to);
      rings.set(category, (rings.get(category) ?? '') + d);
      from = to;
    }
    const place = { x: round(x), y: round(y + 0.36 * size), lines: [text] };
    return { type: 'text', role: 'count', ...place, anchor: 'middle', style: 'figure-strong', fill: 'ink' }; // prettier-ignore
  });
  const ringMarks = [...rings].map(([category, d]): Mark => {
    const stroke = looks.of(category).colours.mark;
    return { type: 'path', role: 'ring', ...seriesOf(picture, category), d, stroke, strokeWidth: ringWidth }; // prettier-ignore
  });
  const disc: Mark = { type: 'path', role: 'cluster', d: discs, fill: 'surface', stroke: 'line-strong', strokeWidth: 1 }; // prettier-ignore
  return { id: 'clusters', marks: [disc, ...ringMarks, ...texts] };
}

/** How often each category occurs, in the order of categories. */
export function countBy(
  rows: readonly number[],
  categoryOfRow: (row: number) => number,
): [category: number, count: number][] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const category = categoryOfRow(row);
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

/** Where a pointer meets a mark: 24 px at least, and what the mark itself covers. */
export function targetLayer({ groups, lines }: PointPicture): Layer {
  const discs = groups.length <= mostTargets ? groups : [];
  const d = discs.map(({ x, y }) => symbolPath('circle', x, y, targetRadius)).join('');
  const shared = { type: 'path', fill: 'none' } as const;
  const wide = [...lines.values()].join('');
  return {
    id: 'targets',
    marks: [
      ...(wide ? [{ ...shared, role: 'line-target', d: wide, strokeWidth: 2 * targetRadius }] : []),
      ...(d ? [{ ...shared, role: 'target', d }] : []),
    ],
  };
}
