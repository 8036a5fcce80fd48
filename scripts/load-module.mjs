// @ts-check
import { build } from 'esbuild';

/**
 * Imports a TypeScript module of `src` that uses no package, so that a script reads the same tables as the elements.
 * @param {string} path from the project's root
 * @returns {Promise<any>} its exports
 */
export async function loadModule(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${path}: nothing was built`);
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`);
}
