// @ts-check
// npm run create -- some-chart: writes the files of a component and adds it to the catalogue, the entries and the exports.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('Name the component in small letters and hyphens: npm run create -- some-chart');
  process.exit(1);
}

const words = name.split('-');
const Name = words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** @type {Record<string, string>} */
const blanks = {
  name,
  Name,
  section: `${Name[0]?.toLowerCase()}${Name.slice(1)}`,
  words: words.join(' '),
  Words: `${name[0]?.toUpperCase()}${words.join(' ').slice(1)}`,
  version,
};

/** Template by the file that it becomes. */
const files = {
  [`src/components/${name}/${name}.ts`]: 'component.ts',
  [`src/components/${name}/${name}.layout.ts`]: 'layout.ts',
  [`src/components/${name}/${name}.styles.ts`]: 'styles.ts',
  [`src/components/${name}/ward-${name}.ts`]: 'registrar.ts',
  [`src/i18n/messages/${name}.ts`]: 'messages.ts',
  [`src/i18n/vi/${name}.ts`]: 'vi.ts',
  [`src/i18n/en/${name}.ts`]: 'en.ts',
  [`test/components/${name}.layout.test.ts`]: 'layout.test.ts',
  [`test/components/${name}.test.ts`]: 'test.ts',
  [`stories/components/${name}.stories.ts`]: 'stories.ts',
};

/**
 * What is added to files that exist: a line before the first match, or at the end.
 * @type {[path: string, before: RegExp | null, line: string][]}
 */
const additions = [
  [
    'src/i18n/messages.ts',
    /^\n\/\*\* What every/m,
    "import type { {{Name}}Messages } from './messages/{{name}}.js';",
  ],
  ['src/i18n/messages.ts', /^}\n\n\/\*\* The whole/m, '  readonly {{section}}: {{Name}}Messages;'],
  ['src/i18n/en.ts', /^\n\/\*\* The whole/m, "import { {{section}} } from './en/{{name}}.js';"],
  ['src/i18n/en.ts', /^};$/m, '  {{section}},'],
  [
    'src/i18n/texts.ts',
    /^\n\/\/ One section/m,
    "import { {{section}} as vi{{Name}} } from './vi/{{name}}.js';",
  ],
  [
    'src/i18n/texts.ts',
    null,
    "export const {{section}}: Section<'{{section}}'> = { name: '{{section}}', vi: vi{{Name}} };",
  ],
  [
    'src/index.ts',
    /^import '/m,
    "export { Ward{{Name}} } from './components/{{name}}/{{name}}.js';",
  ],
  ['src/index.ts', null, "import './components/{{name}}/ward-{{name}}.js';"],
  [
    'src/autoload.ts',
    /^};$/m,
    "  'ward-{{name}}': () => import('./components/{{name}}/ward-{{name}}.js'),",
  ],
  [
    'test/site/samples.ts',
    /^};\n\n\/\*\* The samples/m,
    '  \'{{name}}\': `<ward-{{name}} heading="Tỷ lệ" data=\'[{ "label": "Xuân Hà", "value": 52 }]\'></ward-{{name}}>`,',
  ],
];

/** @param {string} template */
const fill = (template) => template.replace(/{{(\w+)}}/g, (_, blank) => blanks[blank] ?? '');

/** @param {string} path @param {string} content */
async function write(path, content) {
  const options = await resolveConfig(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(content, { ...options, filepath: path }));
  console.log(path);
}

for (const path of Object.keys(files))
  if (existsSync(path)) throw new Error(`${path} is already there.`);

for (const [path, template] of Object.entries(files))
  await write(
    path,
    fill(readFileSync(join(import.meta.dirname, 'scaffold', `${template}.txt`), 'utf8')),
  );

for (const [path, before, line] of additions) {
  const content = readFileSync(path, 'utf8');
  const at = before ? content.search(before) : content.length;
  if (at < 0) throw new Error(`${path}: no place found for ${line}`);
  await write(path, `${content.slice(0, at)}${fill(line)}\n${content.slice(at)}`);
}
execFileSync('node', ['scripts/package-exports.mjs'], { stdio: 'inherit' });
console.log(`\nDraw it in src/components/${name}/${name}.layout.ts, then: npm run verify`);
