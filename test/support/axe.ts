import axe from 'axe-core';

/** The rules that an element breaks, with the places: empty when it breaks none. */
export async function axeViolations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    // An element stands alone in a test: the landmarks of a page are the page's.
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
