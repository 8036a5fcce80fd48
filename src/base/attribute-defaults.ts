import type { LitElement, PropertyDeclaration } from 'lit';

type Made = typeof LitElement & (new () => LitElement);

/** An element of each class as it is made: it stands in no page, and nothing is set on it. */
const samples = new WeakMap<Made, LitElement>();

const attributeOf = (property: PropertyKey, { attribute = true }: PropertyDeclaration): unknown =>
  attribute === true ? String(property).toLowerCase() : attribute;

/** What a property has in a new element of the same class. */
export function defaultOf<Host extends LitElement, Name extends keyof Host>(
  element: Host,
  name: Name,
): Host[Name] {
  const made = element.constructor as Made;
  const sample = samples.get(made) ?? new made();
  samples.set(made, sample);
  return (sample as Host)[name];
}

/**
 * Gives the property of an attribute that was taken away what it has in a new element. (Lit would leave null, which is
 * the default of hardly any; its own `useDefault` takes a first value for the default where that is undefined.)
 */
export function restoreDefault(element: LitElement, attribute: string): void {
  const { elementProperties } = element.constructor as Made;
  for (const [property, declaration] of elementProperties) {
    if (attributeOf(property, declaration) !== attribute) continue;
    Reflect.set(element, property, defaultOf(element, property as keyof LitElement));
  }
}

/**
 * Gives each public property of these that is null or undefined, as frameworks set what is absent, what it has in a new
 * element.
 */
export function restoreAbsent(element: LitElement, properties: Iterable<PropertyKey>): void {
  const { elementProperties } = element.constructor as Made;
  for (const property of properties) {
    const name = property as keyof LitElement;
    const declaration = elementProperties.get(property);
    if (declaration && !declaration.state && (element[name] ?? null) === null)
      Reflect.set(element, name, defaultOf(element, name));
  }
}
