import { expect, test } from 'vitest';
import { categoryLegend } from '../../src/scene/legend.js';

const online = { key: 'online', label: 'Trực tuyến', paint: 'cat-1' } as const;
const post = { key: 'post', label: 'Bưu chính', paint: 'cat-2' } as const;

test('a legend lists its categories in their order', () => {
  expect(categoryLegend([online, post], 'line')).toEqual({
    items: [
      { ...online, shape: 'line' },
      { ...post, shape: 'line' },
    ],
  });
});

test('one category needs no legend', () => {
  expect(categoryLegend([online], 'swatch')).toBeNull();
});
