import { describe, expect, test } from 'vitest';
import { linearScale } from '../../src/scale/linear.js';
import { timeScale } from '../../src/scale/time.js';
import { textBox } from '../../src/scene/frame.js';
import { readPositions } from '../../src/scene/positions.js';
import type { TextMark } from '../../src/scene/scene.js';
import { readSpans, spanLabels, spanLayer, spansAt } from '../../src/scene/spans.js';

const positionsOf = (...places: (string | number)[]) => {
  const rows = places.map((x) => ({ x }));
  const positions = readPositions(rows, ({ x }) => x);
  const xs = rows.map(({ x }) => positions.read(x));
  return { positions, extent: [Math.min(...xs), Math.max(...xs)] as const };
};
const years = positionsOf('2023', '2024', '2025', '2026');
/** Days since 1970-01-01. */
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('what a span stands for', () => {
  test('a stretch begins on the first day of a period and ends on the last of another', () => {
    const { spans } = readSpans(
      [{ from: '2025-Q2', to: '2025-Q3' }],
      years.positions,
      years.extent,
    );
    expect(spans).toEqual([{ from: day('2025-04-01'), to: day('2025-09-30'), label: '' }]);
  });

  test('one end may stay open; a moment has one place', () => {
    const given = [{ from: '2025' }, { to: '2024' }, { at: '2025-07-01', label: 'Bỏ cấp quận' }];
    expect(readSpans(given, years.positions, years.extent).spans).toEqual([
      { from: day('2025-01-01'), to: Infinity, label: '' },
      { from: -Infinity, to: day('2024-12-31'), label: '' },
      { from: day('2025-07-01'), to: day('2025-07-01'), label: 'Bỏ cấp quận' },
    ]);
  });

  test('numbers are places, and names take half of the way to their neighbours', () => {
    const hours = positionsOf(6, 9, 12);
    expect(readSpans([{ from: 7, to: 8 }], hours.positions, hours.extent).spans).toMatchObject([
      { from: 7, to: 8 },
    ]);
    const wards = positionsOf('An Khê', 'Chính Gián', 'Thạc Gián');
    expect(
      readSpans([{ from: 'Chính Gián', to: 'Thạc Gián' }], wards.positions, wards.extent).spans,
    ).toMatchObject([{ from: 0.5, to: 2.5 }]);
  });

  test.each([
    ['no object', 'Tết'],
    ['nothing', null],
    ['no end', { label: 'Tết' }],
    ['no period', { from: 'bogus' }],
    ['a moment that is none', { at: 'bogus' }],
    ['ends the wrong way round', { from: '2026', to: '2024' }],
    ['before the axis', { to: '2020' }],
    ['beyond the axis', { at: '2031' }],
  ])('%s is told and left out', (_, given) => {
    const { spans, issues } = readSpans([given], years.positions, years.extent);
    expect(spans).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'config', field: 'spans', found: JSON.stringify(given) },
    ]);
  });

  test('the names of those that hold a position', () => {
    const spans = [
      { from: 1, to: 3, label: 'Một' },
      { from: 3, to: 3, label: 'Hai' },
      { from: 0, to: 9, label: '' },
    ];
    expect(spansAt(spans, 3)).toEqual(['Một', 'Hai']);
    expect(spansAt(spans, 2)).toEqual(['Một']);
    expect(spansAt(spans, 4)).toEqual([]);
  });
});

describe('the picture', () => {
  const plot = { x: 50, y: 20, width: 400, height: 200 };
  const scale = linearScale([0, 100], [50, 450]);
  const frame = { width: 500, height: 260 };

  test('a stretch is an area from the head to the foot of the plot, a moment a line', () => {
    const spans = [
      { from: 25, to: 50, label: '' },
      { from: 75, to: 75, label: '' },
      { from: 90, to: Infinity, label: '' },
    ];
    const paths = spanLayer(spans, { plot, scale }).marks.map(
      (mark) => mark.type === 'path' && mark.d,
    );
    expect(paths).toEqual(['M150,20H250V220H150', 'M350,20V220', 'M410,20H450V220H410']);
  });

  test('a stretch that goes beyond the axis ends with the plot', () => {
    const within = timeScale([day('2025-06-30'), day('2026-06-30')], [50, 450]);
    const [mark] = spanLayer([{ from: day('2024-01-01'), to: day('2030-12-31'), label: '' }], {
      plot,
      scale: within,
    }).marks;
    expect(mark).toMatchObject({ d: 'M50,20H450V220H50' });
  });

  test('names stand at the head, none over another, and off the data where they can', () => {
    const spans = [25, 30, 35].map((at) => ({ from: at, to: at, label: 'Đợt cao điểm' }));
    const isDrawnOn = ({ y }: { y: number }) => y < 30;
    const marks = spanLabels(spans, { plot, scale, frame, isDrawnOn }).marks as TextMark[];
    const boxes = marks.map(textBox);
    expect(marks).toHaveLength(3);
    expect(boxes[0]!.y).toBeGreaterThanOrEqual(30);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const isApart =
          a.x >= b.x + b.width ||
          b.x >= a.x + a.width ||
          a.y >= b.y + b.height ||
          b.y >= a.y + a.height;
        expect(isApart).toBe(true);
      }
  });

  test('a name that has no place is left out of the picture', () => {
    const spans = [{ from: 25, to: 25, label: 'Một cái tên dài hơn cả bức hình '.repeat(4) }];
    expect(spanLabels(spans, { plot, scale, frame }).marks).toEqual([]);
  });
});
