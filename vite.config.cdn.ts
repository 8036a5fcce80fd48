import { defineConfig } from 'vite';

// For a page without a bundler: one script tag, everything inside, each component fetched when its tag is used.
export default defineConfig({
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
