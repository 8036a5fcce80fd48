import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import {
  domGlobals,
  houseSyntax,
  importPatterns,
  litPattern,
  unsafeSyntax,
} from './scripts/lint/bans.mjs';
import { floors, pureRooms } from './scripts/lint/floors.mjs';

/** What a room may import, one block a room: `no-restricted-imports` has no zones of its own. */
const rooms = floors.flat().map((room) => {
  const pure = pureRooms.includes(room);
  return {
    name: `wardkit/room/${room}`,
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: pure ? [...importPatterns(room), litPattern] : importPatterns(room) },
      ],
      'no-restricted-globals': pure
        ? ['error', { globals: domGlobals, checkGlobalObject: true }]
        : 'off',
    },
  };
});

const typeScript = {
  name: 'wardkit/typescript',
  files: ['**/*.ts'],
  extends: [
    tseslint.configs.recommendedTypeChecked,
    lit.configs['flat/recommended'],
    wc.configs['flat/best-practice'],
  ],
  plugins: { 'lit-a11y': litA11y },
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
  },
  settings: { wc: { elementBaseClasses: ['LitElement', 'WardElement', 'ChartElement'] } },
  rules: {
    ...litA11y.configs.recommended.rules,
    // Lit's life cycle: a subclass of a Lit element may call super without asking whether it is there.
    'wc/guard-super-call': 'off',
    // It does not see a name that an expression gives; axe does, in every story.
    'lit-a11y/accessible-name': 'off',
    // A list without markers is none to Safari unless its role says so.
    'lit-a11y/no-redundant-role': 'off',
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    'no-eval': 'error',
    'no-new-func': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
  },
};

const source = {
  name: 'wardkit/source',
  files: ['src/**/*.ts'],
  rules: {
    '@typescript-eslint/explicit-module-boundary-types': 'error',
    'no-restricted-syntax': ['error', ...unsafeSyntax, ...houseSyntax],
    'no-console': ['error', { allow: ['warn', 'error'] }],
    complexity: ['error', 10],
    'max-lines': ['error', 250],
    'max-lines-per-function': ['error', 50],
  },
};

/** A class that gathers inputs and hands a scene on; its layout and styles stand in files of their own. */
const componentClasses = {
  name: 'wardkit/component-classes',
  files: ['src/components/*/*.ts'],
  ignores: ['**/*.{layout,styles}.ts', '**/ward-*.ts'],
  rules: { 'max-lines': ['error', 300] },
};

/** Layouts are part of `wardkit/core`: they run without a DOM, like floors 1–4. */
const layouts = {
  name: 'wardkit/layouts',
  files: ['src/components/*/*.layout.ts'],
  rules: {
    'no-restricted-imports': ['error', { patterns: [...importPatterns('components'), litPattern] }],
    'no-restricted-globals': ['error', { globals: domGlobals, checkGlobalObject: true }],
  },
};

const stories = {
  name: 'wardkit/stories',
  files: ['stories/**/*.ts'],
  rules: { 'no-restricted-syntax': ['error', ...unsafeSyntax] },
};

const tests = {
  name: 'wardkit/tests',
  files: ['test/**/*.ts'],
  rules: {
    // Test doubles implement async interfaces without awaiting, and assert on methods without calling them.
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/unbound-method': 'off',
    'no-restricted-syntax': [
      'error',
      {
        selector:
          'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
        message: 'Every test runs.',
      },
    ],
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { name: 'wardkit/scripts', files: ['**/*.{js,mjs}'], extends: [tseslint.configs.recommended] },
  typeScript,
  source,
  componentClasses,
  rooms,
  layouts,
  stories,
  tests,
  storybook.configs['flat/recommended'],
);
