import type { Room } from '../../geo/fit.js';
import type { MapView } from '../../geo/view.js';
import type { PointGroup } from './map-points.places.js';

/** What a mark takes up, with its outline, in pixels from its middle. */
type EdgeOf = (group: PointGroup) => number;

const isCluster = ({ members }: PointGroup): boolean => members.length > 1;

/** Where the clusters of a frame may lie: those of an inset between its name and its remark. Null for the main map. */
export function clusterRoom({ insets, geography }: MapView, frame: number): Room | null {
  const [box, room] = [insets[frame - 1], geography.rooms[frame]];
  return box && room ? { ...box, y: room.y, height: room.height } : null;
}

/** A middle at which all of a mark lies between two ends, the nearest; where they are too near half way between. */
const between = (middle: number, start: number, length: number, edge: number): number =>
  length < 2 * edge
    ? start + length / 2
    : Math.min(Math.max(middle, start + edge), start + length - edge);

/** A cluster stands for a neighbourhood, and moves into the room that it has; a point stays at its place. */
function moved(group: PointGroup, edge: number, room: Room | null): PointGroup {
  if (!room || !isCluster(group)) return group;
  const x = between(group.x, room.x, room.width, edge);
  return { ...group, x, y: between(group.y, room.y, room.height, edge) };
}

/** Marks joined, at the place of the first of them. */
function joined([first, ...others]: readonly [PointGroup, ...PointGroup[]]): PointGroup {
  if (others.length === 0) return first;
  const members = [first, ...others].flatMap((group) => group.members).sort((a, b) => a - b);
  return { ...first, members };
}

/** Clusters with all that touches them. */
function merged(groups: readonly PointGroup[], edgeOf: EdgeOf): PointGroup[] {
  const clusters: { parts: [PointGroup, ...PointGroup[]]; edge: number }[] = [];
  const points: PointGroup[] = [];
  for (const group of [...groups].sort((a, b) => Number(isCluster(b)) - Number(isCluster(a)))) {
    const edge = edgeOf(group);
    const under = clusters.find(
      ({ parts: [{ x, y }], edge: reach }) => Math.hypot(x - group.x, y - group.y) < reach + edge,
    );
    if (under) under.parts.push(group);
    else if (isCluster(group)) clusters.push({ parts: [group], edge });
    else points.push(group);
  }
  return [...clusters.map(({ parts }) => joined(parts)), ...points];
}

/**
 * Marks of one frame with no cluster on another mark: what touches one is in it. Points that touch one another stay.
 * @param room where clusters may lie; anywhere where it is null
 */
export function apart(
  groups: readonly PointGroup[],
  edgeOf: EdgeOf,
  room: Room | null,
): readonly PointGroup[] {
  const inRoom = (all: readonly PointGroup[]) => all.map((each) => moved(each, edgeOf(each), room));
  let known = inRoom(groups);
  for (;;) {
    const next = merged(known, edgeOf);
    if (next.length === known.length) return next;
    // A cluster of more points may be larger.
    known = inRoom(next);
  }
}
