import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WardError, type Issue } from '../../src/core/error.js';
import { readCsv } from '../../src/data/csv.js';
import { decodeText } from '../../src/data/decode.js';
import { readGeography } from '../../src/data/geography.js';
import { readTable } from '../../src/data/html-table.js';
import { readJson, readNdjson } from '../../src/data/json.js';
import type { ReadResult } from '../../src/data/row.js';
import { toCsv } from '../../src/data/to-csv.js';
import { table, td, th, tr } from './table-fixture.js';

/** Texts that would run as markup, script, address or formula somewhere, and names that objects have already. */
const corpus = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</textarea><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;b&gt;',
  '=HYPERLINK("https://example.org")',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
];

const readers: readonly (readonly [string, (field: string, value: string) => ReadResult])[] = [
  [
    'CSV',
    (field, value) =>
      readCsv(
        toCsv(
          [
            Object.fromEntries([
              ['id', 1],
              [field, value],
            ]),
          ],
          { dialect: 'en' },
        ),
      ),
  ],
  [
    'JSON',
    (field, value) => readJson(`[{"id":1,${JSON.stringify(field)}:${JSON.stringify(value)}}]`),
  ],
  [
    'NDJSON',
    (field, value) => readNdjson(`{"id":1,${JSON.stringify(field)}:${JSON.stringify(value)}}`),
  ],
  ['a table', (field, value) => readTable(table(tr(th('id'), th(field)), tr(td('1'), td(value))))],
];

describe.each(readers)('%s: hostile texts are plain data', (name, read) => {
  // CSV files of ours defuse formulas before they are read again.
  const written = (text: string) => (name === 'CSV' && text.startsWith('=') ? `'${text}` : text);

  test.each(corpus)('%s', (hostile) => {
    const named = read(hostile, 'x');
    expect(named.fields).toEqual(['id', written(hostile)]);
    expect(Object.keys(named.rows[0] ?? {})).toEqual(['id', written(hostile)]);
    expect(named.rows[0]?.[written(hostile)]).toBe('x');
    expect(Object.getPrototypeOf(named.rows[0])).toBeNull();
    expect(read('field', hostile).rows[0]?.['field']).toBe(written(hostile));
    expect(Object.prototype).not.toHaveProperty('x');
  });

  test('a field that no row has is undefined, whatever objects inherit', () => {
    const [row] = read('a', 'x').rows;
    for (const inherited of ['constructor', 'toString', '__proto__']) {
      expect(row?.[inherited]).toBeUndefined();
    }
  });
});

test('hostile names of options and properties are plain data', () => {
  const csv = 'toString;constructor\n5;6';
  expect(readCsv(csv, { units: {} }).issues).toEqual([]);
  const geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ],
    ],
  };
  const text = `{"type":"Feature","properties":{"__proto__":"x"},"geometry":${JSON.stringify(geometry)}}`;
  const { properties } = readGeography(text).features[0] ?? {};
  expect(Object.keys(properties ?? {})).toEqual(['__proto__']);
  expect(properties?.['toString']).toBeUndefined();
});

/** What a reader returns; a fault is a result too, as long as it is one of ours. */
function attempt<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(WardError);
    return null;
  }
}

const total = (issues: readonly Issue[]) => issues.reduce((sum, { count = 1 }) => sum + count, 0);
const hostile = fc.oneof(fc.constantFrom(...corpus), fc.string({ unit: 'binary' }));
const csvText = fc.string({ unit: fc.constantFrom(...'ab1.,;\t"\n\r =-%'), maxLength: 60 });

describe('whatever is read, nothing but a WardError is thrown', () => {
  test('texts', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostile, csvText, fc.json()),
        fc.constantFrom('vi', 'en'),
        (text, locale) => {
          attempt(() => readCsv(text, { locale }));
          attempt(() => readJson(text));
          attempt(() => readJson(text, { path: 'a.b' }));
          attempt(() => readNdjson(text));
          attempt(() => readGeography(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('bytes', () => {
    const types = fc.constantFrom(
      '',
      'text/csv; charset=utf-16',
      'a/b;charset=windows-1258',
      'x;charset=',
    );
    fc.assert(
      fc.property(fc.uint8Array(), types, (bytes, type) => {
        expect(typeof (attempt(() => decodeText(bytes, type)) ?? '')).toBe('string');
      }),
    );
  });

  test('objects as boundaries; every feature is kept or is context', () => {
    const geometry = fc.oneof(
      fc.anything(),
      fc.record({
        type: fc.constantFrom(
          'Polygon',
          'MultiPolygon',
          'Point',
          'LineString',
          'GeometryCollection',
        ),
        coordinates: fc.anything({ values: [fc.integer(), fc.constant(NaN)] }),
        arcs: fc.anything({ values: [fc.integer()] }),
        geometries: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(fc.array(geometry), (geometries) => {
        const features = geometries.map((each) => ({
          type: 'Feature',
          properties: null,
          geometry: each,
        }));
        const read = attempt(() => readGeography({ type: 'FeatureCollection', features }));
        expect((read?.features.length ?? 0) + (read?.context.length ?? 0)).toBeGreaterThanOrEqual(
          geometries.length,
        );
        const objects = { o: { type: 'GeometryCollection', geometries } };
        attempt(() =>
          readGeography({
            type: 'Topology',
            arcs: [
              [
                [0, 0],
                [1, 1],
              ],
            ],
            objects,
          }),
        );
        attempt(() => readGeography(geometries));
      }),
    );
  });
});

describe('no row is lost without a word', () => {
  test('CSV: every record is a row', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab19.,%'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), (records) => {
        const { rows, issues } = readCsv(
          ['x;y', ...records.map((each) => each.join(';'))].join('\n'),
        );
        expect(rows).toHaveLength(records.length);
        const uneven = records.filter(({ length }) => length !== 2).length;
        const lengths = issues.filter(({ code, field }) => code === 'row' && field === undefined);
        expect(total(lengths)).toBe(uneven);
        for (const row of rows) expect(Object.keys(row)).toEqual(['x', 'y']);
      }),
    );
  });

  test('JSON and NDJSON: every element is a row or an issue', () => {
    const element = fc.oneof(
      fc.dictionary(fc.string(), fc.string()),
      fc.integer(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(element), (elements) => {
        const lines = elements.map((each) => JSON.stringify(each)).join('\n');
        for (const read of [() => readJson(JSON.stringify(elements)), () => readNdjson(lines)]) {
          const result = attempt(read);
          if (result) expect(result.rows.length + total(result.issues)).toBe(elements.length);
        }
      }),
    );
  });

  test('a table: every row is a row, and every refused cell an issue', () => {
    const cells = fc.constantFrom('1', '2,5', '1.23', 'x', '', '–', '12 hộ');
    fc.assert(
      fc.property(fc.array(cells), (column) => {
        const rows = column.map((text, index) => tr(`k${index}`, text));
        const result = readTable(table(tr(th('k'), th('v')), ...rows), { numeric: ['v'] });
        expect(result.rows).toHaveLength(column.length);
        const refused = column.filter((text) => text === '1.23' || text === 'x').length;
        const swapped = result.issues.some(({ code }) => code === 'field');
        if (!swapped) expect(total(result.issues)).toBe(refused);
      }),
    );
  });
});
