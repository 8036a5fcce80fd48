import { css, unsafeCSS, type CSSResult } from 'lit';
import type { Shades } from '../core/sheet-colours.js';

const declare = (values: readonly (readonly [name: string, value: string])[]): CSSResult =>
  unsafeCSS(
    values.map(([name, value]) => `--_${name}:var(--ward-color-${name},${value});`).join(''),
  );

/**
 * Elements read private properties (`--_ink`) that fall back from the public ones (`--ward-color-ink`), so that a page
 * without any theme sheet still looks right, and one that sets a token anywhere above is obeyed.
 * Light or dark follows the page's `color-scheme`: an element never turns dark on a page that stays white.
 */
export function declareColours(colours: Readonly<Record<string, Shades>>): CSSResult {
  const all = Object.entries(colours);
  const onScreen = all.map(
    ([name, [light, dark]]) => [name, `light-dark(${light},${dark})`] as const,
  );
  const inPrint = all.flatMap(([name, [, , print]]) => (print ? [[name, print] as const] : []));
  return css`
    :host {
      ${declare(onScreen)}
    }
    @media print {
      :host {
        color-scheme: light;
        ${declare(inPrint)}
      }
    }
  `;
}
