import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, matches, nameKey, sameName, search } from '../../src/i18n/names.js';
import { compareNames } from '../../src/i18n/register.js';

const byVietnamese = compareNames('vi');
const sorted = (names: string[], tag = 'vi') => [...names].sort(compareNames(tag));

describe('R-SEARCH', () => {
  test('fold drops marks, đ, case and doubled white space', () => {
    expect(fold('Thạc Gián')).toBe('thac gian');
    expect(fold('  ĐÀ\u00a0 NẴNG ')).toBe('da nang');
    expect(fold('Tổ dân phố Ễ Ự')).toBe('to dan pho e u');
    expect(fold('hòa')).toBe(fold('hoà'));
    expect(fold('Thạc Gián'.normalize('NFD'))).toBe('thac gian');
  });

  test('a query without marks finds names with them', () => {
    expect(matches('thac gian', 'Phường Thạc Gián')).toBe(true);
    expect(matches('da nang', 'Đà Nẵng')).toBe(true);
    expect(matches('Hoà', 'Hòa Khánh')).toBe(true);
    expect(matches('xuan', 'Chính Gián')).toBe(false);
    expect(matches('', 'Chính Gián')).toBe(true);
  });

  test('exact marks rank first, the order is kept otherwise', () => {
    const names = ['Tam Thuận', 'Tâm', 'Tam Kỳ', 'Tấm', 'An'];
    expect(search('tâm', names, (name) => name)).toEqual(['Tâm', 'Tam Thuận', 'Tam Kỳ', 'Tấm']);
    expect(search('tam', names, (name) => name)).toEqual(['Tam Thuận', 'Tam Kỳ', 'Tâm', 'Tấm']);
    expect(names).toEqual(['Tam Thuận', 'Tâm', 'Tam Kỳ', 'Tấm', 'An']);
  });

  test('whatever is typed of a name finds it', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aăâàáđeêễoôơuưự YTt ') });
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const [from, to] = [a % (folded.length + 1), b % (folded.length + 1)].sort((x, y) => x - y);
        expect(matches(folded.slice(from, to), text)).toBe(true);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
});

describe('joins by name', () => {
  test.each([
    ['Hòa Khánh', 'Hoà Khánh'],
    ['THANH HÓA', 'thanh hoá'],
    ['Thúy', 'Thuý'],
    ['Khỏe', 'Khoẻ'],
    ['Quý', 'Qúy'],
    ['Ủy ban', 'Uỷ ban'],
    ['Thạc Gián', ' Thạc\u00a0 Gián '],
    ['Thạc Gián', 'Thạc Gián'.normalize('NFD')],
  ])('%s = %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test.each([
    ['Hòa', 'Hoa'],
    ['Thạc Gián', 'Thac Gian'],
    ['Đại', 'Dại'],
    ['Mùa', 'Mua'],
    ['Hòa', 'Hóa'],
  ])('%s ≠ %s: marks count', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  test('a tone is moved only where two places are in use', () => {
    expect(nameKey('Hoàn')).toBe('hoàn');
    expect(nameKey('hòa')).toBe('hoà');
    expect(nameKey('Huế')).toBe('huế');
  });
});

describe('R-SORT', () => {
  test('đ after d, marks after bare letters', () => {
    expect(sorted(['Đương', 'Đà Nẵng', 'Dương'])).toEqual(['Dương', 'Đà Nẵng', 'Đương']);
    expect(sorted(['Âu', 'Ấn', 'Ăn', 'An'])).toEqual(['An', 'Ăn', 'Ấn', 'Âu']);
    expect(sorted(['ạ', 'á', 'ã', 'ả', 'à', 'a'])).toEqual(['a', 'à', 'ả', 'ã', 'á', 'ạ']);
  });

  test('numbers by size', () => {
    expect(sorted(['Tổ 10', 'Tổ 9', 'Tổ 1'])).toEqual(['Tổ 1', 'Tổ 9', 'Tổ 10']);
  });

  test('an English page keeps Vietnamese names in their order', () => {
    expect(sorted(['Đương', 'Đà Nẵng', 'Dương'], 'en')).toEqual(['Dương', 'Đà Nẵng', 'Đương']);
    expect(sorted(['b', 'C', 'a'], 'en')).toEqual(['a', 'b', 'C']);
  });

  test('composition does not matter', () => {
    expect(byVietnamese('Đà', 'Đà'.normalize('NFD'))).toBe(0);
  });
});
