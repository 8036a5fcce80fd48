import type { LitElement } from 'lit';
import { expect, test } from 'vitest';
import { html, renderToString } from '../../src/ssr.js';
import { samples } from '../site/samples.js';

/** Markup with a property binding of null for each of these, from its shadow tree on, without what tells a page where bindings are. */
async function served(markup: string, properties: readonly string[]): Promise<string> {
  const [tag = ''] = /^<[\w-]+/.exec(markup) ?? [];
  const ends = [...properties.map((name) => ` .${name}=`), markup.slice(tag.length)];
  const texts = ends.map((text, i) => (i === 0 ? tag + text : text));
  const strings = Object.assign(texts, { raw: texts });
  const page = await renderToString(html(strings, ...properties.map(() => null)));
  return page.slice(page.indexOf('<template')).replace(/<!--.*?-->/gs, '');
}

test.each(Object.entries(samples))(
  'a server draws a ward-%s with properties that are null as one without them',
  async (name, markup) => {
    const { elementProperties } = customElements.get(`ward-${name}`) as typeof LitElement;
    const isGiven = (attribute: unknown, property: PropertyKey) =>
      markup.includes(` ${String(attribute === true ? property : attribute).toLowerCase()}`);
    const properties = [...elementProperties]
      .filter(([name, { state, attribute = true }]) => !state && !isGiven(attribute, name))
      .map(([property]) => String(property));
    expect(properties.length).toBeGreaterThan(0);
    expect(await served(markup, properties)).toBe(await served(markup, []));
  },
);
