import { describe, expect, test } from 'vitest';
import type { LineChartOptions } from '../../src/components/line-chart/line-chart.layout.js';
import { position } from '../../src/scale/linear.js';
import { linearScale } from '../../src/scale/linear.js';
import { cellsOf, layerOf, marksOf, pathsOf, wordsOf } from '../support/scene.js';
import { layout } from './line-chart.samples.js';
import { byChannel, files, each as series } from './channels.samples.js';

const xy = { x: 'x', y: 'y' } as const;
const two = [
  { x: '2023', a: 10, b: 30 },
  { x: '2024', a: 20, b: null },
  { x: '2025', a: 40, b: 10 },
];
const ab: LineChartOptions = { x: 'x', y: ['a', 'b'] };
/** The heights in a path, from the top of the picture. */
const heights = (d: string | undefined) =>
  [...(d ?? '').matchAll(/(?:[ML][-\d.]+,|V)([-\d.]+)/g)].map(([, y]) => Number(y));

describe('areas', () => {
  test('lie between the line and zero, which the axis then has', () => {
    const scene = layout(series({ 2023: 90, 2024: 100, 2025: 95 }), { ...xy, area: true });
    expect(wordsOf(layerOf(scene, 'axis-y'))[0]).toBe('0');
    const [area] = pathsOf(scene, 'area');
    const [line] = pathsOf(scene, 'line');
    const bottom = scene.plot.y + scene.plot.height;
    expect(area).toBe(`${line}V${bottom}H${scene.plot.x}`);
    expect(marksOf(scene, 'area')[0]).toMatchObject({ fill: 'cat-1', series: 'y' });
  });

  test('below zero lie under the zero line, and break where data is missing', () => {
    const values = { '2024-Q1': 18, '2024-Q2': -21, '2024-Q3': null, '2024-Q4': 27, '2025-Q1': 41 };
    const scene = layout(series(values), { ...xy, area: true });
    const [area] = pathsOf(scene, 'area');
    expect(area?.match(/M/g)).toHaveLength(2);
    const scale = linearScale([-21, 41], [scene.plot.y + scene.plot.height, scene.plot.y]);
    const zero = Math.round(position(scale, 0) * 10) / 10;
    expect([...area!.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y))).toEqual([zero, zero]);
  });
});

describe('a stack', () => {
  const scene = layout(two, { ...ab, stack: true });
  const bottom = scene.plot.y + scene.plot.height;
  const heightOf = (value: number) =>
    Math.round((bottom - (value / 60) * scene.plot.height) * 10) / 10;

  test('sets each line on those before it; a missing value breaks its own area alone', () => {
    expect(wordsOf(layerOf(scene, 'axis-y')).at(-1)).toBe('60');
    const [a, b] = pathsOf(scene, 'area');
    expect(heights(a)).toEqual([10, 20, 40, 0, 0, 0].map(heightOf));
    expect(b).toBe(undefined); // two single values enclose no area
    expect(pathsOf(scene, 'dots')[0]?.match(/M/g)).toHaveLength(2);
  });

  test('tells values, not sums, and the sum where no part is missing', () => {
    const [first] = scene.points();
    const rowsAt = (index: number) =>
      scene.tooltip(first![index]!).rows.map(({ label, value }) => `${label}: ${value}`);
    expect(rowsAt(0)).toEqual(['b: 30', 'a: 10', 'Tổng: 40']);
    expect(rowsAt(1)).toEqual(['b: Chưa có số liệu', 'a: 20']);
    expect(cellsOf(scene)).toEqual(['2023 | 10 | 30', '2024 | 20 | –', '2025 | 40 | 10']);
  });

  test('takes negative values below zero, and lines with positions of their own', () => {
    const rows = [
      { x: '2023', s: 'a', y: 10 },
      { x: '2024', s: 'a', y: 10 },
      { x: '2024', s: 'b', y: -5 },
      { x: '2025', s: 'b', y: -5 },
    ];
    const mixed = layout(rows, { ...xy, series: 's', stack: true });
    expect(wordsOf(layerOf(mixed, 'axis-y'))).toEqual(['−5', '0', '5', '10']);
    const [a, b] = pathsOf(mixed, 'area').map(heights);
    expect(a?.slice(2)).toEqual(b?.slice(2)); // both from zero
    expect(mixed.points().map((points) => points.map(({ key }) => key))).toEqual([
      ['2023', '2024'],
      ['2024', '2025'],
    ]);
  });

  test('of shares fills the axis to 100 %', () => {
    const shares = layout(files, { ...byChannel, stack: 'percent' });
    expect(wordsOf(layerOf(shares, 'axis-y'))).toEqual(['0', '25', '50', '75', '100%']);
    const top = pathsOf(shares, 'area').at(-1)!;
    expect(heights(top).slice(0, 6)).toEqual(Array(6).fill(shares.plot.y));
    const [online] = shares.points();
    expect(shares.tooltip(online![0]!).rows.at(-2)).toEqual({
      label: 'Trực tuyến',
      value: '5.240 hồ sơ (39,3%)',
      paint: 'cat-1',
    });
    expect(wordsOf(layerOf(shares, 'labels'))).toContain('70,5%');
  });

  test('of shares needs values that are not negative', () => {
    const given = layout([{ x: '2025', a: 1, b: -1 }], { ...ab, stack: 'percent' });
    expect(given.issues).toEqual([
      expect.objectContaining({ code: 'config', field: 'stack', found: 'percent' }),
    ]);
  });

  test('a hidden line leaves the sums', () => {
    const rest = layout(files, { ...byChannel, stack: true, hidden: ['Trực tiếp'] });
    expect(wordsOf(layerOf(rest, 'axis-y')).slice(0, -1).at(-1)).toBe('10.000');
    expect(marksOf(rest, 'area').map(({ fill }) => fill)).toEqual(['cat-1', 'cat-3']);
    expect(rest.legend?.items.map(({ shape }) => shape)).toEqual(['swatch', 'swatch', 'swatch']);
  });
});

describe('steps', () => {
  const rows = series({ 2023: 1, 2024: 2, 2025: 3 });
  test.each([
    ['step-after', /^M[^H]+H[\d.]+V[\d.]+H[\d.]+V[\d.]+$/],
    ['step-before', /^M[^V]+V[\d.]+H[\d.]+V[\d.]+H[\d.]+$/],
    ['step', /^M[^H]+H[\d.]+V[\d.]+H[\d.]+H[\d.]+V[\d.]+H[\d.]+$/],
  ] as const)('%s', (curve, shape) => {
    const [line] = pathsOf(layout(rows, { ...xy, curve }), 'line');
    expect(line).toMatch(shape);
  });

  test('an area follows them', () => {
    const scene = layout(rows, { ...xy, curve: 'step-after', area: true });
    expect(pathsOf(scene, 'area')[0]).toContain(pathsOf(scene, 'line')[0]);
  });

  test('a curve that there is not is told', () => {
    const scene = layout(rows, { ...xy, curve: 'basis' as never });
    expect(scene.issues[0]).toMatchObject({ code: 'config', field: 'curve', found: 'basis' });
    expect(pathsOf(scene, 'line')[0]).toMatch(/^M.*L.*L/);
  });
});

describe('a logarithmic axis', () => {
  const rows = series({ 2021: 12, 2022: 150, 2023: 0, 2024: -3, 2025: 9000 });
  const scene = layout(rows, { ...xy, unit: 'lượt', scale: 'log' });

  test('has equal distances for equal ratios, and says what it is', () => {
    const words = wordsOf(layerOf(scene, 'axis-y'));
    expect(words).toEqual(['10', '100', '1.000', '10.000', 'Đơn vị: lượt (thang logarit)']);
    const lines = heights(pathsOf(scene, 'grid')[0]);
    expect(lines[0]! - lines[1]!).toBeCloseTo(lines[1]! - lines[2]!, 0);
  });

  test('leaves out what has no logarithm, tells it, and keeps it in the table', () => {
    expect(scene.issues).toEqual([
      expect.objectContaining({ code: 'config', field: 'scale', found: 'log', count: 2 }),
    ]);
    expect(scene.notices[0]?.text).toBe(
      '2 giá trị bằng 0 hoặc âm không vẽ được trên thang logarit',
    );
    expect(scene.points()[0]?.map(({ key }) => key)).toEqual(['2021', '2022', '2025']);
    expect(cellsOf(scene)[2]).toBe('2023 | 0');
  });

  test('has no areas, no stacks and no references at 0', () => {
    const refused = layout(rows, {
      ...{ ...xy, scale: 'log', area: true, stack: true, target: -1 },
      references: [{ from: 0, to: 10 }],
    });
    expect(refused.issues.map(({ field }) => field)).toEqual([
      'stack',
      'area',
      'references',
      'references',
      'scale',
    ]);
    expect(marksOf(refused, 'area')).toEqual([]);
  });

  test('without any positive value says that there is nothing to draw', () => {
    const blank = layout(series({ 2024: 0, 2025: -1 }), { ...xy, scale: 'log' });
    expect(marksOf(blank, 'empty')).toHaveLength(1);
  });
});

describe('bands of reference', () => {
  const scene = layout(series({ 2024: 17, 2025: 21 }), {
    ...{ ...xy, unit: 'điểm' },
    references: [
      { from: 18, to: 22, label: 'Ngưỡng' },
      { from: 25, label: 'Vượt' },
    ],
  });

  test('lie behind the lines, named, within the axis; an open one reaches to its end', () => {
    const [band, open] = pathsOf(scene, 'reference-band').map(heights);
    expect(open?.[0]).toBe(scene.plot.y);
    expect(band![0]!).toBeLessThan(band![1]!);
    expect(wordsOf(marksOf(scene, 'target-label'))[0]).toBe('Ngưỡng 18–22');
    expect(scene.layers.findIndex(({ id }) => id === 'bands')).toBeLessThan(
      scene.layers.findIndex(({ id }) => id === 'marks'),
    );
  });

  test('are columns of the table and rows of the tooltip', () => {
    expect(cellsOf(scene)[0]).toMatch(/^2024 \| 17 \| 18–22 \| /);
    const rows = scene.tooltip(scene.points()[0]![0]!).rows;
    expect(rows[1]).toMatchObject({ label: 'Ngưỡng', paint: 'ink' });
    expect(rows[1]?.value).toMatch(/^18–22\sđiểm$/);
  });

  test('upside down, without ends or no list are told', () => {
    const given = (references: unknown) =>
      layout(series({ 2025: 1 }), { ...xy, references: references as never }).issues;
    for (const wrong of [[{ from: 5, to: 1 }], [{}], [null], 'no JSON'])
      expect(given(wrong)).toEqual([
        expect.objectContaining({ code: 'config', field: 'references' }),
      ]);
    expect(given(null)).toEqual([]);
  });
});

describe('spans of the axis', () => {
  const spans = [
    { at: '2025-07-01', label: 'Bỏ cấp quận' },
    { from: '2025-Q4', to: '2026-Q1', label: 'Chuyển trụ sở' },
  ];
  const scene = layout(files, { ...byChannel, spans });

  test('lie behind the lines, with their names', () => {
    expect(scene.layers[0]!.id).toBe('spans');
    expect(wordsOf(layerOf(scene, 'span-labels'))).toEqual(['Bỏ cấp quận', 'Chuyển trụ sở']);
  });

  test('are told in the table where they hold', () => {
    const { columns, rows } = scene.table();
    const remark = columns.findIndex(({ key }) => key === 'remark');
    const told = rows.map(({ cells }) => [cells[0]!.text, cells[remark]!.text]);
    expect(told.filter(([, text]) => text)).toEqual([
      ['Q.IV/2025', 'Chuyển trụ sở'],
      ['Q.I/2026', 'Chuyển trụ sở'],
    ]);
  });

  test('and that they are no list', () => {
    const refused = layout(files, { ...byChannel, spans: 'Tết' as never });
    expect(refused.issues).toMatchObject([{ code: 'config', field: 'spans' }]);
  });
});

describe('annotations', () => {
  const annotations = [
    { position: '2025-Q4', text: 'Chuyển 53 thủ tục lên toàn trình' },
    { position: '2026-Q2', value: 4160, text: 'Đóng một quầy' },
    { position: '2026-02-14', text: 'Nghỉ Tết' },
  ];
  const scene = layout(files, { ...byChannel, annotations });

  test('are numbers on leaders from their points, listed with place and text', () => {
    expect(wordsOf(marksOf(scene, 'annotation-number'))).toEqual(['1', '2', '3']);
    expect(scene.annotations?.map(({ number, at, text }) => `${number}. ${at}: ${text}`)).toEqual([
      '1. Quý IV/2025: Chuyển 53 thủ tục lên toàn trình',
      '2. Quý II/2026: Đóng một quầy',
      '3. Ngày 14/02/2026: Nghỉ Tết',
    ]);
    const [online] = scene.points();
    const [leader] = pathsOf(scene, 'leader');
    expect(leader?.startsWith(`M${online![2]!.x},${online![2]!.y}L`)).toBe(true);
  });

  test('stand in the table, at a row of their own where there is none, and in the tooltip', () => {
    const { columns } = scene.table();
    expect(columns.at(-1)?.label).toBe('Ghi chú');
    expect(cellsOf(scene)).toHaveLength(7);
    expect(cellsOf(scene)[3]).toBe('14/02/2026 | – | – | – | Nghỉ Tết');
    expect(scene.size).toBe(7);
    const [online] = scene.points();
    expect(scene.tooltip(online![2]!).subtitle).toBe('Chuyển 53 thủ tục lên toàn trình');
  });

  test('of one place stand apart', () => {
    const same = { position: '2025-Q4', text: 'một' };
    const crowd = layout(files, { ...byChannel, annotations: [same, same, same] });
    const discs = marksOf(crowd, 'annotation').map((mark) =>
      mark.type === 'circle' ? [mark.x, mark.y] : [],
    );
    expect(new Set(discs.map(String)).size).toBe(3);
  });

  test('without text, off the axis or with a broken value are told', () => {
    const wrong = [
      { position: '2025-Q4', text: '' },
      { position: '2031', text: 'xa' },
      { position: '2025-Q4', value: NaN, text: 'x' },
      null,
    ];
    const refused = layout(files, { ...byChannel, annotations: wrong as never });
    expect(refused.issues.map(({ code, field }) => [code, field])).toEqual(
      wrong.map(() => ['config', 'annotations']),
    );
    expect(refused.annotations).toEqual([]);
  });
});

describe('a forecast', () => {
  const scene = layout(files, { ...byChannel, forecastFrom: '2026-Q2' });

  test('is dashed from the last known point on', () => {
    const [, , known] = pathsOf(scene, 'line');
    const [, , forecast] = pathsOf(scene, 'forecast');
    const points = (d = '') => d.split(/[ML]/).slice(1);
    expect(points(known)).toHaveLength(4);
    expect(points(forecast)).toHaveLength(3);
    expect(points(forecast)[0]).toBe(points(known).at(-1));
    expect(marksOf(scene, 'forecast')[0]).toMatchObject({ dash: '5 5' });
  });

  test('is named in legend, labels, tooltip, table, points and sentence', () => {
    expect(scene.legend?.items).toEqual([
      { key: '', label: 'Dự báo', paint: 'ink-3', shape: 'dashed', isFixed: true },
    ]);
    expect(wordsOf(layerOf(scene, 'labels'))).toContain('9.120 (dự báo)');
    const [online] = scene.points();
    expect(scene.tooltip(online![5]!).subtitle).toBe('Dự báo');
    expect(scene.tooltip(online![3]!).subtitle).toBeUndefined();
    expect(scene.table().rows.map(({ cells }) => cells[0]?.note)).toEqual([
      ...Array<undefined>(4),
      'dự báo',
      'dự báo',
    ]);
    expect(online![5]!.label).toMatch(/9\.120 hồ sơ \(dự báo\)$/);
    expect(scene.describe()).toBe(
      '3 đường, Quý II/2025–Quý I/2026. Trực tuyến tăng từ 5.240 lên 7.450 hồ sơ trong Quý II/2025–Quý I/2026, ' +
        'cao nhất Quý I/2026. Từ Quý II/2026 là dự báo, Trực tuyến đến mức 9.120 hồ sơ, Quý III/2026.',
    );
  });

  test('of all points is told alone; one beyond them changes nothing; one that is no place is told', () => {
    expect(layout(files, { ...byChannel, forecastFrom: '2025-Q1' }).describe()).toMatch(
      /^Từ Quý II/,
    );
    const beyond = layout(files, { ...byChannel, forecastFrom: '2030' });
    expect([beyond.legend, marksOf(beyond, 'forecast')]).toEqual([null, []]);
    expect(layout(files, { ...byChannel, forecastFrom: 'mai' }).issues[0]).toMatchObject({
      ...{ code: 'config', field: 'forecastFrom', found: 'mai' },
    });
  });
});

describe('what cells said beside their values', () => {
  const notes = [
    { row: 1, field: 'y', qualifier: 'nearly' },
    { row: 2, field: 'y', flag: 'suppressed' },
    { row: 3, field: 'y', qualifier: 'more-than', note: '(1)' },
  ] as const;
  const rows = series({ 2023: 48_000, 2024: null, 2025: 56_000 });
  const scene = layout(rows, { ...xy, unit: 'lao động', notes });

  test('stands before figures, and says why there is none', () => {
    expect(cellsOf(scene)).toEqual(['2023 | gần 48.000', '2024 | –', '2025 | hơn 56.000']);
    expect(scene.table().rows.map(({ cells }) => cells[1]?.note)).toEqual([
      undefined,
      'không công bố',
      '(1)',
    ]);
    expect(scene.points()[0]?.at(-1)?.label).toBe('năm 2025: hơn 56.000 lao động');
    expect(wordsOf(layerOf(scene, 'labels'))).toEqual(['hơn 56.000']);
  });
});

describe('many lines', () => {
  const rows = Array.from({ length: 40 }, (_, i) => [
    { x: '2024', s: `Tổ dân phố ${i + 1}`, y: i },
    { x: '2025', s: `Tổ dân phố ${i + 1}`, y: i + 1 },
  ]).flat();
  const options = { ...xy, series: 's' };

  test('share one grey entry of the legend; the tooltip tells ten of them, the own one first', () => {
    const scene = layout(rows, options);
    expect(scene.legend?.items).toHaveLength(9);
    expect(scene.legend?.items.at(-1)).toMatchObject({ label: 'Các đường khác', count: 32 });
    const told = scene.tooltip(scene.points()[30]![0]!).rows;
    expect(told).toHaveLength(11);
    expect(told[0]?.label).toBe('Tổ dân phố 31');
    expect(told.at(-1)?.label).toBe('và 30 đường khác');
  });

  test('beside a highlighted one share one too', () => {
    const scene = layout(rows, { ...options, highlight: 'Tổ dân phố 3' });
    expect(scene.legend?.items.map(({ label }) => label)).toEqual([
      'Tổ dân phố 3',
      'Các đường khác',
    ]);
  });
});

test('a series field that no row has leaves one line with the name of its values', () => {
  const scene = layout(series({ 2024: 1, 2025: 2 }), { ...xy, series: 'nhóm' });
  expect(scene.issues.map(({ code }) => code)).toEqual(['field']);
  expect(scene.table().columns.map(({ label }) => label)).toEqual(['Kỳ', 'y']);
});
