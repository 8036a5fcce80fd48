import { expect, test } from 'vitest';
import { overlayMarks } from '../../src/scene/overlay.js';
import type { Mark, Scene, ScenePoint } from '../../src/scene/scene.js';

const point = (key: string, series: string | null = null): ScenePoint => {
  return { key, series, x: 0, y: 0, label: '', datum: null };
};
const points = [point('a'), point('b', 'one'), point('b', 'two'), point('c')];
let asked = 0;
/** Each mark says of which point it is, and in which state. */
const scene = {
  points() {
    asked += 1;
    return [points];
  },
  overlay: ({ key, series }: ScenePoint, state: string): Mark[] => [
    { type: 'path', role: state, d: `${key}${series ?? ''}` },
  ],
} as unknown as Scene;

const drawn = (active: ScenePoint | null, keys: string[], hovered: string | null, of = scene) =>
  overlayMarks(of, active, { keys, hovered }).map((mark) =>
    mark.type === 'path' ? `${mark.role} ${mark.d}` : '',
  );

test('nothing where nothing is chosen; the points of a large picture are not asked for', () => {
  asked = 0;
  expect(drawn(null, [], null)).toEqual([]);
  expect(drawn(points[3]!, [], 'c')).toEqual(['active c']);
  expect(asked).toBe(0);
});

test('what is selected lies under what is pointed at, in every series', () => {
  expect(drawn(points[0]!, ['b'], null)).toEqual(['selected bone', 'selected btwo', 'active a']);
});

test('what is pointed at in a linked element lights up, unless a person is at a point here', () => {
  expect(drawn(null, [], 'b')).toEqual(['active bone', 'active btwo']);
  expect(drawn(points[0]!, [], 'b')).toEqual(['active a']);
  expect(drawn(null, ['gone'], 'gone too')).toEqual([]);
});

test('a point that holds several keys is chosen by any of them', () => {
  const cluster = { ...scene, holds: ({ key }: ScenePoint, wanted: string) => key === 'c' && wanted === 'inside' }; // prettier-ignore
  expect(drawn(null, ['inside'], null, cluster)).toEqual(['selected c']);
});
