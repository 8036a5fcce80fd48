import {
  html,
  nothing,
  svg,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { jsonConverter, numbersConverter, valuesConverter } from '../../base/converters.js';
import { WardElement, type LoadState } from '../../base/ward-element.js';
import { RowsController } from '../../controllers/rows.js';
import type { Issue } from '../../core/error.js';
import { accessor, type Field } from '../../data/field.js';
import type { Row } from '../../data/row.js';
import type { Mark, Scene } from '../../scene/scene.js';
import { layoutSparkline, type SparklineOptions } from './sparkline.layout.js';
import { sparklineStyles } from './sparkline.styles.js';

/** The picture's own pixels; it is stretched to the size that CSS gives it. */
const frame = { width: 96, height: 24 };

/**
 * A line the size of a word, for running text and table cells.
 *
 * @summary The course of a few values inline, with its last value as a dot.
 * @status experimental
 * @since 0.1.0
 * @tag ward-sparkline
 *
 * @fires {WardErrorEvent} ward-error - Something of the values could not be used.
 *
 * @csspart plot - The picture.
 *
 * @cssprop --ward-sparkline-color - Colour of the line.
 * @cssprop --ward-sparkline-end-color - Colour of the dot at its end.
 * @cssprop --ward-sparkline-band-color - Colour of the normal range.
 */
export class WardSparkline extends WardElement {
  static override styles: CSSResultGroup = [sparklineStyles];

  /** Values in their order; as an attribute, numbers separated by commas, nothing between two commas being no data. */
  @property({ converter: valuesConverter }) values: readonly (number | null)[] | null = null;
  /** Rows instead of values; as an attribute, JSON. Rows may also stand in a child table or script. */
  @property({ converter: jsonConverter }) data: readonly Row[] | null = null;
  /** A CSV, TSV, JSON or NDJSON file with the rows. */
  @property() src = '';
  /** Field of the values in rows; as a property also a function of the row. Default `value`. */
  @property() y: Field = 'value';
  /** Field of the periods in rows, for the sentence; as a property also a function of the row. */
  @property() x: Field = '';
  /** What is measured, for the sentence. Default: the heading. */
  @property() label = '';
  /** Unit of the values: a key of the unit catalogue or any words. */
  @property() unit = '';
  /** Named format of the values: `number`, `percent`, `money`, `compact`. */
  @property() format: string | undefined = undefined;
  /** Decimals of the values. Default: as many as they have, at most 3. */
  @property({ type: Number }) decimals: number | undefined = undefined;
  /** The normal range, drawn as a band: `band="low,high"`. */
  @property({ converter: numbersConverter }) band: readonly number[] | undefined = undefined;
  /** The lowest and the highest value have dots too. */
  @property({ type: Boolean }) extremes = false;
  /** A sentence instead of the element's own. */
  @property() summary = '';

  #rows: RowsController | null = null;
  #scene: Scene | null = null;

  /** The picture as data, or null while there is none. */
  get scene(): Scene | null {
    return this.#scene;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const rows = this.values ? null : this.#readRows();
    const values = this.values ?? rows?.map(accessor(this.y)) ?? null;
    this.#scene =
      values &&
      layoutSparkline(values as (number | null)[], this.#options(rows), frame, this.locale);
    this.setState(this.#loadState);
  }

  get #loadState(): LoadState {
    if (this.#rows?.error && !this.#scene) return 'error';
    if (!this.#scene) return 'loading';
    return this.#marks.some(({ role }) => role === 'end') ? 'ready' : 'empty';
  }

  get #marks(): readonly Mark[] {
    return this.#scene?.layers.flatMap(({ marks }) => marks) ?? [];
  }

  #options(rows: readonly Row[] | null): SparklineOptions {
    const { unit, format, decimals, band, extremes } = this;
    const periods = rows && this.x ? rows.map(accessor(this.x)) : undefined;
    return { label: this.label || this.heading, unit, format, decimals, band, extremes, periods };
  }

  /** Rows are the rarer way: what reads them is made for the elements that have some. */
  #readRows(): readonly Row[] | null {
    if (!this.data && !this.src && this.childElementCount === 0) return null;
    this.#rows ??= new RowsController(this);
    const { data, src, y, locale } = this;
    const reading = { locale: locale.tag, numeric: typeof y === 'string' ? [y] : [] };
    this.#rows.read({ data, src, dataPath: '', refresh: 0, maxBytes: 25_000_000, reading });
    return this.#rows.result?.rows ?? null;
  }

  protected override drawn(): void {
    const { error, result } = this.#rows ?? {};
    const found: Issue[] = [...(result?.issues ?? []), ...(this.#scene?.issues ?? [])];
    this.report(error ? [error, ...found] : found);
  }

  override render(): TemplateResult | typeof nothing {
    const scene = this.#scene;
    if (!scene) return nothing;
    const sentence = this.summary || scene.describe();
    return html`<svg part="plot" role="img" aria-label=${sentence} viewBox="0 0 96 24" preserveAspectRatio="none">
      <title>${sentence}</title>
      ${this.#marks.map((mark) => (mark.type === 'path' ? svg`<path class=${mark.role} d=${mark.d}></path>` : nothing))}
    </svg>`;
  }
}
