import {
  html,
  nothing,
  type CSSResultGroup,
  svg,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { PointFocusController } from '../controllers/point-focus.js';
import { SizeController } from '../controllers/size.js';
import { TooltipController } from '../controllers/tooltip.js';
import type { Field } from '../data/field.js';
import { renderAnnotations } from '../render/annotations.js';
import { renderLegend } from '../render/legend.js';
import { OwnParts, ownPart } from '../render/own-part.js';
import { renderHatches, renderLayer, renderMark } from '../render/svg.js';
import { renderTooltipContent } from '../render/tooltip.js';
import type { Frame, Layer, Legend, Scene, ScenePoint } from '../scene/scene.js';
import { overlayMarks } from '../scene/overlay.js';
import { seriesNamed } from '../scene/series-named.js';
import type { SheetPicture } from '../scene/sheet.js';
import { chartTokenStyles } from '../styles/chart-tokens.styles.js';
import { defaultOf } from './attribute-defaults.js';
import { PictureElement } from './picture-element.js';

/** An element whose picture is a scene: it is drawn as SVG, pointed at, walked by keyboard and saved as a file. */
export abstract class ChartElement<Picture extends Scene = Scene> extends PictureElement<Picture> {
  static override styles: CSSResultGroup = [PictureElement.styles, chartTokenStyles];

  /** Height of the picture in CSS pixels. */
  @property({ type: Number }) height = 280;

  readonly #size = new SizeController(this);
  readonly #tooltip = new TooltipController(this, () => this.leavePoint());
  readonly #points = new PointFocusController(this, {
    scene: () => this.picture,
    onActive: (point, mark) => this.#activate(point, mark),
    onSelect: (point) => this.#choose(point),
    onToggleTable: () => this.table.toggle(),
  });

  /** What another point changes, in words and in the picture: the rest stays as it is drawn. */
  readonly #told = new OwnParts();
  readonly #marked = new OwnParts();
  /** The point whose selection a person has just taken away. */
  #deselected: string | null = null;

  /** The picture as data, or null while there is none: what tests and exports read. */
  get scene(): Picture | null {
    return this.picture;
  }

  /** The size to lay out for; null until the element has been measured. */
  protected get frame(): Frame | null {
    const { width } = this.#size;
    return width === null ? null : { width, height: this.#usableHeight };
  }

  protected override get isUnmeasured(): boolean {
    return this.drawable && this.#size.width === null;
  }

  /** The author's unit, or else the one that the cells of all these fields carry, e.g. `%` of "90,73%". */
  protected unitOf(fields: readonly (Field | null)[]): string | undefined {
    const { units = {} } = this.rows.result ?? {};
    const [found, ...others] = fields.map((field) =>
      typeof field === 'string' ? units[field] : undefined,
    );
    return this.unit || (others.every((other) => other === found) ? found : undefined);
  }

  /** What is no height counts as not given. Where it follows from what is drawn it is that of most charts until then. */
  get #usableHeight(): number {
    return this.height > 0 ? this.height : defaultOf(this, 'height') || 280;
  }

  /** Charts whose height follows from what is in them are as high as most while nothing is drawn. */
  protected override get bodyHeight(): number {
    return this.#usableHeight;
  }

  protected override get layoutInputs(): readonly unknown[] {
    return [this.#size.width];
  }

  /** How the keyboard walks the chart. */
  protected get keyboardHint(): string {
    return this.chrome.keyboardHint;
  }

  protected override sheetPicture(): SheetPicture | null | Promise<SheetPicture | null> {
    return this.picture;
  }

  /** Also waits until the element has been measured and drawn for its width. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = await super.getUpdateComplete();
    if (this.#size.width !== null) return settled;
    await this.#size.measured();
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.picture;
    super.willUpdate(changed);
    if (this.picture !== before) this.#points.renew(this.picture);
  }

  protected override renderPicture(scene: Picture): TemplateResult {
    return html`${scene.legend ? this.renderLegend(scene.legend) : nothing}${this.renderPlot(scene)}
      ${renderAnnotations(scene.annotations ?? [], this.chrome.remarks)}
      <p id="hint" class="visually-hidden">${this.keyboardHint}</p>
      <div class="visually-hidden" aria-live="assertive">${this.#ofPoint((point) => (this.#points.byKeyboard ? point.label : nothing))}</div>
      <div class="visually-hidden" aria-live="polite">${this.#ofPoint((point) => (this.#points.byKeyboard ? this.#choiceOf(point) : nothing))}</div>
      <div class="tooltip" part="tooltip" role="tooltip" popover="manual" @pointerleave=${this.#leave}>
        ${this.#ofPoint((point) => renderTooltipContent(scene.tooltip(point), (status) => this.locale.messages.status[status]))}
      </div>`;
  }

  /** What is told of the point that a person is at. */
  #ofPoint(tell: (point: ScenePoint) => unknown): unknown {
    return ownPart(this.#told, () => {
      const { active } = this.#points;
      return active ? tell(active) : nothing;
    });
  }

  /** The picture itself, which is pointed at and walked; what an element lays over it stands beside it. */
  protected renderPlot(scene: Picture): TemplateResult {
    const pointedAt = seriesNamed(scene, this.choice.hovered);
    return html`<div
      class="plot"
      part="plot"
      tabindex=${this.isStatic ? nothing : 0}
      role=${this.isStatic ? 'group' : 'application'}
      aria-label=${this.name}
      aria-roledescription=${this.kindName}
      aria-describedby=${this.isStatic ? 'sentence' : 'sentence hint'}
      @pointermove=${this.#points.pointermove}
      @pointerdown=${this.#points.pointerdown}
      @pointerleave=${this.#leave}
      @click=${this.#points.click}
      @keydown=${this.#points.keydown}
      @focus=${this.#points.focus}
      @blur=${this.#points.blur}
    >
      ${this.renderUnder(scene)}<svg
        class="picture"
        viewBox="0 0 ${scene.width} ${scene.height}"
        width=${scene.width}
        height=${scene.height}
        aria-hidden=${this.isStatic ? nothing : 'true'}
      >
        ${renderHatches(scene.layers)}${scene.layers.map((layer) => this.renderLayer(layer, pointedAt))}${svg`<g class="overlay">
          ${ownPart(this.#marked, () => overlayMarks(scene, this.#points.active, this.choice).map((mark) => renderMark(mark)))}
        </g>`}
      </svg>
    </div>`;
  }

  /** No script walks the picture: its parts speak for themselves. */
  protected get isStatic(): boolean {
    return false;
  }

  protected renderLayer(layer: Layer, pointedAt: string | null): SVGTemplateResult {
    return renderLayer(layer, pointedAt);
  }

  /** What lies under the picture. */
  protected renderUnder(_scene: Picture): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The point that a person is at. */
  protected get activePoint(): ScenePoint | null {
    return this.#points.active;
  }

  /** What was pointed at lies elsewhere now, as when a page scrolls; where the keyboard is, it stays. */
  protected leavePoint(): void {
    if (this.#points.byKeyboard) this.#tooltip.hide();
    else this.#points.clear();
  }

  /** The keyboard reached a point. */
  protected reached(_point: ScenePoint): void {}

  /** Leads a person to the picture: with the keyboard to a point of it. */
  protected focusPlot(point: ScenePoint | null): void {
    const plot = this.shadowRoot?.querySelector<HTMLElement>('.plot');
    plot?.focus({ preventScroll: true });
    if (plot && point) this.#points.go(point, plot);
  }

  protected renderLegend(legend: Legend): TemplateResult | typeof nothing {
    return renderLegend(legend, { label: this.chrome.legend });
  }

  /** Whether a point is selected, or was until now, in words. */
  #choiceOf({ key }: ScenePoint): string | typeof nothing {
    if (this.choice.keys.includes(key)) return this.chrome.selected;
    return key === this.#deselected ? this.chrome.deselected : nothing;
  }

  /** A finger that is lifted leaves nothing: what it showed stays until another tap. Nor does a mouse while the keyboard leads. */
  #leave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && !this.#points.byKeyboard) this.#tooltip.leave();
  };

  #choose(point: ScenePoint): void {
    const wasChosen = this.choice.keys.includes(point.key);
    this.select(point);
    this.#deselected = wasChosen && !this.choice.keys.includes(point.key) ? point.key : null;
  }

  /** The series that others stand back from. */
  #leading(): string | null {
    return this.picture && seriesNamed(this.picture, this.choice.hovered);
  }

  #activate(point: ScenePoint | null, mark: DOMRect | null): void {
    const leading = this.#leading();
    this.choice.point(point?.key ?? null);
    this.#deselected = null;
    if (this.#leading() === leading) {
      this.#told.renew();
      // Between the two, since it is laid out at once: each alone takes the browser half of what both together do.
      this.#tooltip.show(mark);
      this.#marked.renew();
    } else {
      this.requestUpdate();
      void this.updateComplete.then(
        () => this.#points.active === point && this.#tooltip.show(mark),
      );
    }
    if (point && this.#points.byKeyboard) this.reached(point);
  }
}
