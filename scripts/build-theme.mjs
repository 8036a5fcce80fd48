// @ts-check
// Writes dist/theme.css, dist/themes/*.css and dist/tokens.json.
import { mkdir, writeFile } from 'node:fs/promises';
import { loadModule } from './load-module.mjs';
import { designTokens, sideSheet, themeSheet } from './theme.mjs';

const { colours } = await loadModule('src/core/colour.ts');
const { tokens } = await loadModule('src/styles/tokens.ts');

await mkdir('dist/themes', { recursive: true });
await writeFile('dist/theme.css', themeSheet(colours, tokens));
await writeFile('dist/themes/light.css', sideSheet(colours, 'light'));
await writeFile('dist/themes/dark.css', sideSheet(colours, 'dark'));
await writeFile('dist/tokens.json', `${JSON.stringify(designTokens(colours, tokens), null, 2)}\n`);
