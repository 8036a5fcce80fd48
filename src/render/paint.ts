import { svg, type SVGTemplateResult } from 'lit';
import type { Paint } from '../scene/scene.js';
import { hatchLook, hatchTile } from './hatch-tile.js';

/** A paint as an SVG presentation attribute: theme colours are properties, so that a theme change needs no drawing. */
export function paintOf(paint: Paint | undefined): string {
  if (paint === undefined || paint === 'none') return 'none';
  return paint.startsWith('hatch-') ? `url(#${paint})` : `var(--_${paint})`;
}

/** The hatch of a theme colour, named `hatch-<colour>`; on the surface where the element has no tints. */
export function renderHatch(colour: string): SVGTemplateResult {
  const { ground, angle, width } = hatchLook(colour);
  return svg`<pattern
    id="hatch-${colour}"
    width=${hatchTile}
    height=${hatchTile}
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(${angle})"
  ><rect width=${hatchTile} height=${hatchTile} fill="var(--_${ground}, var(--_surface))"></rect
  ><line y2=${hatchTile} stroke="var(--_${colour})" stroke-width=${width}></line></pattern>`;
}
