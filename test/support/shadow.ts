/** Elements in the shadow tree of another. */
export const all = (host: Element, selector: string): HTMLElement[] => [
  ...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The first of them, which must be there. */
export function one(host: Element, selector: string): HTMLElement {
  const [first] = all(host, selector);
  if (!first) throw new Error(`<${host.localName}> shows no ${selector}.`);
  return first;
}

/** What stands in them. */
export const texts = (host: Element, selector: string): string[] =>
  all(host, selector).map(({ textContent }) => textContent.trim());

/** What a screen reader is told of the point that the keyboard is at. */
export const readOut = (host: Element): string => texts(host, '[aria-live=assertive]').join();

/** What the tooltip says, and whether it is shown. */
export const tooltip = (host: Element) => ({
  isOpen: one(host, '.tooltip').matches(':popover-open'),
  title: texts(host, '.tooltip-title').join(),
  rows: all(host, '.tooltip dl > div').map((row) =>
    [...row.children].map(({ textContent }) => textContent.trim()),
  ),
});
