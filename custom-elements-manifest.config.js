import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { elementTypes } from './scripts/element-types.mjs';

/** The analyzer sees `dispatchEvent(new WardSelectEvent(…))` but not the event's name: the JSDoc tells all events. */
const namedEvents = {
  name: 'named-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
  },
};

export default {
  globs: ['src/base/**/*.ts', 'src/components/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [
    namedEvents,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
    elementTypes,
  ],
};
