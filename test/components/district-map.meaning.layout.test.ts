import fc from 'fast-check';
import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { layoutDistrictMap } from '../../src/components/district-map/district-map.layout.js';
import type { DistrictMapOptions } from '../../src/components/district-map/district-map.options.js';
import { colours, type ColourName } from '../../src/core/colour.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import { polygonFeature, square } from '../geo/samples.js';
import { labelsOf, marksOf } from './district-map.samples.js';

const vi = localeFor('vi');
const frame = { width: 400, height: 300 };
const names = 'abcdefgh'.split('');
const line = names.map((code, i) => polygonFeature([square(i, 0)], code, code.toUpperCase()));

const layout = (
  rows: readonly Row[],
  options: DistrictMapOptions = {},
  features: readonly Feature[] = line.slice(0, new Set(rows.map(({ code }) => code)).size),
  locale = vi,
) => layoutDistrictMap({ features, rows }, { key: 'code', ...options }, frame, locale);
const rowsOf = (...values: unknown[]): Row[] =>
  values.map((value, i) => ({ code: names[i], value }));

type Scene = ReturnType<typeof layout>;

const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const legend = (scene: Scene) =>
  (scene.legend?.items ?? []).map(({ label, paint, count }) => [plain(label), paint, count]);
const tooltip = (scene: Scene, key: string) => {
  const point = scene.points().flat().find((each) => each.key === key)!; // prettier-ignore
  return scene.tooltip(point);
};
const told = (scene: Scene, key: string) =>
  tooltip(scene, key).rows.map(({ label, value }) => [label, plain(value)]);
const values = (scene: Scene) => scene.table().rows.map(({ cells: [, cell] }) => plain(cell!.text));
const notices = (scene: Scene) => scene.notices.map(({ code, text }) => [code, plain(text)]);

describe('states: no-data vs suppressed vs not applicable vs zero', () => {
  const rows = [
    { code: 'a', value: 0 },
    { code: 'b', value: 3 },
    { code: 'c', value: 9 },
    { code: 'd', value: null },
    { code: 'e', value: 4, flag: 'suppressed' },
    { code: 'f', value: null, flag: 'not-applicable' },
  ];
  const scene = layout(rows, { classCount: 3 });

  test('four distinct looks and legend words, zero beside the other values', () => {
    expect(legend(scene)).toEqual([
      ['0', 'seq-1', 1],
      ['3–4', 'seq-3', 1],
      ['5–9', 'seq-5', 1],
      ['Chưa có số liệu', 'hatch-hatch', 1],
      ['Không công bố', 'hatch-ink', 1],
      ['Không áp dụng', 'surface', 1],
    ]);
  });

  test('states: dark / forced-colors / print: they differ in every theme', () => {
    const paints = legend(scene).map(([, paint]) => String(paint));
    for (const theme of [0, 1, 2] as const) {
      const looks = paints.map((paint) => {
        const name = paint.replace('hatch-', '') as ColourName;
        return `${paint.startsWith('hatch-') ? 'hatch ' : ''}${colours[name][theme]}`;
      });
      expect(new Set(looks).size).toBe(paints.length);
    }
  });

  test('the words of a cell in a file are flags as well', () => {
    const cells = [{ code: 'a', value: null }, { code: 'b', value: 2 }]; // prettier-ignore
    const notes = [{ row: 1, field: 'value', flag: 'suppressed' as const }];
    expect(values(layout(cells, { notes }))).toEqual(['Không công bố', '2']);
  });
});

describe('states: privacy', () => {
  const counts = (...numbers: (number | null)[]) => rowsOf(...numbers);

  test('min-count hides small cells and the complementary one, and says so', () => {
    const scene = layout(counts(3, 40, 12, 25), { minCount: 5 });
    expect(values(scene)).toEqual(['Không công bố', '40', 'Không công bố', '25']);
    expect(legend(scene).at(-1)).toEqual(['Không công bố', 'hatch-ink', 2]);
    expect(notices(scene)).toEqual([
      ['suppressed', 'Không công bố 1 số liệu dưới 5, và 1 số liệu khác, để không suy ra được số đã ẩn.'], // prettier-ignore
    ]);
    // Neither number is anywhere, not in the classes either.
    expect(JSON.stringify([scene.table(), scene.legend, scene.classes, scene.describe()])).not.toMatch(/\b(3|12)\b/); // prettier-ignore
  });

  test.each([
    ['two small ones hide each other', [3, 4, 12, 25], [true, true, false, false]],
    ['zero tells of nobody', [0, 40, 12, 25], [false, false, false, false]],
    ['the least number itself is shown', [5, 40, 12, 25], [false, false, false, false]],
    ['a missing one is no cover', [3, null, 12, 25], [true, false, true, false]],
  ])('%s', (_, numbers, hidden) => {
    const shown = values(layout(counts(...numbers), { minCount: 5 }));
    expect(shown.map((text) => text === 'Không công bố')).toEqual(hidden);
  });

  test('each parent has a sum of its own', () => {
    const features = line.slice(0, 4).map((feature, i) => ({ ...feature, properties: { ...feature.properties, khu: i < 2 ? 'x' : 'y' } })); // prettier-ignore
    const shown = values(layout(counts(3, 40, 12, 25), { minCount: 5, parent: 'khu' }, features));
    expect(shown).toEqual(['Không công bố', 'Không công bố', '12', '25']);
  });

  test('of a rate its count and its denominator are looked at', () => {
    const rows = [
      { code: 'a', value: 2, dân: 400 },
      { code: 'b', value: 40, dân: 400 },
      { code: 'c', value: 30, dân: 400 },
    ];
    const shown = values(layout(rows, { minCount: 5, denominatorField: 'dân' }));
    expect(shown).toEqual(['Không công bố', '10,0%', 'Không công bố']);
  });

  test('no hidden number can be reckoned from the sum and what is shown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 8 }),
        (numbers) => {
          // prettier-ignore
          const shown = values(layout(counts(...numbers), { minCount: 5 }, line.slice(0, numbers.length))); // prettier-ignore
          const hidden = shown.filter((text) => text === 'Không công bố').length;
          expect(hidden === 1).toBe(false);
          for (const [i, text] of shown.entries())
            if (numbers[i]! > 0 && numbers[i]! < 5) expect(text).toBe('Không công bố');
        },
      ),
    );
  });
});

describe('states: all values equal / single area', () => {
  test.each([
    ['all equal', rowsOf(7, 7, 7), [['7 hộ', 'seq-3', 3]]],
    ['a single area', rowsOf(7), [['7 hộ', 'seq-3', 1]]],
  ])('%s: one class, the legend shows the single value', (_, rows, expected) => {
    for (const classes of ['quantile', 'equal', 'jenks'] as const)
      expect(legend(layout(rows, { classes, unit: 'hộ', denominatorField: undefined }))).toEqual(expected); // prettier-ignore
  });
});

describe('states: extreme outlier', () => {
  const rows = rowsOf(10, 11, 12, 13, 14, 5000);

  test('the last class is open', () => {
    for (const classes of ['quantile', 'equal', 'jenks'] as const)
      expect(legend(layout(rows, { classes, classCount: 3, unit: '%' })).at(-1)![0]).toMatch(/^từ \S+%$/); // prettier-ignore
  });

  test('even intervals do not put all others into one class', () => {
    expect(legend(layout(rows, { classes: 'equal', classCount: 3 }))).toEqual([
      ['10–11', 'seq-1', 2],
      ['12–4.999', 'seq-3', 3],
      ['từ 5.000', 'seq-5', 1],
    ]);
  });
});

describe('states: negative/positive change', () => {
  test('values on both sides of zero diverge round it, with a neutral middle', () => {
    const scene = layout(rowsOf(-10, -1, 0, 1, 10), { classes: 'equal', classCount: 3 });
    expect(legend(scene).map(([, paint, count]) => [paint, count])).toEqual([['div-2', 1], ['div-4', 3], ['div-6', 1]]); // prettier-ignore
  });

  test('colour-by="change" reckons from the period before; percents change by points', () => {
    const rows = [
      { code: 'a', value: 44, previous: 40 },
      { code: 'b', value: 31, previous: 40 },
      { code: 'c', value: 40, previous: 40 },
      { code: 'd', value: 40, previous: null },
    ];
    const scene = layout(rows, { colourBy: 'change', unit: '%', classCount: 3, labels: 'value' });
    expect(values(scene)).toEqual(['tăng 4 điểm %', 'giảm 9 điểm %', 'không đổi', '–']);
    expect(labelsOf(scene).map(plain)).toEqual(['+4', '−9', '0', '–']);
    expect(scene.classes.breaks.map(Math.sign)).toEqual([-1, 1]);
    expect(legend(scene).at(-1)).toEqual(['Chưa có số liệu', 'hatch-hatch', 1]);
    expect(told(scene, 'a')).toEqual([['Giá trị', 'tăng 4 điểm %'], ['Số lượng', '44']]); // prettier-ignore
  });
});

describe('states: lower is better', () => {
  test('the legend is turned round and its good end says so', () => {
    const labels = (tag: string) =>
      legend(layout(rowsOf(1, 5, 9), { breaks: [4, 8], better: 'lower' }, undefined, localeFor(tag))).map(([label]) => label); // prettier-ignore
    expect(labels('vi')).toEqual(['từ 8', '4–7', 'dưới 4 (tốt hơn)']);
    expect(labels('en')).toEqual(['8 or more', '4–7', 'below 4 (better)']);
  });

  test('of changes the fall is good: colours turn as well', () => {
    const scene = layout(rowsOf(-6, 6), { colourBy: 'change', better: 'lower', classCount: 2 });
    expect(legend(scene).map(([, paint]) => paint)).toEqual(['div-2', 'div-6']);
    expect(legend(scene)[1]![0]).toMatch(/tốt hơn/);
  });
});

describe('states: over-achievement', () => {
  const rows = [
    { code: 'a', value: 25, target: 50 },
    { code: 'b', value: 45, target: 50 },
    { code: 'c', value: 50, target: 50 },
    { code: 'd', value: 60, target: 50 },
    { code: 'e', value: 10 },
  ];

  test('classes="target": by percent of the row’s target, over-achievement an open class', () => {
    const scene = layout(rows, { classes: 'target', unit: '%' });
    expect(legend(scene)).toEqual([
      ['dưới 60% mục tiêu', 'div-1', 1],
      ['từ 60 đến dưới 80%', 'div-2', 0],
      ['từ 80 đến dưới 100%', 'div-3', 1],
      ['từ 100 đến dưới 120%', 'div-5', 1],
      ['≥ 120% mục tiêu (tốt hơn)', 'div-6', 1],
      ['Chưa đánh giá được', 'context', 1],
    ]);
    expect(told(scene, 'b')).toEqual([['Giá trị', '45%'], ['Mục tiêu', '50%'], ['So với mục tiêu', '90%']]); // prettier-ignore
  });

  test('target as a number is that of all', () => {
    const scene = layout(rowsOf(50, 120), { classes: 'target', target: 100, breaks: [100] });
    expect(legend(scene).map(([label, , count]) => [label, count])).toEqual([['dưới 100% mục tiêu', 1], ['≥ 100% mục tiêu (tốt hơn)', 1]]); // prettier-ignore
  });

  test('where less is better, meeting the target exactly is on the good side', () => {
    const scene = layout(rowsOf(50, 100, 101, 200), { classes: 'target', target: 100, better: 'lower' }); // prettier-ignore
    expect(legend(scene).map(([label, , count]) => [label, count])).toEqual([
      ['trên 140% mục tiêu', 1],
      ['trên 120 đến 140%', 0],
      ['trên 100 đến 120%', 1],
      ['trên 80 đến 100%', 1],
      ['≤ 80% mục tiêu (tốt hơn)', 1],
    ]);
  });

  test('colour-by="progress" counts the way from the baseline', () => {
    const way = [
      { code: 'a', value: 30, baseline: 20, target: 40 },
      { code: 'b', value: 45, baseline: 20, target: 40 },
      { code: 'c', value: 30, target: 40 },
      { code: 'd', value: 30, baseline: 40, target: 40 },
    ];
    const scene = layout(way, { colourBy: 'progress' });
    expect(told(scene, 'a').at(-1)).toEqual(['Tiến độ', '50%']);
    expect(told(scene, 'b').at(-1)).toEqual(['Tiến độ', '125%']);
    expect(legend(scene).at(-1)).toEqual(['Chưa đánh giá được', 'context', 2]);
  });
});

describe('colour-by="status"', () => {
  const rows = [
    { code: 'a', value: 44, status: 'on-track' },
    { code: 'b', value: 12, status: 'regressing' },
    { code: 'c', value: null, status: 'not-started' },
    { code: 'd', value: null, status: 'no-data' },
    { code: 'e', value: null, status: 'not-applicable' },
    { code: 'f', value: 9, status: 'odd' },
  ];

  test('statuses wear their own colours and glyphs; the two that judge nothing look like what they say', () => {
    const scene = layout(rows, { colourBy: 'status' });
    expect(legend(scene)).toEqual([
      ['Đúng tiến độ', 'on-track-mark', 1],
      ['Kém đầu kỳ', 'regressing-mark', 1],
      ['Chưa bắt đầu', 'not-started-mark', 1],
      ['Chưa đánh giá được', 'context', 1],
      ['Chưa có số liệu', 'hatch-hatch', 1],
      ['Không áp dụng', 'surface', 1],
    ]);
    expect(scene.legend!.items.map(({ status }) => status)).toEqual(['on-track', 'regressing', 'not-started', undefined, undefined, undefined]); // prettier-ignore
    expect(scene.describe()).toBe('6 khu vực, Đúng tiến độ (1), Kém đầu kỳ (1), Chưa bắt đầu (1), 3 khu vực chưa có số liệu.'); // prettier-ignore
  });

  test('rows without values tell their status instead, and no field is missing', () => {
    const scene = layout([{ code: 'a', status: 'overdue' }], { colourBy: 'status' });
    expect(values(scene)).toEqual(['Quá hạn']);
    expect(scene.issues).toEqual([]);
  });
});

test('a word that is no status is told, and spoils none of the others', () => {
  const rows = [{ code: 'a', status: 'achieved' }, { code: 'b', status: 'super' }, { code: 'c', status: null }]; // prettier-ignore
  const scene = layout(rows, { colourBy: 'status' });
  expect(legend(scene).map(([label]) => label)).toContain('Đã đạt');
  expect(values(scene)[0]).toBe('Đã đạt');
  expect(scene.issues).toMatchObject([{ code: 'row', row: 2, field: 'status', found: 'super' }]);
});

test('colour-by="category" takes words', () => {
  const rows = [{ code: 'a', category: 'Tổ tự quản' }, { code: 'b', category: 'Công ty' }]; // prettier-ignore
  const scene = layout(rows, { colourBy: 'category' });
  expect(legend(scene)).toEqual([['Tổ tự quản', 'cat-1', 1], ['Công ty', 'cat-2', 1]]); // prettier-ignore
});

describe('year and years', () => {
  const rows = [
    { code: 'a', year: 2023, value: 10 },
    { code: 'b', year: 2023, value: 20 },
    { code: 'a', year: 2024, value: 30 },
    { code: 'b', year: 2024, value: 40 },
  ];

  test('the last period is shown, unless another is asked for', () => {
    expect(layout(rows).timeline).toEqual({ offered: ['2023', '2024'], shown: '2024' });
    expect(values(layout(rows))).toEqual(['30', '40']);
    expect(values(layout(rows, { year: '2023' }))).toEqual(['10', '20']);
    expect(layout(rows, { year: 2023 }).describe()).toBe('Năm 2023: 2 khu vực, cao nhất B (20), thấp nhất A (10).'); // prettier-ignore
    expect(tooltip(layout(rows, { year: 2023 }), 'a').subtitle).toBe('Năm 2023');
    expect(layout(rows, { year: 2023 }).issues).toEqual([]);
  });

  test('a row whose period cannot be read belongs to none, and is told', () => {
    const bad = [{ code: 'a', year: 'năm ngoái', value: 77 }, { code: 'b', year: '2025-13', value: 99 }]; // prettier-ignore
    const scene = layout([...bad, ...rows]);
    expect(values(scene)).toEqual(['30', '40']);
    expect(scene.classes.domain).toEqual([10, 40]);
    expect(scene.issues).toMatchObject([
      { code: 'row', row: 1, field: 'year', found: 'năm ngoái' },
      { code: 'row', row: 2, field: 'year', found: '2025-13' },
    ]);
    expect(notices(scene)).toEqual([['rows-left-out', '2 dòng bị bỏ qua']]);
  });

  test('a row of which neither period nor value can be read is left out once', () => {
    const scene = layout([...rows, { code: 'a', year: '2025-13', value: 'x' }]);
    expect(scene.issues.map(({ row, field }) => [row, field])).toEqual([[5, 'value'], [5, 'year']]); // prettier-ignore
    expect(notices(scene)).toEqual([['rows-left-out', '1 dòng bị bỏ qua']]);
  });

  test('where no period can be read all rows are shown; a field that the author named is told', () => {
    const unread = [{ code: 'a', ky: 'báo cáo 1', year: 'đầu năm', value: 1 }, { code: 'b', ky: '', year: '', value: 2 }]; // prettier-ignore
    const named = layout(unread, { periodField: 'ky' });
    expect([values(named), named.timeline]).toEqual([['1', '2'], null]);
    expect(named.issues).toMatchObject([{ code: 'config', field: 'period-field', found: 'ky' }]);
    expect(named.notices).toEqual([]);
    expect(layout(unread).issues).toEqual([]);
  });

  test('classes are those of all periods', () => {
    const [before, after] = [layout(rows, { year: '2023', classCount: 4 }), layout(rows, { classCount: 4 })]; // prettier-ignore
    expect(before.classes.breaks).toEqual([20, 30, 40]);
    expect(before.classes.breaks).toEqual(after.classes.breaks);
    expect(legend(before).map(([, , count]) => count)).toEqual([1, 1, 0, 0]);
  });

  test('quarters are put in order, and only those that an author names are offered', () => {
    const quarters = ['2024-Q3', '2023-Q4', '2024-Q1'].map((period, i) => ({ code: 'a', period, value: i })); // prettier-ignore
    expect(layout(quarters).timeline!.offered).toEqual(['2023-Q4', '2024-Q1', '2024-Q3']);
    expect(layout(quarters, { years: ['2024-Q3', '2024-Q1'] }).timeline!.offered).toEqual(['2024-Q1', '2024-Q3']); // prettier-ignore
  });

  test('words that are no period are reported', () => {
    const { issues, timeline } = layout(rows, { year: 'năm ngoái', years: ['2023', 'x'] });
    expect(issues.map(({ code, field }) => [code, field])).toEqual([['config', 'years'], ['config', 'year']]); // prettier-ignore
    expect(timeline).toBeNull();
  });

  test('an issue names the row of the whole data', () => {
    const { issues } = layout(
      [...rows, { code: 'zz', year: 2024, value: 1 }],
      {},
      line.slice(0, 2),
    );
    expect(issues).toMatchObject([{ code: 'unmatched', row: 5 }]);
  });
});

describe('states: stale for some areas', () => {
  const rows = [
    { code: 'a', year: 2025, value: 10 },
    { code: 'b', year: 2024, value: 20 },
    { code: 'b', year: 2022, value: 99 },
    { code: 'c', year: 2024, value: 30 },
    { code: 'c', year: 2025, value: null },
  ];
  const scene = layout(rows);

  test('an older figure stands in with its period told: never mixed silently', () => {
    const cells = scene.table().rows.map(({ cells: [, cell] }) => [cell!.text, cell!.note]);
    expect(cells).toEqual([['10', undefined], ['20', 'số liệu 2024'], ['–', undefined]]); // prettier-ignore
    expect(tooltip(scene, 'b').subtitle).toBe('Số liệu 2024');
    expect(notices(scene)).toEqual([['older-figures', '1 khu vực dùng số liệu của kỳ trước']]);
  });

  test('no figure of a later period is shown', () => {
    expect(values(layout(rows, { year: 2023 }))).toEqual(['–', '99', '–']);
  });

  test('with one row a district there is nothing to slide through', () => {
    expect(layout([rows[0]!, rows[1]!]).timeline).toBeNull();
  });
});

describe('states: boundary change', () => {
  const merged = polygonFeature([square(0, 0)], 'a', 'Thanh Khê');
  Object.assign(merged.properties!, { validFrom: '2025-07-01', predecessors: ['Xuân Hà', 'Chính Gián'] }); // prettier-ignore

  test('validity and predecessors are in the tooltip', () => {
    expect(told(layout(rowsOf(1), {}, [merged]), 'a')).toEqual([
      ['Giá trị', '1'],
      ['Ranh giới', 'từ 01/07/2025'],
      ['Hình thành từ', 'Xuân Hà và Chính Gián'],
    ]);
  });

  test('a period before the change is told to follow the former areas', () => {
    const rows = [{ code: 'a', year: 2024, value: 1 }, { code: 'a', year: 2026, value: 2 }]; // prettier-ignore
    expect(layout(rows, {}, [merged]).notices).toEqual([]);
    expect(notices(layout(rows, { year: 2024 }, [merged]))).toEqual([
      ['newer-boundaries', 'Ranh giới của 1 khu vực có từ 01/07/2025; số liệu của kỳ trước ngày đó theo địa bàn cũ'], // prettier-ignore
    ]);
  });
});

describe('rates', () => {
  const rows = [{ code: 'a', value: 30, dân: 400 }, { code: 'b', value: 9, dân: 0 }]; // prettier-ignore

  test('a denominator makes a rate, per hundred or as the author says', () => {
    const scene = layout(rows, { denominatorField: 'dân', measure: 'Hộ nghèo' });
    expect(told(scene, 'a')).toEqual([['Hộ nghèo', '7,5%'], ['Số lượng', '30'], ['Tổng số', '400']]); // prettier-ignore
    const perThousand = layout(rows, { denominatorField: 'dân', per: 1000, unit: 'vụ/1.000 dân' });
    expect(values(perThousand)).toEqual(['75,0 vụ/1.000 dân', '–']);
  });

  test('counts in colours are told to the developer, rates and shares are not', () => {
    const codes = (options: DistrictMapOptions) => layout(rows, options).issues.map(({ code, field }) => [code, field]); // prettier-ignore
    expect(codes({ unit: 'hộ' })).toEqual([['config', 'denominator-field']]);
    expect(codes({ unit: 'hộ', denominatorField: 'dân' })).toEqual([]);
    expect([codes({ unit: '%' }), codes({ unit: 'người/km²' }), codes({})]).toEqual([[], [], []]);
  });
});

test('states: duplicate names across parents: the accessible name has the parent', () => {
  const features = ['x', 'y'].map((khu, i) => {
    const feature = polygonFeature([square(i, 0)], names[i], 'Tổ 1');
    return { ...feature, properties: { ...feature.properties, khu } };
  });
  const scene = layout(rowsOf(1, 2), { parent: 'khu' }, features);
  expect(scene.points().flat().map(({ label }) => label)).toEqual(['Tổ 1, x: 1', 'Tổ 1, y: 2']); // prettier-ignore
});

describe('whatever is given', () => {
  const value = fc.oneof(fc.double(), fc.integer({ min: -9, max: 99 }), fc.constantFrom(null, undefined, 'x', 'achieved', 'no-data', NaN, Infinity, 0, {})); // prettier-ignore
  const row = fc.record({
    code: fc.constantFrom('a', 'b', 'c', 'zz', null),
    value,
    target: value,
    baseline: value,
    previous: value,
    status: value,
    whole: value,
    year: fc.constantFrom(2023, '2024', '2025-Q2', 'x', null),
    flag: fc.constantFrom('suppressed', 'not-applicable', null),
  });
  const options: fc.Arbitrary<DistrictMapOptions> = fc.record({
    colourBy: fc.constantFrom(undefined, 'value', 'status', 'progress', 'change', 'category'),
    classes: fc.constantFrom(undefined, 'target', 'equal', 'category', 'threshold'),
    better: fc.constantFrom(undefined, 'lower', 'higher'),
    breaks: fc.constantFrom(undefined, [], [50, 100, NaN]),
    divergingAt: fc.constantFrom(undefined, 0),
    denominatorField: fc.constantFrom(undefined, 'whole'),
    minCount: fc.constantFrom(undefined, 5, NaN, -1),
    year: fc.constantFrom(undefined, '2024', 'x', ''),
    years: fc.constantFrom(undefined, ['2023', '2024'], ['?']),
    labels: fc.constantFrom('none', 'auto'),
    target: fc.constantFrom(undefined, 50, 'target'),
  });

  test('nothing is thrown, nothing printed that is no number, every district in one entry of the legend', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), options, fc.constantFrom('vi', 'en'), (rows, chosen, tag) => { // prettier-ignore
        const features = line.slice(0, 3);
        const scene = layout(rows, chosen, features, localeFor(tag));
        const texts = [scene.table(), scene.describe(), scene.notices, scene.legend, marksOf(scene), scene.points().flat().map((point) => scene.tooltip(point))]; // prettier-ignore
        expect(JSON.stringify(texts)).not.toMatch(/NaN|Infinity|undefined|\[object/);
        expect(scene.legend!.items.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(3);
        expect(scene.size).toBe(scene.table().rows.length);
      }), // prettier-ignore
      { numRuns: 400 },
    );
  });
});
