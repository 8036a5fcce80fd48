import { describe, expect, test } from 'vitest';
import type { ScenePoint } from '../../src/scene/scene.js';
import { walkPoints } from '../../src/scene/walk.js';

const point = (series: string, x: number, y = 0): ScenePoint => {
  return { key: `${series}${x}`, series, x, y, label: '', datum: null };
};
const a = [point('a', 0), point('a', 10), point('a', 20)];
const b = [point('b', 4), point('b', 12)];
const c = [point('c', 20)];
const lists = [a, [], b, c];
const go = (from: ScenePoint | null, key: string) => walkPoints(lists, from, key)?.key ?? null;

describe('walkPoints', () => {
  test('from outside any movement leads to the first point', () => {
    expect(go(null, 'ArrowRight')).toBe('a0');
    expect(walkPoints([[], []], null, 'Home')).toBeNull();
  });

  test('left and right walk along the series and stop at its ends', () => {
    expect([go(a[0]!, 'ArrowRight'), go(a[1]!, 'ArrowLeft')]).toEqual(['a10', 'a0']);
    expect([go(a[2]!, 'ArrowRight'), go(a[0]!, 'ArrowLeft')]).toEqual([null, null]);
  });

  test('Home and End lead to the ends of the series', () => {
    expect([go(a[1]!, 'Home'), go(a[1]!, 'End')]).toEqual(['a0', 'a20']);
  });

  test.each(['ArrowDown', 'PageDown'])(
    '%s leads to the nearest point of the next series that has any',
    (key) => {
      expect([go(a[0]!, key), go(a[2]!, key), go(b[0]!, key), go(c[0]!, key)]).toEqual([
        'b4',
        'b12',
        'c20',
        null,
      ]);
    },
  );

  test.each(['ArrowUp', 'PageUp'])('%s leads back', (key) => {
    expect([go(c[0]!, key), go(b[1]!, key), go(a[0]!, key)]).toEqual(['b12', 'a10', null]);
  });

  test('a point that left the picture stands at the nearest one of its series', () => {
    expect(go(point('a', 11), 'ArrowRight')).toBe('a20');
    expect(go(point('gone', 11), 'ArrowRight')).toBe('a0');
  });

  test('other keys are no movement', () => {
    expect(walkPoints(lists, a[0]!, 'Enter')).toBeUndefined();
    expect(walkPoints(lists, a[0]!, 'constructor')).toBeUndefined();
  });
});
