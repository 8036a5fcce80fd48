import { expect, test } from 'vitest';
import { localeFor } from '../../src/i18n/register.js';
import { leftOutNotices, withLeftOut } from '../../src/scene/left-out.js';

const vi = localeFor('vi');
const other = { code: 'aggregated', text: 'Gộp' };

test('rows that were left out are said with their number; none are not mentioned', () => {
  expect(leftOutNotices(2, vi)).toEqual([
    { code: 'rows-left-out', text: '2 dòng bị bỏ qua', count: 2 },
  ]);
  expect(leftOutNotices(0, vi)).toEqual([]);
});

test('rows left out by the reader and by the picture are one number', () => {
  const drawn = [other, ...leftOutNotices(2, vi)];
  expect(withLeftOut(drawn, 3, vi)).toEqual([...leftOutNotices(5, vi), other]);
  expect(withLeftOut([other], 1, localeFor('en'))).toEqual([
    { code: 'rows-left-out', text: '1 row was left out', count: 1 },
    other,
  ]);
  expect(withLeftOut(drawn, 0, vi)).toBe(drawn);
});
