import axe from 'axe-core';
import type { LitElement } from 'lit';
import { expect, test, vi } from 'vitest';

/** The rules that an element breaks, with the places: empty when it breaks none. */
export async function axeViolations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    // An element stands alone in a test: the landmarks of a page are the page's.
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** A reader's colour scheme, until the test ends. */
export function inScheme(scheme: string): void {
  document.documentElement.style.setProperty('color-scheme', scheme);
  document.body.style.setProperty('background', 'Canvas');
}

type Shown = LitElement & { state: string };

const unready: Readonly<Record<string, object>> = {
  empty: { data: [] },
  error: { data: null, src: 'https://' },
  loading: { data: null },
};

/**
 * Tests that axe finds nothing, in both languages and colour schemes: in states in which there are rows, whose names end
 * in `ready`, and in those in which there are none.
 */
export function testAxe<E extends Shown>(
  mounted: (properties: Partial<E>, reader: { lang: string }) => Promise<E>,
  ready: Readonly<Record<string, NoInfer<Partial<E>>>>,
): void {
  const states = Object.entries({ ...ready, ...unready }) as [string, Partial<E>][];
  const readers = states.flatMap(([name, properties]) =>
    ['vi', 'en'].flatMap((lang) =>
      ['light', 'dark'].map((scheme) => [name, lang, scheme, properties] as const),
    ),
  );
  test.each(readers)('%s, %s, %s: axe finds nothing', async (name, lang, scheme, properties) => {
    inScheme(scheme);
    const element = await mounted(properties, { lang });
    await vi.waitFor(() => expect(element.state).toBe(name.split(' ').at(-1)));
    expect(await axeViolations(element)).toEqual([]);
  });
}
