import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeFor } from '../../src/i18n/register.js';
import { exactScale, linearScale } from '../../src/scale/linear.js';
import { readTime, timeScale, timeUnits, unitIndex, unitText } from '../../src/scale/time.js';
import { timeTicks } from '../../src/scale/time-ticks.js';
import {
  baseAxis,
  baseAxisHeight,
  fittingTicks,
  gridLayer,
  valueAxis,
  valueLabels,
} from '../../src/scene/axis.js';
import { textBox } from '../../src/scene/frame.js';
import type { Layer, TextMark } from '../../src/scene/scene.js';

const vi = localeFor('vi');
const en = localeFor('en');
const plot = { x: 52, y: 12, width: 316, height: 280 };
const frame = { width: 472, height: 334 };
const texts = ({ marks }: Layer) => marks.filter((mark) => mark.type === 'text');
const words = (layer: Layer) => texts(layer).map(({ lines }) => lines.join(' '));

describe('valueLabels', () => {
  const scale = linearScale([705, 9120], [292, 12]);
  const labels = (
    ticks: readonly [number, number],
    format: Parameters<typeof valueLabels>[1],
    locale = vi,
  ) => {
    const { ticks: found, unit } = valueLabels(linearScale(ticks, [100, 0]), format, locale);
    return `${found.map(({ label }) => label).join(' ')} ${unit}`.trim();
  };

  test('bare numbers in the form of the reader, the unit once', () => {
    expect(labels([0, 9120], { unit: 'hồ sơ' })).toBe('0 2.500 5.000 7.500 10.000 Đơn vị: hồ sơ');
    expect(labels([0, 9120], { unit: 'hồ sơ' }, en)).toBe('0 2,500 5,000 7,500 10,000 Unit: files');
    expect(labels([0, 9120], {})).toBe('0 2.500 5.000 7.500 10.000');
  });

  test('a unit like % stands at the top label', () => {
    expect(labels([86.9, 98], { unit: '%' })).toBe('85 90 95 100%');
    expect(labels([0.2, 0.9], { format: 'percent' })).toBe('20 40 60 80 100%');
  });

  test('money has one scale, that of the largest value; never k, M or G', () => {
    expect(labels([0, 9e9], { format: 'money' })).toBe('0,0 2,5 5,0 7,5 10,0 Đơn vị: tỷ\u00a0đồng');
    expect(labels([0, 561e9], { format: 'money' })).toBe('0 200 400 600 Đơn vị: tỷ\u00a0đồng');
  });

  test('words and patterns for single values do not repeat on each tick', () => {
    expect(labels([0, 12_800], { format: 'compact' })).toBe('0 5.000 10.000 15.000');
    expect(labels([0, 1], { format: ',.0f' })).toBe('0,00 0,25 0,50 0,75 1,00');
  });

  test('the width is that of the widest label with its distance', () => {
    expect(valueLabels(scale, {}, vi).width).toBe(Math.ceil(5 * 7.92 + 3.24) + 8);
  });
});

describe('gridLayer', () => {
  const strong = (layer: Layer) => layer.marks.find((mark) => mark.role === 'base');

  test('one path for the lines, a stronger one at zero', () => {
    const layer = gridLayer(plot, linearScale([-500, 1500], [292, 12]));
    expect(layer.marks).toEqual([
      {
        type: 'path',
        role: 'grid',
        d: 'M52,292H368M52,152H368M52,82H368M52,12H368',
        stroke: 'grid',
        strokeWidth: 1,
      },
      { type: 'path', role: 'base', d: 'M52,222H368', stroke: 'line-strong', strokeWidth: 1 },
    ]);
  });

  test('without zero the lowest line is the base', () => {
    expect(strong(gridLayer(plot, linearScale([86.9, 98], [292, 12])))).toMatchObject({
      d: 'M52,292H368',
    });
  });

  test('no ticks, no lines', () => {
    expect(gridLayer(plot, exactScale([0, 1], [292, 12], { ticks: 0 })).marks).toEqual([]);
  });
});

describe('valueAxis', () => {
  const scale = linearScale([705, 9120], [292, 12]);

  test('labels end 8 px left of the plot, on the lines, the unit over them', () => {
    const layer = valueAxis(frame, plot, scale, valueLabels(scale, { unit: 'hồ sơ' }, vi));
    expect(words(layer)).toEqual(['0', '2.500', '5.000', '7.500', '10.000', 'Đơn vị: hồ sơ']);
    expect(texts(layer)[1]).toMatchObject({
      x: 44,
      y: 226,
      anchor: 'end',
      style: 'tick',
      fill: 'ink-3',
    });
    expect(texts(layer).at(-1)).toMatchObject({ x: 0, y: 12, anchor: 'start', style: 'note' });
  });

  test('the key stays while the labels do, whatever the data', () => {
    const layer = (extent: readonly [number, number]) => {
      const each = linearScale(extent, [292, 12]);
      return valueAxis(frame, plot, each, valueLabels(each, {}, vi));
    };
    expect(layer([705, 9120]).key).toBe(layer([1200, 9990]).key);
    expect(layer([705, 9120]).key).not.toBe(layer([705, 19120]).key);
  });
});

describe('the base axis', () => {
  const day = (text: string) => readTime(text)!.day;
  const domain = [day('2025-Q2'), day('2026-Q3')] as const;

  test('quarters 18 px and their years 37 px under the plot', () => {
    const scale = timeScale(domain, [52, 360]);
    const rows = fittingTicks(timeTicks(domain, 'quarter', vi), scale, frame);
    const layer = baseAxis(frame, plot, scale, rows);
    expect(words(layer)).toEqual(['II', 'III', 'IV', 'I', 'II', 'III', '2025', '2026']);
    expect(texts(layer)[0]).toMatchObject({ x: 52, y: 310, anchor: 'middle' });
    expect(texts(layer).at(-1)).toMatchObject({ y: 329 });
    expect(baseAxisHeight(rows)).toBe(41);
  });

  test.each([
    [320, 'II III IV I II III 2025 2026'],
    [150, 'II III IV I II III 2025 2026'],
    [90, 'III I III 2025 2026'],
    [60, '2025 2026'],
  ])('at a width of %d px: %s', (width, expected) => {
    const scale = timeScale(domain, [100, 100 + width]);
    const rows = fittingTicks(timeTicks(domain, 'quarter', vi), scale, frame);
    expect(words(baseAxis({ width: 800, height: 334 }, plot, scale, rows)).join(' ')).toBe(
      expected,
    );
  });

  test('where not even one label fits there is one, and none without candidates', () => {
    const scale = exactScale([0, 1], [0, 10]);
    const ticks = [
      { value: 0, label: 'Thạc Gián' },
      { value: 1, label: 'Chính Gián' },
    ];
    expect(fittingTicks([{ ticks, groups: [] }], scale, frame).ticks).toEqual([ticks[0]]);
    expect(fittingTicks([], scale, frame)).toEqual({ ticks: [], groups: [] });
    expect(baseAxisHeight({ ticks: [], groups: [] })).toBe(0);
  });

  test('labels never overlap or repeat in a row, of any periods at any width from 280 to 2,400 px', () => {
    const days = fc.integer({ min: day('1950-01-01'), max: day('2100-12-31') });
    const widths = fc.integer({ min: 280, max: 2400 });
    fc.assert(
      fc.property(
        fc.constantFrom(...timeUnits),
        days,
        fc.integer({ min: 0, max: 20_000 }),
        widths,
        fc.boolean(),
        (unit, first, span, width, isVi) => {
          const end = (each: number) =>
            readTime(
              unit === 'hour' ? unitText('day', each) : unitText(unit, unitIndex(unit, each)),
            )!.day;
          const own = [end(first), end(first + span)] as const;
          const scale = timeScale(own, [60, width - 20]);
          const rows = fittingTicks(timeTicks(own, unit, isVi ? vi : en), scale, {
            width,
            height: 300,
          });
          const box = { x: 60, y: 0, width: width - 80, height: 200 };
          const layer = baseAxis({ width, height: 300 }, box, scale, rows);
          for (const y of [218, 237]) {
            const row = texts(layer).filter((mark) => mark.y === y);
            expect(overlaps(row)).toEqual([]);
            const labels = row.map(({ lines }) => lines[0]);
            if (y === 237 || rows.groups.length === 0)
              expect(new Set(labels).size).toBe(labels.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

function overlaps(marks: readonly TextMark[]): string[] {
  const boxes = marks
    .map((mark) => ({ text: mark.lines[0], ...textBox(mark) }))
    .sort((a, b) => a.x - b.x);
  return boxes.flatMap((box, i) => {
    const before = boxes[i - 1];
    return before && before.x + before.width > box.x ? [`${before.text} ${box.text}`] : [];
  });
}
