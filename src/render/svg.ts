import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CircleMark, Layer, Mark, PathMark, TextMark } from '../scene/scene.js';
import { typeScale } from '../scene/type-scale.js';
import { paintOf, renderHatch } from './paint.js';

function renderPath(mark: PathMark, classes: string): SVGTemplateResult {
  return svg`<path
    class=${classes}
    d=${mark.d}
    fill=${paintOf(mark.fill)}
    stroke=${mark.stroke ? paintOf(mark.stroke) : nothing}
    stroke-width=${mark.strokeWidth ?? nothing}
    stroke-dasharray=${mark.dash ?? nothing}
    stroke-linejoin=${mark.round ? 'round' : nothing}
    stroke-linecap=${mark.round ? 'round' : nothing}
    opacity=${mark.opacity ?? nothing}
  ></path>`;
}

function renderCircle(mark: CircleMark, classes: string): SVGTemplateResult {
  return svg`<circle
    class=${classes}
    cx=${mark.x}
    cy=${mark.y}
    r=${mark.r}
    fill=${paintOf(mark.fill)}
    stroke=${mark.stroke ? paintOf(mark.stroke) : nothing}
    stroke-width=${mark.strokeWidth ?? nothing}
    opacity=${mark.opacity ?? nothing}
  ></circle>`;
}

function renderText(mark: TextMark, classes: string): SVGTemplateResult {
  const { step } = typeScale[mark.style];
  return svg`<text
    class="${classes} text-${mark.style}${mark.halo ? ' halo' : ''}"
    x=${mark.x}
    y=${mark.y}
    text-anchor=${mark.anchor}
    fill=${paintOf(mark.fill)}
  >${
    mark.lines.length === 1
      ? mark.lines[0]
      : mark.lines.map(
          (line, index) => svg`<tspan x=${mark.x} dy=${index === 0 ? 0 : step}>${line}</tspan>`,
        )
  }</text>`;
}

/** One mark as SVG; while a person points at a series, marks of others stand back. */
export function renderMark(mark: Mark, pointedAt: string | null = null): SVGTemplateResult {
  const isBack = pointedAt !== null && mark.series !== undefined && mark.series !== pointedAt;
  const classes = isBack ? `${mark.role} back` : mark.role;
  if (mark.type === 'path') return renderPath(mark, classes);
  return mark.type === 'circle' ? renderCircle(mark, classes) : renderText(mark, classes);
}

const placement = ({ x, y, k }: NonNullable<Layer['at']>): string =>
  `translate(${x} ${y})${k === undefined ? '' : ` scale(${k})`}`;

/** A layer as a group; a keyed layer is left alone while its key stays. */
export function renderLayer(layer: Layer, pointedAt: string | null = null): SVGTemplateResult {
  const marks = () => layer.marks.map((mark) => renderMark(mark, pointedAt));
  const { at } = layer;
  return svg`<g class="layer ${layer.id}" transform=${at ? placement(at) : nothing}>${
    layer.key === undefined ? marks() : guard([layer.key, pointedAt], marks)
  }</g>`;
}

/**
 * A shape that says by itself what it is, and leads where it leads: there is no script to do it. A server turns the text
 * into the shape's title, which templates cannot write.
 */
export function renderTold(mark: PathMark, text: string, href: string | null): SVGTemplateResult {
  const told = svg`<desc class="title">${text}</desc>${renderPath(mark, mark.role)}`;
  return href === null ? svg`<g>${told}</g>` : svg`<a href=${href}>${told}</a>`;
}

/** The hatches that these marks use, as pattern definitions. */
export function renderHatches(layers: readonly Layer[]): SVGTemplateResult {
  const used = new Set<string>();
  for (const { marks } of layers)
    for (const mark of marks)
      if (mark.fill?.startsWith('hatch-')) used.add(mark.fill.slice('hatch-'.length));
  if (used.size === 0) return svg``;
  return svg`<defs>${[...used].map(renderHatch)}</defs>`;
}
