import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { localeFor, resolveTag, textsOf, type Locale } from '../i18n/register.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean };

/** Who listens for `lang` changes in a tree; one observer a document or shadow root serves all elements in it. */
interface Watch {
  observer: MutationObserver;
  listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

function watch(root: Node, listener: () => void): void {
  let entry = watches.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((notify) => notify()));
    entry = { observer, listeners };
    watches.set(root, entry);
  }
  if (entry.listeners.size === 0)
    entry.observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  entry.listeners.add(listener);
}

function unwatch(root: Node, listener: () => void): void {
  const entry = watches.get(root);
  entry?.listeners.delete(listener);
  if (entry?.listeners.size === 0) entry.observer.disconnect();
}

/** The `lang` attributes from the element outwards, through shadow roots, and the trees they stand in. */
function ancestry(host: HTMLElement): { tags: (string | null)[]; roots: Node[] } {
  const tags: (string | null)[] = [];
  const roots: Node[] = [];
  for (let node: Node | null = host; node;) {
    if (node instanceof Element) tags.push(node.getAttribute('lang'));
    if (node instanceof ShadowRoot || node instanceof Document) roots.push(node);
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return { tags, roots };
}

/** The reader's locale: the nearest `lang`, followed as it changes anywhere above. */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  /** Markup that came from the server speaks the element's own language: it is matched first and corrected after. */
  readonly #hydrating: boolean;
  #locale: Locale | null = null;
  #arrival: Promise<void> | null = null;
  #roots: Node[] = [];

  constructor(host: Host) {
    this.#host = host;
    this.#hydrating = !isServer && host.shadowRoot !== null;
    host.addController(this);
  }

  /** The locale to draw in; a server knows the element's own `lang` alone. */
  get current(): Locale {
    return (this.#locale ??= localeFor(this.#ownTag()));
  }

  /** Settles when texts that are on their way have come: an element is not drawn before. Null when all are here. */
  get arrival(): Promise<void> | null {
    return this.#arrival;
  }

  hostConnected(): void {
    const { roots } = ancestry(this.#host);
    this.#roots = roots;
    for (const root of roots) watch(root, this.#resolve);
    if (this.#hydrating && !this.#host.hasUpdated) {
      this.#follow(this.#ownTag);
      void this.#host.updateComplete.then(this.#resolve);
    } else this.#resolve();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatch(root, this.#resolve);
    this.#roots = [];
  }

  #ownTag = (): string => resolveTag([this.#host.getAttribute('lang')]);

  #resolve = (): void => {
    if (this.#host.isConnected) this.#follow(() => resolveTag(ancestry(this.#host).tags));
  };

  /** Speaks a language as soon as its texts are here; where they cannot be had, Vietnamese. */
  #follow(tag: () => string): void {
    const texts = textsOf(tag());
    if (!texts) return this.#speak(localeFor(tag()));
    this.#arrival = texts.catch(console.error).then(() => {
      this.#arrival = null;
      this.#speak(localeFor(tag()));
    });
  }

  #speak(locale: Locale): void {
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#host.requestUpdate();
  }
}
