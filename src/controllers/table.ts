import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { Reading, SceneTable } from '../scene/scene.js';
import { pageOf, searchTable, sortTable, type TablePage, type TableSort } from '../scene/table.js';

/** Tables up to this many rows stand in the page with the picture; longer ones once they are opened. */
const eagerRows = 60;
/** Rows on a page of a picture's table, and of a list that goes with it. */
export const pageRows = 100;

type Compare = (a: string, b: string) => number;

/** The data table of an element: open or closed, made when it is wanted; searched, sorted and turned by the page. */
export class TableController implements ReactiveController {
  open = false;
  sort: TableSort | null = null;
  query = '';
  readonly #host: LitElement;
  /** A server draws the table whole: nobody can open one that is not there. */
  readonly #isFromServer: boolean;
  #page = 0;
  #source: object | null = null;
  #table: SceneTable | null = null;
  /** The rows that are found, in their order, and what they were found by. */
  #found: { by: readonly unknown[]; table: SceneTable } | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    this.#isFromServer = !isServer && host.shadowRoot !== null;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#source = null;
    this.#table = null;
    this.#found = null;
  }

  toggle(open = !this.open): void {
    if (open === this.open) return;
    this.open = open;
    this.#host.requestUpdate();
  }

  /** First ascending, then descending, then as the author had it. */
  sortBy(column: number): void {
    const direction = this.sort?.column === column ? this.sort.direction : null;
    if (direction === 'descending') this.sort = null;
    else this.sort = { column, direction: direction ? 'descending' : 'ascending' };
    this.turnTo(0);
  }

  search(query: string): void {
    this.query = query;
    this.turnTo(0);
  }

  turnTo(page: number): void {
    this.#page = page;
    this.#host.requestUpdate();
  }

  /** The rows of a picture to render now; null while a long table is closed. */
  view(picture: Pick<Reading, 'table' | 'size'>, compare: Compare): TablePage | null {
    const isTakenOver = this.#isFromServer && !this.#host.hasUpdated;
    const isWanted = this.open || isServer || isTakenOver || picture.size <= eagerRows;
    return isWanted ? this.page(picture, compare, pageRows) : null;
  }

  /** The rows of the page that was turned to, or of that of the row `sought` is the key of; `pageSize` 0 = all. */
  page(
    picture: Pick<Reading, 'table'>,
    compare: Compare,
    pageSize: number,
    sought: string | null = null,
  ): TablePage {
    if (this.#source !== picture) {
      this.#source = picture;
      this.#table = picture.table();
    }
    const found = this.#foundIn(this.#table ?? picture.table(), compare);
    const at = sought === null ? -1 : found.rows.findIndex(({ key }) => key === sought);
    if (at >= 0 && pageSize > 0) this.#page = Math.floor(at / pageSize);
    const page = pageOf(found, this.#page, pageSize);
    this.#page = page.page;
    return page;
  }

  #foundIn(table: SceneTable, compare: Compare): SceneTable {
    const { sort, query } = this;
    const by = [table, compare, query, sort?.column, sort?.direction];
    if (this.#found?.by.every((each, i) => each === by[i])) return this.#found.table;
    const matching = searchTable(table, query);
    const found = sort ? sortTable(matching, sort.column, sort.direction, compare) : matching;
    this.#found = { by, table: found };
    return found;
  }
}
