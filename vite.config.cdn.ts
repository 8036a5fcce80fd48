import { defineConfig } from 'vite';
import { unindentTemplates } from './scripts/unindent-templates.mjs';

// For a page without a bundler: one script tag, everything inside, each component fetched when its tag is used.
export default defineConfig({
  plugins: [unindentTemplates()],
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    modulePreload: false,
    lib: { entry: { autoload: 'src/autoload.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
