import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { RowsController } from '../controllers/rows.js';
import { SelectionController, type Choice, type SelectionMode } from '../controllers/selection.js';
import { TableController } from '../controllers/table.js';
import { checkWords, type OptionWords } from '../core/check-word.js';
import { asWardError, type WardError } from '../core/error.js';
import type { ReadOptions, Row } from '../data/row.js';
import { tableCsv } from '../scene/table-csv.js';
import { cssProps } from '../render/css-props.js';
import { renderState } from '../render/states.js';
import { renderNotices, renderTools, type TableSection } from '../render/tools.js';
import { withLeftOut } from '../scene/left-out.js';
import type { Notice, Reading, ScenePoint } from '../scene/scene.js';
import { chartStyles } from '../styles/chart.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import { jsonConverter, keysConverter, wordsConverter } from './converters.js';
import { WardLoadEvent, WardRetryEvent, WardSelectEvent } from './events.js';
import { saveFile } from './save-file.js';
import { tableSection } from './table-section.js';
import { offers, toolsOf, type ToolKind } from './tools.js';
import { WardElement, type LoadState } from './ward-element.js';

/** An element that shows rows as a picture with a sentence and a table: a subclass makes it (`layout`) and draws it. */
export abstract class DataElement<Picture extends Reading> extends WardElement {
  static override styles: CSSResultGroup = [WardElement.styles, chartStyles, tableStyles];

  /** Rows, as plain objects; as an attribute, JSON. Never changed by the element. */
  @property({ converter: jsonConverter }) data: readonly Row[] | null = null;
  /** A CSV, TSV, JSON or NDJSON file with the rows. */
  @property() src = '';
  /** Member of a JSON file that holds the rows, e.g. `result.records`. */
  @property({ attribute: 'data-path' }) dataPath = '';
  /** Language in which numbers and dates of files and child tables are written. Default: the element's. */
  @property({ attribute: 'data-locale' }) dataLocale = '';
  /** Seconds after which `src` is read again; 0 = never. */
  @property({ type: Number }) refresh = 0;
  /** Largest file that is read, in bytes. Default 25 MB. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes = 25_000_000;
  /** Unit of the values: a key of the unit catalogue or any words. */
  @property() unit = '';
  /** Present: the sentence is printed under the heading. With text: that text instead of the element's own. */
  @property() summary: string | null = null;
  /** Keys that are selected; as an attribute, separated by commas. */
  @property({ converter: keysConverter }) selected: readonly string[] = [];
  /** How many may be selected: `none`, `single` or `multiple`. Default `single`. */
  @property() selection: SelectionMode = 'single';
  /** Elements of the same name share selection and hover. */
  @property() link = '';
  /** Tools to offer, of `table csv svg png print fullscreen`. Default `table csv png`. */
  @property({ converter: wordsConverter }) tools: readonly string[] = ['table', 'csv', 'png'];

  /** What is drawn now; null while there is nothing to draw. */
  protected picture: Picture | null = null;
  protected readonly rows = new RowsController(this);
  protected readonly choice = new SelectionController(this);
  protected readonly table = new TableController(this);
  #drawnFrom: readonly unknown[] = [];
  #fault: WardError | null = null;

  /** Rows to a picture; null while something that it needs is not known yet. */
  protected abstract layout(rows: readonly Row[]): Picture | null;
  /** The picture in the element's body. */
  protected abstract renderPicture(picture: Picture): TemplateResult;
  /** What kind of picture this is, in the reader's language: its name where there is no heading. */
  protected abstract get kindName(): string;

  /** What was set on the element itself: it comes before every other way in. */
  protected get given(): unknown {
    return this.data;
  }

  /** Which fields of files and tables are numbers, and which stay text whatever they look like. */
  protected get fieldKinds(): Pick<ReadOptions, 'numeric' | 'periods' | 'text'> {
    return {};
  }

  /** Options that are chosen by a word, with their words; those of a picture are told by its layout. */
  protected get optionWords(): OptionWords {
    return { selection: ['none', 'single', 'multiple'] };
  }

  /** There is something to lay out. */
  protected get drawable(): boolean {
    return this.rows.state === 'ready';
  }

  /** Where the element stands with its sources. */
  protected get loadState(): LoadState {
    return this.rows.state;
  }

  /** Something is read from a server, which may answer better another time. */
  protected get canRetry(): boolean {
    return this.src !== '';
  }

  /** Why nothing can be shown. */
  protected get fault(): WardError | null {
    return this.#fault ?? this.rows.error;
  }

  /** What the picture depends on besides properties, rows and locale. */
  protected get layoutInputs(): readonly unknown[] {
    return [];
  }

  /** There is something to draw but no width to draw it at: all is rendered at once when that is known. */
  protected get isUnmeasured(): boolean {
    return false;
  }

  /** Height of the body in pixels while nothing is drawn, so that nothing jumps; null where it is not known. */
  protected get bodyHeight(): number | null {
    return null;
  }

  /** The element's accessible name. */
  protected get name(): string {
    return this.heading || this.kindName;
  }

  /** Reads `src` again. */
  retry(): void {
    this.dispatchEvent(new WardRetryEvent());
    this.rows.retry();
  }

  /** The data as CSV text in the reader's dialect: the table, or all rows where that tells of some of them. */
  toCSV(): string {
    const table = this.picture?.wholeTable?.() ?? this.picture?.table();
    return table ? tableCsv(table, this.locale.tag) : '';
  }

  /** The tools that the element can offer beside its table. */
  protected get toolKinds(): readonly ToolKind[] {
    return ['csv', 'print', 'fullscreen'];
  }

  /** Saves the data (`csv`) as a file; charts also save their picture. */
  async download(kind: string): Promise<void> {
    const file = await this.file(kind);
    if (file) saveFile(`${this.name}.${kind}`, file);
  }

  /** The file of a kind, or null where the element has none. */
  protected file(kind: string): Promise<Blob | null> {
    return Promise.resolve(kind === 'csv' ? new Blob([this.toCSV()], { type: 'text/csv' }) : null);
  }

  /** A person chose a point: selection changes and `ward-select` fires. */
  protected select(point: Pick<ScenePoint, 'key' | 'datum'>): void {
    if (this.selection === 'none') return;
    this.selected = this.choice.toggle(point.key, this.selection);
    this.dispatchEvent(new WardSelectEvent(point.key, this.selected, point.datum));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { given: data, src, dataPath, refresh, maxBytes, locale, unit, dataLocale } = this;
    const reading = { locale: dataLocale || locale.tag, ...(unit && { unit }), ...this.fieldKinds };
    this.rows.read({ data, src, dataPath, refresh, maxBytes, reading });
    this.takeChoice(this.choice.set(this.givenChoice(changed), this.link));
    const inputs = [this.rows.result, locale, ...this.layoutInputs];
    const isNew = inputs.some((input, i) => input !== this.#drawnFrom[i]);
    this.#drawnFrom = inputs;
    // What is selected lies over the picture.
    if (isNew || [...changed.keys()].some((name) => name !== 'selected')) this.#draw();
    this.setState(this.#fault ? 'error' : this.loadState, this.rows.stale);
  }

  /** What the author set of the choice that linked elements share. */
  protected givenChoice(changed: PropertyValues<this>): Partial<Choice> {
    return changed.has('selected') ? { keys: this.selected } : {};
  }

  /** Shows the choice of this element or of a linked one in the properties. */
  protected takeChoice({ keys }: Choice): void {
    this.selected = keys;
  }

  /** Also waits for rows that stand in the element's children: their reader may have to load first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = await super.getUpdateComplete();
    const { childRead } = this.rows;
    return childRead ? childRead.then(() => this.getUpdateComplete()) : settled;
  }

  #draw(): void {
    this.#fault = null;
    try {
      this.picture = this.drawable ? this.layout(this.rows.result?.rows ?? []) : null;
    } catch (error) {
      this.picture = null;
      this.#fault = asWardError(error, 'config');
    }
  }

  /** What was found in one reading is told at once, when it is drawn. */
  protected override drawn(): void {
    if (this.isUnmeasured) return;
    const found = [this.fault ?? [], this.rows.result?.issues ?? [], this.picture?.issues ?? []];
    this.report([...found.flat(), ...checkWords(this, this.optionWords)]);
    if (this.rows.takeArrival() && !this.#fault) this.dispatchEvent(new WardLoadEvent());
  }

  override render(): TemplateResult {
    const height = this.bodyHeight === null || this.picture ? null : `${this.bodyHeight}px`;
    const content = () =>
      html`${this.renderHeader()}${this.#renderSentence()}
        <div class="body" ${cssProps(height === null ? {} : { '--_height': height })}>${this.renderBody()}</div>
        ${renderNotices(this.notices, this.chrome.andMore)}${this.renderFooter(this.#renderTools())}
        <div role="status" class="visually-hidden">${this.announcement}</div>`;
    return html`<figure class="base" part="base" aria-label=${this.name} aria-describedby="sentence">
      <div class="ruler"></div>
      ${this.isUnmeasured ? nothing : content()}
    </figure>`;
  }

  /** Remarks below the picture. */
  protected get notices(): readonly Notice[] {
    const { picture, rows, locale } = this;
    return withLeftOut(picture?.notices ?? [], rows.result?.leftOut ?? 0, locale);
  }

  #renderSentence(): TemplateResult {
    const text = this.summary || this.picture?.describe() || '';
    return html`<p id="sentence" class=${this.summary === null ? 'visually-hidden' : 'summary'}>${text}</p>`;
  }

  /** Skeleton, message or picture, by the state. */
  protected renderBody(): TemplateResult | typeof nothing {
    const { state, fault, picture, rows, locale } = this;
    const onRetry = this.canRetry ? () => this.retry() : null;
    const instead = renderState({ state, fault, slow: rows.slow, onRetry }, locale.messages.states);
    return instead ?? (picture ? this.renderPicture(picture) : nothing);
  }

  /** The data table at the foot of the picture; null where the author wants none. */
  protected renderTableTool(picture: Picture): TableSection | null {
    const { table, name, locale } = this;
    return offers(this.tools, 'table') ? tableSection(table, picture, name, locale) : null;
  }

  #renderTools(): TemplateResult | typeof nothing {
    if (!this.picture) return nothing;
    const kinds = this.toolKinds.filter((kind) => offers(this.tools, kind));
    return renderTools(this.renderTableTool(this.picture), toolsOf(this, kinds, this.chrome));
  }
}
