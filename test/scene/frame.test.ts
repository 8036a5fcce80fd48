import { expect, test } from 'vitest';
import { isInside, plotBox, textBox, usableFrame, widest } from '../../src/scene/frame.js';
import type { TextMark } from '../../src/scene/scene.js';

const label: TextMark = {
  type: 'text',
  role: 'tick',
  x: 40,
  y: 20,
  lines: ['10', '1'],
  anchor: 'end',
  style: 'tick',
  fill: 'ink-3',
};

test('the plot is what the margins leave', () => {
  const margins = { top: 12, right: 100, bottom: 40, left: 52 };
  expect(plotBox({ width: 472, height: 330 }, margins)).toEqual({
    x: 52,
    y: 12,
    width: 320,
    height: 278,
  });
});

test('margins that leave nothing give an empty box inside the frame', () => {
  expect(plotBox({ width: 30, height: 0 }, { top: 10, right: 60, bottom: 10, left: 30 })).toEqual({
    x: 10,
    y: 0,
    width: 0,
    height: 0,
  });
});

test('sides that are no length count as none', () => {
  expect(usableFrame({ width: NaN, height: -4 })).toEqual({ width: 0, height: 0 });
  expect(usableFrame({ width: Infinity, height: 300 })).toEqual({ width: 0, height: 300 });
});

test('the widest label decides', () => {
  expect(widest(['0', '10.000', '5'], 12)).toBeCloseTo(5 * 7.92 + 3.24);
  expect(widest([], 12)).toBe(0);
});

test('a text takes its box from anchor, size and lines', () => {
  const { x, y, width, height } = textBox(label);
  expect([x, y, width, height].map((side) => Math.round(side * 100) / 100)).toEqual([
    24.16, 10.4, 15.84, 27,
  ]);
});

test('what would be cut by the edge is outside', () => {
  const frame = { width: 100, height: 50 };
  const dot = { type: 'circle', role: 'dot', x: 4, y: 4, r: 4 } as const;
  expect([isInside(frame, label), isInside(frame, { ...label, x: 10 })]).toEqual([true, false]);
  expect([isInside(frame, dot), isInside(frame, { ...dot, x: 98 })]).toEqual([true, false]);
});
