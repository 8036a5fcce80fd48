import type { LitElement } from 'lit';

/** Puts markup into a container of the given width and waits until its first element has drawn. */
export async function mount<E extends LitElement = LitElement>(
  markup: string | E,
  { width = 640, lang = 'vi' } = {},
): Promise<E> {
  const box = document.createElement('div');
  box.lang = lang;
  box.style.setProperty('width', `${width}px`);
  if (typeof markup === 'string')
    box.append(document.createRange().createContextualFragment(markup));
  else box.append(markup);
  document.body.append(box);
  const element = box.firstElementChild as E;
  await drawn(element);
  return element;
}

type WardTag = Extract<keyof HTMLElementTagNameMap, `ward-${string}`>;

/** A way to mount elements of a tag: with what the tests of a file have in common, and what one of them is about. */
export const mounting =
  <Tag extends WardTag, E extends HTMLElementTagNameMap[Tag]>(tag: Tag, given: Partial<E>) =>
  (properties: Partial<E> = {}, container?: { width?: number; lang?: string }): Promise<E> =>
    mount<E>(Object.assign(document.createElement(tag) as E, given, properties), container);

/** Waits for measuring and drawing: an element is measured in the frame after its first rendering. */
export async function drawn(element: LitElement): Promise<void> {
  await element.updateComplete;
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await element.updateComplete;
}

/** Takes everything that was mounted off the page. */
export function unmountAll(): void {
  document.body.replaceChildren();
}
