import type { LitElement, PropertyDeclaration } from 'lit';

const attributeOf = (property: PropertyKey, { attribute = true }: PropertyDeclaration): unknown =>
  attribute === true ? String(property).toLowerCase() : attribute;

/**
 * Gives the property of an attribute that was taken away what it has in a new element. (Lit would leave null, which is
 * the default of hardly any; its own `useDefault` takes a first value for the default where that is undefined.)
 */
export function restoreDefault(element: LitElement, attribute: string): void {
  const made = element.constructor as typeof LitElement & (new () => LitElement);
  for (const [property, declaration] of made.elementProperties) {
    if (attributeOf(property, declaration) !== attribute) continue;
    Reflect.set(element, property, Reflect.get(new made(), property));
  }
}
