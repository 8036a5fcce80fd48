import type { Mark, Scene, ScenePoint } from './scene.js';

/** What linked elements agree on: the keys that are selected, and the one that is pointed at in any of them. */
interface Choice {
  keys: readonly string[];
  hovered: string | null;
}

/** What lies over a picture: selected points, then the one that a person is at here or in a linked element. */
export function overlayMarks(
  scene: Scene,
  active: ScenePoint | null,
  { keys, hovered }: Choice,
): Mark[] {
  const wanted = keys.length > 0 || (hovered !== null && !active);
  const points = wanted ? scene.points().flat() : [];
  const is = (point: ScenePoint, key: string) =>
    point.key === key || scene.holds?.(point, key) === true;
  const selected = points.filter((point) => keys.some((key) => is(point, key)));
  const lit = active ? [active] : points.filter((point) => hovered !== null && is(point, hovered));
  return [
    ...selected.flatMap((point) => scene.overlay(point, 'selected')),
    ...lit.flatMap((point) => scene.overlay(point, 'active')),
  ];
}
