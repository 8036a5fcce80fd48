import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { columnsConverter } from '../../base/converters.js';
import { DataElement } from '../../base/data-element.js';
import { PrintController } from '../../controllers/print.js';
import { RowFocusController } from '../../controllers/row-focus.js';
import type { Field } from '../../data/field.js';
import type { OptionWords } from '../../core/check-word.js';
import type { Row } from '../../data/row.js';
import type { DataTableMessages } from '../../i18n/messages/data-table.js';
import { dataTable } from '../../i18n/texts.js';
import { renderPager } from '../../render/pager.js';
import { renderSearch } from '../../render/search.js';
import { renderTable } from '../../render/table.js';
import type { SortDirection, TablePage } from '../../scene/table.js';
import {
  layoutDataTable,
  type DataTableColumn,
  type DataTableOptions,
  type DataTablePicture,
} from './data-table.layout.js';
import { dataTableStyles } from './data-table.styles.js';

/** Height of a row while rows are awaited, in CSS pixels. */
const rowHeight = 33;
/** The most rows that a printed table has. */
const printedRows = 2000;

/**
 * Rows as a table that is sorted, searched and turned by the page.
 *
 * @summary A sortable, searchable data table with in-cell bars, pages, selection and CSV.
 * @status experimental
 * @since 0.1.0
 * @tag ward-data-table
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no rows.
 * @slot error - What to say when the data cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a row.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart table - The table with its own scrolling.
 * @csspart pager - The way from page to page.
 * @csspart footer - Source, date and tools.
 *
 * @cssprop [--ward-data-table-height=80vh] - Height from which the table scrolls under its head.
 */
export class WardDataTable extends DataElement<DataTablePicture> {
  static override styles: CSSResultGroup = [DataElement.styles, dataTableStyles];

  /** Columns in their order: fields, or objects with `key`, `label`, `unit`, `format`, `decimals`, `bar` …; as an attribute, fields separated by commas, or JSON. Default: all fields. */
  @property({ converter: columnsConverter })
  columns: readonly (string | DataTableColumn)[] | null = null;
  /** Field that tells rows apart; as a property also a function of the row. Default: the first column, if all its names differ. */
  @property() key: Field = '';
  /** Key of the column that the rows are sorted by at first. Default: the author's order. */
  @property({ attribute: 'sort-by' }) sortBy = '';
  /** Direction of `sortBy`. Default `ascending`. */
  @property({ attribute: 'sort-direction' }) sortDirection: SortDirection = 'ascending';
  /** Rows on a page; 0 = all on one. Default 25. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 25;
  /** A box for searching: `always`, `none`, or `auto` where there is more than one page. Default `auto`. */
  @property() search: 'auto' | 'always' | 'none' = 'auto';

  readonly #focus = new RowFocusController(this, { onSelect: (key) => this.#selectRow(key) });
  readonly #print = new PrintController(this, () => this.performUpdate());
  #sorted: DataTablePicture['sort'] = null;

  protected override get kindName(): string {
    return this.#texts.kind;
  }

  protected override get fieldKinds(): { numeric: readonly string[]; text: readonly string[] } {
    const columns = (this.columns ?? []).filter((column) => typeof column === 'object');
    const named = (isWanted: (column: DataTableColumn) => unknown) =>
      columns.filter((column) => column && isWanted(column)).map(({ key }) => key);
    return {
      numeric: named(({ numeric, bar }) => numeric || bar),
      text: named(({ format }) => format === 'text'),
    };
  }

  protected override get optionWords(): OptionWords {
    return { ...super.optionWords, search: ['auto', 'always', 'none'] };
  }

  protected override get bodyHeight(): number {
    return (Math.min(this.#rowsOnPage || 25, 25) + 1) * rowHeight;
  }

  get #texts(): DataTableMessages {
    return this.locale.texts(dataTable);
  }

  get #rowsOnPage(): number {
    if (this.#print.printing) return printedRows;
    return this.pageSize >= 0 ? this.pageSize : 25;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const sort = this.picture?.sort ?? null;
    const isSame =
      sort?.column === this.#sorted?.column && sort?.direction === this.#sorted?.direction;
    if (this.picture && !isSame) this.table.sort = this.#sorted = sort;
  }

  protected override layout(rows: readonly Row[]): DataTablePicture {
    return layoutDataTable(rows, this.#options, this.locale);
  }

  get #options(): DataTableOptions {
    const { columns, key, sortBy, sortDirection, unit } = this;
    const { fields, notes, units } = this.rows.result ?? {};
    return {
      columns: columns ?? undefined,
      key: key || undefined,
      sortBy,
      sortDirection,
      unit,
      fields,
      notes,
      units,
    };
  }

  #selectRow(key: string): void {
    const [points = []] = this.picture?.points() ?? [];
    const point = points.find((each) => each.key === key);
    if (point) this.select(point);
  }

  #keydown = (event: KeyboardEvent): void => {
    const step = { PageUp: -1, PageDown: 1 }[event.key];
    if (step && this.picture) {
      event.preventDefault();
      this.table.turnTo(this.#pageOf(this.picture).page + step);
    } else this.#focus.keydown(event);
  };

  /** The row that is pointed at lights up in linked elements. */
  #hover = (event: PointerEvent): void => {
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-key]');
    if (this.link) this.choice.hover(row ? (row.dataset.key ?? null) : null);
  };

  /** The table is the picture itself. */
  protected override renderTableTool(): null {
    return null;
  }

  #pageOf(picture: DataTablePicture): TablePage {
    return this.table.page(picture, this.locale.compare, this.#rowsOnPage);
  }

  protected override renderPicture(picture: DataTablePicture): TemplateResult {
    const page = this.#pageOf(picture);
    return html`${this.#renderSearch(picture, page)}
      <div
        @click=${this.#focus.click}
        @keydown=${this.#keydown}
        @focusin=${this.#focus.focusin}
        @pointerover=${this.#hover}
        @pointerleave=${this.#hover}
      >
        ${renderTable(page, {
          caption: this.name,
          sort: this.table.sort,
          sortLabel: this.chrome.sortBy,
          onSort: (column) => this.table.sortBy(column),
          ...(this.selection !== 'none' && { choice: this.#rowChoice(page) }),
        })}
      </div>
      ${renderPager(page, this.chrome, (to) => this.table.turnTo(to))}
      ${this.selection === 'none' ? nothing : html`<p class="visually-hidden">${this.#texts.keyboardHint}</p>`}`;
  }

  #rowChoice({ table: { rows } }: TablePage) {
    const { keys, hovered } = this.choice;
    const isHere = (key: string | null | undefined) => rows.some((row) => row.key === key);
    const wanted = [this.#focus.active, ...keys].find(isHere);
    return {
      selected: new Set(keys),
      isMultiple: this.selection === 'multiple',
      hovered,
      tabStop: wanted ?? rows[0]?.key ?? null,
    };
  }

  #renderSearch({ size }: DataTablePicture, page: TablePage): TemplateResult | typeof nothing {
    const isLong = this.#rowsOnPage > 0 && size > this.#rowsOnPage;
    const isOffered = this.search === 'always' || (this.search !== 'none' && isLong);
    const { query } = this.table;
    if (!isOffered && !query) return nothing;
    const { search, found } = this.#texts;
    return html`<div class="finding">
      ${renderSearch(query, search, (words) => this.table.search(words))}
      <span role="status">${query ? found(page.size, size) : nothing}</span>
    </div>`;
  }
}
