import { describe, expect, test } from 'vitest';
import { keyOf, uniqueRows } from '../../src/data/unique-rows.js';

describe('R-KEY', () => {
  test('keys compare as composed strings', () => {
    expect(keyOf('Thạc Gián')).toBe(keyOf('Tha\u0323c Gia\u0301n'));
    expect(keyOf(4)).toBe(keyOf('4'));
    expect(keyOf('00004')).not.toBe(keyOf(4));
    expect(keyOf('constructor')).toBe('constructor');
  });

  test.each([null, undefined, '', NaN, Infinity, true, {}, []])('%s is no key', (value) =>
    expect(keyOf(value)).toBeNull(),
  );
});

describe('R-DUPLICATE', () => {
  test('the first wins, and all others are one warning', () => {
    const rows = [
      { k: 4 },
      { k: '4' },
      { k: '00004' },
      { k: 4 },
      { k: '__proto__' },
      { k: null },
      { k: null },
    ];
    const unique = uniqueRows(rows, ({ k }) => [k]);
    expect(unique.rows).toEqual([rows[0], rows[2], rows[4], rows[5], rows[6]]);
    expect(unique.issues).toMatchObject([{ code: 'duplicate-key', row: 2, found: '4', count: 2 }]);
  });

  test('several parts make one key, and keep apart', () => {
    const rows = [
      { s: 'a', x: '2024' },
      { s: 'a', x: '2025' },
      { s: 'a', x: 2024 },
      { s: 'a,2024', x: '' },
    ];
    const unique = uniqueRows(rows, ({ s, x }) => [s, x]);
    expect(unique.rows).toEqual([rows[0], rows[1], rows[3]]);
    expect(unique.issues).toMatchObject([{ row: 3, found: 'a, 2024', count: 1 }]);
  });

  test('no repetition, no issue', () => {
    expect(uniqueRows([{ k: 1 }], ({ k }) => [k])).toEqual({ rows: [{ k: 1 }], issues: [] });
  });
});
