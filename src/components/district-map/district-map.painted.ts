import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { AreaCanvasController } from '../../controllers/area-canvas.js';
import type { LazyPart } from '../../core/lazy-part.js';
import type { Zoom } from '../../geo/fitted.js';
import type { DistrictMapScene } from './district-map.steps.js';
import { swatchMap } from './district-map.motion.js';
import { canvasPart, isMissing } from './district-map.parts.js';
import { PlacedMap } from './district-map.placed.js';

/** A map of more districts is painted on a canvas. */
const paintedFrom = 500;

/** A district map that is painted where it has very many districts. */
export abstract class PaintedMap extends PlacedMap {
  #canvas: AreaCanvasController | null = null;

  /** There are boundaries, and room for a map that says something; else the districts are a list. */
  protected abstract get hasMap(): boolean;
  /** What carries the picture to where a gesture has it; null while it is laid out for it. */
  protected abstract get motion(): Zoom | null;

  protected override get wantedParts(): readonly LazyPart<unknown>[] {
    return this.#isLarge ? [...super.wantedParts, canvasPart] : super.wantedParts;
  }

  /** What a server drew is taken over as it is. */
  get #isLarge(): boolean {
    const count = this.picture?.districts.count ?? 0;
    return count > paintedFrom && !isServer && (this.hasUpdated || !this.isFromServer);
  }

  /** A large map is painted, unless what paints cannot be had. */
  get #isPainted(): boolean {
    return this.#isLarge && !isMissing(canvasPart);
  }

  protected override renderPlot(scene: DistrictMapScene): TemplateResult {
    return super.renderPlot(this.#isPainted ? swatchMap(scene) : scene);
  }

  protected override renderUnder(): TemplateResult | typeof nothing {
    if (!this.#isPainted) return nothing;
    return html`<canvas aria-hidden="true" @transitionend=${this.#painter?.repaint}></canvas>`;
  }

  /** What paints; null until it has come. */
  get #painter(): AreaCanvasController | null {
    this.#canvas ??=
      canvasPart.here &&
      new canvasPart.here.AreaCanvasController(this, {
        picture: () => {
          const { picture } = this;
          if (!picture || !this.hasMap || !this.#isPainted) return null;
          const { width, height, districts } = picture;
          return { width, height, ...districts };
        },
        motion: () => this.motion,
        canvas: () => this.shadowRoot?.querySelector('.plot > canvas') ?? null,
        looks: () => {
          const found = this.shadowRoot?.querySelectorAll<SVGElement>('.areas > .feature') ?? [];
          const looks = this.picture?.districts.looks ?? [];
          return [...found].flatMap((swatch, i) =>
            looks[i] === undefined ? [] : [[looks[i], swatch]],
          );
        },
      });
    return this.#canvas;
  }
}
