import { expect, test } from 'vitest';
import { wheelFactor } from '../../src/controllers/zoom-wheel.js';

test.each([
  ['a notch of a mouse', 100, 0, Math.exp(-0.25)],
  ['back', -100, 0, Math.exp(0.25)],
  ['a turn of two hundred pixels', -200, 0, Math.exp(0.4)],
  ['no farther than three hundred', 5000, 0, Math.exp(-0.6)],
  ['three lines', 3, 1, Math.exp(-0.25)],
  ['two fingers on a touchpad, by as much as they spread', -5, 0, Math.exp(0.05)],
  ['nothing', 0, 0, 1],
])('%s', (_, deltaY, deltaMode, factor) => {
  expect(wheelFactor({ deltaY, deltaMode })).toBeCloseTo(factor);
});
