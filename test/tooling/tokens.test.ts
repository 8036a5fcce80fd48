import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '../../src/core/colour.js';
import { tokens } from '../../src/styles/tokens.js';

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(
    (path) =>
      path.endsWith('.ts') && !/^(core\/(chart|sheet)-colours|styles\/tokens)\.ts$/.test(path),
  )
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
  .join('\n');

const names = (pattern: RegExp): Set<string> =>
  new Set([...source.matchAll(pattern)].map(([, name = '']) => name));

/** Colours of a status, a category or a class are named by an expression, such as `${status}-mark`. */
const familyEndings = /^(cat|cat-text|cat-on|seq|seq-on|div)-\d$|-(mark|text|tint|solid|on)$/;

/** Tokens that pages build with around the elements. */
const forPages = /^(space-\d|on-brand|sea)$/;

test('every private property that a style uses is declared', () => {
  const declared = new Set([
    ...Object.keys(colours),
    ...Object.keys(tokens),
    ...names(/--_([a-z][\w-]*)['"]?\s*:/g),
  ]);
  const used = names(/var\(--_([a-z][\w-]*)[,)]/g);
  expect([...used].filter((name) => !declared.has(name))).toEqual([]);
});

test('every token is used', () => {
  const used = names(/--_([a-z][\w-]*)/g);
  const unused = Object.keys(tokens).filter((name) => !forPages.test(name) && !used.has(name));
  expect(unused).toEqual([]);
});

test('every colour is used, in a style or as a paint of a scene', () => {
  const inStyles = names(/--_([a-z][\w-]*)/g);
  const asPaint = names(/'([a-z][a-z0-9-]*)'/g);
  const unused = Object.keys(colours)
    .filter((name) => !familyEndings.test(name) && !forPages.test(name))
    .filter((name) => !inStyles.has(name) && !asPaint.has(name));
  expect(unused).toEqual([]);
});
