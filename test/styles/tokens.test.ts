import { expect, test } from 'vitest';
import { colours } from '../../src/core/colour.js';
import { chartStyles } from '../../src/styles/chart.styles.js';
import { sharedStyles } from '../../src/styles/shared.styles.js';
import { statusStyles } from '../../src/styles/status.styles.js';
import { tokens } from '../../src/styles/tokens.js';
import { chartTokenStyles } from '../../src/styles/chart-tokens.styles.js';
import { tokenStyles } from '../../src/styles/tokens.styles.js';

const sources = import.meta.glob<string>('../../src/{styles,render,components,base}/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const defined = new Set([...Object.keys(colours), ...Object.keys(tokens)]);
/** Private properties that are set where they are used, not tokens. */
const local = (text: string) =>
  new Set([...text.matchAll(/--_([\w-]+)['"]?\s*:/g)].map(([, name]) => name!));

test('every token that a style or template uses is defined', () => {
  const all = Object.values(sources).join('\n');
  const known = new Set([...defined, ...local(all), ...local(statusStyles.cssText)]);
  const used = [...all.matchAll(/var\(--_([\w-]+)(?=[),])/g)].map(([, name]) => name!);
  expect(used.length).toBeGreaterThan(30);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

test('every token is declared on the host, falling back from its public name', () => {
  for (const name of defined) {
    const publicName = name in colours ? `--ward-color-${name}` : `--ward-${name}`;
    expect(tokenStyles.cssText + chartTokenStyles.cssText).toContain(
      `--_${name}:var(${publicName},`,
    );
  }
});

test('a page that sets a token above an element is obeyed, and dark follows color-scheme alone', () => {
  const box = document.createElement('div');
  const host = document.createElement('div');
  box.append(host);
  document.body.append(box);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokenStyles, statusStyles, sharedStyles, chartStyles].map(
    (style) => style.styleSheet!,
  );
  const probe = document.createElement('i');
  root.append(probe);
  const inkOf = () => {
    probe.style.setProperty('color', 'var(--_ink)');
    return getComputedStyle(probe).color;
  };
  expect(inkOf()).toBe('rgb(20, 33, 43)');
  box.style.setProperty('color-scheme', 'dark');
  expect(inkOf()).toBe('rgb(237, 242, 245)');
  box.style.setProperty('--ward-color-ink', 'rgb(1, 2, 3)');
  expect(inkOf()).toBe('rgb(1, 2, 3)');
  box.remove();
});
