import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { digestForTemplateResult } from '@lit-labs/ssr-client';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { expect, test, vi } from 'vitest';
import { PartsController } from '../../src/controllers/parts.js';
import { LazyPart } from '../../src/core/lazy-part.js';

const renderPart = (label: string) => html`<button aria-label=${label}></button>`;
const part = new LazyPart<typeof renderPart>(() =>
  Promise.reject(new TypeError('Failed to fetch')),
);

/** A figure with a button that loads later. */
class PartlyLazy extends LitElement {
  static override styles = css``;
  readonly #parts = new PartsController(this, {
    needed: () => (!this.hasUpdated && this.shadowRoot?.querySelector('button') ? [part] : []),
    wanted: () => [part],
  });

  /** As an element does that also waits for its language. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#parts.schedule(() => Promise.resolve().then(() => super.scheduleUpdate()));
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#parts.complete(() => super.getUpdateComplete());
  }

  override render(): TemplateResult {
    return html`<p>61%</p>${part.here?.('Phóng to') ?? nothing}`;
  }
}
customElements.define('partly-lazy', PartlyLazy);

test('what a server drew with a part that cannot be had is drawn anew, once, with its styles', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const [whole, button] = [html`<p>61%</p>${''}`, renderPart('')].map(digestForTemplateResult);
  const host = document.createElement('div');
  host.setHTMLUnsafe(
    `<partly-lazy><template shadowrootmode="open"><style>p { color: red }</style><!--lit-part ${whole}--><p>61%</p><!--lit-part ${button}--><!--lit-node 0--><button aria-label="Phóng to"></button><!--/lit-part--><!--/lit-part--></template></partly-lazy>`,
  );
  document.body.append(host);
  const element = host.firstElementChild as PartlyLazy;
  while (!(await element.updateComplete));
  const drawn = [...element.shadowRoot!.children].map(({ localName }) => localName);
  expect(drawn).toEqual(['style', 'p']);
  element.requestUpdate();
  await element.updateComplete;
  expect(element.shadowRoot!.querySelectorAll('p')).toHaveLength(1);
});
