import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { unindentTemplates } from './scripts/unindent-templates.mjs';

const { dependencies, peerDependencies } = packageJson;

// Every module is an entry: one output file a source file, with all its exports, so that `exports` and `sideEffects`
// of package.json can name files, and a page that uses one component loads nothing of another.
const input = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path}`);

/** Left to the consumer's own installation. */
const external = [...Object.keys(dependencies), ...Object.keys(peerDependencies)].map(
  (name) => new RegExp(`^${name}($|/)`),
);

export default defineConfig({
  plugins: [unindentTemplates()],
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: { entry: input, formats: ['es'] },
    rolldownOptions: {
      external,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
