import { expect, test } from 'vitest';
import { itemsOn } from '../../src/scene/page.js';

const items = ['a', 'b', 'c', 'd', 'e'];

test('a page holds so many items, the last one what is left', () => {
  expect(itemsOn(items, 1, 2)).toEqual({ items: ['c', 'd'], page: 1, pages: 3, before: 2, size: 5 }); // prettier-ignore
  expect(itemsOn(items, 2, 2).items).toEqual(['e']);
});

test('beyond either end is the page there, without a size all are on one', () => {
  expect([itemsOn(items, 9, 2).page, itemsOn(items, -1, 2).page]).toEqual([2, 0]);
  expect(itemsOn(items, 3, 0)).toEqual({ items, page: 0, pages: 1, before: 0, size: 5 });
  expect(itemsOn([], 0, 2)).toEqual({ items: [], page: 0, pages: 1, before: 0, size: 0 });
});
