import { noChange, type ElementPart } from 'lit';
import {
  Directive,
  directive,
  PartType,
  type DirectiveResult,
  type PartInfo,
} from 'lit/directive.js';

type Properties = Readonly<Record<`--${string}`, string | null>>;

/**
 * Sets custom properties through the CSSOM, which a strict `style-src` allows; a `style` attribute it would block.
 * The server writes none: what must show before JavaScript is said with attributes.
 */
class CssPropsDirective extends Directive {
  #set = new Set<string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssProps stands on an element');
  }

  render(_properties: Properties): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [Properties]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const name of this.#set) if (!(name in properties)) style.removeProperty(name);
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    this.#set = new Set(Object.keys(properties));
    return noChange;
  }
}

/** `<div ${cssProps({ '--_columns': '3' })}>` */
export const cssProps: (properties: Properties) => DirectiveResult<typeof CssPropsDirective> =
  directive(CssPropsDirective);
