import { render } from 'lit';
import { expect, test } from 'vitest';
import { STATUSES } from '../../src/core/hand.js';
import type { Status } from '../../src/core/indicator.js';
import { renderStatus } from '../../src/render/status.js';

const drawn = (status: Status) => {
  const box = document.createElement('div');
  render(renderStatus(status, `word of ${status}`), box);
  return box;
};

test('the nine statuses are told apart by shape alone', () => {
  const shapes = STATUSES.map((status) =>
    [...drawn(status).querySelectorAll('path')]
      .map((path) =>
        ['d', 'fill', 'stroke-dasharray'].map((name) => path.getAttribute(name)).join(),
      )
      .join('|'),
  );
  expect(new Set(shapes).size).toBe(STATUSES.length);
});

test.each(STATUSES)('%s: the word is there, the glyph is decoration', (status) => {
  const box = drawn(status);
  expect(box.textContent?.trim()).toBe(`word of ${status}`);
  expect(box.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
});

test('trouble is loud, good news is quiet', () => {
  const loud = STATUSES.filter((status) => drawn(status).querySelector('.loud'));
  expect(loud).toEqual(['at-risk', 'off-track', 'regressing', 'overdue']);
});
