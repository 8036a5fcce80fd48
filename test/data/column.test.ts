import { describe, expect, test } from 'vitest';
import { readColumn, type Cell, type Column } from '../../src/data/column.js';
import { isParseError } from '../../src/data/parse-error.js';
import { vocabularyFor } from '../../src/data/vocabulary.js';

const vocabulary = vocabularyFor('vi');
const valuesOf = (cells: readonly Cell[], options: Partial<Column> = {}) =>
  readColumn({ cells, vocabulary, ...options }).cells.map((cell) =>
    isParseError(cell) ? `refused: ${cell.reason}` : cell.value,
  );

describe('what a column is, is decided for all of it', () => {
  test('numbers, when all of its filled cells are', () => {
    expect(valuesOf(['90,73', '12.800', '', '–'])).toEqual([90.73, 12_800, null, null]);
  });

  test('numbers, when most are; the others are refused', () => {
    expect(valuesOf(['1', '2', 'nhiều'])).toEqual([1, 2, 'refused: not-a-number']);
  });

  test('text, when no more than half are numbers', () => {
    expect(valuesOf(['1', 'A2'])).toEqual(['1', 'A2']);
    expect(valuesOf(['Hải Châu', '  Hải   Vân ', ''])).toEqual(['Hải Châu', 'Hải   Vân', null]);
  });

  test('text, when one cell has a leading zero: codes are no numbers', () => {
    expect(valuesOf(['00004', '20194'])).toEqual(['00004', '20194']);
    expect(valuesOf(['0905123456', '1'])).toEqual(['0905123456', '1']);
    expect(valuesOf(['0', '0,5', '10'])).toEqual([0, 0.5, 10]);
  });

  test('nothing, when there are only words for no data', () => {
    expect(valuesOf(['', 'N/A', '…'])).toEqual([null, null, null]);
  });

  test('dates, when most are written with the day first; an impossible one is refused', () => {
    const cells = ['21/07/2025', '05/02/2025', '2025-01-01', '31/02/2025'];
    const dates = ['2025-07-21', '2025-02-05', '2025-01-01', 'refused: not-a-period'];
    expect(valuesOf(cells)).toEqual(dates);
    expect(valuesOf(cells.slice(0, 2), { vocabulary: vocabularyFor('en') })).toEqual([
      '21/07/2025',
      '05/02/2025',
    ]);
  });

  test('texts are composed (NFC) and lose zero-width characters', () => {
    expect(valuesOf(['Tha\u0323c Gia\u0301n\u200b'])).toEqual(['Thạc Gián']);
  });
});

describe('what the author names', () => {
  test('text stays text', () => {
    expect(valuesOf(['1.1', '12'], { kind: 'text' })).toEqual(['1.1', '12']);
  });

  test('numbers are numbers, and everything else is refused', () => {
    const cells = ['007', 'A', 'B'];
    const refused = 'refused: not-a-number';
    expect(valuesOf(cells, { kind: 'number' })).toEqual([7, refused, refused]);
  });

  test('periods are periods', () => {
    const values = valuesOf(['2024', '2025-Q3', 'sau này'], { kind: 'period' });
    expect(values).toEqual(['2024', '2025-Q3', 'refused: not-a-period']);
  });
});

describe('a column of the other language', () => {
  const read = (cells: string[], kind?: 'number') => readColumn({ cells, vocabulary, kind });

  test('is refused as a whole and kept as text', () => {
    expect(read(['90.73', '8.5', '12'])).toEqual({
      swapped: true,
      cells: [{ value: '90.73' }, { value: '8.5' }, { value: '12' }],
    });
  });

  test('also when most cells could be read: they would mean something else', () => {
    expect(read(['1.234', '2.345', '90.73']).swapped).toBe(true);
  });

  test('has no value where it must be numbers', () => {
    const { swapped, cells } = read(['90.73', '8.5'], 'number');
    expect(swapped).toBe(true);
    expect(cells).toEqual([{ value: null }, { value: null }]);
  });

  test('one slip among numbers that mean the same is refused alone', () => {
    expect(valuesOf(['12', '7', '5', '90.73'])).toEqual([12, 7, 5, 'refused: other-locale']);
  });
});

describe('units of one column', () => {
  test('a cell in another unit than its column is refused', () => {
    expect(valuesOf(['90%', '91%', '12 hộ'])).toEqual([90, 91, 'refused: other-unit']);
    expect(valuesOf(['5', '6 hộ', '7%'], { unit: 'hộ' })).toEqual([5, 6, 'refused: other-unit']);
  });

  test('a bare number beside a scaled one is refused unless the unit is declared', () => {
    const cells = ['824 tỷ đồng', '120', '0'];
    expect(valuesOf(cells)).toEqual([824_000_000_000, 'refused: other-unit', 0]);
    expect(valuesOf(cells, { unit: 'tỷ đồng' })).toEqual([824, 120, 0]);
  });
});

describe('values for machines', () => {
  test('win over the text, with a decimal point in every language', () => {
    expect(valuesOf([{ text: 'nhiều', machine: '90.73' }, '12,5'])).toEqual([90.73, 12.5]);
    expect(valuesOf([{ text: '5', machine: '' }, '12,5'])).toEqual([null, 12.5]);
    expect(valuesOf([{ text: '21 tháng 7', machine: '2025-07-21' }])).toEqual(['2025-07-21']);
  });

  test('that are no numbers are refused', () => {
    const cells = [{ text: '5', machine: '90,73' }, '12,5', '6'];
    expect(valuesOf(cells)).toEqual(['refused: not-a-number', 12.5, 6]);
    expect(valuesOf([{ text: '', machine: '1e999' }], { kind: 'number' })).toEqual([
      'refused: not-a-number',
    ]);
  });
});
