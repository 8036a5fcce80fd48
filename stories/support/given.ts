import { noChange, type LitElement } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Gives an element what a story says of it: texts, numbers and switches as attributes, so that the code beside the
 * story shows them as an author writes them, everything else as properties. What is null or undefined is not given.
 */
class Given extends Directive {
  /** What properties were before the story set them, to return to. */
  readonly #own = new Map<string, unknown>();

  render(_args: object): unknown {
    return noChange;
  }

  override update(part: ElementPart, [args]: [args: object]): unknown {
    const element = part.element as LitElement;
    const given = new Map<string, unknown>(Object.entries(args));
    for (const name of new Set([...this.#own.keys(), ...given.keys()]))
      this.#give(element, name, given.get(name) ?? null);
    return noChange;
  }

  #give(element: LitElement, name: string, value: unknown): void {
    if (!this.#own.has(name)) this.#own.set(name, Reflect.get(element, name));
    const attribute = attributeOf(element, name);
    if (attribute && typeof value === 'boolean') element.toggleAttribute(attribute, value);
    else if (attribute && (typeof value === 'string' || typeof value === 'number'))
      element.setAttribute(attribute, String(value));
    else Reflect.set(element, name, value ?? this.#own.get(name));
  }
}

function attributeOf(element: LitElement, name: string): string | null {
  const { elementProperties } = element.constructor as typeof LitElement;
  const { attribute = true } = elementProperties.get(name) ?? { attribute: false };
  if (typeof attribute === 'string') return attribute;
  return attribute ? name.toLowerCase() : null;
}

export const given = directive(Given);
