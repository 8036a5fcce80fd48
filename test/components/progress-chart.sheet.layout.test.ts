import { describe, expect, test } from 'vitest';
import { layoutProgressSheet } from '../../src/components/progress-chart/progress-chart.sheet.js';
import type { Mark, TextMark } from '../../src/scene/scene.js';
import { textWidth } from '../../src/scene/text.js';
import { typeScale } from '../../src/scene/type-scale.js';
import { at, goal, layout, without } from './progress-chart.samples.js';

const task = without(
  at(0, {
    id: 'task',
    kind: 'task',
    steps: [{ name: 'a', due: '2026-03-31', done: '2026-03-01' }],
  }),
  'baseline',
  'target',
);
const picture = layout([
  goal({ parent: 'Hành chính' }),
  at(148, { parent: 'Đô thị' }),
  at(-90, { parent: 'Đô thị' }),
  at(0, { id: 'none', parent: 'Đô thị', observations: [] }),
  at(19, { id: 'band', parent: 'Đô thị', better: 'range', target: { min: 18, max: 22 } }),
  without(at(82, { id: 'score', kind: 'score', maxScore: 100 }), 'baseline'),
  task,
  goal({ id: 'long', name: 'Một tên rất dài để phải xuống dòng '.repeat(6) }),
  { id: 'p', name: 'Không ma túy', kind: 'pass-fail', passed: true, observations: [] },
]);
const sheet = layoutProgressSheet(picture);
const marks = sheet.layers.flatMap((layer) => layer.marks);
const texts = marks.filter((mark): mark is TextMark => mark.type === 'text');
const printed = texts.flatMap(({ lines }) => lines);

describe('the chart on a sheet', () => {
  test('prints names, words, figures and results of all rows, folded or not', () => {
    const folded = layoutProgressSheet(layout([at(20), at(75)], { maxRows: 1 }));
    const lines = folded.layers.flatMap((layer) =>
      layer.marks.flatMap((mark) => (mark.type === 'text' ? mark.lines : [])),
    );
    expect(lines).toEqual(expect.arrayContaining(['Chỉ tiêu 20', 'Chỉ tiêu 75']));
    for (const text of ['Chậm tiến độ · ', '91,2%', 'từ 88,0%', '95,0%', 'Hành chính', '148%'])
      expect(printed).toContain(text);
  });

  test('bars stand where they stand in the picture', () => {
    // The track begins at 448 and is 300 wide: the baseline at 13.41 %, 91.2 % at 41.29 %.
    const bar = marks.find((mark) => mark.type === 'path' && mark.fill === 'off-track-mark');
    expect((bar as Mark & { d: string }).d).toMatch(/^M488\.23,[\d.]+H571\.87v12H488\.23Z/);
  });

  test('tracks are a few paths, however many rows', () => {
    const many = layoutProgressSheet(
      layout(Array.from({ length: 300 }, (_, i) => at(i % 90, { id: `g${i}` }))),
    );
    const tracks = many.layers.find(({ id }) => id === 'tracks')!;
    expect(tracks.marks.length).toBeLessThan(20);
  });

  test('nothing leaves the sheet', () => {
    for (const { x, y, lines, anchor, style } of texts) {
      const { size, weight } = typeScale[style];
      const width = Math.max(...lines.map((line) => textWidth(line, size, weight)));
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      expect(left, lines.join()).toBeGreaterThanOrEqual(0);
      expect(left + width, lines.join()).toBeLessThanOrEqual(sheet.width);
      expect(y).toBeLessThanOrEqual(sheet.height);
    }
  });

  test('every number is one', () => {
    expect(JSON.stringify(marks)).not.toMatch(/NaN|Infinity|undefined/);
  });
});
