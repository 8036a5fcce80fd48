import { svg, type SVGTemplateResult } from 'lit';
import type { Paint } from '../scene/scene.js';

/** A paint as an SVG presentation attribute: theme colours are properties, so that a theme change needs no drawing. */
export function paintOf(paint: Paint | undefined): string {
  if (paint === undefined || paint === 'none') return 'none';
  return paint.startsWith('hatch-') ? `url(#${paint})` : `var(--_${paint})`;
}

/**
 * A 45° hatch of 6 px in a theme colour, named `hatch-<colour>`. In the colour of a status it is a value, not the absence
 * of one: dense, the other way, and on the status's tint, where the element has tints.
 */
export function renderHatch(colour: string): SVGTemplateResult {
  const isValue = colour.endsWith('-mark');
  const ground = isValue ? colour.replace('-mark', '-tint') : 'surface';
  return svg`<pattern
    id="hatch-${colour}"
    width="6"
    height="6"
    patternUnits="userSpaceOnUse"
    patternTransform=${isValue ? 'rotate(-45)' : 'rotate(45)'}
  ><rect width="6" height="6" fill="var(--_${ground}, var(--_surface))"></rect
  ><line y2="6" stroke="var(--_${colour})" stroke-width=${isValue ? 4 : 2.4}></line></pattern>`;
}
