import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Reading, SceneTable } from '../scene/scene.js';
import { sortTable, type TableSort } from '../scene/table.js';

/** Tables up to this many rows stand in the page with the picture; longer ones once they are opened. */
const eagerRows = 60;

/** The data table of an element: open or closed, sorted by a column, made when it is wanted. */
export class TableController implements ReactiveController {
  open = false;
  sort: TableSort | null = null;
  readonly #host: ReactiveControllerHost;
  #source: object | null = null;
  #table: SceneTable | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#source = null;
    this.#table = null;
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
    this.#host.requestUpdate();
  }

  /** The rows to render now, sorted; null while a long table is closed. */
  view(
    picture: Pick<Reading, 'table' | 'size'>,
    compare: (a: string, b: string) => number,
  ): SceneTable | null {
    const wanted = this.open || isServer || picture.size <= eagerRows;
    if (!wanted) return null;
    if (this.#source !== picture) {
      this.#source = picture;
      this.#table = picture.table();
    }
    const table = this.#table;
    return table && this.sort
      ? sortTable(table, this.sort.column, this.sort.direction, compare)
      : table;
  }
}
