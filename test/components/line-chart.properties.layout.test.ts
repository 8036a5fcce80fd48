import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  layoutLineChart,
  type LineChartOptions,
} from '../../src/components/line-chart/line-chart.layout.js';
import { localeFor } from '../../src/i18n/register.js';
import { textBox } from '../../src/scene/frame.js';
import type { Mark, PathMark, Scene, TextMark } from '../../src/scene/scene.js';

const periods = fc.constantFrom(
  ...[
    '2020',
    '2021',
    '2025-H1',
    '2025-Q3',
    '2025-Q4',
    '2026-Q1',
    '2025-07',
    '2024-02-29',
    '2025-07-21',
  ],
  ...['2020/2025', '2025-07-21T08:30', '2025-07-21T08:30:00Z', '0001', '9999'],
);
const junk = fc.constantFrom(
  null,
  undefined,
  '',
  NaN,
  Infinity,
  -Infinity,
  'abc',
  '12.800',
  '__proto__',
  {},
  [],
  true,
);
const numbers = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: 1990, max: 2030 }),
);
const names = fc.constantFrom(
  'Trực tuyến',
  'Trực tiếp',
  '__proto__',
  'constructor',
  'toString',
  '',
  null,
  4,
  '4',
);
const mostly = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: junk });

/** Rows whose positions are mostly of one sort. */
const rows = fc
  .constantFrom<fc.Arbitrary<unknown>>(periods, numbers, fc.string({ unit: 'grapheme' }))
  .chain((x) =>
    fc.array(
      fc.oneof(
        {
          weight: 30,
          arbitrary: fc.record({
            x: mostly(x),
            y: mostly(numbers),
            z: mostly(numbers),
            series: mostly(names),
          }),
        },
        { weight: 1, arbitrary: fc.constantFrom({}, null as never, 7 as never) },
      ),
      { maxLength: 60 },
    ),
  );
const size = fc.oneof(
  fc.integer({ min: 0, max: 4000 }),
  fc.constantFrom(0, 1, 20, 119, 120, 280, NaN),
);
const options = fc.record<LineChartOptions>(
  {
    x: fc.constantFrom('x', 'nothing'),
    y: fc.constantFrom<LineChartOptions['y']>('y', ['y', 'z'], 'toString', ['y', 'series']),
    series: fc.constantFrom('series', 'constructor'),
    unit: fc.constantFrom('%', 'hồ sơ', 'tỷ đồng', 'sản phẩm đạt chứng nhận'),
    format: fc.constantFrom('money', 'percent', 'compact', '.2f', 'bogus'),
    decimals: fc.integer({ min: 0, max: 4 }),
    gaps: fc.constantFrom('break', 'bridge'),
    zero: fc.boolean(),
    target: numbers,
    references: fc.array(fc.record({ value: numbers, label: fc.string() }), { maxLength: 3 }),
    highlight: fc.constantFrom('Trực tiếp', '4', 'nobody'),
    hidden: fc.constantFrom([], ['Trực tuyến'], ['y']),
    xType: fc.constantFrom('time', 'number', 'category'),
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  fc.assert(
    fc.property(
      rows,
      options,
      size,
      size,
      fc.constantFrom('vi', 'en'),
      (data, chosen, width, height, tag) => {
        const before = JSON.stringify(data);
        const scene = layoutLineChart(data, chosen, { width, height }, localeFor(tag));
        const marks = [...scene.layers.flatMap((layer) => layer.marks), ...read(scene)];
        expect(marks.flatMap((mark) => faults(mark, scene))).toEqual([]);
        expect(overlaps(scene, 'axis-x')).toEqual([]);
        expect(overlaps(scene, 'axis-y')).toEqual([]);
        expect(JSON.stringify(data)).toBe(before);
      },
    ),
    { numRuns: 500 },
  );
}, 30_000);

test('every value stands in the table, in the row of its position and the column of its line', () => {
  const cells = fc.record({
    quarter: fc.tuple(fc.integer({ min: 2020, max: 2024 }), fc.integer({ min: 1, max: 4 })),
    channel: fc.constantFrom('a', 'b', '__proto__'),
    value: fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constant(null)),
  });
  fc.assert(
    fc.property(
      fc.array(cells, { maxLength: 40 }),
      fc.integer({ min: 0, max: 900 }),
      (given, width) => {
        const data = given.map(({ quarter: [year, part], ...row }) => ({
          ...row,
          quarter: `${year}-Q${part}`,
        }));
        const chosen = { x: 'quarter', y: 'value', series: 'channel' };
        const scene = layoutLineChart(data, chosen, { width, height: 300 }, localeFor('vi'));
        const { columns, rows: found } = scene.table();
        const told = new Map<string, string | number | null>();
        for (const { cells: row } of found)
          columns.forEach(({ label }, i) => {
            if (i > 0) told.set(`${row[0]?.value} ${label}`, row[i]?.value ?? null);
          });
        const expected = new Map<string, number | null>();
        for (const { quarter, channel, value } of data) {
          const place = `${quarter} ${channel}`;
          if (!expected.has(place)) expected.set(place, value); // of duplicates the first
        }
        for (const [place, value] of expected)
          expect([place, told.get(place)]).toEqual([place, value]);
        const positions = found.map(({ cells: [first] }) => first?.value);
        expect(positions).toEqual([...new Set(data.map(({ quarter }) => quarter))].sort());
      },
    ),
  );
}, 30_000);

/** Asks the scene for all that it tells, and gives the marks of its overlays. */
function read(scene: Scene): Mark[] {
  const points = scene.points().flat();
  const told = [
    scene.describe(),
    ...scene.notices.map(({ text }) => text),
    ...points.map(({ label }) => label),
  ];
  expect(
    told.filter((text) => text === '' || /NaN|Infinity|undefined|\[object/.test(text)),
  ).toEqual([]);
  expect(scene.table().rows).toHaveLength(scene.size);
  return points.slice(0, 20).flatMap((point) => {
    const { title, rows: entries } = scene.tooltip(point);
    expect(entries.every(({ value }) => value !== '' && !/NaN|undefined/.test(value))).toBe(true);
    expect(title).not.toMatch(/^$|NaN|undefined/);
    expect(scene.hit(point.x, point.y)).not.toBeNull();
    for (const direction of ['left', 'right', 'up', 'down'] as const)
      scene.step?.(point, direction);
    return scene.overlay(point, 'active').filter(({ type }) => type === 'path');
  });
}

/** What is wrong with a mark: no number, or outside the frame. */
function faults(mark: Mark, { width, height }: Scene): string[] {
  const text = JSON.stringify(mark, (_, value: unknown) =>
    typeof value === 'number' ? String(value) : value,
  );
  if (/NaN|Infinity|undefined/.test(text)) return [text];
  const box =
    mark.type === 'path'
      ? pathBox(mark)
      : mark.type === 'text'
        ? corners(textBox(mark))
        : circleBox(mark);
  const slack = 0.11;
  const isInside =
    box.left >= -slack &&
    box.top >= -slack &&
    box.right <= width + slack &&
    box.bottom <= height + slack;
  return isInside ? [] : [`${text} ${JSON.stringify(box)} of ${width} × ${height}`];
}

const corners = ({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}) => {
  return { left: x, top: y, right: x + width, bottom: y + height };
};

function circleBox({ x, y, r }: Mark & { type: 'circle' }) {
  return corners({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
}

/** The extent of the absolute points of a path. */
function pathBox({ d }: PathMark) {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command, text = ''] of d.matchAll(/([MLHVa])([^MLHVa]*)/g)) {
    const values = text.split(/[ ,]/).map(Number);
    const [a, b] = values as [number, number];
    if (command === 'H') xs.push(a);
    else if (command === 'V') ys.push(a);
    else if (command === 'a') {
      const [x, y] = [xs.at(-1)!, ys.at(-1)!];
      xs.push(x + values[5]!); // half circles that begin and end on the height of their middle
      ys.push(y - b, y + b, y);
    } else {
      xs.push(a);
      ys.push(b);
    }
  }
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Pairs of labels of an axis that lie over one another. */
function overlaps(scene: Scene, id: string): string[] {
  const marks = scene.layers.find((layer) => layer.id === id)?.marks ?? [];
  const boxes = marks
    .filter((mark): mark is TextMark => mark.type === 'text')
    .map((mark) => ({ text: mark.lines.join(' '), ...corners(textBox(mark)) }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} over ${b.text}`),
  );
}
