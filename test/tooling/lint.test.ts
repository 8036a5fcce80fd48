import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import tseslint from 'typescript-eslint';

// Type information is left out: the planted files are on no disk, and no ban needs it.
const eslint = new ESLint({
  overrideConfig: [
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const card = 'src/components/kpi-card/kpi-card.ts';
const core = 'src/core/planted.ts';
const lines = (count: number) => `${'//\n'.repeat(count - 1)}export {};`;
const branches = (count: number) =>
  `export function f(n: number): number {\n${'if (n > 1) return n;\n'.repeat(count - 1)}return 0;\n}`;

const planted: [ban: string, filePath: string, code: string, rule: string][] = [
  [
    'innerHTML',
    card,
    'export const f = (e: Element): void => void (e.innerHTML = "");',
    'no-restricted-syntax',
  ],
  [
    'outerHTML',
    card,
    'export const f = (e: Element): void => void (e.outerHTML = "");',
    'no-restricted-syntax',
  ],
  [
    'insertAdjacentHTML',
    card,
    'export const f = (e: Element): void => e.insertAdjacentHTML("beforeend", "");',
    'no-restricted-syntax',
  ],
  ['document.write', card, 'document.write("");', 'no-restricted-syntax'],
  [
    'style= in html``',
    card,
    'import { html } from "lit"; export const t = html`<p style="color:red"></p>`;',
    'no-restricted-syntax',
  ],
  [
    'style= in svg``',
    card,
    'import { svg } from "lit"; export const t = svg`<g class="a" style=${"x"}></g>`;',
    'no-restricted-syntax',
  ],
  [
    'style= in a story',
    'stories/components/planted.stories.ts',
    'import { html } from "lit"; export const t = html`<p style="color:red"></p>`;',
    'no-restricted-syntax',
  ],
  [
    '.innerHTML= in html``',
    card,
    'import { html } from "lit"; export const t = html`<p .innerHTML=${""}></p>`;',
    'no-restricted-syntax',
  ],
  [
    'setAttribute("style")',
    card,
    'export const f = (e: Element): void => e.setAttribute("style", "");',
    'no-restricted-syntax',
  ],
  [
    'document.querySelector',
    card,
    'export const e = document.querySelector("a");',
    'no-restricted-syntax',
  ],
  [
    'document.getElementById',
    card,
    'export const e = document.getElementById("a");',
    'no-restricted-syntax',
  ],
  [
    'unsafeHTML',
    card,
    'import { unsafeHTML } from "lit/directives/unsafe-html.js"; unsafeHTML("");',
    'no-restricted-imports',
  ],
  [
    'unsafeSVG',
    card,
    'import { unsafeSVG } from "lit/directives/unsafe-svg.js"; unsafeSVG("");',
    'no-restricted-imports',
  ],
  [
    'styleMap',
    card,
    'import { styleMap } from "lit/directives/style-map.js"; styleMap({});',
    'no-restricted-imports',
  ],
  [
    'unsafeStatic',
    card,
    'import { unsafeStatic } from "lit/static-html.js"; unsafeStatic("");',
    'no-restricted-imports',
  ],
  ['eval', card, 'eval("1");', 'no-eval'],
  ['new Function', card, 'export const f = new Function("return 1");', 'no-new-func'],
  [
    'getBBox',
    card,
    'export const f = (e: SVGGraphicsElement): DOMRect => e.getBBox();',
    'no-restricted-syntax',
  ],
  ['any', core, 'export const f = (x: any): number => x;', '@typescript-eslint/no-explicit-any'],
  ['a default export', core, 'export default 1;', 'no-restricted-syntax'],
  ['let in a module', core, 'let count = 0; count += 1;', 'no-restricted-syntax'],
  ['an exported let', core, 'export let count = 0; count += 1;', 'no-restricted-syntax'],
  [
    '|| null',
    core,
    'export const f = (x: number): number | null => x || null;',
    'no-restricted-syntax',
  ],
  ['enum', core, 'export enum Way { Up }', 'no-restricted-syntax'],
  ['console.log', core, 'console.log(1);', 'no-console'],
  [
    'a public function without a return type',
    core,
    'export function f() { return 1; }',
    '@typescript-eslint/explicit-module-boundary-types',
  ],
  ['a DOM global in core', core, 'export const w = window.innerWidth;', 'no-restricted-globals'],
  [
    'a DOM global by globalThis',
    'src/scene/planted.ts',
    'export const d = globalThis.document;',
    'no-restricted-globals',
  ],
  [
    'an observer in data',
    'src/data/planted.ts',
    'export const o = new MutationObserver(() => {});',
    'no-restricted-globals',
  ],
  [
    'Lit in scene',
    'src/scene/planted.ts',
    'import { svg } from "lit"; export const s = svg``;',
    'no-restricted-imports',
  ],
  [
    'Lit in a layout',
    'src/components/kpi-card/kpi-card.layout.ts',
    'import { svg } from "lit"; export const s = svg``;',
    'no-restricted-imports',
  ],
  [
    'a DOM global in a layout',
    'src/components/kpi-card/kpi-card.layout.ts',
    'export const w = window.innerWidth;',
    'no-restricted-globals',
  ],
  [
    'Lit directives in scale',
    'src/scale/planted.ts',
    'export { guard } from "lit/directives/guard.js";',
    'no-restricted-imports',
  ],
  ['an import up the floors', core, 'export { x } from "../scene/x.js";', 'no-restricted-imports'],
  [
    'an import across a floor',
    'src/data/planted.ts',
    'export { x } from "../geo/x.js";',
    'no-restricted-imports',
  ],
  [
    'a component in base',
    'src/base/planted.ts',
    'export { x } from "../components/kpi-card/kpi-card.js";',
    'no-restricted-imports',
  ],
  [
    'another component',
    card,
    'export { x } from "../bar-chart/bar-chart.js";',
    'no-restricted-imports',
  ],
  ['an entry inside src', card, 'export { x } from "../../index.js";', 'no-restricted-imports'],
  ['all of d3', 'src/scale/planted.ts', 'export { max } from "d3";', 'no-restricted-imports'],
  ...['selection', 'axis', 'transition', 'brush'].map((name): [string, string, string, string] => [
    `d3-${name}`,
    card,
    `export * from "d3-${name}";`,
    'no-restricted-imports',
  ]),
  ['a file of 251 lines', core, lines(251), 'max-lines'],
  ['a class of 301 lines', card, lines(301), 'max-lines'],
  ['a layout of 251 lines', 'src/components/kpi-card/kpi-card.layout.ts', lines(251), 'max-lines'],
  [
    'a function of 51 lines',
    core,
    `export function f(): void {\n${'//\n'.repeat(49)}}`,
    'max-lines-per-function',
  ],
  ['complexity 11', core, branches(11), 'complexity'],
  [
    'a skipped test',
    'test/core/planted.test.ts',
    `import { test } from "vitest"; test.${'skip'}("x", () => {});`,
    'no-restricted-syntax',
  ],
];

test.each(planted)('%s is refused', async (_ban, filePath, code, rule) => {
  expect(await rulesBroken(filePath, code)).toContain(rule);
});

const allowed: [what: string, filePath: string, code: string][] = [
  ['a class of 300 lines', card, lines(300)],
  ['a file of 250 lines', core, lines(250)],
  ['complexity 10', core, branches(10)],
  ['an import down the floors', card, 'export { x } from "../../base/chart-element.js";'],
  ['the own folder and room', card, 'export { x } from "./kpi-card.layout.js";'],
  [
    'the type of an element in data',
    'src/data/planted.ts',
    'export const rows = (t: HTMLTableElement): number => t.rows.length;',
  ],
  ['a style sheet', card, 'import { css } from "lit"; export const s = css`:host { color: red }`;'],
  [
    'setting a custom property',
    card,
    'export const f = (e: HTMLElement): void => e.style.setProperty("--_x", "1");',
  ],
  ['?? null', core, 'export const f = (x?: number): number | null => x ?? null;'],
];

test.each(allowed)('%s is allowed', async (_what, filePath, code) => {
  expect(await rulesBroken(filePath, code)).toEqual([]);
});
