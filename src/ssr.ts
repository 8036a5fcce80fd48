import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { restoreAbsent } from './base/attribute-defaults.js';
import { LocalizedElement } from './base/localized-element.js';
import { mapExtras } from './components/district-map/district-map.extras.js';
import { extrasPart, waysPart } from './components/district-map/district-map.parts.js';
import * as ways from './components/district-map/district-map.ways.js';
import { stripPart } from './components/kpi-card/kpi-card.parts.js';
import * as strip from './components/kpi-card/kpi-card.strip-view.js';
import { gridFormulas } from './controllers/grid-formulas.js';
import { formulasPart } from './controllers/grid.js';
import './i18n/english.js';
import './index.js';

extrasPart.lend(mapExtras);
formulasPart.lend(gridFormulas);
stripPart.lend(strip);
waysPart.lend(ways);

// A server runs no `shouldUpdate`.
LitElementRenderer.renderOptions.push((element) => {
  if (element instanceof LocalizedElement) {
    const { elementProperties } = element.constructor as typeof LocalizedElement;
    restoreAbsent(element, elementProperties.keys());
  }
  return undefined;
});

export { html } from 'lit';

/** Templates cannot write the title of a shape: what stands for it until then. */
const shapeText = /<desc class="title">(.*?)<\/desc>/gs;

/**
 * The HTML of a template with elements in it, as declarative shadow DOM: it shows before, and without, any JavaScript.
 * Data goes in by attributes (`data='[…]'`), since the page sees no properties. Where the page also loads the elements,
 * import `@lit-labs/ssr-client/lit-element-hydrate-support.js` before them. Needs the package `@lit-labs/ssr`.
 * Whoever renders elements on a server in another way imports `wardkit/ssr` all the same: it brings English and the parts
 * of elements that a page loads later, for which a server cannot wait.
 */
export async function renderToString(template: TemplateResult): Promise<string> {
  const page = await collectResult(render(template));
  return page.replace(shapeText, '<title>$1</title>');
}
