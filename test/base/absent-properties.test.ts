import type { LitElement } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import '../../src/index.js';
import { samples } from '../site/samples.js';
import { mount, unmountAll } from '../support/mount.js';

afterEach(unmountAll);

type Element = LitElement & { state?: string };

/** The public properties of an element with the attribute of each, where it has one. */
const propertiesOf = (element: LitElement) =>
  [...(element.constructor as typeof LitElement).elementProperties]
    .filter(([, { state }]) => !state)
    .map(([property, { attribute = true }]) => ({
      property: property as Extract<keyof Element, string>,
      attribute: attribute === true ? String(property).toLowerCase() : attribute || '',
    }));

/** What is seen and known of an element, with the faults that it tells from now on. */
async function outcomeOf(element: Element, change: () => void): Promise<unknown> {
  const faults: unknown[] = [];
  const tell = (event: Event) => faults.push(event);
  element.addEventListener('ward-error', tell);
  change();
  await element.updateComplete;
  element.removeEventListener('ward-error', tell);
  const seen = [...element.shadowRoot!.children]
    .map(({ outerHTML }) => outerHTML.replace(/<!--.*?-->/gs, ''))
    .join('');
  return { state: element.state, faults, seen };
}

const absent = [null, undefined];

describe.each(Object.entries(samples))('of a ward-%s', (_name, markup) => {
  test('a property that is null is one that is not given', async () => {
    const element = await mount<Element>(markup);
    const fresh = document.createElement(element.localName) as Element;
    const expected = await outcomeOf(element, () => {});
    for (const { property, attribute } of propertiesOf(element))
      for (const value of element.hasAttribute(attribute) ? [] : absent) {
        const change = () => Reflect.set(element, property, value);
        expect(await outcomeOf(element, change), `${property} = ${value}`).toEqual(expected);
        expect(element[property], property).toEqual(fresh[property]);
      }
  });

  test('a property that was given and is null now is as if it had never been', async () => {
    const { attributes } = await mount(markup);
    for (const { name } of [...attributes]) {
      const element = await mount<Element>(markup);
      const without = await mount<Element>(markup);
      const known = propertiesOf(element).find(({ attribute }) => attribute === name);
      if (!known) continue;
      const change = () => Reflect.set(element, known.property, null);
      const outcome = await outcomeOf(element, change);
      expect(outcome, name).toEqual(await outcomeOf(without, () => without.removeAttribute(name)));
      expect(element[known.property], name).toEqual(without[known.property]);
      unmountAll();
    }
  });
});
