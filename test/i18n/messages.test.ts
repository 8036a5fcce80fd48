import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/core/error.js';
import { en } from '../../src/i18n/en.js';
import { explain } from '../../src/i18n/explain-text.js';
import { notes } from '../../src/i18n/note-text.js';
import * as sections from '../../src/i18n/texts.js';
import { tracker } from '../../src/i18n/tracker-text.js';
import { vi } from '../../src/i18n/vi.js';

type Tree = Readonly<Record<string, unknown>>;

const all = [...Object.values(sections), notes, explain, tracker];
const vietnamese: Tree = { ...vi, ...Object.fromEntries(all.map(({ name, vi }) => [name, vi])) };
const english: Tree = { ...en };

/** Every text of a catalogue by its path; functions by their number of arguments. */
function outline(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, text]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof text === 'function') return [[here, `function of ${text.length}`]];
    if (typeof text === 'object' && text !== null && !Array.isArray(text)) {
      return outline(text as Tree, `${here}.`);
    }
    return [[here, Array.isArray(text) ? 'list' : typeof text]];
  });
}

function strings(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, text]): [string, string][] => {
    if (typeof text === 'string') return [[path + key, text]];
    return typeof text === 'object' && text !== null ? strings(text as Tree, `${path}${key}.`) : [];
  });
}

describe('R-WORDS: the catalogue', () => {
  test('has every key in both languages, of the same kind and number of arguments', () => {
    const withoutPrefixes = (tree: Tree) =>
      Object.fromEntries(outline(tree).filter(([path]) => !/^units\..*\.prefix$/.test(path)));
    expect(withoutPrefixes(english)).toEqual(withoutPrefixes(vietnamese));
    expect(Object.keys(withoutPrefixes(english)).length).toBeGreaterThan(300);
  });

  test('has no empty text, none with loose ends, and none decomposed', () => {
    const meantEmpty = /^units\.(đồng|VND)\.(one|other)$/;
    const joining = /^numbers\.(listSeparator|lastSeparator)$/;
    for (const [path, text] of [...strings(vietnamese), ...strings(english)]) {
      if (!meantEmpty.test(path)) expect(text.trim(), path).not.toBe('');
      if (!joining.test(path)) expect(text.trim(), path).toBe(text);
      expect(text.normalize('NFC'), path).toBe(text);
    }
  });

  test('differs between the languages wherever words are written', () => {
    const same = strings(vietnamese).filter(([path, text]) => {
      const other = new Map(strings(english)).get(path);
      return other === text && /\p{L}{4,}/u.test(text) && !path.startsWith('units.');
    });
    expect(same).toEqual([]);
  });
});

describe('the nine statuses', () => {
  test('in Vietnamese', () => {
    expect(vi.status).toMatchObject({
      achieved: 'Đã đạt',
      'on-track': 'Đúng tiến độ',
      'at-risk': 'Có nguy cơ',
      'off-track': 'Chậm tiến độ',
      regressing: 'Kém đầu kỳ',
      overdue: 'Quá hạn',
      'not-started': 'Chưa bắt đầu',
      'no-data': 'Chưa có số liệu',
      'not-applicable': 'Không áp dụng',
      achievedEarly: 'Đã đạt sớm',
      justStarted: 'Mới bắt đầu',
      beforeFirstMilestone: 'Chưa đến mốc',
    });
    expect(vi.status.byHand('Phòng Kinh tế')).toBe('theo đánh giá của Phòng Kinh tế');
    expect(vi.words.suppressed).toBe('Không công bố');
  });

  test('no two statuses share a word', () => {
    for (const { status } of [vi, en]) {
      const words = Object.values(status).filter((word) => typeof word === 'string');
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

describe('faults in words', () => {
  const codes = Object.keys(vi.states.errors) as ErrorCode[];
  const details = { row: 12_800, field: 'gia_tri', found: '12,8', count: 3, status: 500 };

  test('there is one for each code of the contract', () => {
    expect(codes.sort()).toEqual(
      [
        ...['network', 'timeout', 'http', 'content-type', 'encoding', 'syntax', 'shape', 'limit'],
        ...['row', 'field', 'duplicate-key', 'unmatched', 'geometry', 'coordinates', 'object'],
        'config',
      ].sort(),
    );
  });

  test.each(codes)('%s is a complete sentence with and without details', (code) => {
    for (const { states } of [vi, en]) {
      for (const given of [{}, details]) {
        const text = states.errors[code](given);
        expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(text).not.toMatch(/undefined|null|NaN/);
      }
    }
  });

  test('details are told', () => {
    const [inVietnamese, inEnglish] = [vi.states.errors, en.states.errors];
    expect(inVietnamese.http({ status: 404 })).toBe('Không tìm thấy tệp số liệu (lỗi 404).');
    expect(inVietnamese.http({ status: 500 })).toContain('lỗi 500');
    expect(inVietnamese.syntax({ row: 12_800 })).toBe(
      'Tệp số liệu bị lỗi định dạng ở dòng 12.800.',
    );
    expect(inVietnamese.row({ count: 1200 })).toBe('1.200 dòng số liệu bị lỗi nên đã bỏ qua.');
    expect(inEnglish.row({ row: 7 })).toBe('1 faulty row was left out (row 7).');
    expect(inEnglish.row({ count: 1200 })).toBe('1,200 faulty rows were left out.');
    expect(inEnglish.unmatched({ count: 1 })).toBe('1 row belongs to no area on the map.');
    expect(inEnglish.unmatched({ field: 'key', found: 'a' })).toBe(
      'There is no indicator “a” in the data.',
    );
    expect(inVietnamese.unmatched({ field: 'key', found: '' })).toBe(
      'Không tìm thấy chỉ tiêu trong số liệu.',
    );
    expect(inVietnamese.field({ field: 'gia_tri' })).toBe(
      'Bảng số liệu thiếu hoặc không đọc được cột “gia_tri”.',
    );
    expect(inVietnamese.encoding({})).toContain('lưu dạng UTF-8');
    expect(inVietnamese.coordinates({})).toContain('bị đổi chỗ');
  });

  test('the way out is named', () => {
    expect(vi.states.retry).toBe('Thử lại');
    expect(en.states.retry).toBe('Try again');
  });
});
