import {
  html,
  isServer,
  nothing,
  svg,
  type CSSResultGroup,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { jsonConverter, numbersConverter, valuesConverter } from '../../base/converters.js';
import { WardErrorEvent } from '../../base/events.js';
import { LocalizedElement } from '../../base/localized-element.js';
import type { LoadState } from '../../base/ward-element.js';
import { RowsController } from '../../controllers/rows.js';
import type { Issue } from '../../core/error.js';
import { accessor, type Field } from '../../data/field.js';
import { createIssueList } from '../../data/issue-list.js';
import { reportMissing } from '../../data/refusals.js';
import type { Row } from '../../data/row.js';
import type { Scene } from '../../scene/scene.js';
import { layoutSparkline, type SparklineOptions, type SparklineScene } from './sparkline.layout.js';
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
export class WardSparkline extends LocalizedElement {
  static override styles: CSSResultGroup = [sparklineStyles];

  /** Values in their order; as an attribute, numbers separated by commas, nothing between two commas being no data. */
  @property({ converter: valuesConverter }) values: readonly (number | null)[] | null = null;
  /** Rows instead of values; as an attribute, JSON. Rows may also stand in a child table or script. */
  @property({ converter: jsonConverter }) data: readonly Row[] | null = null;
  /** A CSV, TSV, JSON or NDJSON file with the rows. */
  @property() src = '';
  /** Member of a JSON file that holds the rows, e.g. `result.records`. */
  @property({ attribute: 'data-path' }) dataPath = '';
  /** Language in which numbers and dates of files and child tables are written. Default: the element's. */
  @property({ attribute: 'data-locale' }) dataLocale = '';
  /** Seconds after which `src` is read again; 0 = never. */
  @property({ type: Number }) refresh = 0;
  /** Field of the values in rows; as a property also a function of the row. Default `value`. */
  @property() y: Field = 'value';
  /** Field of the periods in rows, for the sentence; as a property also a function of the row. */
  @property() x: Field = '';
  /** What is measured, for the sentence. */
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

  readonly #internals = isServer ? null : this.attachInternals();
  #rows: RowsController | null = null;
  #scene: SparklineScene | null = null;
  #state: LoadState = 'loading';
  /** Fields that no row has. */
  #missing: readonly Issue[] = [];
  #told = '';

  /** The picture as data, or null while there is none. */
  get scene(): Scene | null {
    return this.#scene;
  }

  /** Where the element stands with its values; also `:state(ready)` and so on in CSS. */
  get state(): LoadState {
    return this.#state;
  }

  protected override willUpdate(): void {
    this.#missing = [];
    const rows = this.values ? null : this.#readRows();
    const values = this.values ?? (rows && this.#valuesOf(rows));
    this.#scene = values && layoutSparkline(values, this.#options(rows), frame, this.locale);
    this.#tell(this.#findState());
  }

  /** The values of rows; null where no row has their field. */
  #valuesOf(rows: readonly Row[]): readonly unknown[] | null {
    const list = createIssueList();
    const missing = reportMissing(rows, this.x ? [this.y, this.x] : [this.y], list);
    this.#missing = list.issues;
    return missing.includes(this.y) ? null : rows.map(accessor(this.y));
  }

  /** Each telling styles the element anew: only what changes is told. */
  #tell(state: LoadState): void {
    if (this.hasUpdated && state === this.#state) return;
    if (this.hasUpdated) this.#internals?.states.delete(this.#state);
    this.#internals?.states.add(state);
    this.#state = state;
  }

  #findState(): LoadState {
    if (this.#scene) return this.#scene.shapes.end ? 'ready' : 'empty';
    return this.#rows?.error || this.#missing.length > 0 ? 'error' : 'loading';
  }

  #options(rows: readonly Row[] | null): SparklineOptions {
    const { label, unit, format, decimals, band, extremes } = this;
    const periods = rows && this.x ? rows.map(accessor(this.x)) : undefined;
    return { label, unit, format, decimals, band, extremes, periods };
  }

  /** Rows are the rarer way: what reads them is made for the elements that have some. */
  #readRows(): readonly Row[] | null {
    if (!this.data && !this.src && this.childElementCount === 0) return null;
    this.#rows ??= new RowsController(this);
    const { data, src, dataPath, dataLocale, refresh, y, locale } = this;
    const numeric = typeof y === 'string' ? [y] : [];
    const reading = { locale: dataLocale || locale.tag, numeric };
    this.#rows.read({ data, src, dataPath, refresh, maxBytes: 25_000_000, reading });
    return this.#rows.result?.rows ?? null;
  }

  /** A set of faults is told once. */
  protected override updated(): void {
    const { error, result } = this.#rows ?? {};
    const found: Issue[] = [
      ...(result?.issues ?? []),
      ...this.#missing,
      ...(this.#scene?.issues ?? []),
    ];
    const [first, ...others] = error ? [error, ...found] : found;
    const told = first ? JSON.stringify([first.message, ...others]) : '';
    if (first && told !== this.#told) this.dispatchEvent(new WardErrorEvent([first, ...others]));
    this.#told = told;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#scene) return nothing;
    const { band, line, lone, extremes, end } = this.#scene.shapes;
    return html`<svg
      part="plot"
      role="img"
      aria-label=${this.summary || this.#scene.describe()}
      viewBox="0 0 96 24"
      preserveAspectRatio="none"
    >
      ${band || lone || extremes ? renderMore(band, lone + extremes) : nothing}
      <path class="line" d=${line}></path><path class="end" d=${end}></path>
    </svg>`;
  }
}

/** What few sparklines have; it lies under the line. */
function renderMore(band: string, dots: string): SVGTemplateResult {
  return svg`<path class="band" d=${band}></path><path class="dots" d=${dots}></path>`;
}
