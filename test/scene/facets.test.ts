import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import { layoutFacets, type Extent, type Facets } from '../../src/scene/facets.js';
import type { Frame, Scene, ScenePoint } from '../../src/scene/scene.js';
import { cellsOf, layerOf, marksOf, wordsOf } from '../support/scene.js';
import { faultsOf } from '../support/scene-faults.js';

const locale = localeFor('vi');
const wards = ['Tây Hồ', 'Ba Đình', 'Hoàn Kiếm', 'Cửa Nam', 'Hai Bà Trưng'];
const quarters = ['Q1', 'Q2', 'Q3'];
/** Three quarters in each of five wards: 0, 1, 2 · 10, 11, 12 · … */
const rows: Row[] = wards.flatMap((ward, w) =>
  quarters.map((at, q) => ({ phường: ward, at, value: 10 * w + q })),
);

const valuesOf = (some: readonly Row[]) =>
  some.map(({ value }) => value).filter((value) => typeof value === 'number');

const extentOf = (some: readonly Row[]): Extent | null => {
  const values = valuesOf(some);
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : null;
};

/** A chart of dots, 40 px for the values at the left, 24 px for the positions below, 12 px above. */
function dots(some: readonly Row[], { width, height }: Frame, values: Extent | null): Scene {
  const plot = {
    x: Math.min(40, width),
    y: 12,
    width: Math.max(0, width - 40),
    height: height - 36,
  };
  const [low, high] = values ?? extentOf(some) ?? [0, 1];
  const points = some.map((datum, i): ScenePoint => {
    const value = Number(datum['value']);
    const x = plot.x + (plot.width * i) / Math.max(2, some.length - 1);
    const y = plot.y + plot.height * (high > low ? (high - value) / (high - low) : 0.5);
    return { key: String(datum['at']), series: null, x, y, label: `${value}`, datum };
  });
  const word = (role: string, text: string, x: number, y: number) =>
    ({
      type: 'text',
      role,
      x,
      y,
      lines: [text],
      anchor: 'start',
      style: 'tick',
      fill: 'ink',
    }) as const;
  return {
    kind: 'dots',
    width,
    height,
    plot,
    layers: [
      {
        id: 'axis-y',
        marks: [word('tick', String(high), 0, plot.y), word('unit', 'Đơn vị: vụ', 0, 12)],
      },
      { id: 'axis-x', marks: [word('tick', 'Q1', plot.x, height - 6)] },
      {
        id: 'marks',
        marks: points.map(({ x, y }) => ({ type: 'circle', role: 'dot', x, y, r: 0 })),
      },
    ],
    legend: null,
    points: () => [points],
    hit: (x, y) => {
      const away = points.map((point) => Math.abs(point.x - x) + Math.abs(point.y - y) / 1000);
      return points[away.indexOf(Math.min(...away))] ?? null;
    },
    overlay: ({ x, y }) => [
      { type: 'path', role: 'crosshair', d: `M${x},${plot.y}V${plot.y + plot.height}` },
      { type: 'circle', role: 'ring', x, y, r: 5 },
    ],
    tooltip: ({ key, label }) => ({ title: key, rows: [{ label: 'vụ', value: label }] }),
    table: () => ({
      columns: [
        { key: 'x', label: 'quý', numeric: false },
        { key: 'y', label: 'vụ', numeric: true },
      ],
      rows: points.map(({ key, label }) => ({
        key,
        cells: [
          { text: key, value: key },
          { text: label, value: Number(label) },
        ],
      })),
    }),
    size: points.length,
    describe: () => '',
    notices: some.length < 3 ? [{ code: 'short', text: 'thiếu số liệu' }] : [],
    issues: some.flatMap(({ value }, i) =>
      typeof value === 'number' ? [] : [{ code: 'row' as const, row: i + 1, message: 'no number' }],
    ),
  };
}

const facets: Omit<Facets, 'alone'> = {
  facet: 'phường',
  format: { unit: 'vụ' },
  measure: ({ rows: some }) => ({ told: extentOf(some), drawn: extentOf(some) }),
  layout: ({ rows: some }, frame, values) => dots(some, frame, values),
};
const layout = (data: readonly Row[], frame: Frame, options: Partial<Facets> = {}) =>
  layoutFacets(
    data,
    { ...facets, alone: () => dots(data, frame, null), ...options },
    frame,
    locale,
  );
const originsOf = (scene: Scene) =>
  scene.layers.flatMap(({ id, at }) => (id === 'marks' ? [at] : []));
const told = (scene: Scene, id: string) =>
  scene.layers.flatMap((layer) => (layer.id === id ? [layer.at] : []));

describe('five panels with shared scales', () => {
  // The left axis takes 40 px; 720 − 40 hold three plots of 213.3 px with 20 px between two of them.
  const scene = layout(rows, { width: 720, height: 400 });

  test('stand in two rows of three columns', () => {
    // 213.3 + 20 px to the right. 400 = 20 for the unit + 170 + 16 between the rows + 170 + 24 for the positions: the title
    // of one line, 18 + 2 px, stands where each plot keeps room for the unit.
    expect(originsOf(scene)).toEqual([
      { x: 0, y: 20 },
      { x: 233.3, y: 20 },
      { x: 466.7, y: 20 },
      { x: 0, y: 206 },
      { x: 233.3, y: 206 },
    ]);
    expect(scene).toMatchObject({ width: 720, height: 400 });
  });

  test('values are told at the left, positions under the lowest panels, the unit once', () => {
    expect(told(scene, 'axis-y')).toEqual([
      { x: 0, y: 20 },
      { x: 0, y: 206 },
    ]);
    expect(told(scene, 'axis-x')).toEqual([
      { x: 466.7, y: 20 },
      { x: 0, y: 206 },
      { x: 233.3, y: 206 },
    ]);
    expect(wordsOf(marksOf(scene, 'unit'))).toEqual(['Đơn vị: vụ']);
  });
});

describe('the grid', () => {
  const columnsAt = (width: number, count = 5) => {
    const some = rows.slice(0, 3 * count);
    return new Set(originsOf(layout(some, { width, height: 400 })).map((at) => at?.x)).size;
  };

  test.each([
    [320, 1],
    [459, 1],
    [460, 2], // 40 + 200 + 20 + 200
    [680, 3], // 40 + 3 × 200 + 2 × 20
    [1440, 5],
  ])('%i px hold %i columns', (width, columns) => {
    expect(columnsAt(width)).toBe(columns);
  });

  test('four panels stand two by two where three would leave a hole', () => {
    expect(columnsAt(720, 4)).toBe(2);
  });

  test('panels keep 168 px of height: a frame that is too low is exceeded', () => {
    const scene = layout(rows, { width: 320, height: 200 });
    // 20 for the unit, five plots with their air of 168 − 24, four gaps of 16, 24 for the positions
    expect(scene.height).toBe(20 + 5 * 144 + 4 * 16 + 24);
    expect(told(scene, 'axis-x')).toHaveLength(1);
    expect(faultsOf(scene)).toEqual([]);
  });

  test('long titles are wrapped, and push their row down', () => {
    const long = 'Phường Văn Miếu – Quốc Tử Giám, khu vực thí điểm chính quyền đô thị hai cấp';
    const scene = layout([{ ...rows[0], phường: long }, ...rows.slice(3)], {
      width: 480,
      height: 400,
    });
    const [title] = wordsOf(layerOf(scene, 'panel-titles'));
    expect(title?.replaceAll(' / ', ' ')).toBe(long);
    expect(title?.split(' / ')).toHaveLength(3);
    expect(originsOf(scene)[0]?.y).toBe(20 + 3 * 18 + 2 - 20);
    expect(faultsOf(scene)).toEqual([]);
  });

  test('with scales of their own panels keep their axes', () => {
    const scene = layout(rows, { width: 720, height: 400 }, { facetScales: 'free' });
    expect(told(scene, 'axis-y')).toHaveLength(5);
    expect(told(scene, 'axis-x')).toHaveLength(5);
    expect(marksOf(scene, 'unit')).toHaveLength(5);
    expect(faultsOf(scene)).toEqual([]);
  });
});

describe('what is read', () => {
  const scene = layout(rows, { width: 720, height: 400 });
  const points = scene.points();

  test('points are told with their panel, each under a series of its own', () => {
    expect(points.map((series) => series.map(({ label }) => label).join(' · '))).toEqual([
      'Tây Hồ, 0 · Tây Hồ, 1 · Tây Hồ, 2',
      'Ba Đình, 10 · Ba Đình, 11 · Ba Đình, 12',
      'Hoàn Kiếm, 20 · Hoàn Kiếm, 21 · Hoàn Kiếm, 22',
      'Cửa Nam, 30 · Cửa Nam, 31 · Cửa Nam, 32',
      'Hai Bà Trưng, 40 · Hai Bà Trưng, 41 · Hai Bà Trưng, 42',
    ]);
    expect(new Set(points.flat().map(({ series }) => series)).size).toBe(5);
    expect(points[1]![2]!.datum).toBe(rows[5]);
  });

  test('a pointer means a point of the panel that it is in', () => {
    expect(scene.hit(40, 100)?.label).toBe('Tây Hồ, 0');
    expect(scene.hit(280, 100)?.label).toBe('Ba Đình, 10');
    expect(scene.hit(280, 300)?.label).toBe('Hai Bà Trưng, 40');
    for (const point of points.flat()) expect(scene.hit(point.x, point.y)).toEqual(point);
  });

  test('the tooltip names the panel', () => {
    expect(scene.tooltip(points[1]![0]!)).toEqual({
      title: 'Q1',
      subtitle: 'Ba Đình',
      rows: [{ label: 'vụ', value: '10' }],
    });
  });

  test('the same position is lit in all panels; what is selected, in its own', () => {
    const second = points[1]![1]!;
    const crosshairs = scene.overlay(second, 'active').filter(({ role }) => role === 'crosshair');
    // The middle of the plots: 40 + 213.3 / 2, 233.3 px apart.
    expect(crosshairs.map((mark) => mark.type === 'path' && mark.d.split(',')[0])).toEqual([
      'M146.7',
      'M380',
      'M613.4',
      'M146.7',
      'M380',
    ]);
    expect(scene.overlay(second, 'selected')).toHaveLength(2);
  });

  test('arrows go on from one panel to its neighbour', () => {
    const walk = (from: ScenePoint, ...directions: ('left' | 'right' | 'up' | 'down')[]) =>
      directions.reduce<ScenePoint | null>((at, to) => at && scene.step!(at, to), from)?.label;
    const [first] = points[0]!;
    expect(walk(first!, 'right', 'right')).toBe('Tây Hồ, 2');
    expect(walk(first!, 'right', 'right', 'right')).toBe('Ba Đình, 10');
    expect(walk(first!, 'right', 'right', 'right', 'left')).toBe('Tây Hồ, 2');
    expect(walk(first!, 'right', 'down')).toBe('Cửa Nam, 31');
    expect(walk(first!, 'right', 'down', 'up')).toBe('Tây Hồ, 1');
    expect(walk(first!, 'left')).toBeUndefined();
  });

  test('one table has the panel in its first column', () => {
    expect(scene.table().columns.map(({ label }) => label)).toEqual(['phường', 'quý', 'vụ']);
    expect(cellsOf(scene).slice(0, 4)).toEqual([
      'Tây Hồ | Q1 | 0',
      'Tây Hồ | Q2 | 1',
      'Tây Hồ | Q3 | 2',
      'Ba Đình | Q1 | 10',
    ]);
    expect(scene.size).toBe(15);
  });

  test('the sentence counts the panels and names those with the extremes', () => {
    expect(scene.describe()).toBe(
      '5 biểu đồ nhỏ cùng thang đo, cao nhất 42\u00a0vụ (Hai Bà Trưng), thấp nhất 0\u00a0vụ (Tây Hồ).',
    );
    const english = layoutFacets(
      rows,
      { ...facets, alone: () => dots([], { width: 0, height: 0 }, null), facetScales: 'free' },
      { width: 720, height: 400 },
      localeFor('en'),
    );
    expect(english.describe()).toBe(
      '5 small charts, highest 42\u00a0cases (Hai Bà Trưng), lowest 0\u00a0cases (Tây Hồ).',
    );
  });
});

describe('what is wrong', () => {
  const frame = { width: 720, height: 400 };

  test('rows are counted in the data of the whole chart', () => {
    const data = rows.map((row, i) => (i === 4 || i === 13 ? { ...row, value: 'abc' } : row));
    expect(layout(data, frame).issues.map(({ row }) => row)).toEqual([5, 14]);
  });

  test('a remark says which panels it is on, unless it is on all', () => {
    const texts = (data: readonly Row[]) => layout(data, frame).notices.map(({ text }) => text);
    expect(texts(rows.filter((_, i) => i !== 1 && i !== 4))).toEqual([
      'Tây Hồ và Ba Đình: thiếu số liệu',
    ]);
    expect(texts(rows.filter((_, i) => i % 3 === 0))).toEqual(['thiếu số liệu']);
  });

  test('options are told once; a field is missing where all panels miss it', () => {
    const withIssues = (code: 'config' | 'field', panels: number): Partial<Facets> => {
      let drawn = -1; // the first chart is drawn to learn how much room axes take
      return {
        layout: (panel, size, values) => {
          const issues = drawn++ < panels ? [{ code, field: 'format', message: code }] : [];
          return { ...dots(panel.rows, size, values), issues };
        },
      };
    };
    expect(layout(rows, frame, withIssues('config', 5)).issues).toHaveLength(1);
    expect(layout(rows, frame, withIssues('field', 5)).issues).toHaveLength(1);
    expect(layout(rows, frame, withIssues('field', 4)).issues).toEqual([]);
  });

  test('scales are shared or free; another word is told', () => {
    const scene = layout(rows, frame, { facetScales: 'frei' as 'free' });
    expect(scene.issues).toMatchObject([{ code: 'config', field: 'facetScales', found: 'frei' }]);
    expect(told(scene, 'axis-y')).toHaveLength(2);
  });

  test('a field that no row has leaves one chart, and is told', () => {
    const scene = layout(rows, frame, { facet: 'quận' });
    expect(scene.layers.some(({ at }) => at)).toBe(false);
    expect(scene.issues).toMatchObject([{ code: 'field', field: 'quận' }]);
  });

  test('rows without a name share a panel; what is no name is refused', () => {
    const scene = layout(
      [
        { at: 'Q1', value: 1 },
        { phường: null, at: 'Q2', value: 2 },
        { phường: {}, at: 'Q1', value: 3 },
      ],
      frame,
    );
    expect(wordsOf(layerOf(scene, 'panel-titles'))).toEqual(['–', 'Đơn vị: vụ']);
    expect(scene.issues).toMatchObject([{ code: 'row', row: 3, field: 'phường' }]);
  });

  test('no rows, and rows without values', () => {
    expect(layout([], frame).points().flat()).toEqual([]);
    const blank = layout(
      rows.map((row) => ({ ...row, value: null })),
      frame,
    );
    expect(blank.describe()).toBe('5 biểu đồ nhỏ cùng thang đo, chưa có số liệu.');
  });
});

test('any names at any size: every mark inside the frame, every point reached, every datum in the table', () => {
  const name = fc.oneof(
    fc.constantFrom('a', '__proto__', 'constructor', '', '"a":b', null, 4),
    fc.string(),
  );
  const row = fc.record({
    phường: name,
    at: fc.constantFrom('Q1', 'Q2', 'Q3'),
    value: fc.integer(),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(row, {
        selector: ({ phường, at }) => `${phường} ${at}`,
        minLength: 1,
        maxLength: 12,
      }),
      fc.integer({ min: 0, max: 4000 }),
      fc.constantFrom('shared', 'free'),
      (data, width, scales) => {
        const scene = layout(data, { width, height: 280 }, { facetScales: scales });
        expect(scene.size).toBe(data.length);
        expect(cellsOf(scene)).toHaveLength(data.length);
        const titles = scene.layers.filter(({ id }) => id === 'panel-titles');
        expect(faultsOf({ ...scene, layers: titles })).toEqual([]);
        for (const point of scene.points().flat()) {
          expect(scene.tooltip(point).title).toBe(point.key);
          expect(scene.overlay(point, 'selected')).toHaveLength(2);
        }
      },
    ),
    { numRuns: 100 },
  );
});
