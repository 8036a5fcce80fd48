import { describe, expect, test } from 'vitest';
import { clusterPositions } from '../../src/geo/cluster.js';
import { seededRandom } from './samples.js';

const at = (...points: [number, number][]) =>
  clusterPositions(
    Float64Array.from(points, ([x]) => x),
    Float64Array.from(points, ([, y]) => y),
    points.map((_, i) => i),
  );

describe('clusters of points on a plane', () => {
  // Two points 10 units apart and one 990 units away from the second.
  const index = at([0, 0], [10, 0], [1000, 0]);

  test('near ones are one at a small scale, at the mean of their places', () => {
    const [pair, lone] = index.at(1).sort((a, b) => a.x - b.x);
    expect(pair!.members).toEqual([0, 1]);
    expect([pair!.x, pair!.y]).toEqual([expect.closeTo(5, 3), expect.closeTo(0, 3)]);
    expect(lone).toEqual({ x: 1000, y: 0, members: [2] });
  });

  test('a larger scale parts them', () => {
    expect(index.at(8).map(({ members }) => members.length).sort()).toEqual([1, 1, 1]); // prettier-ignore
  });

  test('points at one place stay one at any scale', () => {
    const same = at([5, 5], [5, 5], [0, 0]);
    expect(same.at(1e9).map(({ members }) => members.length).sort()).toEqual([1, 2]); // prettier-ignore
  });

  test('every point is in one cluster, whatever the scale', () => {
    const random = seededRandom(5);
    const many = at(...Array.from({ length: 5000 }, (): [number, number] => [1000 * random(), 600 * random()])); // prettier-ignore
    for (const scale of [1e-6, 0.1, 1, 3, 50, 1e7, Infinity, NaN]) {
      const members = many.at(scale).flatMap((cluster) => cluster.members);
      expect(members.sort((a, b) => a - b)).toEqual(Array.from({ length: 5000 }, (_, i) => i));
    }
  });

  test('one point and none', () => {
    expect(at([7, 9]).at(2)).toEqual([{ x: 7, y: 9, members: [0] }]);
    expect(at().at(2)).toEqual([]);
  });
});
