import { expect, test } from 'vitest';
import { createLabelPlacer, samplesOf } from '../../src/scene/label-places.js';
import type { TextMark } from '../../src/scene/scene.js';

const frame = { width: 200, height: 100 };
const text = (x: number, y: number): TextMark => ({
  type: 'text',
  role: 'label',
  x,
  y,
  lines: ['Hiện nay'],
  anchor: 'start',
  style: 'label',
  fill: 'ink',
});

test('a text takes the first of its places that is free', () => {
  const placer = createLabelPlacer(frame);
  expect(placer.place([text(10, 40)], [])?.x).toBe(10);
  expect(placer.place([text(12, 42), text(100, 40)], [])?.x).toBe(100); // the first lies over the text before
  expect(placer.place([text(11, 41)], [])).toBeNull();
});

test('no text covers a point to keep free, or leaves the frame or the part of it that is its own', () => {
  const placer = createLabelPlacer(frame);
  expect(placer.place([text(10, 40)], [{ x: 20, y: 36 }])).toBeNull();
  expect(placer.place([text(180, 40), text(10, 4)], [])).toBeNull();
  const within = { x: 100, y: 0, width: 100, height: 100 };
  expect(placer.place([text(10, 80), text(110, 80)], [], within)?.x).toBe(110);
});

test('a line is sampled so closely that no text slips between', () => {
  const samples = samplesOf([
    { x: 0, y: 0 },
    { x: 30, y: 40 },
  ]);
  // 50 pixels long: at least every sixth.
  expect(samples.length).toBeGreaterThanOrEqual(9);
  expect(samples[0]).toEqual({ x: 0, y: 0 });
  expect(samples.at(-1)).toEqual({ x: 30, y: 40 });
});
