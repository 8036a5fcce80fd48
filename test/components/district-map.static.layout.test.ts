import { describe, expect, test } from 'vitest';
import { html, renderToString } from '../../src/ssr.js';
import { block } from './district-map.samples.js';

const geo = JSON.stringify({ type: 'FeatureCollection', features: block });
const rows = [
  { code: 'a', value: 10, page: '/an?x=1&y=2' },
  { code: 'b', value: 20, page: 'javascript:alert(1)' },
  { code: 'c', value: 30 },
];
const page = await renderToString(
  html`<ward-district-map lang="vi" key="code" unit="%" labels="auto" href-field="page" geo=${geo} data=${JSON.stringify(rows)}></ward-district-map>`,
);
/** What a parser leaves of the page: no remarks, no attributes that were bound to nothing. */
const markup = page.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
const picture = /<svg class="picture".*?<\/svg>/s.exec(markup)![0];

describe('states: no JS', () => {
  test('the picture has a title an area, inside of a link where it has a page', () => {
    const titles = [...picture.matchAll(/<(a href="[^"]*"|g)><title>([^<]*)<\/title><path/g)];
    expect(titles.map(([, holder, title]) => [holder, title])).toEqual([
      ['a href="/an?x=1&amp;y=2"', 'An: 10%'],
      ['g', 'Bình: 20%'],
      ['g', 'Cường: 30%'],
      ['g', 'Dũng: Chưa có số liệu'],
    ]);
  });

  test('nobody is told of keys that do nothing, and each name is told once', () => {
    expect(markup).not.toContain('role="application"');
    expect(picture).not.toMatch(/^<svg[^>]*aria-hidden/);
    expect(picture).toMatch(/<g aria-hidden="true"> ?<g class="layer labels"/);
  });

  test('the list below has them all', () => {
    const list = /<details class="list".*?<\/details>/s.exec(markup)![0];
    const items = [...list.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, item]) => item!.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim()); // prettier-ignore
    expect(items).toEqual(['An 10%', 'Bình 20%', 'Cường 30%', 'Dũng – Chưa có số liệu']);
  });
});
