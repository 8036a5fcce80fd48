// @ts-check
// Types of the elements for React 19, Svelte 5 and Vue 3, from the manifest: properties under their own names,
// attributes under theirs, and events with their classes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { elementsOf } from './check-manifest.mjs';

/** @typedef {import('custom-elements-manifest/schema').Package} Manifest */
/** @typedef {import('custom-elements-manifest/schema').ClassField & { readonly?: boolean }} Field */
/** @typedef {import('./check-manifest.mjs').Element} Element */

/** @param {string} name @param {string} type @param {string} [description] */
const member = (name, type, description = '') =>
  `  /** ${description.replaceAll('*/', '*\\/')} */\n  '${name}'?: ${type} | undefined;`;

/** @param {Element} element @returns {string} */
function propsOf({ name, members = [], attributes = [] }) {
  const fields = /** @type {Field[]} */ (members).filter(
    (it) =>
      it.kind === 'field' && !it.readonly && !it.static && (it.privacy ?? 'public') === 'public',
  );
  const own = fields.map((it) => member(it.name, `${name}['${it.name}']`, it.description));
  const others = attributes
    .filter((it) => it.fieldName && it.name !== it.fieldName)
    .map((it) => member(it.name, `${name}['${it.fieldName}'] | string`, it.description));
  return `export interface ${name}Props {\n${[...own, ...others].join('\n')}\n}`;
}

/** @param {Element} element @param {(event: string) => string} handler */
function eventsOf({ events = [] }, handler) {
  const members = events.map(({ name, description }) =>
    member(handler(name), `((event: HTMLElementEventMap['${name}']) => void)`, description),
  );
  return `{\n${members.join('\n')}\n}`;
}

/** @param {Manifest} manifest */
function propsFile(manifest) {
  const elements = [...elementsOf(manifest)];
  const imports = elements.map(([tag, { name }]) => {
    const folder = tag.replace('ward-', '');
    return `import type { ${name} } from '../components/${folder}/${folder}.js';`;
  });
  return [...imports, '', ...elements.map(([, element]) => propsOf(element)), ''].join('\n');
}

/**
 * How a framework lists the tags that it knows: in an interface of a module of its own.
 * @typedef {object} Framework
 * @property {string} module
 * @property {string} imports attribute types of the module
 * @property {(entries: string) => string} list
 * @property {(props: string) => string} entry
 * @property {(event: string) => string} handler name of the property that takes a listener
 */

/** @type {Record<string, Framework>} */
const frameworks = {
  jsx: {
    module: 'react',
    imports: 'HTMLAttributes, RefAttributes',
    list: (entries) => `namespace JSX {\ninterface IntrinsicElements {\n${entries}\n}\n}`,
    entry: (props) => `RefAttributes<HTMLElement> & ${props}`,
    handler: (event) => `on${event}`,
  },
  svelte: {
    module: 'svelte/elements',
    imports: 'HTMLAttributes',
    list: (entries) => `interface SvelteHTMLElements {\n${entries}\n}`,
    entry: (props) => props,
    handler: (event) => `on${event}`,
  },
  vue: {
    module: 'vue',
    imports: 'HTMLAttributes',
    list: (entries) => `interface GlobalComponents {\n${entries}\n}`,
    entry: (props) => `new () => { $props: ${props} }`,
    handler: (event) => `on${event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`,
  },
};

/**
 * @param {Manifest} manifest
 * @param {Framework} framework
 */
function frameworkFile(manifest, { module, imports, list, entry, handler }) {
  const elements = [...elementsOf(manifest)];
  const attributes = module === 'vue' ? 'HTMLAttributes' : 'HTMLAttributes<HTMLElement>';
  const entries = elements.map(([tag, element]) => {
    const own = `${element.name}Props`;
    const props = `Omit<${attributes}, keyof ${own}> & ${own} & ${eventsOf(element, handler)}`;
    return `'${tag}': ${entry(props)};`;
  });
  return `import type { ${imports} } from '${module}';
import type {} from '../base/events.js';
import type { ${elements.map(([, { name }]) => `${name}Props`).join(', ')} } from './props.js';

declare module '${module}' {
${list(entries.join('\n'))}
}
`;
}

/** A plugin of the manifest analyzer that writes the files beside the manifest. */
export const elementTypes = {
  name: 'element-types',
  /** @param {{ customElementsManifest: Manifest }} context */
  packageLinkPhase({ customElementsManifest }) {
    mkdirSync('dist/types', { recursive: true });
    writeFileSync('dist/types/props.d.ts', propsFile(customElementsManifest));
    for (const [name, framework] of Object.entries(frameworks))
      writeFileSync(`dist/types/${name}.d.ts`, frameworkFile(customElementsManifest, framework));
  },
};
