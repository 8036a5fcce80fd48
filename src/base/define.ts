/**
 * Defines a tag once. A second copy of the package on the page warns and steps aside: the first one's elements stay.
 * On a server that renders, the registry is the renderer's own.
 */
export function define(tag: `ward-${string}`, constructor: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, constructor);
  else if (known !== constructor)
    console.warn(
      `<${tag}> is already defined: this page loads wardkit twice; the first copy stays.`,
    );
}
