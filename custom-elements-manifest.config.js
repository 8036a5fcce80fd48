import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementVuejsPlugin } from 'custom-element-vuejs-integration';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';

/** Where a class is declared, seen from dist/types. Base classes have no tag and are in no list of elements. */
const componentTypePath = (_name, tag) => {
  const component = tag?.replace(/^ward-/, '');
  return component ? `../components/${component}/${component}.js` : '../base/ward-element.js';
};

export default {
  globs: ['src/base/**/*.ts', 'src/components/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [
    customElementVsCodePlugin({ outdir: 'dist' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
    customElementVuejsPlugin({ outdir: 'dist/types', fileName: 'vue.d.ts', componentTypePath }),
    jsxTypesPlugin({ outdir: 'dist/types', fileName: 'jsx.d.ts', componentTypePath }),
  ],
};
