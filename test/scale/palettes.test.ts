import { expect, test } from 'vitest';
import { assignColours } from '../../src/scale/palettes.js';

test('keys take the categories in order, each once', () => {
  const colours = assignColours(['b', 'a', 'b']);
  expect([...colours]).toEqual([
    ['b', { mark: 'cat-1', text: 'cat-text-1', on: 'cat-on-1' }],
    ['a', { mark: 'cat-2', text: 'cat-text-2', on: 'cat-on-2' }],
  ]);
});

test('after the eighth a key is context: no colour is used twice', () => {
  const colours = [...assignColours('abcdefghij').values()].map(({ mark }) => mark);
  expect(new Set(colours.slice(0, 8)).size).toBe(8);
  expect(colours.slice(8)).toEqual(['context', 'context']);
});

test('names of object members are keys like any other', () => {
  expect(assignColours(['__proto__', 'constructor']).get('constructor')?.mark).toBe('cat-2');
});
