import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementVuejsPlugin } from 'custom-element-vuejs-integration';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';

/** Where a class is declared, seen from dist/types. Base classes have no tag and are in no list of elements. */
const componentTypePath = (_name, tag) => {
  const component = tag?.replace(/^ward-/, '');
  return component ? `../components/${component}/${component}.js` : '../base/ward-element.js';
};

/** The analyzer sees `dispatchEvent(new WardSelectEvent(…))` but not the event's name: the JSDoc tells all events. */
const namedEvents = {
  name: 'named-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
  },
};

const hideLogs = true;
const types = { outdir: 'dist/types', componentTypePath, hideLogs };

export default {
  globs: ['src/base/**/*.ts', 'src/components/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [
    namedEvents,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs }),
    customElementVuejsPlugin({ ...types, fileName: 'vue.d.ts' }),
    jsxTypesPlugin({ ...types, fileName: 'jsx.d.ts' }),
  ],
};
