import fc from 'fast-check';
import { test } from 'vitest';
import { formats, frames, mostly, names, numbers, periods, rowsOf } from '../support/hostile.js';
import { expectSound } from '../support/sound.js';
import * as bars from './bar-chart.samples.js';
import * as lines from './line-chart.samples.js';

const rows = rowsOf(
  fc.record({
    at: mostly(fc.oneof(periods, names)),
    n: mostly(numbers),
    panel: mostly(names),
    s: mostly(names),
  }),
  24,
);
const options = {
  ...{ x: fc.constant('at'), y: fc.constant('n'), facet: fc.constant('panel') },
  facetScales: fc.constantFrom('shared', 'free'),
  series: fc.constantFrom('s', undefined),
  unit: fc.constant('hồ sơ'),
  format: formats,
};

test('any panels of bars: a scene without a fault, inside its frame', () => {
  expectSound(bars.layout, {
    rows,
    options: fc.record({
      ...options,
      mode: fc.constantFrom('grouped', 'stacked', 'percent', 'diverging'),
      orientation: fc.constantFrom('auto', 'vertical', 'horizontal'),
      sort: fc.constantFrom('none', 'value', 'name'),
      fitsRows: fc.boolean(),
      target: fc.constantFrom(40, undefined),
    }),
    frames,
    apart: ['axis-x', 'axis-y', 'names', 'values'],
  });
});

test('any panels of lines: a scene without a fault, inside its frame', () => {
  expectSound(lines.layout, {
    rows,
    options: fc.record({
      ...options,
      stack: fc.constantFrom<boolean | 'percent'>(false, true, 'percent'),
      scale: fc.constantFrom('linear', 'log'),
    }),
    frames,
    apart: ['axis-x', 'axis-y'],
  });
});
