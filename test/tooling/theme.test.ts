import { expect, test } from 'vitest';
import { designTokens, sideSheet, themeSheet } from '../../scripts/theme.mjs';
import { colours } from '../../src/core/colour.js';
import { tokens } from '../../src/styles/tokens.js';

const sheet = themeSheet(colours, tokens);

test('the theme sheet declares every colour for light, dark and print', () => {
  const [screen = '', print = ''] = sheet.split('@media print');
  for (const [name, [light, dark, ink]] of Object.entries(colours)) {
    expect(screen).toContain(`--ward-color-${name}: light-dark(${light}, ${dark});`);
    expect(print).toContain(`--ward-color-${name}: ${ink};`);
  }
});

test('the theme sheet declares every other token', () => {
  for (const [name, value] of Object.entries(tokens))
    expect(sheet).toContain(`--ward-${name}: ${value};`);
});

test('the dark sheet is dark on screens and leaves print alone', () => {
  const dark = sideSheet(colours, 'dark');
  expect(dark).toMatch(/^@media not print \{/);
  expect(dark).toContain('color-scheme: dark;');
  expect(dark).toContain('--ward-color-page: #0d141a;');
  expect(dark).not.toContain('light-dark');
});

test('design tokens carry type and value in the W3C form', () => {
  const file = designTokens(colours, tokens);
  expect(file).toMatchObject({
    color: { dark: { page: { $type: 'color', $value: '#0d141a' } } },
    space: { '4': { $type: 'dimension', $value: { value: 16, unit: 'px' } } },
    duration: { fast: { $type: 'duration', $value: { value: 120, unit: 'ms' } } },
    text: {
      small: {
        $type: 'typography',
        $value: { fontSize: { value: 0.8125, unit: 'rem' }, lineHeight: 1.5385 },
      },
    },
    shadow: {
      overlay: {
        $type: 'shadow',
        $value: {
          offsetY: { value: 4, unit: 'px' },
          blur: { value: 16, unit: 'px' },
          color: '#0a141e29',
        },
      },
    },
  });
});

test('a token of an unknown group is refused by name', () => {
  expect(() => designTokens({}, { 'glow-big': '1px' })).toThrow('glow-big');
});
