import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { components, exportsOf, sideEffects } from '../../scripts/package-exports.mjs';

const entry = (name: string): string => readFileSync(`src/${name}.ts`, 'utf8');

test('package.json exports every component, by registrar and by class, and nothing by wildcard', () => {
  expect(packageJson.exports).toEqual(exportsOf(components()));
  expect(packageJson.sideEffects).toEqual(sideEffects);
  expect(Object.keys(packageJson.exports).filter((name) => name.includes('*'))).toEqual([]);
});

describe.each(components())('%s', (name) => {
  test('is registered and exported by the main entry', () => {
    expect(entry('index')).toContain(`'./components/${name}/ward-${name}.js'`);
    expect(entry('index')).toContain(`'./components/${name}/${name}.js'`);
  });

  test('is loaded when its tag appears', () => {
    expect(entry('autoload')).toContain(
      `'ward-${name}': () => import('./components/${name}/ward-${name}.js')`,
    );
  });
});
