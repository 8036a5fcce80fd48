// @ts-check
// Fails when a public member has no description, or a story names a tag, an attribute or an event that does not exist.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** @typedef {import('custom-elements-manifest/schema').Package} Manifest */
/** @typedef {import('custom-elements-manifest/schema').CustomElement} Element */

/** Attributes of every HTML element that a story may set. */
const globalAttributes = /^(id|class|slot|part|lang|dir|hidden|tabindex|role|aria-[a-z]+)$/;
const domEvents = /^(click|focus|blur|focusin|focusout|keydown|keyup|pointer\w+|input|change)$/;

const openingTag = /<(ward-[\w-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
const attribute = /(?:^|\s)([^\s=/>"']+)(?:=(?:"[^"]*"|'[^']*'|\S+))?/g;

/**
 * The elements of a manifest, by tag.
 * @param {Manifest} manifest
 * @returns {Map<string, Element>}
 */
export function elementsOf(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const elements = /** @type {Element[]} */ (declarations).filter((it) => it.tagName);
  return new Map(elements.map((element) => [String(element.tagName), element]));
}

/**
 * Public members without a sentence about them.
 * @param {Manifest} manifest
 * @returns {string[]}
 */
export function undocumented(manifest) {
  return [...elementsOf(manifest)].flatMap(([tag, element]) => {
    const members = (element.members ?? []).filter(
      ({ name, privacy, ...rest }) =>
        (privacy ?? 'public') === 'public' &&
        !name.startsWith('#') &&
        !('static' in rest && rest.static),
    );
    const lists = {
      member: members,
      attribute: element.attributes,
      event: element.events,
      slot: element.slots,
      part: element.cssParts,
      'custom property': element.cssProperties,
    };
    const found = Object.entries(lists).flatMap(([kind, items = []]) =>
      items
        .filter(({ description, summary }) => !description && !summary)
        .map(({ name }) => `<${tag}>: ${kind} "${name ?? ''}" has no description`),
    );
    return element.description || element.summary
      ? found
      : [`<${tag}> has no description`, ...found];
  });
}

/**
 * The opening tags of our elements in a module's Lit templates: expressions are blanked, nested templates stand alone.
 * @param {string} source
 */
function* tagsUsed(source) {
  const file = ts.createSourceFile('story.ts', source, ts.ScriptTarget.ES2022, true);
  /** @type {ts.Node[]} */
  const nodes = [file];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    nodes.push(...node.getChildren());
    if (!ts.isTaggedTemplateExpression(node)) continue;
    const { template } = node;
    const text = ts.isNoSubstitutionTemplateLiteral(template)
      ? template.text
      : [template.head, ...template.templateSpans.map((span) => span.literal)]
          .map((it) => it.text)
          .join('∘');
    for (const [, tag = '', inside = ''] of text.matchAll(openingTag))
      yield { tag, bindings: [...inside.matchAll(attribute)].map(([, name = '']) => name) };
  }
}

/**
 * @param {Element} element
 * @param {string} binding as written: `.property`, `@event`, `?flag` or an attribute
 */
function knows(element, binding) {
  /** @param {{ name?: string }[]} [list] @param {string} [name] */
  const has = (list, name) => (list ?? []).some((it) => it.name === name);
  if (binding === '∘') return true; // an element directive
  if (binding.startsWith('.')) return has(element.members, binding.slice(1));
  if (binding.startsWith('@'))
    return domEvents.test(binding.slice(1)) || has(element.events, binding.slice(1));
  const name = binding.replace(/^\?/, '');
  return globalAttributes.test(name) || has(element.attributes, name);
}

/**
 * Tags, attributes, properties and events of a story that the manifest does not have.
 * @param {Manifest} manifest
 * @param {string} source of the story's module
 * @returns {string[]}
 */
export function unknownInStory(manifest, source) {
  const elements = elementsOf(manifest);
  return [...tagsUsed(source)].flatMap(({ tag, bindings }) => {
    const element = elements.get(tag);
    if (!element) return [`<${tag}> is no element of the manifest`];
    return bindings
      .filter((binding) => !knows(element, binding))
      .map((binding) => `<${tag}> has no "${binding}"`);
  });
}

if (import.meta.filename === process.argv[1]) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const stories = readdirSync('stories', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `stories/${path}`);
  const faults = [
    ...undocumented(manifest),
    ...stories.flatMap((path) =>
      unknownInStory(manifest, readFileSync(path, 'utf8')).map((fault) => `${path}: ${fault}`),
    ),
  ];
  for (const fault of faults) console.error(fault);
  console.log(
    `manifest: ${elementsOf(manifest).size} elements, ${stories.length} story files, ${faults.length} faults`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}
