// @ts-check
import { readdirSync, readFileSync } from 'node:fs';

/**
 * The packages' modules that `src` loads, for Vite to prepare before a test runs: found late, a dependency reloads the
 * page in mid-test, and Lit would be there twice.
 * @returns {string[]}
 */
export function bareImports() {
  const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(`src/${path}`, 'utf8'));
  const loads =
    /^(?:import|export) (?!type )(?:[^;]*? from )?'([^.'][^']*)'|\bimport\('([^.'][^']*)'\)/gm;
  return [
    ...new Set(
      modules.flatMap((code) => [...code.matchAll(loads)].map((it) => it[1] ?? it[2] ?? '')),
    ),
  ];
}
