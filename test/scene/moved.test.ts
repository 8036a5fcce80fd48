import { expect, test } from 'vitest';
import { movedMark } from '../../src/scene/moved.js';

const moved = (d: string) => {
  const mark = movedMark({ type: 'path', role: 'line', d }, { x: 100, y: 10 });
  return mark.type === 'path' ? mark.d : '';
};

test.each([
  ['M1,2L3,4Z', 'M101,12L103,14Z'],
  ['M1,2H5V6', 'M101,12H105V16'],
  ['M1.5-2.25L-3 4', 'M101.5,7.8L97,14'],
  ['M0,0C1,2,3,4,5,6Q1,2,3,4', 'M100,10C101,12,103,14,105,16Q101,12,103,14'],
  ['M0,0A7,7,0,1,1,14,0', 'M100,10A7,7,0,1,1,114,10'],
  ['M5,5a4,4 0 1,0 8,0h3v-2', 'M105,15a4,4 0 1,0 8,0h3v-2'],
])('the path %s is moved by its absolute places', (d, expected) => {
  expect(moved(d)).toBe(expected);
});

test('dots and texts keep all but their place', () => {
  const dot = { type: 'circle', role: 'dot', x: 1, y: 2, r: 4, fill: 'ink' } as const;
  expect(movedMark(dot, { x: 100, y: 10 })).toEqual({ ...dot, x: 101, y: 12 });
});
